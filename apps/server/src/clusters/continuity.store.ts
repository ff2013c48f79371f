import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../db/db.ts';
import { upsertForEach } from '../db/prepared-row.ts';
import { recommendationLineage, recommendations } from './clusters.tables.ts';

export type SaidContinuity = { later: string; earlier: string; status: 'confirmed' | 'refused' };

export async function findContinuity(db: Db, consultation: string): Promise<SaidContinuity[]> {
	const { later, earlier, status } = recommendationLineage;
	return await db
		.select({ later, earlier, status })
		.from(recommendationLineage)
		.innerJoin(recommendations, eq(recommendations.id, later))
		.where(eq(recommendations.consultation, consultation))
		.all();
}

/** What the recommendations of a consultation or one cluster continue, as a person confirmed. */
export async function findContinued(db: Db, consultation: string, cluster?: string) {
	const later = alias(recommendations, 'later');
	return await db
		.select({
			later: later.id,
			number: recommendations.number,
			review: recommendations.review,
			text: recommendations.text,
			earlier: recommendations.id
		})
		.from(recommendationLineage)
		.innerJoin(later, eq(later.id, recommendationLineage.later))
		.innerJoin(recommendations, eq(recommendations.id, recommendationLineage.earlier))
		.where(
			and(
				eq(later.consultation, consultation),
				cluster === undefined ? undefined : eq(later.cluster, cluster),
				eq(recommendationLineage.status, 'confirmed')
			)
		)
		.all();
}

export async function upsertContinuity(db: Db, said: readonly SaidContinuity[], at: number): Promise<void> {
	const target = [recommendationLineage.later, recommendationLineage.earlier];
	const rows = said.map((one) => ({ ...one, at }));
	await upsertForEach(db, recommendationLineage, target, rows);
}
