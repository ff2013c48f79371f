import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { snapshotOf } from './postgres/seen-state.ts';
import { prepared } from './prepared.ts';

/** Another one whenever somebody else has committed anything since. */
export async function committedState(db: Db): Promise<string> {
	if (isPostgres(db)) return snapshotOf(db);
	return String((await dataVersion(db).get())?.version);
}

const dataVersion = prepared((db) =>
	db
		.select({ version: sql<number>`data_version` })
		.from(sql`pragma_data_version`)
		.prepare()
);
