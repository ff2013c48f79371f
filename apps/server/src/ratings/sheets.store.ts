import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import { recommendations } from '../clusters/clusters.tables.ts';
import type { Db } from '../db/db.ts';
import { ratingRoundRecommendations as listed, ratings, ratingSheets } from './ratings.tables.ts';
import type { StoredRating } from './ratings.store.ts';

export type StoredSheet = typeof ratingSheets.$inferSelect;

/** In the order in which they were entered. */
export async function findSheets(db: Db, round: string): Promise<StoredSheet[]> {
	return await db
		.select()
		.from(ratingSheets)
		.where(eq(ratingSheets.round, round))
		.orderBy(asc(ratingSheets.at), asc(ratingSheets.id))
		.all();
}

export async function findSheet(db: Db, round: string, id: string): Promise<StoredSheet | undefined> {
	return await db
		.select()
		.from(ratingSheets)
		.where(and(eq(ratingSheets.round, round), eq(ratingSheets.id, id)))
		.get();
}

export async function insertSheet(db: Db, sheet: typeof ratingSheets.$inferInsert): Promise<void> {
	await db.insert(ratingSheets).values(sheet).run();
}

export async function updateSheet(db: Db, id: string, change: Partial<StoredSheet>): Promise<void> {
	await db.update(ratingSheets).set(change).where(eq(ratingSheets.id, id)).run();
}

/** Drafts that nobody confirmed: those before this time, and of a round all but the latest so many. */
export async function deleteDrafts(db: Db, round: string, before: number, keep: number): Promise<void> {
	const isDraft = and(isNull(ratingSheets.confirmedAt), isNull(ratingSheets.takenBackAt));
	const beyond = await db
		.select({ id: ratingSheets.id })
		.from(ratingSheets)
		.where(and(eq(ratingSheets.round, round), isDraft))
		.orderBy(desc(ratingSheets.at))
		.limit(1000)
		.offset(keep)
		.all();
	const ids = beyond.map(({ id }) => id);
	await db
		.delete(ratingSheets)
		.where(and(isDraft, or(lt(ratingSheets.at, before), inArray(ratingSheets.id, ids))))
		.run();
}

/** Changes whenever a sheet of the round is confirmed or taken back. */
export async function countSheetSteps(db: Db, round: string): Promise<string> {
	const steps = await db
		.select({ confirmed: count(ratingSheets.confirmedAt), takenBack: count(ratingSheets.takenBackAt) })
		.from(ratingSheets)
		.where(eq(ratingSheets.round, round))
		.get();
	return `${steps?.confirmed ?? 0} ${steps?.takenBack ?? 0}`;
}

/** What is rated with a sheet now. */
export async function findRatingsOfSheet(db: Db, sheet: string): Promise<StoredRating[]> {
	return await db
		.select()
		.from(ratings)
		.where(and(eq(ratings.sheet, sheet), eq(ratings.given, true)))
		.all();
}

/** Every recommendation of the consultation that is not withdrawn, and whether it is rated in the round. */
export async function findToBeRead(
	db: Db,
	consultation: string,
	round: string
): Promise<{ id: string; number: string; text: string; inRound: boolean }[]> {
	const { id, number, text } = recommendations;
	const rows = await db
		.select({ id, number, text, round: listed.round })
		.from(recommendations)
		.leftJoin(listed, and(eq(listed.recommendation, id), eq(listed.round, round)))
		.where(and(eq(recommendations.consultation, consultation), eq(recommendations.withdrawn, false)))
		.all();
	return rows.map(({ round: found, ...one }) => ({ ...one, inRound: found !== null }));
}

/** Confirmed ones of this round that are still there, the latest first. */
export async function findStandingSheets(db: Db, round: string): Promise<StoredSheet[]> {
	return await db
		.select()
		.from(ratingSheets)
		.where(and(eq(ratingSheets.round, round), isNotNull(ratingSheets.confirmedAt), isNull(ratingSheets.takenBackAt)))
		.orderBy(desc(ratingSheets.confirmedAt), desc(ratingSheets.id))
		.all();
}
