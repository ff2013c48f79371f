ALTER TABLE `polls` ADD `subject` text;--> statement-breakpoint
ALTER TABLE `polls` ADD `indicative` integer DEFAULT false NOT NULL;