CREATE TABLE `personal_links` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`code_hash` text NOT NULL,
	`label` text,
	`constituency` text NOT NULL,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`participant` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "personal_links_role" CHECK("personal_links"."role" in ('participant', 'rapporteur', 'observer')),
	CONSTRAINT "personal_links_state" CHECK("personal_links"."state" in ('unused', 'used', 'revoked')),
	CONSTRAINT "personal_links_used" CHECK(("personal_links"."state" = 'used') = ("personal_links"."participant" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `personal_links_code_hash_unique` ON `personal_links` (`code_hash`);--> statement-breakpoint
CREATE INDEX `personal_links_consultation` ON `personal_links` (`consultation`);