CREATE TABLE `calendar_feeds` (
	`participant` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_token_hash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `evidence_file_chunks` (
	`file` text NOT NULL,
	`place` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`file`, `place`),
	FOREIGN KEY (`file`) REFERENCES `evidence_files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `evidence_files` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`source` text,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`cleaned` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `evidence_sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_files_source_unique` ON `evidence_files` (`source`);--> statement-breakpoint
CREATE INDEX `evidence_files_consultation` ON `evidence_files` (`consultation`);--> statement-breakpoint
CREATE TABLE `evidence_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`constituency` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`quote` text NOT NULL,
	`date` text,
	`url` text,
	`internal` integer NOT NULL,
	`subjects` text NOT NULL,
	`added_at` integer NOT NULL,
	`version` integer NOT NULL,
	`disputes` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_sources_kind" CHECK("evidence_sources"."kind" in ('law', 'statistic', 'judgment', 'report', 'news', 'testimony')),
	CONSTRAINT "evidence_sources_testimony" CHECK("evidence_sources"."kind" <> 'testimony' or ("evidence_sources"."publisher" = '' and "evidence_sources"."quote" = '' and "evidence_sources"."url" is null and "evidence_sources"."date" is null))
);
--> statement-breakpoint
CREATE INDEX `evidence_sources_consultation` ON `evidence_sources` (`consultation`,`added_at`);--> statement-breakpoint
CREATE TABLE `indicator_plans` (
	`consultation` text NOT NULL,
	`indicator` text NOT NULL,
	`number` integer NOT NULL,
	`unit` text NOT NULL,
	`baseline` text,
	`target` text,
	`steps` text NOT NULL,
	`frequency` text,
	`institution` text,
	`sdg` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`consultation`, `indicator`, `number`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicator_values` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`indicator` text NOT NULL,
	`date` text NOT NULL,
	`value` real NOT NULL,
	`of_group` text,
	`source` text NOT NULL,
	`link` text,
	`constituency` text,
	`institution` text,
	`corrects` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_values_indicator` ON `indicator_values` (`consultation`,`indicator`);--> statement-breakpoint
CREATE TABLE `responsibilities` (
	`consultation` text NOT NULL,
	`subject` text NOT NULL,
	`institution` text NOT NULL,
	`part` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`subject`, `institution`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `responsibilities_consultation` ON `responsibilities` (`consultation`);--> statement-breakpoint
CREATE TABLE `progress_answers` (
	`report` text NOT NULL,
	`constituency` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`rating` text,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`report`, `constituency`, `number`),
	FOREIGN KEY (`report`) REFERENCES `progress_reports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_answers_kind" CHECK("progress_answers"."kind" in ('shared', 'otherwise', 'asks-evidence'))
);
--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`constituency` text NOT NULL,
	`institution` text,
	`author` text,
	`anonymous` integer NOT NULL,
	`round` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`submitted_at` integer,
	`shown_at` integer,
	`late` integer NOT NULL,
	`superseded_by` text,
	`question` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "progress_reports_state" CHECK("progress_reports"."state" in ('draft', 'submitted', 'shown', 'returned')),
	CONSTRAINT "progress_reports_subject" CHECK("progress_reports"."subject_kind" in ('commitment', 'recommendation'))
);
--> statement-breakpoint
CREATE INDEX `progress_reports_consultation` ON `progress_reports` (`consultation`,`created_at`);--> statement-breakpoint
CREATE TABLE `reporting_links` (
	`link` text PRIMARY KEY NOT NULL,
	`institution` text NOT NULL,
	`round` text,
	`last_day` text NOT NULL,
	FOREIGN KEY (`link`) REFERENCES `scoped_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round`) REFERENCES `reporting_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reporting_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`title` text NOT NULL,
	`last_day` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`subjects` text NOT NULL,
	`institutions` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reporting_rounds_consultation` ON `reporting_rounds` (`consultation`,`opened_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`participant` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`token_hash` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`next_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`stopped_at` integer,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_token_hash_unique` ON `reminders` (`token_hash`);--> statement-breakpoint
CREATE INDEX `reminders_next_at` ON `reminders` (`next_at`);--> statement-breakpoint
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
CREATE INDEX `scoped_links_used_by` ON `scoped_links` (`used_by`);--> statement-breakpoint
ALTER TABLE `consultations` ADD `calendar` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `practice_until` integer;