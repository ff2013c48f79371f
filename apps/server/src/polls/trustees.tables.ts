import { blob, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { polls } from './polls.tables.ts';

/** Who opens a layer of every ballot, in the order of their turns. The keys are public halves; the private ones never come here. */
export const pollTrustees = sqliteTable(
	'poll_trustees',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		place: integer().notNull(),
		participant: text().notNull(),
		constituency: text().notNull(),
		/** Both once the trustee has accepted. */
		publicKey: text('public_key'),
		signingKey: text('signing_key'),
		/** [TRUSTEE13] They agreed that the ballot shows their name. */
		named: integer({ mode: 'boolean' }).notNull().default(false)
	},
	(table) => [
		primaryKey({ columns: [table.poll, table.place] }),
		unique('poll_trustees_once').on(table.poll, table.participant)
	]
);

/** [TRUSTEE13] Who seconds a trustee of their side. From the opening on only those who were on the roster then. */
export const trusteeSeconds = sqliteTable(
	'trustee_seconds',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		trustee: text().notNull(),
		participant: text().notNull()
	},
	(table) => [primaryKey({ columns: [table.poll, table.trustee, table.participant] })]
);

/** What was handed on: step 0 to the first trustee, step n by the n-th. */
export const unsealingSteps = sqliteTable(
	'unsealing_steps',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		step: integer().notNull(),
		at: integer().notNull(),
		/** The written key was entered with the facilitator. */
		written: integer({ mode: 'boolean' }).notNull().default(false),
		/** The trustee's signature; none where the server passed on. */
		signature: text()
	},
	(table) => [primaryKey({ columns: [table.poll, table.step] })]
);

/**
 * The envelopes that are mixed together, without voters, in the order of their bytes. Only the last step's are kept, and after the
 * closing none: counts and hashes stay.
 */
export const sealedBatches = sqliteTable(
	'sealed_batches',
	{
		poll: text()
			.notNull()
			.references(() => polls.id),
		step: integer().notNull(),
		batch: integer().notNull(),
		constituencies: text({ mode: 'json' }).$type<string[]>().notNull(),
		entitled: integer().notNull(),
		present: integer().notNull(),
		count: integer().notNull(),
		/** Envelopes passed on by the step before that did not open, or stood twice. */
		invalid: integer().notNull(),
		sha256: text().notNull(),
		envelopes: blob({ mode: 'buffer' })
	},
	(table) => [primaryKey({ columns: [table.poll, table.step, table.batch] })]
);
