import type { Lineage } from '@plenum/domain/clusters/cluster';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { clusterLineage, clusters } from './clusters.tables.ts';

/** After what the cluster has already, in this order. */
export async function addLineage(db: Db, cluster: string, lines: readonly Lineage[]): Promise<void> {
	if (lines.length === 0) return;
	const before = await db
		.select({ steps: count() })
		.from(clusterLineage)
		.where(eq(clusterLineage.cluster, cluster))
		.get();
	const rows = lines.map(({ kind, label, cluster: from, document, at }, place) => {
		const step = (before?.steps ?? 0) + 1 + place;
		return { cluster, step, kind, label, from, document, at };
	});
	await insertLineage(db, rows);
}

/** Expects clusters that have none yet. */
export async function insertLineage(db: Db, rows: readonly (typeof clusterLineage.$inferInsert)[]): Promise<void> {
	await insertForEach(db, clusterLineage, rows);
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

/** What each cluster of the consultation was split from. */
export async function findSplitFrom(db: Db, consultation: string): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ cluster: clusterLineage.cluster, from: clusterLineage.from })
		.from(clusterLineage)
		.innerJoin(clusters, eq(clusters.id, clusterLineage.cluster))
		.where(and(eq(clusters.consultation, consultation), eq(clusterLineage.kind, 'split')))
		.all();
	const byCluster = Map.groupBy(rows, ({ cluster }) => cluster);
	return new Map([...byCluster].map(([cluster, lines]) => [cluster, lines.map(({ from }) => from)]));
}
