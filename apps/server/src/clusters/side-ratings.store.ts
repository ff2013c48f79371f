import type { AgreedRating, Ratings, SideRating } from '@plenum/domain/ratings/side-rating';
import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach, upsertForEach } from '../db/prepared-row.ts';
import { agreedRatings, recommendations, sideRatingObjections, sideRatings } from './clusters.tables.ts';

/** With the person who recorded it. */
export type StoredSideRating = SideRating & { recordedBy: string | null };
export type StoredRatings = Omit<Ratings, 'sideRatings'> & { sideRatings: StoredSideRating[] };

const objections = sql<number>`(select count(*) from ${sideRatingObjections}
	where ${sideRatingObjections.recommendation} = ${sideRatings.recommendation}
	and ${sideRatingObjections.constituency} = ${sideRatings.constituency})`.mapWith(Number);
const sideRating = {
	constituency: sideRatings.constituency,
	level: sideRatings.level,
	percentage: sideRatings.percentage,
	regression: sideRatings.regression,
	reason: sideRatings.reason,
	at: sideRatings.at,
	standing: sideRatings.standing,
	distribution: sideRatings.distribution,
	objections,
	recordedBy: sideRatings.recordedBy
};
const agreedRating = {
	level: agreedRatings.level,
	percentage: agreedRatings.percentage,
	regression: agreedRatings.regression,
	reason: agreedRatings.reason,
	at: agreedRatings.at
};

/** By recommendation, of those alone of which something was said; sides in the order of their ids. */
export async function findClusterRatings(db: Db, cluster: string): Promise<Map<string, StoredRatings>> {
	return byRecommendation(await inCluster(db, cluster));
}

/** The same for the whole consultation. */
export async function findConsultationRatings(db: Db, consultation: string): Promise<Map<string, StoredRatings>> {
	return byRecommendation(await inConsultation(db, consultation));
}

/** Ratings of the UN’s recommendations, by cluster. Leaves out withdrawn ones, and those of which nothing was said. */
export async function findRatingsByCluster(db: Db, consultation: string): Promise<Map<string, StoredRatings[]>> {
	const byCluster = Map.groupBy(await shownIn(db, consultation), ({ cluster }) => cluster);
	return new Map([...byCluster].map(([key, some]) => [key, some.map(({ ratings }) => ratings)]));
}

type JoinedRating = { id: string; cluster: string; ratings: StoredRatings };

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

function askWhere(where: SQL | undefined): (db: Db, of: string) => Promise<JoinedRating[]> {
	const { id, cluster } = recommendations;
	const bySides = prepared((db) =>
		db
			.select({ id, cluster, rating: sideRating })
			.from(sideRatings)
			.innerJoin(recommendations, eq(id, sideRatings.recommendation))
			.where(where)
			.orderBy(asc(sideRatings.constituency))
			.prepare()
	);
	const byAll = prepared((db) =>
		db
			.select({ id, cluster, agreed: agreedRating })
			.from(agreedRatings)
			.innerJoin(recommendations, eq(id, agreedRatings.recommendation))
			.where(where)
			.prepare()
	);
	return async (db, asked) => {
		const found = new Map<string, JoinedRating>();
		const ratingsOf = (row: Pick<JoinedRating, 'id' | 'cluster'>): StoredRatings => {
			const known = found.get(row.id) ?? {
				id: row.id,
				cluster: row.cluster,
				ratings: { sideRatings: [], agreed: null }
			};
			found.set(row.id, known);
			return known.ratings;
		};
		for (const row of await bySides(db).all({ of: asked })) ratingsOf(row).sideRatings.push(row.rating);
		for (const row of await byAll(db).all({ of: asked })) ratingsOf(row).agreed = row.agreed;
		return [...found.values()];
	};
}

function byRecommendation(found: readonly JoinedRating[]): Map<string, StoredRatings> {
	return new Map(found.map(({ id, ratings }) => [id, ratings]));
}

type OfRecommendation = { recommendation: string };
export type SideRatingRow = OfRecommendation & typeof sideRatings.$inferInsert;

/** The last one counts. Objections to what stood before are over. */
export async function upsertSideRatings(db: Db, given: readonly SideRatingRow[]): Promise<void> {
	await deleteObjections(db, given);
	await upsertForEach(db, sideRatings, [sideRatings.recommendation, sideRatings.constituency], given);
}

export async function deleteSideRatings(db: Db, ids: readonly string[], constituency: string): Promise<void> {
	await deleteObjections(
		db,
		ids.map((recommendation) => ({ recommendation, constituency }))
	);
	await db
		.delete(sideRatings)
		.where(and(inArray(sideRatings.recommendation, [...ids]), eq(sideRatings.constituency, constituency)))
		.run();
}

async function deleteObjections(
	db: Db,
	to: readonly { recommendation: string; constituency: string }[]
): Promise<void> {
	for (const [constituency, some] of Map.groupBy(to, (one) => one.constituency))
		await db
			.delete(sideRatingObjections)
			.where(
				and(
					inArray(
						sideRatingObjections.recommendation,
						some.map(({ recommendation }) => recommendation)
					),
					eq(sideRatingObjections.constituency, constituency)
				)
			)
			.run();
}

export type Objection = typeof sideRatingObjections.$inferSelect;

export async function insertObjections(db: Db, objections: readonly Objection[]): Promise<void> {
	await insertForEach(db, sideRatingObjections, objections, (insert) => insert.onConflictDoNothing());
}

/** Who objects to the ratings of a side, by recommendation. */
export async function findObjectors(
	db: Db,
	ids: readonly string[],
	constituency: string
): Promise<Map<string, string[]>> {
	const { recommendation, participant } = sideRatingObjections;
	const rows = await db
		.select({ recommendation, participant })
		.from(sideRatingObjections)
		.where(and(inArray(recommendation, [...ids]), eq(sideRatingObjections.constituency, constituency)))
		.orderBy(asc(recommendation), asc(participant))
		.all();
	const byRecommendation = Map.groupBy(rows, (row) => row.recommendation);
	return new Map([...byRecommendation].map(([id, some]) => [id, some.map((row) => row.participant)]));
}

export async function deleteObjection(db: Db, { recommendation, constituency, participant }: Objection): Promise<void> {
	await db
		.delete(sideRatingObjections)
		.where(
			and(
				eq(sideRatingObjections.recommendation, recommendation),
				eq(sideRatingObjections.constituency, constituency),
				eq(sideRatingObjections.participant, participant)
			)
		)
		.run();
}

/** The recommendations of a cluster on which one person objects to the rating of their side. */
export async function findObjectionsOf(db: Db, cluster: string, participant: string): Promise<string[]> {
	const rows = await db
		.select({ recommendation: sideRatingObjections.recommendation })
		.from(sideRatingObjections)
		.innerJoin(recommendations, eq(recommendations.id, sideRatingObjections.recommendation))
		.where(and(eq(recommendations.cluster, cluster), eq(sideRatingObjections.participant, participant)))
		.orderBy(asc(sideRatingObjections.recommendation))
		.all();
	return rows.map(({ recommendation }) => recommendation);
}

export async function upsertAgreedRatings(db: Db, given: readonly (OfRecommendation & AgreedRating)[]): Promise<void> {
	await upsertForEach(db, agreedRatings, [agreedRatings.recommendation], given);
}

export async function deleteAgreedRatings(db: Db, ids: readonly string[]): Promise<void> {
	await db
		.delete(agreedRatings)
		.where(inArray(agreedRatings.recommendation, [...ids]))
		.run();
}
