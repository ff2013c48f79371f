import type { Lineage } from '@plenum/domain/clusters/cluster';
import { asc, count, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { clusterLineage } from './clusters.tables.ts';

export async function addLineage(db: Db, cluster: string, line: Lineage): Promise<void> {
	const before = await db
		.select({ steps: count() })
		.from(clusterLineage)
		.where(eq(clusterLineage.cluster, cluster))
		.get();
	const { kind, label, cluster: from, document, at } = line;
	await db
		.insert(clusterLineage)
		.values({ cluster, step: (before?.steps ?? 0) + 1, kind, label, from, document, at })
		.run();
}

export async function findLineage(db: Db, cluster: string): Promise<Lineage[]> {
	return (
		await db
			.select()
			.from(clusterLineage)
			.where(eq(clusterLineage.cluster, cluster))
			.orderBy(asc(clusterLineage.step))
			.all()
	).map(({ kind, label, from, document, at }) => ({ kind, label, cluster: from, document, at }));
}
