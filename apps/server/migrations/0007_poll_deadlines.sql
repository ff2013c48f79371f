PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_polls` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`method` text NOT NULL,
	`actions` text NOT NULL,
	`workshop` text,
	`kind` text NOT NULL,
	`rules` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`key` text,
	`frozen` text,
	`roster_sha256` text,
	`opened_at` integer,
	`closes_at` integer,
	`closes_at_first` integer,
	`closed_at` integer,
	`result` text,
	`statement` text DEFAULT '' NOT NULL,
	`review_date` text,
	`voided_at` integer,
	`void_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "polls_state" CHECK("__new_polls"."state" in ('draft', 'open', 'closed', 'void')),
	CONSTRAINT "polls_kind" CHECK("__new_polls"."kind" in ('open', 'confidential', 'secret')),
	CONSTRAINT "polls_frozen" CHECK("__new_polls"."state" not in ('open', 'closed') or "__new_polls"."frozen" is not null),
	CONSTRAINT "polls_result" CHECK("__new_polls"."state" = 'void' or ("__new_polls"."state" = 'closed') = ("__new_polls"."result" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_polls`("id", "consultation", "cluster", "method", "actions", "workshop", "kind", "rules", "state", "created_at", "key", "frozen", "roster_sha256", "opened_at", "closes_at", "closes_at_first", "closed_at", "result", "statement", "review_date", "voided_at", "void_reason") SELECT "id", "consultation", "cluster", "method", "actions", "workshop", "kind", "rules", "state", "created_at", "key", "frozen", "roster_sha256", "opened_at", NULL, NULL, "closed_at", "result", "statement", "review_date", "voided_at", "void_reason" FROM `polls`;--> statement-breakpoint
DROP TABLE `polls`;--> statement-breakpoint
ALTER TABLE `__new_polls` RENAME TO `polls`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `polls_key_unique` ON `polls` (`key`);--> statement-breakpoint
CREATE INDEX `polls_consultation` ON `polls` (`consultation`,`created_at`);