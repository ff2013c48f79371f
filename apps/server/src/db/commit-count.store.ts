import { commitCount } from './commit-count.tables.ts';
import type { Db } from './db.ts';

/** [DB14] The position beside the database no longer applies to it: after a restore, or an accepted loss. */
export async function clearLineage(db: Db): Promise<void> {
	await db.update(commitCount).set({ lineage: '' }).run();
}
