import type { ClusterText } from '@plenum/domain/clusters/assessment';
import type { SuggestionOutcome } from '@plenum/domain/comments/thread';
import type { PassageAnchor } from '@plenum/domain/comments/passage-anchor';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { documents } from '../documents/documents.tables.ts';
import { participants } from '../people/people.tables.ts';

/** [COMMENTS1] On passages of a text. `place` is the order in which they were opened. */
export const commentThreads = sqliteTable(
	'comment_threads',
	{
		id: text().primaryKey(),
		document: text()
			.notNull()
			.references(() => documents.id),
		place: integer().notNull(),
		section: text().$type<ClusterText>().notNull(),
		anchor: text({ mode: 'json' }).$type<PassageAnchor>().notNull(),
		/** [COMMENTS18] Null where an erasure took the words. */
		quote: text(),
		replacement: text(),
		resolved: integer({ mode: 'boolean' }).notNull(),
		outcome: text().$type<SuggestionOutcome>()
	},
	(table) => [
		index('comment_threads_document').on(table.document, table.place),
		check('comment_threads_outcome', sql`${table.outcome} in ('accepted', 'partly', 'declined')`)
	]
);

/** What a thread says; `place` 0 opened it. `text` is null where its writer deleted it, or was erased. */
export const comments = sqliteTable(
	'comments',
	{
		thread: text()
			.notNull()
			.references(() => commentThreads.id),
		id: text().notNull(),
		place: integer().notNull(),
		participant: text()
			.notNull()
			.references(() => participants.id),
		text: text(),
		hidden: integer({ mode: 'boolean' }).notNull(),
		at: integer().notNull(),
		edited: integer({ mode: 'boolean' }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.thread, table.id] }),
		index('comments_participant').on(table.participant, table.at)
	]
);
