import type { Answer } from '@plenum/domain/polls/answer';
import { sql } from 'drizzle-orm';
import { blob, check, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { pollRosters, polls } from './polls.tables.ts';

/** What a secret poll has beside other polls: its public key while it is open, and what its opening left. */
export const secretPolls = sqliteTable('secret_polls', {
	poll: text()
		.primaryKey()
		.references(() => polls.id),
	publicKey: text('public_key').notNull(),
	/** As found when the server started: then no envelope can be opened, and the poll can only be declared void. */
	keyLost: integer('key_lost', { mode: 'boolean' }).notNull().default(false),
	/** How many envelopes did not open or held no answer. */
	invalid: integer(),
	/** SHA-256 of the canonical ballots and the salt; null where no ballots are kept. */
	commitment: text(),
	salt: text()
});

/**
 * A place for each voter on the roster, made with the roster and filled where it lies. So no order, no time, and no size says
 * who voted when. Deleted at the closing.
 */
export const envelopes = sqliteTable(
	'envelopes',
	{
		poll: text().notNull(),
		participant: text().notNull(),
		cast: integer({ mode: 'boolean' }).notNull().default(false),
		sealed: blob({ mode: 'buffer' }).notNull()
	},
	(table) => [
		primaryKey({ columns: [table.poll, table.participant] }),
		foreignKey({
			columns: [table.poll, table.participant],
			foreignColumns: [pollRosters.poll, pollRosters.participant]
		})
	]
);

/** The content of the envelopes, in the order of the codes. Nothing here comes from the sender, nor from their side. */
export const secretBallots = sqliteTable(
	'secret_ballots',
	{
		poll: text()
			.notNull()
			.references(() => secretPolls.poll),
		place: integer().notNull(),
		code: text().notNull(),
		answer: text({ mode: 'json' }).$type<Answer>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.poll, table.place] }),
		check('secret_ballots_code', sql`length(${table.code}) = 12`)
	]
);
