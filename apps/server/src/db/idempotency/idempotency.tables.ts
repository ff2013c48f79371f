import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * One row for each command that was done with an idempotency key, until it expires. The row does not name the actor, the key
 * or the route: all three are in keyed hashes. The answer is encrypted with a secret that only the
 * sender of the key can derive.
 */
export const idempotencyKeys = sqliteTable(
	'idempotency_keys',
	{
		/** A hash of the actor and the key. */
		id: text().primaryKey(),
		/** A hash of method, address and body. */
		requestHash: text('request_hash').notNull(),
		/** Both null where the answer is withheld, or was lost with the process that computed it. */
		status: integer(),
		answer: blob({ mode: 'buffer' }),
		expiresAt: integer('expires_at').notNull()
	},
	(table) => [index('idempotency_keys_expiry').on(table.expiresAt)]
);
