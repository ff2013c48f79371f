import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { polls } from './polls.tables.ts';

/**
 * What people wrote. No row names them: a slip is a random id that their device made, and says which words are of one person. Without
 * the place in a sequence that SQLite gives to rows, which would tell the order in which they came.
 */
export const pollWords = sqliteTable(
	'poll_words',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		slip: text().notNull(),
		/** As words are compared. */
		key: text().notNull(),
		/** As it was written. */
		text: text().notNull(),
		/** Whether it came with enough others to be looked at. */
		mixed: integer({ mode: 'boolean' }).notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.poll, table.slip, table.key] })]
);

/** What the facilitator said of a word; none is shown before. */
export const pollWordRulings = sqliteTable(
	'poll_word_rulings',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		key: text().notNull(),
		/** As it stands on the wall; null: not there. */
		shown: text(),
		hidden: integer({ mode: 'boolean' }).notNull(),
		/** The word as which it counts. */
		into: text('joined_to')
	},
	(table) => [primaryKey({ columns: [table.poll, table.key] })]
);
