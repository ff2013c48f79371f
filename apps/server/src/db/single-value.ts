import type { SQL } from 'drizzle-orm';
import type { Db } from './db.ts';

/** The first column of the first row of hand-written SQL; undefined where there is no row. */
export async function findSingleValue<Value>(db: Db, query: SQL): Promise<Value | undefined> {
	const [row] = await db.values<[Value]>(query);
	return row?.[0];
}
