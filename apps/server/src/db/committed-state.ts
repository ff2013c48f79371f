import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { snapshotOf } from './postgres/seen-state.ts';

/** Changes whenever anything was committed by another connection. */
export async function committedState(db: Db): Promise<string> {
	if (isPostgres(db)) return snapshotOf(db);
	const { state } = await db.get<{ state: number }>(sql`select data_version as state from pragma_data_version`);
	return String(state);
}
