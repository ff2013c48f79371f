-- In stored templates, the publishers were called houses, and the choices of each report papers.
UPDATE `export_templates`
SET `json` = json_remove(
	json_set(`json`, '$.publishers', json_extract(`json`, '$.houses'), '$.reports', json_extract(`json`, '$.papers')),
	'$.houses',
	'$.papers'
)
WHERE json_type(`json`, '$.houses') IS NOT NULL;
