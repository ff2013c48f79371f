CREATE TABLE `trustee_seconds` (
	`poll` text NOT NULL,
	`trustee` text NOT NULL,
	`participant` text NOT NULL,
	PRIMARY KEY(`poll`, `trustee`, `participant`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `poll_trustees` ADD `named` integer DEFAULT false NOT NULL;