CREATE TABLE `caucus_codes` (
	`participant` text NOT NULL,
	`cluster` text NOT NULL,
	`constituency` text NOT NULL,
	`code` text NOT NULL,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`participant`, `cluster`),
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `caucus_codes_code` ON `caucus_codes` (`code`);--> statement-breakpoint
CREATE TABLE `caucus_members` (
	`caucus` text NOT NULL,
	`participant` text NOT NULL,
	`since` integer NOT NULL,
	`let_in_by` text,
	PRIMARY KEY(`caucus`, `participant`),
	FOREIGN KEY (`caucus`) REFERENCES `caucuses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`let_in_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caucus_members_participant` ON `caucus_members` (`participant`);--> statement-breakpoint
CREATE TABLE `caucuses` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`constituency` text NOT NULL,
	`cluster` text NOT NULL,
	`document` text NOT NULL,
	`opened_at` integer NOT NULL,
	`delete_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caucuses_consultation` ON `caucuses` (`consultation`);--> statement-breakpoint
ALTER TABLE `documents` ADD `caucus` text;