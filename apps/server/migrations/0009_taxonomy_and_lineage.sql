CREATE TABLE `recommendation_lineage` (
	`later` text NOT NULL,
	`earlier` text NOT NULL,
	`standing` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`later`, `earlier`),
	FOREIGN KEY (`later`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `taxonomy_links` (
	`theme` text NOT NULL,
	`target` text NOT NULL,
	`standing` text NOT NULL,
	PRIMARY KEY(`theme`, `target`),
	FOREIGN KEY (`theme`) REFERENCES `taxonomy_terms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `taxonomy_terms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `taxonomy_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`code` text,
	`cycle` integer,
	`shown` text,
	`aliasOf` text,
	`aliasSuggested` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `taxonomy_terms_consultation` ON `taxonomy_terms` (`consultation`);