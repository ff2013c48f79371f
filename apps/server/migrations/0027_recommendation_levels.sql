CREATE TABLE `recommendation_agreements` (
	`recommendation` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`percentage` real,
	`regression` integer NOT NULL,
	`explanation` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_agreements_percentage" CHECK("recommendation_agreements"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `recommendation_readings` (
	`recommendation` text NOT NULL,
	`constituency` text NOT NULL,
	`level` text NOT NULL,
	`percentage` real,
	`regression` integer NOT NULL,
	`explanation` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`recommendation`, `constituency`),
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "recommendation_readings_percentage" CHECK("recommendation_readings"."percentage" between 0 and 100)
);
