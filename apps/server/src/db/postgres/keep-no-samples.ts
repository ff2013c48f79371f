import type { ClientBase } from 'pg';

/** What people wrote, or who they are, where it is in an index. */
const wordsInIndexes = ['poll_words.key', 'poll_word_rulings.key', 'accounts.name_key', 'account_identities.subject'];

/**
 * [DB41] PostgreSQL keeps samples of the values of each column, to plan by, and does not delete them with the rows. Of texts and bytes
 * that are in no index it plans as well without; so of those it keeps none.
 */
export async function keepNoSamples(client: ClientBase): Promise<void> {
	const { rows } = await client.query<{ statement: string }>(
		`SELECT format('ALTER TABLE public.%I ALTER COLUMN %I SET STATISTICS 0', relname, attname) AS statement
		FROM pg_attribute JOIN pg_class own ON own.oid = attrelid
		WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
			AND atttypid IN ('text'::regtype, 'bytea'::regtype) AND coalesce(attstattarget, -1) <> 0
			AND (relname || '.' || attname = ANY($1)
				OR NOT EXISTS (SELECT FROM pg_index WHERE indrelid = own.oid AND attnum = ANY(indkey)))`,
		[wordsInIndexes]
	);
	if (rows.length > 0) await client.query(rows.map(({ statement }) => statement).join(';'));
}
