CREATE TABLE `card_writers` (
	`round` text NOT NULL,
	`participant` text NOT NULL,
	`done` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`round`, `participant`),
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `card_writers` (`round`, `participant`, `done`, `version`) SELECT `round`, `participant`, 1, 1 FROM `done_card_writers`;--> statement-breakpoint
DROP TABLE `done_card_writers`;
