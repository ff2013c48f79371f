CREATE TABLE `publication_contents` (
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`id`, `place`)
);
--> statement-breakpoint
-- What is published goes into chunks of the size that is written today.
INSERT INTO `publication_contents` (`id`, `place`, `bytes`)
WITH RECURSIVE `chunks` (`id`, `bytes`, `place`) AS (
	SELECT `consultation` || ':' || `name`, `bytes`, 0 FROM `publication_files`
	UNION ALL
	SELECT `id`, substr(`bytes`, 262145), `place` + 1 FROM `chunks` WHERE length(`bytes`) > 262144
)
SELECT `id`, `place`, substr(`bytes`, 1, 262144) FROM `chunks`;--> statement-breakpoint
CREATE TABLE `__new_publication_files` (
	`consultation` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`length` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`consultation`, `name`)
);
--> statement-breakpoint
INSERT INTO `__new_publication_files` (`consultation`, `name`, `type`, `sha256`, `length`, `content`)
SELECT `consultation`, `name`, `type`, `sha256`, length(`bytes`), `consultation` || ':' || `name` FROM `publication_files`;--> statement-breakpoint
DROP TABLE `publication_files`;--> statement-breakpoint
ALTER TABLE `__new_publication_files` RENAME TO `publication_files`;
