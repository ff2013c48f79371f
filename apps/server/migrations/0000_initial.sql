CREATE TABLE `cluster_lineage` (
	`cluster` text NOT NULL,
	`step` integer NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`from` text NOT NULL,
	`document` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`cluster`, `step`),
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clusters` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`label` text NOT NULL,
	`document` text NOT NULL,
	`place` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`into` text,
	`statement` text,
	`reviewDate` text,
	`dissent` text,
	`closedAt` integer,
	`documentSha256` text,
	`agreedLevel` text,
	`agreedPercentage` real,
	`agreedRegression` integer,
	`agreedExplanation` text,
	`agreedAt` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clusters_merged" CHECK(("clusters"."state" = 'merged') = ("clusters"."into" is not null)),
	CONSTRAINT "clusters_closed" CHECK(("clusters"."state" = 'closed') = ("clusters"."closedAt" is not null))
);
--> statement-breakpoint
CREATE INDEX `clusters_order` ON `clusters` (`consultation`,`place`);--> statement-breakpoint
CREATE UNIQUE INDEX `clusters_document` ON `clusters` (`document`);--> statement-breakpoint
CREATE TABLE `readings` (
	`cluster` text NOT NULL,
	`constituency` text NOT NULL,
	`level` text NOT NULL,
	`percentage` real,
	`regression` integer NOT NULL,
	`explanation` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`cluster`, `constituency`),
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "readings_percentage" CHECK("readings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`row` integer NOT NULL,
	`number` text NOT NULL,
	`text` text NOT NULL,
	`states` text NOT NULL,
	`position` text NOT NULL,
	`positionAsPrinted` text NOT NULL,
	`source` text,
	`themes` text NOT NULL,
	`groups` text NOT NULL,
	`sdgs` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_cluster` ON `recommendations` (`cluster`);--> statement-breakpoint
CREATE INDEX `recommendations_consultation` ON `recommendations` (`consultation`,`row`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`poll` text NOT NULL,
	`action` text NOT NULL,
	`action_sha256` text NOT NULL,
	`status` text NOT NULL,
	`evidence` text NOT NULL,
	`next_date` text,
	`adopted_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitments_status" CHECK("commitments"."status" in ('not-started', 'in-progress', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_poll_unique` ON `commitments` (`poll`);--> statement-breakpoint
CREATE INDEX `commitments_consultation` ON `commitments` (`consultation`,`adopted_at`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`state_name` text NOT NULL,
	`reviews` text NOT NULL,
	`purpose` text NOT NULL,
	`phase` text NOT NULL,
	`constituencies` text NOT NULL,
	`scale` text NOT NULL,
	`name_policy` text NOT NULL,
	`admission` text NOT NULL,
	`consent_text` text,
	`created_at` integer NOT NULL,
	`key` text,
	CONSTRAINT "consultations_phase" CHECK("consultations"."phase" in ('open', 'closed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultations_key_unique` ON `consultations` (`key`);--> statement-breakpoint
CREATE TABLE `readiness` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_clients` (
	`document` text NOT NULL,
	`client` integer NOT NULL,
	`participant` text NOT NULL,
	PRIMARY KEY(`document`, `client`),
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_snapshots` (
	`document` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`state` blob NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_updates` (
	`document` text NOT NULL,
	`seq` integer NOT NULL,
	`updates` blob NOT NULL,
	PRIMARY KEY(`document`, `seq`),
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`generation` integer DEFAULT 1 NOT NULL,
	`schema_version` integer NOT NULL,
	`head_seq` integer DEFAULT 0 NOT NULL,
	`frozen_at` integer,
	`frozen_sha256` text,
	`created_at` integer DEFAULT (cast(unixepoch('subsec') * 1000 as integer)) NOT NULL,
	CONSTRAINT "documents_frozen" CHECK(("documents"."frozen_at" is null) = ("documents"."frozen_sha256" is null))
);
--> statement-breakpoint
CREATE INDEX `documents_consultation` ON `documents` (`consultation`);--> statement-breakpoint
CREATE TABLE `document_versions` (
	`cluster` text NOT NULL,
	`number` integer NOT NULL,
	`document` text NOT NULL,
	`generation` integer NOT NULL,
	`seq` integer NOT NULL,
	`sha256` text NOT NULL,
	`reason` text NOT NULL,
	`label` text,
	`poll` text,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`cluster`, `number`),
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "document_versions_label" CHECK(("document_versions"."reason" = 'by-hand') = ("document_versions"."label" is not null))
);
--> statement-breakpoint
CREATE TABLE `document_version_texts` (
	`cluster` text NOT NULL,
	`sha256` text NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`cluster`, `sha256`)
);
--> statement-breakpoint
CREATE TABLE `journal_heads` (
	`consultation` text PRIMARY KEY NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `journal_lines` (
	`consultation` text NOT NULL,
	`place` integer NOT NULL,
	`stream` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`data` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`consultation`, `place`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_lines_stream` ON `journal_lines` (`consultation`,`stream`,`seq`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`state` text NOT NULL,
	`failure` text,
	`table` text,
	`columns` text,
	`interpretation` text,
	`createdAt` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `imports_consultation` ON `imports` (`consultation`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_name_key_unique` ON `accounts` (`name_key`);--> statement-breakpoint
CREATE TABLE `join_codes` (
	`consultation` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `join_codes_code_unique` ON `join_codes` (`code`);--> statement-breakpoint
CREATE TABLE `joinings` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`participant` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `participant_names` (
	`participant` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`organisation` text,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`account` text,
	`role` text NOT NULL,
	`standing` text NOT NULL,
	`constituency` text NOT NULL,
	`joined_at` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_role" CHECK("participants"."role" in ('facilitator', 'rapporteur', 'participant', 'observer')),
	CONSTRAINT "participants_standing" CHECK("participants"."standing" in ('waiting', 'admitted', 'removed', 'left'))
);
--> statement-breakpoint
CREATE INDEX `participants_consultation` ON `participants` (`consultation`,`standing`);--> statement-breakpoint
CREATE UNIQUE INDEX `participants_account` ON `participants` (`account`,`consultation`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account` text,
	`participant` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`renew` integer DEFAULT false NOT NULL,
	`replaces` text,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_one" CHECK(("sessions"."account" is null) <> ("sessions"."participant" is null))
);
--> statement-breakpoint
CREATE INDEX `sessions_participant` ON `sessions` (`participant`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account`);--> statement-breakpoint
CREATE TABLE `setup_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ballots` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`choice` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`participant`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ballots_choice" CHECK("ballots"."choice" in ('for', 'against', 'abstain'))
);
--> statement-breakpoint
CREATE TABLE `poll_rosters` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`constituency` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`action` text NOT NULL,
	`workshop` text,
	`kind` text NOT NULL,
	`percent_base` text NOT NULL,
	`threshold` real NOT NULL,
	`quorum` real NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`key` text,
	`frozen_json` text,
	`frozen_sha256` text,
	`roster_sha256` text,
	`opened_at` integer,
	`closed_at` integer,
	`result` text,
	`statement` text DEFAULT '' NOT NULL,
	`review_date` text,
	`voided_at` integer,
	`void_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "polls_state" CHECK("polls"."state" in ('draft', 'open', 'closed', 'void')),
	CONSTRAINT "polls_kind" CHECK("polls"."kind" in ('open', 'confidential')),
	CONSTRAINT "polls_frozen" CHECK("polls"."state" not in ('open', 'closed') or "polls"."frozen_json" is not null),
	CONSTRAINT "polls_result" CHECK(("polls"."state" = 'closed') = ("polls"."result" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `polls_key_unique` ON `polls` (`key`);--> statement-breakpoint
CREATE INDEX `polls_consultation` ON `polls` (`consultation`,`created_at`);--> statement-breakpoint
CREATE TABLE `answered_commands` (
	`workshop` text NOT NULL,
	`by` text NOT NULL,
	`key` text NOT NULL,
	`after` integer NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`workshop`, `by`, `key`),
	FOREIGN KEY (`workshop`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workshops` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`folded` text NOT NULL,
	`created_at` integer NOT NULL,
	`key` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshops_key_unique` ON `workshops` (`key`);--> statement-breakpoint
CREATE INDEX `workshops_consultation` ON `workshops` (`consultation`,`created_at`);