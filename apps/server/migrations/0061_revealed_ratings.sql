CREATE TABLE `revealed_ratings` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	`ratings` text NOT NULL,
	PRIMARY KEY(`round`, `recommendation`)
);
