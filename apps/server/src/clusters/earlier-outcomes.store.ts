import type { EarlierRecommendation, EarlierSource, EarlierAssessment } from '@plenum/domain/clusters/earlier-outcome';
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach, upsertForEach } from '../db/prepared-row.ts';
import { recommendations } from './clusters.tables.ts';
import type { SaidContinuity } from './continuity.store.ts';
import { earlierLineage, earlierOutcomes, earlierRecommendations } from './earlier-outcomes.tables.ts';

export type EarlierOutcomeRow = typeof earlierOutcomes.$inferSelect;
export type StoredEarlier = typeof earlierRecommendations.$inferSelect;

export async function findEarlierOutcomes(
	db: Db,
	consultation: string
): Promise<(EarlierOutcomeRow & { recommendations: number })[]> {
	const rows = await db
		.select({ outcome: earlierOutcomes, recommendations: count(earlierRecommendations.id) })
		.from(earlierOutcomes)
		.leftJoin(earlierRecommendations, eq(earlierRecommendations.outcome, earlierOutcomes.id))
		.where(eq(earlierOutcomes.consultation, consultation))
		.groupBy(earlierOutcomes.id)
		.orderBy(asc(earlierOutcomes.exportedAt), asc(earlierOutcomes.id))
		.all();
	return rows.map((row) => ({ ...row.outcome, recommendations: row.recommendations }));
}

export async function findEarlierRecommendations(db: Db, consultation: string): Promise<StoredEarlier[]> {
	const rows = await db
		.select({ one: earlierRecommendations })
		.from(earlierRecommendations)
		.innerJoin(earlierOutcomes, eq(earlierOutcomes.id, earlierRecommendations.outcome))
		.where(eq(earlierOutcomes.consultation, consultation))
		.orderBy(asc(earlierOutcomes.exportedAt), asc(earlierRecommendations.outcome), asc(earlierRecommendations.place))
		.all();
	return rows.map(({ one }) => one);
}

/** Only within its consultation. */
export async function findEarlierRecommendation(
	db: Db,
	consultation: string,
	id: string
): Promise<StoredEarlier | undefined> {
	const row = await db
		.select({ one: earlierRecommendations })
		.from(earlierRecommendations)
		.innerJoin(earlierOutcomes, eq(earlierOutcomes.id, earlierRecommendations.outcome))
		.where(and(eq(earlierRecommendations.id, id), eq(earlierOutcomes.consultation, consultation)))
		.get();
	return row?.one;
}

export async function insertEarlierOutcome(
	db: Db,
	outcome: EarlierOutcomeRow,
	all: readonly (EarlierRecommendation & { id: string })[]
): Promise<void> {
	await db.insert(earlierOutcomes).values(outcome).run();
	const rows = all.map((one, place) => ({ ...one, outcome: outcome.id, place }));
	await insertForEach(db, earlierRecommendations, rows);
}

export async function deleteEarlierOutcomeById(db: Db, id: string): Promise<void> {
	const those = db
		.select({ id: earlierRecommendations.id })
		.from(earlierRecommendations)
		.where(eq(earlierRecommendations.outcome, id));
	await db.delete(earlierLineage).where(inArray(earlierLineage.earlier, those)).run();
	await db.delete(earlierRecommendations).where(eq(earlierRecommendations.outcome, id)).run();
	await db.delete(earlierOutcomes).where(eq(earlierOutcomes.id, id)).run();
}

export async function findEarlierContinuity(db: Db, consultation: string): Promise<SaidContinuity[]> {
	const { later, earlier, status } = earlierLineage;
	return await db
		.select({ later, earlier, status })
		.from(earlierLineage)
		.innerJoin(recommendations, eq(recommendations.id, later))
		.where(eq(recommendations.consultation, consultation))
		.all();
}

export async function upsertEarlierContinuity(db: Db, said: readonly SaidContinuity[], at: number): Promise<void> {
	const target = [earlierLineage.later, earlierLineage.earlier];
	const rows = said.map((one) => ({ ...one, at }));
	await upsertForEach(db, earlierLineage, target, rows);
}

/** [LINEAGE4] What the recommendations of a consultation or one cluster continue in earlier outcomes, as a person confirmed. */
export async function findContinuedThen(
	db: Db,
	consultation: string,
	cluster?: string
): Promise<{ later: string; review: number | null; number: string; then: EarlierAssessment }[]> {
	const rows = await db
		.select({ later: earlierLineage.later, one: earlierRecommendations, outcome: earlierOutcomes })
		.from(earlierLineage)
		.innerJoin(recommendations, eq(recommendations.id, earlierLineage.later))
		.innerJoin(earlierRecommendations, eq(earlierRecommendations.id, earlierLineage.earlier))
		.innerJoin(earlierOutcomes, eq(earlierOutcomes.id, earlierRecommendations.outcome))
		.where(
			and(
				eq(recommendations.consultation, consultation),
				cluster === undefined ? undefined : eq(recommendations.cluster, cluster),
				eq(earlierLineage.status, 'confirmed')
			)
		)
		.orderBy(asc(earlierOutcomes.exportedAt), asc(earlierRecommendations.outcome), asc(earlierRecommendations.place))
		.all();
	return rows.map(({ later, one, outcome }) => ({
		later,
		review: one.review,
		number: one.number,
		then: {
			text: one.text,
			language: one.language,
			cluster: one.cluster,
			agreed: one.agreed,
			sideRatings: one.sideRatings,
			outcome: sourceOf(outcome)
		}
	}));
}

function sourceOf({ title, exportedAt, frozenAs, sha256 }: EarlierOutcomeRow): EarlierSource {
	return { title, exportedAt, frozenAs, sha256 };
}
