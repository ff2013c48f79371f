ALTER TABLE `document_clients` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `personal_links` ADD `place` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `document_clients` SET `place` = rowid;--> statement-breakpoint
UPDATE `personal_links` SET `place` = rowid;
