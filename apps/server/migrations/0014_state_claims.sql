CREATE TABLE `stated_positions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`at` integer NOT NULL,
	`symbol` text,
	`changes` text NOT NULL,
	`takenBackAt` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stated_positions_consultation` ON `stated_positions` (`consultation`,`at`);--> statement-breakpoint
ALTER TABLE `recommendations` ADD `claim` text;