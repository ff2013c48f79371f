PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_ballots` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`participant`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_ballots`("poll", "participant", "answer") SELECT "poll", "participant", json_object('method', 'for-against', 'marks', json_array("choice")) FROM `ballots`;--> statement-breakpoint
DROP TABLE `ballots`;--> statement-breakpoint
ALTER TABLE `__new_ballots` RENAME TO `ballots`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
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
	CONSTRAINT "polls_result" CHECK(("__new_polls"."state" = 'closed') = ("__new_polls"."result" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_polls`("id", "consultation", "cluster", "method", "actions", "workshop", "kind", "rules", "state", "created_at", "key", "frozen", "roster_sha256", "opened_at", "closed_at", "result", "statement", "review_date", "voided_at", "void_reason") SELECT "id", "consultation", "cluster", 'for-against', json_array("action"), "workshop", "kind", json_object('percentBase', "percent_base", 'threshold', "threshold", 'quorum', "quorum", 'thresholdEach', 0, 'quorumEach', 0), "state", "created_at", "key", iif("frozen_json" is null, null, json_array(json_object('action', json("frozen_json"), 'sha256', "frozen_sha256"))), "roster_sha256", "opened_at", "closed_at", "result", "statement", "review_date", "voided_at", "void_reason" FROM `polls`;--> statement-breakpoint
DROP TABLE `polls`;--> statement-breakpoint
ALTER TABLE `__new_polls` RENAME TO `polls`;--> statement-breakpoint
CREATE UNIQUE INDEX `polls_key_unique` ON `polls` (`key`);--> statement-breakpoint
CREATE INDEX `polls_consultation` ON `polls` (`consultation`,`created_at`);--> statement-breakpoint
DROP INDEX `commitments_poll_unique`;--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_poll_action` ON `commitments` (`poll`,`action_sha256`);