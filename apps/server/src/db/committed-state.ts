import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { snapshotOf } from './postgres/seen-state.ts';

/** Another one whenever somebody else has committed anything since. */
export async function committedState(db: Db): Promise<string> {
	if (isPostgres(db)) return snapshotOf(db);
	return String((await db.get<{ data_version: number }>(sql`PRAGMA data_version`)).data_version);
}
