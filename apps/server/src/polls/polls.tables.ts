import type { Answer, PollMethod } from '@plenum/domain/polls/answer';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { FrozenSubject, PollSubject } from '@plenum/domain/polls/subject';
import type { PollRules } from '@plenum/domain/polls/rules';
import type { Rerun } from '@plenum/domain/polls/rerun';
import type { PollResult } from '@plenum/domain/polls/result';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { consultations } from '../consultations/consultations.tables.ts';

export const polls = sqliteTable(
	'polls',
	{
		id: text().primaryKey(),
		consultation: text()
			.notNull()
			.references(() => consultations.id),
		/** Empty where it is about none. */
		cluster: text().notNull(),
		/** Null of actions. */
		subject: text({ mode: 'json' }).$type<PollSubject>(),
		indicative: integer({ mode: 'boolean' }).notNull().default(false),
		method: text().$type<PollMethod>().notNull(),
		/** The subjects of the ballot, in its order. */
		actions: text({ mode: 'json' }).$type<string[]>().notNull(),
		workshop: text(),
		kind: text().$type<PollKind>().notNull(),
		rules: text({ mode: 'json' }).$type<PollRules>().notNull(),
		state: text({ enum: ['draft', 'open', 'unsealing', 'closed', 'void'] }).notNull(),
		createdAt: integer('created_at').notNull(),
		/** The words of each subject and the hash of their canonical JSON. */
		frozen: text({ mode: 'json' }).$type<FrozenSubject[]>(),
		rosterSha256: text('roster_sha256'),
		openedAt: integer('opened_at'),
		/** Where it has one: from then on no ballot is accepted, whether the poll is closed by then or not. */
		closesAt: integer('closes_at'),
		closesAtFirst: integer('closes_at_first'),
		/** What was known, when it opened, of an earlier poll on the same question. */
		rerun: text({ mode: 'json' }).$type<Rerun>(),
		/** How many layers are around each ballot besides the server's. */
		trustees: integer().notNull().default(0),
		/** When the voting ended, where trustees then open the envelopes. */
		endedAt: integer('ended_at'),
		closedAt: integer('closed_at'),
		/** As it was hashed for the minutes when the poll closed. */
		result: text({ mode: 'json' }).$type<PollResult>(),
		statement: text().notNull().default(''),
		reviewDate: text('review_date'),
		/** Null where it ended by its deadline and nobody has said yet what follows. */
		saidAt: integer('said_at'),
		voidedAt: integer('voided_at'),
		voidReason: text('void_reason').notNull().default('')
	},
	(table) => [
		index('polls_consultation').on(table.consultation, table.createdAt),
		/** Asked with every list of votes: is there one whose time is over? */
		index('polls_ending').on(table.state, table.closesAt),
		check('polls_state', sql`${table.state} in ('draft', 'open', 'unsealing', 'closed', 'void')`),
		check('polls_kind', sql`${table.kind} in ('open', 'confidential', 'secret')`),
		check('polls_frozen', sql`${table.state} not in ('open', 'unsealing', 'closed') or ${table.frozen} is not null`),
		check(
			'polls_unsealing',
			sql`${table.state} <> 'unsealing' or (${table.kind} = 'secret' and ${table.trustees} > 0)`
		),
		check('polls_result', sql`${table.state} = 'void' or (${table.state} = 'closed') = (${table.result} is not null)`)
	]
);

/** Who could vote, and for which side, when the poll opened. */
export const pollRosters = sqliteTable(
	'poll_rosters',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		/** Or the id under which an organisation votes. */
		participant: text().notNull(),
		constituency: text().notNull(),
		/** Who of an organisation cast its ballot last; kept while the poll is open, and of an open one after. */
		castBy: text('cast_by'),
		/** When; never of a secret poll. */
		castAt: integer('cast_at'),
		/** [POLL68] Who alone casts for an organisation; kept as long as `castBy` is. */
		delegate: text()
	},
	(table) => [primaryKey({ columns: [table.poll, table.participant] })]
);

/** Where organisations vote: who may cast for which, as it was when the poll opened. */
export const pollMembers = sqliteTable(
	'poll_members',
	{
		poll: text().notNull(),
		/** One organisation for each person. */
		participant: text().notNull(),
		voter: text().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.poll, table.participant] }),
		foreignKey({
			columns: [table.poll, table.voter],
			foreignColumns: [pollRosters.poll, pollRosters.participant]
		})
	]
);

/** One row per voter and poll; a second ballot replaces the first. No time is kept. Of a confidential poll deleted at the closing. */
export const ballots = sqliteTable(
	'ballots',
	{
		poll: text().notNull(),
		participant: text().notNull(),
		answer: text({ mode: 'json' }).$type<Answer>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.poll, table.participant] }),
		foreignKey({
			columns: [table.poll, table.participant],
			foreignColumns: [pollRosters.poll, pollRosters.participant]
		})
	]
);

/** [POLL90] The ballots of a confidential poll once it is closed, sorted by what they say. Nothing here comes from who cast them. */
export const countedBallots = sqliteTable(
	'counted_ballots',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		place: integer().notNull(),
		answer: text({ mode: 'json' }).$type<Answer>().notNull()
	},
	(table) => [primaryKey({ columns: [table.poll, table.place] })]
);
