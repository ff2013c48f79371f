CREATE TABLE `journal_countersignatures` (
	`consultation` text NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL,
	`signer` text NOT NULL,
	`constituency` text NOT NULL,
	`key` text NOT NULL,
	`signature` text NOT NULL,
	PRIMARY KEY(`consultation`, `length`, `signer`)
);
