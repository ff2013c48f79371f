CREATE TABLE `earlier_lineage` (
	`later` text NOT NULL,
	`earlier` text NOT NULL,
	`standing` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`later`, `earlier`),
	FOREIGN KEY (`later`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier`) REFERENCES `earlier_recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `earlier_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`title` text NOT NULL,
	`exportedAt` integer NOT NULL,
	`frozenAs` integer,
	`sha256` text NOT NULL,
	`broughtAt` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_outcomes_file` ON `earlier_outcomes` (`consultation`,`sha256`);--> statement-breakpoint
CREATE TABLE `earlier_recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`place` integer NOT NULL,
	`review` integer,
	`number` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`translations` text NOT NULL,
	`states` text NOT NULL,
	`cluster` text NOT NULL,
	`agreed` text,
	`readings` text NOT NULL,
	FOREIGN KEY (`outcome`) REFERENCES `earlier_outcomes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `earlier_recommendations_outcome` ON `earlier_recommendations` (`outcome`,`place`);