CREATE TABLE `import_uploads` (
	`import` text NOT NULL,
	`place` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`import`, `place`)
);
--> statement-breakpoint
ALTER TABLE `imports` ADD `job` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `reader` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `attempts` integer DEFAULT 0 NOT NULL;