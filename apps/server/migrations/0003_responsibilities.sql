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
CREATE INDEX `responsibilities_consultation` ON `responsibilities` (`consultation`);