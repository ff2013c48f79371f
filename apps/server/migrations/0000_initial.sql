CREATE TABLE `account_identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`account` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_identities_account` ON `account_identities` (`account`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`credential` text NOT NULL,
	`public_key` blob NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential_unique` ON `passkeys` (`credential`);--> statement-breakpoint
CREATE INDEX `passkeys_account` ON `passkeys` (`account`);--> statement-breakpoint
CREATE TABLE `password_resets` (
	`account` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `password_resets_token_hash_unique` ON `password_resets` (`token_hash`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`account` text NOT NULL,
	`code_hash` text NOT NULL,
	PRIMARY KEY(`account`, `code_hash`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `spent_tickets` (
	`hash` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `totp_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`secret` text NOT NULL,
	`last_step` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `totp_factors_account` ON `totp_factors` (`account`);--> statement-breakpoint
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
CREATE TABLE `card_writers` (
	`round` text NOT NULL,
	`participant` text NOT NULL,
	`done` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`round`, `participant`),
	FOREIGN KEY (`round`) REFERENCES `card_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
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
--> statement-breakpoint
CREATE TABLE `caucus_codes` (
	`participant` text NOT NULL,
	`cluster` text NOT NULL,
	`constituency` text NOT NULL,
	`code` text NOT NULL,
	`asked_at` integer NOT NULL,
	`caucus` text,
	`let_in_by` text,
	`confirmed_by_member` integer DEFAULT false NOT NULL,
	`confirmed_by_newcomer` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`participant`, `cluster`),
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caucus`) REFERENCES `caucuses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`let_in_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `caucus_codes_code` ON `caucus_codes` (`code`);--> statement-breakpoint
CREATE TABLE `caucus_members` (
	`caucus` text NOT NULL,
	`participant` text NOT NULL,
	`since` integer NOT NULL,
	`let_in_by` text,
	PRIMARY KEY(`caucus`, `participant`),
	FOREIGN KEY (`caucus`) REFERENCES `caucuses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`let_in_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caucus_members_participant` ON `caucus_members` (`participant`);--> statement-breakpoint
CREATE TABLE `caucuses` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`constituency` text NOT NULL,
	`cluster` text NOT NULL,
	`document` text NOT NULL,
	`opened_at` integer NOT NULL,
	`delete_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `caucuses_consultation` ON `caucuses` (`consultation`);--> statement-breakpoint
CREATE TABLE `agreed_ratings` (
	`recommendation` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`percentage` real,
	`regression` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agreed_ratings_percentage" CHECK("agreed_ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
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
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clusters_merged" CHECK(("clusters"."state" = 'merged') = ("clusters"."into" is not null)),
	CONSTRAINT "clusters_closed" CHECK(("clusters"."state" = 'closed') = ("clusters"."closedAt" is not null))
);
--> statement-breakpoint
CREATE INDEX `clusters_order` ON `clusters` (`consultation`,`place`);--> statement-breakpoint
CREATE UNIQUE INDEX `clusters_document` ON `clusters` (`document`);--> statement-breakpoint
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
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`kind` text DEFAULT 'recommendation' NOT NULL,
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
	`review` integer,
	`annotation` text,
	`headerTheme` text,
	`language` text,
	`translations` text DEFAULT '[]' NOT NULL,
	`withdrawn` integer DEFAULT false NOT NULL,
	`claim` text,
	`category` integer,
	`categorySuggested` integer DEFAULT true NOT NULL,
	`note` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_cluster` ON `recommendations` (`cluster`);--> statement-breakpoint
CREATE INDEX `recommendations_consultation` ON `recommendations` (`consultation`,`row`);--> statement-breakpoint
CREATE TABLE `side_rating_objections` (
	`recommendation` text NOT NULL,
	`constituency` text NOT NULL,
	`participant` text NOT NULL,
	PRIMARY KEY(`recommendation`, `constituency`, `participant`),
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `side_ratings` (
	`recommendation` text NOT NULL,
	`constituency` text NOT NULL,
	`level` text NOT NULL,
	`percentage` real,
	`regression` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`standing` text NOT NULL,
	`distribution` text,
	`recorded_by` text,
	PRIMARY KEY(`recommendation`, `constituency`),
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "side_ratings_percentage" CHECK("side_ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `earlier_lineage` (
	`later` text NOT NULL,
	`earlier` text NOT NULL,
	`standing` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`later`, `earlier`),
	FOREIGN KEY (`later`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier`) REFERENCES `earlier_recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `earlier_outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`title` text NOT NULL,
	`exportedAt` integer NOT NULL,
	`frozenAs` integer,
	`sha256` text NOT NULL,
	`broughtAt` integer NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_outcomes_file` ON `earlier_outcomes` (`consultation`,`sha256`);--> statement-breakpoint
CREATE TABLE `earlier_recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`place` integer NOT NULL,
	`review` integer,
	`number` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`translations` text NOT NULL,
	`states` text NOT NULL,
	`cluster` text NOT NULL,
	`agreed` text,
	`sideRatings` text NOT NULL,
	FOREIGN KEY (`outcome`) REFERENCES `earlier_outcomes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `earlier_recommendations_outcome` ON `earlier_recommendations` (`outcome`,`place`);--> statement-breakpoint
CREATE TABLE `comment_threads` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`place` integer NOT NULL,
	`section` text NOT NULL,
	`anchor` text NOT NULL,
	`quote` text,
	`replacement` text,
	`resolved` integer NOT NULL,
	`outcome` text,
	FOREIGN KEY (`document`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comment_threads_outcome" CHECK("comment_threads"."outcome" in ('accepted', 'partly', 'declined'))
);
--> statement-breakpoint
CREATE INDEX `comment_threads_document` ON `comment_threads` (`document`,`place`);--> statement-breakpoint
CREATE TABLE `comments` (
	`thread` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`participant` text NOT NULL,
	`text` text,
	`hidden` integer NOT NULL,
	`at` integer NOT NULL,
	`edited` integer NOT NULL,
	PRIMARY KEY(`thread`, `id`),
	FOREIGN KEY (`thread`) REFERENCES `comment_threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_participant` ON `comments` (`participant`,`at`);--> statement-breakpoint
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
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`poll` text NOT NULL,
	`action` text NOT NULL,
	`action_sha256` text NOT NULL,
	`indicators` text DEFAULT '[]' NOT NULL,
	`status` text NOT NULL,
	`lead` text DEFAULT '' NOT NULL,
	`evidence` text NOT NULL,
	`links` text DEFAULT '[]' NOT NULL,
	`measured` text DEFAULT '[]' NOT NULL,
	`next_date` text,
	`adopted_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updates` integer DEFAULT 0 NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "commitments_status" CHECK("commitments"."status" in ('not-started', 'in-progress', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitments_poll_action` ON `commitments` (`poll`,`action_sha256`);--> statement-breakpoint
CREATE INDEX `commitments_consultation` ON `commitments` (`consultation`,`adopted_at`);--> statement-breakpoint
CREATE TABLE `concerns` (
	`id` text PRIMARY KEY NOT NULL,
	`workshop` text NOT NULL,
	`by` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`told` text NOT NULL,
	`seen` integer NOT NULL,
	`settled` integer NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`workshop`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concerns_workshop` ON `concerns` (`workshop`,`at`);--> statement-breakpoint
CREATE INDEX `concerns_by` ON `concerns` (`by`);--> statement-breakpoint
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
	`institutions` text,
	`participation_notice` text,
	`poll_defaults` text,
	`step_minutes` text,
	`observers_comment` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "consultations_phase" CHECK("consultations"."phase" in ('open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE `settings_updates` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`change` text NOT NULL,
	PRIMARY KEY(`consultation`, `number`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `commit_count` (
	`id` integer PRIMARY KEY NOT NULL,
	`lineage` text NOT NULL,
	`commits` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer,
	`answer` blob,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_expiry` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
CREATE TABLE `marks` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `readiness` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `document_clients` (
	`document` text NOT NULL,
	`client` integer NOT NULL,
	`participant` text NOT NULL,
	`announced` integer DEFAULT true NOT NULL,
	`place` integer DEFAULT 0 NOT NULL,
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
	`caucus` text,
	`item` text,
	`workshop` text,
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
CREATE UNIQUE INDEX `documents_item` ON `documents` (`workshop`,`item`);--> statement-breakpoint
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
	`authors` text,
	`shortened_sha256` text,
	PRIMARY KEY(`cluster`, `sha256`)
);
--> statement-breakpoint
CREATE TABLE `earlier_processes` (
	`consultation` text PRIMARY KEY NOT NULL,
	`process` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outcome_contents` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`consultation`, `number`)
);
--> statement-breakpoint
CREATE TABLE `outcome_versions` (
	`consultation` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`label` text,
	`sha256` text NOT NULL,
	`chain_head` text NOT NULL,
	`chain_length` integer NOT NULL,
	PRIMARY KEY(`consultation`, `number`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publication_choices` (
	`consultation` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`consultation`, `version`, `kind`, `key`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publication_contents` (
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`id`, `place`)
);
--> statement-breakpoint
CREATE TABLE `publication_files` (
	`consultation` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`length` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`consultation`, `name`)
);
--> statement-breakpoint
CREATE TABLE `publication_history` (
	`consultation` text NOT NULL,
	`version` integer NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`consultation`, `version`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publication_plans` (
	`consultation` text PRIMARY KEY NOT NULL,
	`languages` text NOT NULL,
	`address` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`consultation` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`address` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`version_sha256` text NOT NULL,
	`languages` text NOT NULL,
	`organisations` text NOT NULL,
	`published_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_slug_unique` ON `publications` (`slug`);--> statement-breakpoint
CREATE TABLE `sensitive_clusters` (
	`cluster` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`cluster`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_house_styles` (
	`consultation` text NOT NULL,
	`sha256` text NOT NULL,
	`json` text NOT NULL,
	PRIMARY KEY(`consultation`, `sha256`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_logos` (
	`consultation` text NOT NULL,
	`sha256` text NOT NULL,
	`kind` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`consultation`, `sha256`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_submitters` (
	`consultation` text PRIMARY KEY NOT NULL,
	`list` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `export_templates` (
	`consultation` text NOT NULL,
	`version` integer NOT NULL,
	`json` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`consultation`, `version`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `journal_countersignatures` (
	`consultation` text NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL,
	`signer` text NOT NULL,
	`constituency` text NOT NULL,
	`key` text NOT NULL,
	`signature` text NOT NULL,
	PRIMARY KEY(`consultation`, `length`, `signer`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_countersignatures_key` ON `journal_countersignatures` (`consultation`,`length`,`key`);--> statement-breakpoint
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
	`row_macs` text,
	`hash` text NOT NULL,
	PRIMARY KEY(`consultation`, `place`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_lines_stream` ON `journal_lines` (`consultation`,`stream`,`seq`);--> statement-breakpoint
CREATE INDEX `journal_lines_hash` ON `journal_lines` (`consultation`,`hash`);--> statement-breakpoint
CREATE INDEX `journal_lines_type` ON `journal_lines` (`consultation`,`type`,`place`);--> statement-breakpoint
CREATE TABLE `import_contents` (
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`import` text NOT NULL,
	`createdAt` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`id`, `place`)
);
--> statement-breakpoint
CREATE INDEX `import_contents_import` ON `import_contents` (`import`,`createdAt`,`id`,`place`);--> statement-breakpoint
CREATE TABLE `import_uploads` (
	`import` text NOT NULL,
	`place` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`import`, `place`)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`state` text NOT NULL,
	`failure` text,
	`columns` text,
	`createdAt` integer NOT NULL,
	`confirmedAt` integer,
	`effect` text,
	`owner` text DEFAULT '' NOT NULL,
	`job` text,
	`reader` text DEFAULT '' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`tableContent` text,
	`interpretationContent` text,
	`changesContent` text
);
--> statement-breakpoint
CREATE INDEX `imports_consultation` ON `imports` (`consultation`);--> statement-breakpoint
CREATE INDEX `imports_waiting` ON `imports` (`state`,`owner`,`createdAt`,`bytes`,`id`);--> statement-breakpoint
CREATE TABLE `remembered_columns` (
	`consultation` text NOT NULL,
	`headers` text NOT NULL,
	`account` text,
	`columns` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`consultation`, `headers`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `remembered_columns_account` ON `remembered_columns` (`account`,`at`);--> statement-breakpoint
CREATE TABLE `stated_positions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`at` integer NOT NULL,
	`symbol` text,
	`changes` text NOT NULL,
	`takenBackAt` integer,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stated_positions_consultation` ON `stated_positions` (`consultation`,`at`);--> statement-breakpoint
CREATE TABLE `mechanism_links` (
	`mechanism` text NOT NULL,
	`recommendation` text NOT NULL,
	`status` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`mechanism`, `recommendation`),
	FOREIGN KEY (`mechanism`) REFERENCES `mechanism_recommendations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mechanism_links_recommendation` ON `mechanism_links` (`recommendation`);--> statement-breakpoint
CREATE TABLE `mechanism_recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`place` integer NOT NULL,
	`row` integer NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`symbol` text,
	`paragraph` text,
	`date` text,
	`text` text NOT NULL,
	`themes` text NOT NULL,
	`groups` text NOT NULL,
	`sdgs` text NOT NULL,
	`annotation` text,
	`raw` text NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mechanism_recommendations_consultation` ON `mechanism_recommendations` (`consultation`,`place`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`second_factors` integer DEFAULT 0 NOT NULL
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
	`confirmed` text,
	`muted` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_role" CHECK("participants"."role" in ('facilitator', 'rapporteur', 'participant', 'observer')),
	CONSTRAINT "participants_standing" CHECK("participants"."standing" in ('waiting', 'admitted', 'removed', 'left')),
	CONSTRAINT "participants_confirmed" CHECK("participants"."confirmed" in ('lobby', 'link', 'list'))
);
--> statement-breakpoint
CREATE INDEX `participants_consultation` ON `participants` (`consultation`,`standing`);--> statement-breakpoint
CREATE INDEX `participants_joined` ON `participants` (`consultation`,`joined_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `participants_account` ON `participants` (`account`,`consultation`);--> statement-breakpoint
CREATE TABLE `scoped_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`consultation` text NOT NULL,
	`token_hash` text NOT NULL,
	`workshop` text,
	`label` text,
	`constituency` text,
	`role` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`used_at` integer,
	`used_by` text,
	`revoked_at` integer,
	`place` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "scoped_links_kind" CHECK("scoped_links"."kind" in ('personal', 'projector', 'facilitator', 'runner')),
	CONSTRAINT "scoped_links_used" CHECK(("scoped_links"."used_at" is null) = ("scoped_links"."used_by" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scoped_links_token_hash_unique` ON `scoped_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `scoped_links_consultation` ON `scoped_links` (`consultation`,`kind`);--> statement-breakpoint
CREATE INDEX `scoped_links_created_by` ON `scoped_links` (`created_by`);--> statement-breakpoint
CREATE INDEX `scoped_links_used_by` ON `scoped_links` (`used_by`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account` text,
	`participant` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`shared_device` integer DEFAULT false NOT NULL,
	`renew` integer DEFAULT false NOT NULL,
	`replaces` text,
	`proven_at` integer,
	`last_used_at` integer,
	`browser` text,
	`factors_elsewhere` integer DEFAULT false NOT NULL,
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
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`participant`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `counted_ballots` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_members` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`voter` text NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`voter`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_rosters` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`constituency` text NOT NULL,
	`cast_by` text,
	`cast_at` integer,
	`delegate` text,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`cluster` text NOT NULL,
	`subject` text,
	`indicative` integer DEFAULT false NOT NULL,
	`method` text NOT NULL,
	`actions` text NOT NULL,
	`workshop` text,
	`kind` text NOT NULL,
	`rules` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`frozen` text,
	`roster_sha256` text,
	`opened_at` integer,
	`closes_at` integer,
	`closes_at_first` integer,
	`rerun` text,
	`trustees` integer DEFAULT 0 NOT NULL,
	`ended_at` integer,
	`closed_at` integer,
	`result` text,
	`statement` text DEFAULT '' NOT NULL,
	`review_date` text,
	`said_at` integer,
	`voided_at` integer,
	`void_reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "polls_state" CHECK("polls"."state" in ('draft', 'open', 'unsealing', 'closed', 'void')),
	CONSTRAINT "polls_kind" CHECK("polls"."kind" in ('open', 'confidential', 'secret')),
	CONSTRAINT "polls_frozen" CHECK("polls"."state" not in ('open', 'unsealing', 'closed') or "polls"."frozen" is not null),
	CONSTRAINT "polls_unsealing" CHECK("polls"."state" <> 'unsealing' or ("polls"."kind" = 'secret' and "polls"."trustees" > 0)),
	CONSTRAINT "polls_result" CHECK("polls"."state" = 'void' or ("polls"."state" = 'closed') = ("polls"."result" is not null))
);
--> statement-breakpoint
CREATE INDEX `polls_consultation` ON `polls` (`consultation`,`created_at`);--> statement-breakpoint
CREATE INDEX `polls_ending` ON `polls` (`state`,`closes_at`);--> statement-breakpoint
CREATE TABLE `envelopes` (
	`poll` text NOT NULL,
	`participant` text NOT NULL,
	`cast` integer DEFAULT false NOT NULL,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`poll`, `participant`),
	FOREIGN KEY (`poll`,`participant`) REFERENCES `poll_rosters`(`poll`,`participant`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `secret_ballots` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`code` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `secret_polls`(`poll`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "secret_ballots_code" CHECK(length("secret_ballots"."code") = 12)
);
--> statement-breakpoint
CREATE TABLE `secret_polls` (
	`poll` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`key_lost` integer DEFAULT false NOT NULL,
	`invalid` integer,
	`commitment` text,
	`salt` text,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_trustees` (
	`poll` text NOT NULL,
	`place` integer NOT NULL,
	`participant` text NOT NULL,
	`constituency` text NOT NULL,
	`public_key` text,
	`signing_key` text,
	`named` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`poll`, `place`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `poll_trustees_once` ON `poll_trustees` (`poll`,`participant`);--> statement-breakpoint
CREATE TABLE `sealed_batches` (
	`poll` text NOT NULL,
	`step` integer NOT NULL,
	`batch` integer NOT NULL,
	`constituencies` text NOT NULL,
	`entitled` integer NOT NULL,
	`present` integer NOT NULL,
	`count` integer NOT NULL,
	`invalid` integer NOT NULL,
	`sha256` text NOT NULL,
	`envelopes` blob,
	PRIMARY KEY(`poll`, `step`, `batch`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `trustee_seconds` (
	`poll` text NOT NULL,
	`trustee` text NOT NULL,
	`participant` text NOT NULL,
	PRIMARY KEY(`poll`, `trustee`, `participant`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `unsealing_steps` (
	`poll` text NOT NULL,
	`step` integer NOT NULL,
	`at` integer NOT NULL,
	`written` integer DEFAULT false NOT NULL,
	`signature` text,
	PRIMARY KEY(`poll`, `step`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_word_rulings` (
	`poll` text NOT NULL,
	`key` text NOT NULL,
	`shown` text,
	`hidden` integer NOT NULL,
	`joined_to` text,
	PRIMARY KEY(`poll`, `key`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `poll_words` (
	`poll` text NOT NULL,
	`slip` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`mixed` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`poll`, `slip`, `key`),
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `raters` (
	`round` text NOT NULL,
	`rater` text NOT NULL,
	`constituency` text,
	`rated` integer NOT NULL,
	PRIMARY KEY(`round`, `rater`),
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rating_reveals` (
	`round` text PRIMARY KEY NOT NULL,
	`json` text NOT NULL,
	`brotli` blob NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rating_round_recommendations` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	PRIMARY KEY(`round`, `recommendation`),
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recommendation`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_round_recommendations_recommendation` ON `rating_round_recommendations` (`recommendation`);--> statement-breakpoint
CREATE TABLE `rating_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`title` text NOT NULL,
	`disclosure` text NOT NULL,
	`raters` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closes_at` integer,
	`closed_at` integer,
	`revealed_at` integer,
	`rerun` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_rounds_disclosure" CHECK("rating_rounds"."disclosure" in ('open', 'confidential')),
	CONSTRAINT "rating_rounds_raters" CHECK("rating_rounds"."raters" in ('person', 'organisation')),
	CONSTRAINT "rating_rounds_revealed" CHECK("rating_rounds"."revealed_at" is null or "rating_rounds"."closed_at" is not null)
);
--> statement-breakpoint
CREATE INDEX `rating_rounds_consultation` ON `rating_rounds` (`consultation`,`opened_at`);--> statement-breakpoint
CREATE TABLE `rating_sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`organisation` text NOT NULL,
	`constituency` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text,
	`file_sha256` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`confirmed_at` integer,
	`taken_back_at` integer,
	`content` text DEFAULT '{"rows":[],"empty":0}' NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rating_sheets_kind" CHECK("rating_sheets"."kind" in ('paper', 'file'))
);
--> statement-breakpoint
CREATE INDEX `rating_sheets_round` ON `rating_sheets` (`round`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	`rater` text NOT NULL,
	`participant` text,
	`sheet` text,
	`sheet_row` integer,
	`wording` text,
	`version` integer NOT NULL,
	`given` integer NOT NULL,
	`level` text,
	`percentage` real,
	`regression` integer NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`round`, `rater`, `recommendation`),
	FOREIGN KEY (`participant`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet`) REFERENCES `rating_sheets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ratings_from" CHECK(("ratings"."participant" is null) <> ("ratings"."sheet" is null)),
	CONSTRAINT "ratings_percentage" CHECK("ratings"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `revealed_ratings` (
	`round` text NOT NULL,
	`recommendation` text NOT NULL,
	`ratings` text NOT NULL,
	PRIMARY KEY(`round`, `recommendation`)
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
CREATE INDEX `taxonomy_terms_consultation` ON `taxonomy_terms` (`consultation`);--> statement-breakpoint
CREATE TABLE `room_clusters` (
	`room` text NOT NULL,
	`cluster` text NOT NULL,
	`opened` integer,
	`closed` integer,
	`closed_at` integer,
	PRIMARY KEY(`room`, `cluster`),
	FOREIGN KEY (`room`) REFERENCES `workshops`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `room_clusters_open` ON `room_clusters` (`cluster`) WHERE "room_clusters"."closed_at" is null;--> statement-breakpoint
CREATE TABLE `workshops` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation` text NOT NULL,
	`call_link` text,
	`folded` text NOT NULL,
	`created_at` integer NOT NULL,
	`screen` text,
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workshops_consultation` ON `workshops` (`consultation`,`created_at`);
--> statement-breakpoint
INSERT INTO `commit_count` VALUES (1, '', 0);
