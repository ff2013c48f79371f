CREATE TABLE `comment_threads` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`place` integer NOT NULL,
	`section` text NOT NULL,
	`anchor` text NOT NULL,
	`quote` text,
	`replacement` text,
	`resolved` integer NOT NULL,
	`outcome` text,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_threads_outcome" CHECK("comment_threads"."outcome" in ('accepted', 'partly', 'declined'))
);
--> statement-breakpoint
CREATE INDEX `comment_threads_document` ON `comment_threads` (`document`,`place`);--> statement-breakpoint
CREATE TABLE `comments` (
	`thread` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`participant` text NOT NULL,
	`text` text,
	`hidden` integer NOT NULL,
	`at` integer NOT NULL,
	`edited` integer NOT NULL,
	PRIMARY KEY(`thread`, `id`),
	FOREIGN KEY (`thread`) REFERENCES `comment_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_participant` ON `comments` (`participant`,`at`);