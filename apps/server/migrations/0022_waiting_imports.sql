ALTER TABLE `imports` ADD `owner` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `imports_waiting` ON `imports` (`state`,`owner`,`createdAt`,`bytes`,`id`);