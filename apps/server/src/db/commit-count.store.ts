import { randomBytes } from 'node:crypto';
import { commitCount } from './commit-count.tables.ts';
import type { Db } from './db.ts';

/** [DB14] What was noted of the database until now says nothing of it any more: after a restore, or an accepted loss. */
export async function renewLineage(db: Db): Promise<void> {
	await db
		.update(commitCount)
		.set({ lineage: randomBytes(12).toString('hex') })
		.run();
}
