CREATE TABLE `settings_updates` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`change` text NOT NULL,
	PRIMARY KEY(`consultation`, `number`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
