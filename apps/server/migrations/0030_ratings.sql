CREATE TABLE `raters` (
	`round` text NOT NULL,
	`rater` text NOT NULL,
	`rated` integer NOT NULL,
	PRIMARY KEY(`round`, `rater`),
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rating_reveals` (
	`round` text PRIMARY KEY NOT NULL,
	`json` text NOT NULL,
	`brotli` blob NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rating_round_recommendations` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	PRIMARY KEY(`round`, `recommendation`),
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_round_recommendations_recommendation` ON `rating_round_recommendations` (`recommendation`);--> statement-breakpoint
CREATE TABLE `rating_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`title` text NOT NULL,
	`disclosure` text NOT NULL,
	`raters` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer,
	`closed_at` integer,
	`revealed_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_rounds_disclosure" CHECK("rating_rounds"."disclosure" in ('open', 'confidential')),
	CONSTRAINT "rating_rounds_raters" CHECK("rating_rounds"."raters" in ('person', 'organisation')),
	CONSTRAINT "rating_rounds_revealed" CHECK("rating_rounds"."revealed_at" is null or "rating_rounds"."closed_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `rating_rounds_consultation` ON `rating_rounds` (`consultation`,`opened_at`);--> statement-breakpoint
CREATE TABLE `rating_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`organisation` text NOT NULL,
	`constituency` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text,
	`file_sha256` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_sheets_kind" CHECK("rating_sheets"."kind" in ('paper', 'file'))
);
--> statement-breakpoint
CREATE INDEX `rating_sheets_round` ON `rating_sheets` (`round`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	`rater` text NOT NULL,
	`participant` text,
	`sheet` text,
	`sheet_row` integer,
	`wording` text,
	`version` integer NOT NULL,
	`given` integer NOT NULL,
	`level` text,
	`percentage` real,
	`regression` integer NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`round`, `rater`, `recommendation`),
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet`) REFERENCES `rating_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ratings_from" CHECK(("ratings"."participant" is null) <> ("ratings"."sheet" is null)),
	CONSTRAINT "ratings_percentage" CHECK("ratings"."percentage" between 0 and 100)
);
