ALTER TABLE `recommendations` ADD `kind` text DEFAULT 'recommendation' NOT NULL;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `note` text;