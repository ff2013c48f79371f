import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { RowMacs } from './row-macs.ts';

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
		/** [JOURNAL20] Keyed hashes of the rows that it decides; null where it decides none. */
		rowMacs: text('row_macs', { mode: 'json' }).$type<RowMacs>(),
		hash: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.consultation, table.place] }),
		uniqueIndex('journal_lines_stream').on(table.consultation, table.stream, table.seq),
		// At each closing, the participants' browsers ask whether the record still has what they noted.
		index('journal_lines_hash').on(table.consultation, table.hash),
		index('journal_lines_type').on(table.consultation, table.type, table.place)
	]
);

/** [JOURNAL12] Signatures of devices on the head at a closing. `signer` tells that a person has signed, and not who. */
export const journalCountersignatures = sqliteTable(
	'journal_countersignatures',
	{
		consultation: text().notNull(),
		length: integer().notNull(),
		hash: text().notNull(),
		signer: text().notNull(),
		constituency: text().notNull(),
		key: text().notNull(),
		signature: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.consultation, table.length, table.signer] }),
		// A signature is shown to all: nobody else can hand it in as theirs.
		uniqueIndex('journal_countersignatures_key').on(table.consultation, table.length, table.key)
	]
);

/** How long each chain is and how it ends, so that a cut-off end is seen. */
export const journalHeads = sqliteTable('journal_heads', {
	consultation: text().primaryKey(),
	length: integer().notNull(),
	hash: text().notNull()
});
