ALTER TABLE `documents` ADD `item` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `workshop` text;--> statement-breakpoint
CREATE UNIQUE INDEX `documents_item` ON `documents` (`workshop`,`item`);