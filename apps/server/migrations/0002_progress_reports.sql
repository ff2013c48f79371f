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
CREATE INDEX `reporting_rounds_consultation` ON `reporting_rounds` (`consultation`,`opened_at`);