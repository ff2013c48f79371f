import { sql } from 'drizzle-orm';
import { commitCount } from './commit-count.tables.ts';
import type { Db } from './db.ts';
import { isPostgres } from './is-postgres.ts';
import { snapshotOf } from './postgres/seen-state.ts';
import { prepared } from './prepared.ts';

/** `state` is another one whenever somebody else has committed anything since; `commits` stays at 0 where the engine counts for itself. */
export type Moment = { state: string; commits: number };

export async function committedMoment(db: Db): Promise<Moment> {
	if (isPostgres(db)) return { state: await snapshotOf(db), commits: 0 };
	const found = await moment(db).get();
	return { state: String(found?.state), commits: found?.commits ?? 0 };
}

export async function committedState(db: Db): Promise<string> {
	return (await committedMoment(db)).state;
}

const moment = prepared((db) =>
	db
		.select({ state: sql<number>`(select data_version from pragma_data_version)`, commits: commitCount.commits })
		.from(commitCount)
		.prepare()
);
