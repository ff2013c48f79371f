import { sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { findSingleValue } from '../../db/single-value.ts';

/** How many rows of a table belong to a poll. */
export async function countRows(db: Db, table: string, poll: string): Promise<number> {
	const query = sql`select count(*) from ${sql.identifier(table)} where poll = ${poll}`;
	return (await findSingleValue<number>(db, query)) ?? 0;
}
