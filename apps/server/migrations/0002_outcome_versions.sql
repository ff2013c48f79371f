CREATE TABLE `outcome_contents` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`consultation`, `number`)
);
--> statement-breakpoint
CREATE TABLE `outcome_versions` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`label` text,
	`sha256` text NOT NULL,
	`chain_head` text NOT NULL,
	`chain_length` integer NOT NULL,
	PRIMARY KEY(`consultation`, `number`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
