CREATE TABLE `counted_ballots` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
