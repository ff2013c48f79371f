CREATE TABLE `publication_files` (
	`consultation` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`consultation`, `name`)
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`consultation` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`version_sha256` text NOT NULL,
	`languages` text NOT NULL,
	`organisations` text NOT NULL,
	`published_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_slug_unique` ON `publications` (`slug`);--> statement-breakpoint
CREATE TABLE `sensitive_clusters` (
	`cluster` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action
);
