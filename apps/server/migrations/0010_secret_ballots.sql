CREATE TABLE `envelopes` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`cast` integer DEFAULT false NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`participant`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `secret_ballots` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`code` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `secret_polls`(`poll`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "secret_ballots_code" CHECK(length("secret_ballots"."code") = 12)
);
--> statement-breakpoint
CREATE TABLE `secret_polls` (
	`poll` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`key_lost` integer DEFAULT false NOT NULL,
	`invalid` integer,
	`commitment` text,
	`salt` text,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
