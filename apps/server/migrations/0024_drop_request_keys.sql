DROP TABLE `answered_commands`;--> statement-breakpoint
DROP INDEX `consultations_key_unique`;--> statement-breakpoint
ALTER TABLE `consultations` DROP COLUMN `key`;--> statement-breakpoint
DROP INDEX `polls_key_unique`;--> statement-breakpoint
ALTER TABLE `polls` DROP COLUMN `key`;--> statement-breakpoint
DROP INDEX `workshops_key_unique`;--> statement-breakpoint
ALTER TABLE `workshops` DROP COLUMN `key`;