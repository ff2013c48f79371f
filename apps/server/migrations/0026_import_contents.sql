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
ALTER TABLE `imports` ADD `tableContent` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `interpretationContent` text;--> statement-breakpoint
ALTER TABLE `imports` ADD `changesContent` text;--> statement-breakpoint
-- What was read, and what each import changed, goes into chunks of the size that is written today.
INSERT INTO `import_contents` (`id`, `place`, `import`, `createdAt`, `bytes`)
WITH RECURSIVE `chunks` (`import`, `createdAt`, `json`, `place`) AS (
	SELECT `id`, `createdAt`, CAST(`table` AS BLOB), 0 FROM `imports` WHERE `table` IS NOT NULL
	UNION ALL
	SELECT `import`, `createdAt`, substr(`json`, 262145), `place` + 1 FROM `chunks` WHERE length(`json`) > 262144
)
SELECT `import` || ':table', `place`, `import`, `createdAt`, substr(`json`, 1, 262144) FROM `chunks`;--> statement-breakpoint
INSERT INTO `import_contents` (`id`, `place`, `import`, `createdAt`, `bytes`)
WITH RECURSIVE `chunks` (`import`, `createdAt`, `json`, `place`) AS (
	SELECT `id`, `createdAt`, CAST(`interpretation` AS BLOB), 0 FROM `imports` WHERE `interpretation` IS NOT NULL
	UNION ALL
	SELECT `import`, `createdAt`, substr(`json`, 262145), `place` + 1 FROM `chunks` WHERE length(`json`) > 262144
)
SELECT `import` || ':interpretation', `place`, `import`, `createdAt`, substr(`json`, 1, 262144) FROM `chunks`;--> statement-breakpoint
INSERT INTO `import_contents` (`id`, `place`, `import`, `createdAt`, `bytes`)
WITH RECURSIVE `chunks` (`import`, `createdAt`, `json`, `place`) AS (
	SELECT `id`, `createdAt`, CAST(json_extract(`effect`, '$.changed') AS BLOB), 0 FROM `imports` WHERE json_valid(`effect`) AND json_extract(`effect`, '$.changed') IS NOT NULL
	UNION ALL
	SELECT `import`, `createdAt`, substr(`json`, 262145), `place` + 1 FROM `chunks` WHERE length(`json`) > 262144
)
SELECT `import` || ':changes', `place`, `import`, `createdAt`, substr(`json`, 1, 262144) FROM `chunks`;--> statement-breakpoint
UPDATE `imports` SET `tableContent` = `id` || ':table' WHERE `table` IS NOT NULL;--> statement-breakpoint
UPDATE `imports` SET `interpretationContent` = `id` || ':interpretation' WHERE `interpretation` IS NOT NULL;--> statement-breakpoint
UPDATE `imports` SET `changesContent` = `id` || ':changes', `effect` = json_remove(`effect`, '$.changed')
WHERE json_valid(`effect`) AND json_extract(`effect`, '$.changed') IS NOT NULL;--> statement-breakpoint
ALTER TABLE `imports` DROP COLUMN `table`;--> statement-breakpoint
ALTER TABLE `imports` DROP COLUMN `interpretation`;
