CREATE TABLE `poll_trustees` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`participant` text NOT NULL,
	`constituency` text NOT NULL,
	`public_key` text,
	`signing_key` text,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poll_trustees_once` ON `poll_trustees` (`poll`,`participant`);--> statement-breakpoint
CREATE TABLE `sealed_batches` (
	`poll` text NOT NULL,
	`step` integer NOT NULL,
	`batch` integer NOT NULL,
	`constituencies` text NOT NULL,
	`entitled` integer NOT NULL,
	`present` integer NOT NULL,
	`count` integer NOT NULL,
	`invalid` integer NOT NULL,
	`sha256` text NOT NULL,
	`envelopes` blob,
	PRIMARY KEY(`poll`, `step`, `batch`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unsealing_steps` (
	`poll` text NOT NULL,
	`step` integer NOT NULL,
	`at` integer NOT NULL,
	`written` integer DEFAULT false NOT NULL,
	`signature` text,
	PRIMARY KEY(`poll`, `step`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
	`rerun` text,
	`trustees` integer DEFAULT 0 NOT NULL,
	`ended_at` integer,
	`closed_at` integer,
	`result` text,
	`statement` text DEFAULT '' NOT NULL,
	`review_date` text,
	`said_at` integer,
	`voided_at` integer,
	`void_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "polls_state" CHECK("__new_polls"."state" in ('draft', 'open', 'unsealing', 'closed', 'void')),
	CONSTRAINT "polls_kind" CHECK("__new_polls"."kind" in ('open', 'confidential', 'secret')),
	CONSTRAINT "polls_frozen" CHECK("__new_polls"."state" not in ('open', 'unsealing', 'closed') or "__new_polls"."frozen" is not null),
	CONSTRAINT "polls_unsealing" CHECK("__new_polls"."state" <> 'unsealing' or ("__new_polls"."kind" = 'secret' and "__new_polls"."trustees" > 0)),
	CONSTRAINT "polls_result" CHECK("__new_polls"."state" = 'void' or ("__new_polls"."state" = 'closed') = ("__new_polls"."result" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_polls`("id", "consultation", "cluster", "method", "actions", "workshop", "kind", "rules", "state", "created_at", "key", "frozen", "roster_sha256", "opened_at", "closes_at", "closes_at_first", "rerun", "trustees", "ended_at", "closed_at", "result", "statement", "review_date", "said_at", "voided_at", "void_reason") SELECT "id", "consultation", "cluster", "method", "actions", "workshop", "kind", "rules", "state", "created_at", "key", "frozen", "roster_sha256", "opened_at", "closes_at", "closes_at_first", "rerun", 0, NULL, "closed_at", "result", "statement", "review_date", "said_at", "voided_at", "void_reason" FROM `polls`;--> statement-breakpoint
DROP TABLE `polls`;--> statement-breakpoint
ALTER TABLE `__new_polls` RENAME TO `polls`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `polls_key_unique` ON `polls` (`key`);--> statement-breakpoint
CREATE INDEX `polls_consultation` ON `polls` (`consultation`,`created_at`);