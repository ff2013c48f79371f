CREATE TABLE `commitment_updates` (
	`commitment` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`role` text,
	`constituency` text,
	`change` text NOT NULL,
	`undoes` integer,
	PRIMARY KEY(`commitment`, `number`),
	FOREIGN KEY (`commitment`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `commitments` ADD `indicators` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `lead` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `links` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `measured` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `updates` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `commitments` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `commitments` ADD `withdrawn_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `commitments` SET `lead` = coalesce(json_extract(`action`, '$.lead'), '');
