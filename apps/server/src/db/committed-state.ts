import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { snapshotOf } from './postgres/seen-state.ts';
import { findSingleValue } from './single-value.ts';

/** Changes whenever anything was committed by another connection. */
export async function committedState(db: Db): Promise<string> {
	if (isPostgres(db)) return snapshotOf(db);
	return String(await findSingleValue<number>(db, sql`select data_version from pragma_data_version`));
}
