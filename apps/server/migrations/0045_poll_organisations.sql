CREATE TABLE `poll_members` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`voter` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`voter`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `poll_rosters` ADD `cast_by` text;--> statement-breakpoint
ALTER TABLE `poll_rosters` ADD `cast_at` integer;