ALTER TABLE `participants` ADD `confirmed` text CONSTRAINT "participants_confirmed" CHECK("confirmed" in ('lobby', 'link', 'list'));--> statement-breakpoint
-- Whom somebody let in from the lobby, a person had looked at; whoever was let in by nobody came by automatic admission.
UPDATE `participants` SET `confirmed` = 'lobby' WHERE EXISTS (
	SELECT 1 FROM `journal_lines`
	WHERE `journal_lines`.`consultation` = `participants`.`consultation`
		AND `journal_lines`.`stream` = 'people'
		AND `journal_lines`.`type` = 'person-admitted'
		AND `journal_lines`.`by` IS NOT NULL
		AND `journal_lines`.`by` <> `participants`.`id`
		AND json_valid(`journal_lines`.`data`)
		AND `journal_lines`.`data` ->> '$.participant' = `participants`.`id`
);
