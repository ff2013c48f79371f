import type { FollowUpAction } from '@plenum/domain/clusters/assessment';
import type { CommitmentStatus } from '@plenum/domain/commitments/commitment';
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';
import { polls } from '../polls/polls.tables.ts';

/** What was adopted, in the words that were voted on, and how it goes on. A poll adopts once. */
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
			.unique()
			.references(() => polls.id),
		action: text({ mode: 'json' }).$type<FollowUpAction>().notNull(),
		actionSha256: text('action_sha256').notNull(),
		status: text().$type<CommitmentStatus>().notNull(),
		evidence: text().notNull(),
		nextDate: text('next_date'),
		adoptedAt: integer('adopted_at').notNull(),
		updatedAt: integer('updated_at').notNull()
	},
	(table) => [
		index('commitments_consultation').on(table.consultation, table.adoptedAt),
		check('commitments_status', sql`${table.status} in ('not-started', 'in-progress', 'done', 'dropped')`)
	]
);
