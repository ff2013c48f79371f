import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { clusters, readings } from './clusters.tables.ts';

/** The last one counts. */
export async function upsertReading(db: Db, cluster: string, reading: Reading): Promise<void> {
	await db
		.insert(readings)
		.values({ cluster, ...reading })
		.onConflictDoUpdate({ target: [readings.cluster, readings.constituency], set: reading })
		.run();
}

export async function deleteReading(db: Db, cluster: string, constituency: string): Promise<void> {
	await db
		.delete(readings)
		.where(and(eq(readings.cluster, cluster), eq(readings.constituency, constituency)))
		.run();
}

const said = {
	constituency: readings.constituency,
	level: readings.level,
	percentage: readings.percentage,
	regression: readings.regression,
	explanation: readings.explanation,
	at: readings.at
};

/** In the order of the constituencies' ids; the caller knows the consultation's own order. */
export async function findReadings(db: Db, cluster: string): Promise<Reading[]> {
	return await db
		.select(said)
		.from(readings)
		.where(eq(readings.cluster, cluster))
		.orderBy(asc(readings.constituency))
		.all();
}

export async function findAllReadings(db: Db, consultation: string): Promise<Map<string, Reading[]>> {
	const rows = await db
		.select({ cluster: readings.cluster, reading: said })
		.from(readings)
		.innerJoin(clusters, eq(clusters.id, readings.cluster))
		.where(eq(clusters.consultation, consultation))
		.orderBy(asc(readings.constituency))
		.all();
	const byCluster = new Map<string, Reading[]>();
	for (const { cluster, reading } of rows) byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), reading]);
	return byCluster;
}

/** Null: none is agreed. */
export async function updateAgreedLevel(db: Db, cluster: string, agreed: AgreedLevel | null): Promise<void> {
	const { level, percentage, regression, explanation, at } = agreed ?? notAgreed;
	await db
		.update(clusters)
		.set({
			agreedLevel: level,
			agreedPercentage: percentage,
			agreedRegression: regression,
			agreedExplanation: explanation,
			agreedAt: at
		})
		.where(eq(clusters.id, cluster))
		.run();
}

const notAgreed = { level: null, percentage: null, regression: null, explanation: null, at: null };

export async function findAgreedLevel(db: Db, cluster: string): Promise<AgreedLevel | null> {
	const row = await db.select().from(clusters).where(eq(clusters.id, cluster)).get();
	return row ? agreedOf(row) : null;
}

export async function findAllAgreedLevels(db: Db, consultation: string): Promise<Map<string, AgreedLevel | null>> {
	const rows = await db.select().from(clusters).where(eq(clusters.consultation, consultation)).all();
	return new Map(rows.map((row) => [row.id, agreedOf(row)]));
}

function agreedOf(row: typeof clusters.$inferSelect): AgreedLevel | null {
	if (row.agreedLevel === null) return null;
	return {
		level: row.agreedLevel,
		percentage: row.agreedPercentage,
		regression: row.agreedRegression ?? false,
		explanation: row.agreedExplanation ?? '',
		at: row.agreedAt ?? 0
	};
}
