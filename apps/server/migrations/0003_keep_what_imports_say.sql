ALTER TABLE `recommendations` ADD `review` integer;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `annotation` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `headerTheme` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `language` text;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `translations` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `withdrawn` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `category` integer;--> statement-breakpoint
ALTER TABLE `recommendations` ADD `categorySuggested` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` ADD `confirmedAt` integer;--> statement-breakpoint
ALTER TABLE `imports` ADD `effect` text;--> statement-breakpoint
UPDATE `recommendations` SET `review` = (SELECT json_extract(`consultations`.`reviews`, '$[0].cycle') FROM `consultations` WHERE `consultations`.`id` = `recommendations`.`consultation` AND json_array_length(`consultations`.`reviews`) = 1);
