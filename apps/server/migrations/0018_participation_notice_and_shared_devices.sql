ALTER TABLE `consultations` ADD `participation_notice` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `shared_device` integer DEFAULT false NOT NULL;