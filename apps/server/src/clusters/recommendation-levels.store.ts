import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import type { RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { recommendationAgreements, recommendationReadings, recommendations } from './clusters.tables.ts';

const reading = {
	constituency: recommendationReadings.constituency,
	level: recommendationReadings.level,
	percentage: recommendationReadings.percentage,
	regression: recommendationReadings.regression,
	explanation: recommendationReadings.explanation,
	at: recommendationReadings.at
};
const agreement = {
	level: recommendationAgreements.level,
	percentage: recommendationAgreements.percentage,
	regression: recommendationAgreements.regression,
	explanation: recommendationAgreements.explanation,
	at: recommendationAgreements.at
};

/** By recommendation, of those alone of which something was said; readings in the order of the constituencies' ids. */
export async function findClusterLevels(db: Db, cluster: string): Promise<Map<string, RecommendationLevels>> {
	return findLevelsWhere(db, eq(recommendations.cluster, cluster));
}

/** The same for the whole consultation. */
export async function findConsultationLevels(db: Db, consultation: string): Promise<Map<string, RecommendationLevels>> {
	return findLevelsWhere(db, eq(recommendations.consultation, consultation));
}

/** Of the UN’s recommendations, by cluster, without those that were withdrawn and those of which nothing was said. */
export async function findLevelsByCluster(db: Db, consultation: string): Promise<Map<string, RecommendationLevels[]>> {
	const { id, cluster, kind, withdrawn } = recommendations;
	const shown = and(eq(recommendations.consultation, consultation), eq(withdrawn, false), eq(kind, 'recommendation'));
	const levels = await findLevelsWhere(db, shown);
	if (levels.size === 0) return new Map();
	const rows = await db.select({ id, cluster }).from(recommendations).where(shown).all();
	const byCluster = Map.groupBy(rows, (row) => row.cluster);
	return new Map([...byCluster].map(([key, some]) => [key, some.flatMap((row) => levels.get(row.id) ?? [])]));
}

async function findLevelsWhere(db: Db, where: SQL | undefined): Promise<Map<string, RecommendationLevels>> {
	const { id } = recommendations;
	const readings = await db
		.select({ id, reading })
		.from(recommendationReadings)
		.innerJoin(recommendations, eq(id, recommendationReadings.recommendation))
		.where(where)
		.orderBy(asc(recommendationReadings.constituency))
		.all();
	const agreements = await db
		.select({ id, agreed: agreement })
		.from(recommendationAgreements)
		.innerJoin(recommendations, eq(id, recommendationAgreements.recommendation))
		.where(where)
		.all();
	const levels = new Map<string, RecommendationLevels>();
	for (const [key, some] of Map.groupBy(readings, (row) => row.id))
		levels.set(key, { readings: some.map((row) => row.reading), agreed: null });
	for (const row of agreements) levels.set(row.id, { readings: [], ...levels.get(row.id), agreed: row.agreed });
	return levels;
}

/** The last one counts. */
export async function upsertRecommendationReading(db: Db, recommendation: string, given: Reading): Promise<void> {
	await db
		.insert(recommendationReadings)
		.values({ recommendation, ...given })
		.onConflictDoUpdate({
			target: [recommendationReadings.recommendation, recommendationReadings.constituency],
			set: given
		})
		.run();
}

export async function deleteRecommendationReadings(
	db: Db,
	ids: readonly string[],
	constituency: string
): Promise<void> {
	const ofThese = inArray(recommendationReadings.recommendation, [...ids]);
	await db
		.delete(recommendationReadings)
		.where(and(ofThese, eq(recommendationReadings.constituency, constituency)))
		.run();
}

export async function upsertRecommendationAgreement(db: Db, recommendation: string, given: AgreedLevel): Promise<void> {
	await db
		.insert(recommendationAgreements)
		.values({ recommendation, ...given })
		.onConflictDoUpdate({ target: recommendationAgreements.recommendation, set: given })
		.run();
}

export async function deleteRecommendationAgreements(db: Db, ids: readonly string[]): Promise<void> {
	await db
		.delete(recommendationAgreements)
		.where(inArray(recommendationAgreements.recommendation, [...ids]))
		.run();
}
