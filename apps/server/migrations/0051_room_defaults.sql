ALTER TABLE `consultations` ADD `step_minutes` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `observers_comment` integer DEFAULT false NOT NULL;