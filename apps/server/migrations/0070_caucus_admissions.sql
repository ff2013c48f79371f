ALTER TABLE `caucus_codes` ADD `caucus` text REFERENCES caucuses(id);--> statement-breakpoint
ALTER TABLE `caucus_codes` ADD `let_in_by` text REFERENCES participants(id);--> statement-breakpoint
ALTER TABLE `caucus_codes` ADD `confirmed_by_member` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `caucus_codes` ADD `confirmed_by_newcomer` integer DEFAULT false NOT NULL;