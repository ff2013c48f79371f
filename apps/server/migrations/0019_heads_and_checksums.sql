CREATE TABLE `commit_count` (
	`id` integer PRIMARY KEY NOT NULL,
	`lineage` text NOT NULL,
	`commits` integer NOT NULL
);
--> statement-breakpoint
INSERT INTO `commit_count` VALUES (1, lower(hex(randomblob(12))), 0);
--> statement-breakpoint
CREATE TABLE `row_checksums` (
	`table_name` text NOT NULL,
	`row_key` text NOT NULL,
	`checksum` text NOT NULL,
	PRIMARY KEY(`table_name`, `row_key`)
);
