CREATE TABLE `mechanism_links` (
	`mechanism` text NOT NULL,
	`recommendation` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`mechanism`, `recommendation`),
	FOREIGN KEY (`mechanism`) REFERENCES `mechanism_recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mechanism_links_recommendation` ON `mechanism_links` (`recommendation`);--> statement-breakpoint
CREATE TABLE `mechanism_recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`place` integer NOT NULL,
	`row` integer NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`symbol` text,
	`paragraph` text,
	`date` text,
	`text` text NOT NULL,
	`themes` text NOT NULL,
	`groups` text NOT NULL,
	`sdgs` text NOT NULL,
	`annotation` text,
	`raw` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mechanism_recommendations_consultation` ON `mechanism_recommendations` (`consultation`,`place`);