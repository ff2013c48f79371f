CREATE TABLE `card_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`name` text NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `card_passages` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`section` text NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `card_passages_round` ON `card_passages` (`round`);--> statement-breakpoint
CREATE TABLE `card_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text,
	`section` text,
	`question` text NOT NULL,
	`disclosure` text NOT NULL,
	`limit` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`revealed_at` integer,
	`discarded_at` integer,
	`writers` integer DEFAULT 0 NOT NULL,
	`voting` text DEFAULT 'none' NOT NULL,
	`votes` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "card_rounds_disclosure" CHECK("card_rounds"."disclosure" in ('open', 'sides', 'confidential')),
	CONSTRAINT "card_rounds_voting" CHECK("card_rounds"."voting" in ('none', 'open', 'ended')),
	CONSTRAINT "card_rounds_ended" CHECK("card_rounds"."revealed_at" is null or "card_rounds"."discarded_at" is null)
);
--> statement-breakpoint
CREATE INDEX `card_rounds_consultation` ON `card_rounds` (`consultation`,`opened_at`);--> statement-breakpoint
CREATE TABLE `card_votes` (
	`round` text NOT NULL,
	`participant` text NOT NULL,
	`card` text NOT NULL,
	PRIMARY KEY(`round`, `participant`, `card`),
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`card`) REFERENCES `cards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`text` text NOT NULL,
	`sides` text,
	`group` text,
	`into` text,
	`hidden` integer NOT NULL,
	`votes` integer,
	`passage` text,
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group`) REFERENCES `card_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cards_round` ON `cards` (`round`);--> statement-breakpoint
CREATE TABLE `done_card_writers` (
	`round` text NOT NULL,
	`participant` text NOT NULL,
	PRIMARY KEY(`round`, `participant`),
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `written_cards` (
	`round` text NOT NULL,
	`participant` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`round`, `participant`, `id`),
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
