CREATE TABLE `earlier_processes` (
	`consultation` text PRIMARY KEY NOT NULL,
	`process` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
