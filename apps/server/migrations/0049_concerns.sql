CREATE TABLE `concerns` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop` text NOT NULL,
	`by` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`told` text NOT NULL,
	`seen` integer NOT NULL,
	`settled` integer NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`workshop`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concerns_workshop` ON `concerns` (`workshop`,`at`);--> statement-breakpoint
CREATE INDEX `concerns_by` ON `concerns` (`by`);