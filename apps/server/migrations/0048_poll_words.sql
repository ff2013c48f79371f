CREATE TABLE `poll_word_rulings` (
	`poll` text NOT NULL,
	`key` text NOT NULL,
	`shown` text,
	`hidden` integer NOT NULL,
	`joined_to` text,
	PRIMARY KEY(`poll`, `key`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_words` (
	`poll` text NOT NULL,
	`slip` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`mixed` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`poll`, `slip`, `key`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
