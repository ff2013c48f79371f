CREATE TABLE `remembered_columns` (
	`consultation` text NOT NULL,
	`headers` text NOT NULL,
	`account` text,
	`columns` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`consultation`, `headers`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remembered_columns_account` ON `remembered_columns` (`account`,`at`);