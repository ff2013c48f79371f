CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`url` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`delivered` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_status` integer,
	`last_at` integer,
	`next_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `webhooks_consultation` ON `webhooks` (`consultation`,`created_at`);--> statement-breakpoint
CREATE INDEX `webhooks_next_at` ON `webhooks` (`next_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_scoped_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`consultation` text NOT NULL,
	`token_hash` text NOT NULL,
	`workshop` text,
	`label` text,
	`constituency` text,
	`role` text,
	`scope` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer,
	`used_by` text,
	`last_used_at` integer,
	`revoked_at` integer,
	`place` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "scoped_links_used" CHECK(("__new_scoped_links"."used_at" is null) = ("__new_scoped_links"."used_by" is null))
);
--> statement-breakpoint
INSERT INTO `__new_scoped_links`("id", "kind", "consultation", "token_hash", "workshop", "label", "constituency", "role", "created_by", "created_at", "expires_at", "used_at", "used_by", "revoked_at", "place") SELECT "id", "kind", "consultation", "token_hash", "workshop", "label", "constituency", "role", "created_by", "created_at", "expires_at", "used_at", "used_by", "revoked_at", "place" FROM `scoped_links`;--> statement-breakpoint
DROP TABLE `scoped_links`;--> statement-breakpoint
ALTER TABLE `__new_scoped_links` RENAME TO `scoped_links`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `scoped_links_token_hash_unique` ON `scoped_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `scoped_links_consultation` ON `scoped_links` (`consultation`,`kind`);--> statement-breakpoint
CREATE INDEX `scoped_links_created_by` ON `scoped_links` (`created_by`);--> statement-breakpoint
CREATE INDEX `scoped_links_used_by` ON `scoped_links` (`used_by`);