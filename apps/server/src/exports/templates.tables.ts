import type { Submitter } from '@plenum/reports/template';
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** How documents are made, in versions counted from 1. Names of submitters are not in them: they can be taken out for good. */
export const templates = sqliteTable(
	'export_templates',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		version: integer().notNull(),
		json: text().notNull(),
		at: integer().notNull(),
		/** The participant who saved it; never a name. */
		by: text()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.version] })]
);

/** Who submits now. What was taken out is gone. */
export const submitters = sqliteTable('export_submitters', {
	consultation: text()
		.primaryKey()
		.references(() => consultations.id),
	list: text({ mode: 'json' }).$type<Submitter[]>().notNull()
});

/** [REPORTS70] House styles, by hash: what was read of a Word file as JSON, and never the file. */
export const houseStyles = sqliteTable(
	'export_house_styles',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		sha256: text().notNull(),
		json: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.sha256] })]
);

/** Logos by their hash, stripped of all but the picture. */
export const logos = sqliteTable(
	'export_logos',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		sha256: text().notNull(),
		kind: text({ enum: ['png', 'jpg'] }).notNull(),
		width: integer().notNull(),
		height: integer().notNull(),
		bytes: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.sha256] })]
);
