import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

/** The frozen outcomes of a consultation, counted from 1. Rows are only ever added. */
export const outcomeVersions = sqliteTable(
	'outcome_versions',
	{
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		number: integer().notNull(),
		at: integer().notNull(),
		/** The participant who froze it; never a name. Null: the operator. */
		by: text(),
		/** What it was frozen for, in the words of the person who froze it. */
		label: text(),
		/** The hash of the canonical JSON. */
		sha256: text().notNull(),
		chainHead: text('chain_head').notNull(),
		chainLength: integer('chain_length').notNull()
	},
	(table) => [primaryKey({ columns: [table.consultation, table.number] })]
);

/** What a version says: apart, so that the words can be forgotten while the row and its hash stay. */
export const outcomeContents = sqliteTable(
	'outcome_contents',
	{ consultation: text().notNull(), number: integer().notNull(), json: text().notNull() },
	(table) => [primaryKey({ columns: [table.consultation, table.number] })]
);
