import type { AgreedLevel, Reading } from '@plenum/domain/clusters/levels';
import type { RecommendationLevels } from '@plenum/domain/clusters/recommendation-levels';
import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { upsertForEach } from '../db/prepared-row.ts';
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
	return byRecommendation(await inCluster(db, cluster));
}

/** The same for the whole consultation. */
export async function findConsultationLevels(db: Db, consultation: string): Promise<Map<string, RecommendationLevels>> {
	return byRecommendation(await inConsultation(db, consultation));
}

/** Of the UN’s recommendations, by cluster, without those that were withdrawn and those of which nothing was said. */
export async function findLevelsByCluster(db: Db, consultation: string): Promise<Map<string, RecommendationLevels[]>> {
	const byCluster = Map.groupBy(await shownIn(db, consultation), ({ cluster }) => cluster);
	return new Map([...byCluster].map(([key, some]) => [key, some.map(({ levels }) => levels)]));
}

type Found = { id: string; cluster: string; levels: RecommendationLevels };

const of = sql.placeholder('of');
const inCluster = askWhere(eq(recommendations.cluster, of));
const inConsultation = askWhere(eq(recommendations.consultation, of));
const shownIn = askWhere(
	and(
		eq(recommendations.consultation, of),
		eq(recommendations.withdrawn, false),
		eq(recommendations.kind, 'recommendation')
	)
);

function askWhere(where: SQL | undefined): (db: Db, of: string) => Promise<Found[]> {
	const { id, cluster } = recommendations;
	const readings = prepared((db) =>
		db
			.select({ id, cluster, reading })
			.from(recommendationReadings)
			.innerJoin(recommendations, eq(id, recommendationReadings.recommendation))
			.where(where)
			.orderBy(asc(recommendationReadings.constituency))
			.prepare()
	);
	const agreements = prepared((db) =>
		db
			.select({ id, cluster, agreed: agreement })
			.from(recommendationAgreements)
			.innerJoin(recommendations, eq(id, recommendationAgreements.recommendation))
			.where(where)
			.prepare()
	);
	return async (db, asked) => {
		const found = new Map<string, Found>();
		const levelsOf = (row: Pick<Found, 'id' | 'cluster'>): RecommendationLevels => {
			const known = found.get(row.id) ?? { id: row.id, cluster: row.cluster, levels: { readings: [], agreed: null } };
			found.set(row.id, known);
			return known.levels;
		};
		for (const row of await readings(db).all({ of: asked })) levelsOf(row).readings.push(row.reading);
		for (const row of await agreements(db).all({ of: asked })) levelsOf(row).agreed = row.agreed;
		return [...found.values()];
	};
}

function byRecommendation(found: readonly Found[]): Map<string, RecommendationLevels> {
	return new Map(found.map(({ id, levels }) => [id, levels]));
}

/** The last one counts. */
type OfRecommendation = { recommendation: string };

export async function upsertRecommendationReadings(
	db: Db,
	given: readonly (OfRecommendation & Reading)[]
): Promise<void> {
	const target = [recommendationReadings.recommendation, recommendationReadings.constituency];
	await upsertForEach(db, recommendationReadings, target, given);
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

export async function upsertRecommendationAgreements(
	db: Db,
	given: readonly (OfRecommendation & AgreedLevel)[]
): Promise<void> {
	const target = [recommendationAgreements.recommendation];
	await upsertForEach(db, recommendationAgreements, target, given);
}

export async function deleteRecommendationAgreements(db: Db, ids: readonly string[]): Promise<void> {
	await db
		.delete(recommendationAgreements)
		.where(inArray(recommendationAgreements.recommendation, [...ids]))
		.run();
}
