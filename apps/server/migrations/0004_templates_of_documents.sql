CREATE TABLE `export_logos` (
	`consultation` text NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`consultation`, `sha256`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_submitters` (
	`consultation` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_templates` (
	`consultation` text NOT NULL,
	`version` integer NOT NULL,
	`json` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`consultation`, `version`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
