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
-- When a personal link was used or revoked was not stored: the time at which it was made stands for it.
INSERT INTO `scoped_links` (`id`, `kind`, `consultation`, `token_hash`, `workshop`, `label`, `created_by`, `created_at`, `expires_at`, `used_at`, `used_by`, `revoked_at`)
SELECT `id`, CASE WHEN `workshop` IS NULL THEN 'facilitator' ELSE 'runner' END, `consultation`, `token_hash`, `workshop`, `label`, `created_by`, `created_at`, `expires_at`, CASE WHEN `used_by` IS NULL THEN NULL ELSE coalesce(`used_at`, `created_at`) END, `used_by`, `revoked_at`
FROM `invitations`;--> statement-breakpoint
INSERT INTO `scoped_links` (`id`, `kind`, `consultation`, `token_hash`, `label`, `constituency`, `role`, `created_by`, `created_at`, `used_at`, `used_by`, `revoked_at`, `place`)
SELECT `id`, 'personal', `consultation`, `code_hash`, `label`, `constituency`, `role`, `created_by`, `created_at`, CASE WHEN `participant` IS NULL THEN NULL ELSE `created_at` END, `participant`, CASE WHEN `state` = 'revoked' THEN `created_at` END, `place`
FROM `personal_links`;--> statement-breakpoint
INSERT INTO `scoped_links` (`id`, `kind`, `consultation`, `token_hash`, `workshop`, `created_by`, `created_at`, `revoked_at`)
SELECT l.`id`, 'projector', w.`consultation`, l.`token_hash`, l.`workshop`, l.`created_by`, l.`created_at`, l.`revoked_at`
FROM `projector_links` l JOIN `workshops` w ON w.`id` = l.`workshop`;--> statement-breakpoint
DROP TABLE `invitations`;--> statement-breakpoint
DROP TABLE `personal_links`;--> statement-breakpoint
DROP TABLE `projector_links`;--> statement-breakpoint
CREATE INDEX `participants_joined` ON `participants` (`consultation`,`joined_at`);