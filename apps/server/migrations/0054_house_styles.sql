CREATE TABLE `export_house_styles` (
	`consultation` text NOT NULL,
	`sha256` text NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`consultation`, `sha256`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
