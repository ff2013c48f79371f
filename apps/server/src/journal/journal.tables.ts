import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** The record: one hash chain for each consultation. Rows are only ever added. */
export const journalLines = sqliteTable(
	'journal_lines',
	{
		consultation: text().notNull(),
		place: integer().notNull(),
		stream: text().notNull(),
		seq: integer().notNull(),
		type: text().notNull(),
		at: integer().notNull(),
		by: text(),
		data: text({ mode: 'json' }).notNull(),
		hash: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.consultation, table.place] }),
		uniqueIndex('journal_lines_stream').on(table.consultation, table.stream, table.seq)
	]
);

/** How long each chain is and how it ends, so that a cut-off end is seen. */
export const journalHeads = sqliteTable('journal_heads', {
	consultation: text().primaryKey(),
	length: integer().notNull(),
	hash: text().notNull()
});
