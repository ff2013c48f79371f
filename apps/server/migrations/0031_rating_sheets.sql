ALTER TABLE `rating_sheets` ADD `confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `rating_sheets` ADD `taken_back_at` integer;--> statement-breakpoint
ALTER TABLE `rating_sheets` ADD `content` text DEFAULT '{"rows":[],"empty":0}' NOT NULL;