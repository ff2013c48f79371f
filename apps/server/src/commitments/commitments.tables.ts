import type { FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import type { Change, CommitmentStatus, Progress } from '@plenum/domain/commitments/commitment';
import type { Role } from '@plenum/domain/people/rights';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { polls } from '../polls/polls.tables.ts';

/** What was adopted, in the words that were voted on, and how it goes on. A poll adopts each of its actions once. */
export const commitments = sqliteTable(
	'commitments',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		cluster: text().notNull(),
		poll: text()
			.notNull()
			.references(() => polls.id),
		action: text({ mode: 'json' }).$type<FollowUpAction>().notNull(),
		actionSha256: text('action_sha256').notNull(),
		indicators: text({ mode: 'json' }).$type<Indicator[]>().notNull().default([]),
		status: text().$type<CommitmentStatus>().notNull(),
		lead: text().notNull().default(''),
		evidence: text().notNull(),
		links: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
		measured: text({ mode: 'json' }).$type<Progress['measured']>().notNull().default([]),
		nextDate: text('next_date'),
		adoptedAt: integer('adopted_at').notNull(),
		updatedAt: integer('updated_at').notNull(),
		/** The number of the last line of its history. */
		updates: integer().notNull().default(0),
		withdrawnAt: integer('withdrawn_at'),
		withdrawnReason: text('withdrawn_reason').notNull().default('')
	},
	(table) => [
		uniqueIndex('commitments_poll_action').on(table.poll, table.actionSha256),
		index('commitments_consultation').on(table.consultation, table.adoptedAt),
		check('commitments_status', sql`${table.status} in ('not-started', 'in-progress', 'done', 'dropped')`)
	]
);

/** The history: a line for each update, numbered within its commitment. Lines are only ever added. */
export const commitmentUpdates = sqliteTable(
	'commitment_updates',
	{
		commitment: text()
			.notNull()
			.references(() => commitments.id),
		number: integer().notNull(),
		at: integer().notNull(),
		/** The participant who made it; never a name. */
		by: text(),
		role: text().$type<Role>(),
		constituency: text(),
		change: text({ mode: 'json' }).$type<Change>().notNull(),
		undoes: integer()
	},
	(table) => [primaryKey({ columns: [table.commitment, table.number] })]
);
