import { eq } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { clusters } from '../clusters.tables.ts';
import { sensitiveClusters } from './sensitive-clusters.tables.ts';

/** Merged clusters as well: what went into another makes that one sensitive. */
export async function findFlagged(db: Db, consultation: string): Promise<Set<string>> {
	const rows = await db
		.select({ cluster: sensitiveClusters.cluster })
		.from(sensitiveClusters)
		.innerJoin(clusters, eq(clusters.id, sensitiveClusters.cluster))
		.where(eq(clusters.consultation, consultation))
		.all();
	return new Set(rows.map(({ cluster }) => cluster));
}

export async function upsertFlag(db: Db, cluster: string): Promise<void> {
	await db.insert(sensitiveClusters).values({ cluster }).onConflictDoNothing().run();
}

export async function deleteFlag(db: Db, cluster: string): Promise<void> {
	await db.delete(sensitiveClusters).where(eq(sensitiveClusters.cluster, cluster)).run();
}
