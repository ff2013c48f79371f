import type { KindCounts } from '@plenum/domain/clusters/addition';
import type { AgreedRating } from '@plenum/domain/ratings/side-rating';
import type { Voter } from '@plenum/domain/polls/poll';
import type { RatedItem } from '@plenum/domain/ratings/rated-item';
import type { RatingProgress, RatingRound } from '@plenum/domain/ratings/round';
import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, like, ne, or, sql } from 'drizzle-orm';
import type { AssessedRow } from '../clusters/clusters.store.ts';
import { clusters, agreedRatings, recommendations } from '../clusters/clusters.tables.ts';
import type { Db } from '../db/db.ts';
import { countWhere } from '../db/expressions.ts';
import { prepared } from '../db/prepared.ts';
import { participants } from '../people/people.tables.ts';
import {
	raters,
	ratingReveals,
	ratingRoundRecommendations as listed,
	ratingRounds,
	ratingSheets,
	revealedRatings,
	type FrozenRating
} from './ratings.tables.ts';

export async function insertRound(db: Db, round: RatingRound, ids: readonly string[]): Promise<void> {
	await db.insert(ratingRounds).values(round).run();
	const rows = ids.map((recommendation) => ({ round: round.id, recommendation }));
	for (let start = 0; start < rows.length; start += 500)
		await db
			.insert(listed)
			.values(rows.slice(start, start + 500))
			.run();
}

/** The newest first. */
export async function findRounds(db: Db, consultation: string): Promise<RatingRound[]> {
	return await db
		.select()
		.from(ratingRounds)
		.where(eq(ratingRounds.consultation, consultation))
		.orderBy(desc(ratingRounds.openedAt), desc(ratingRounds.id))
		.all();
}

export async function findRound(db: Db, id: string): Promise<RatingRound | undefined> {
	return await byId(db).get({ id });
}

const byId = prepared((db) =>
	db
		.select()
		.from(ratingRounds)
		.where(eq(ratingRounds.id, sql.placeholder('id')))
		.prepare()
);

export async function updateRound(
	db: Db,
	id: string,
	times: Partial<Pick<RatingRound, 'closesAt' | 'closedAt' | 'revealedAt'>>
): Promise<void> {
	await db.update(ratingRounds).set(times).where(eq(ratingRounds.id, id)).run();
}

export async function countListed(db: Db, round: string): Promise<KindCounts> {
	return (await countsIn(db).get({ round })) ?? { recommendations: 0, pledges: 0, matters: 0 };
}

const countsIn = prepared((db) =>
	db
		.select({
			recommendations: countWhere(eq(recommendations.kind, 'recommendation')),
			pledges: countWhere(eq(recommendations.kind, 'pledge')),
			matters: countWhere(eq(recommendations.kind, 'matter'))
		})
		.from(listed)
		.innerJoin(recommendations, eq(recommendations.id, listed.recommendation))
		.where(eq(listed.round, sql.placeholder('round')))
		.prepare()
);

/** [ADDITIONS4] In any round, regardless of its state. */
export async function isInRound(db: Db, recommendation: string): Promise<boolean> {
	return (
		(await db.select({ round: listed.round }).from(listed).where(eq(listed.recommendation, recommendation)).get()) !==
		undefined
	);
}

export async function isListed(db: Db, round: string, recommendation: string): Promise<boolean> {
	return (await listedIn(db).get({ round, recommendation })) !== undefined;
}

const listedIn = prepared((db) =>
	db
		.select({ round: listed.round })
		.from(listed)
		.where(
			and(eq(listed.round, sql.placeholder('round')), eq(listed.recommendation, sql.placeholder('recommendation')))
		)
		.prepare()
);

export type ListedRecommendation = Pick<
	AssessedRow,
	'id' | 'cluster' | 'kind' | 'number' | 'text' | 'row' | 'withdrawn'
>;

/** What is rated in the round, in no order. */
export async function findListed(db: Db, round: string): Promise<ListedRecommendation[]> {
	const { id, cluster, kind, number, text, row, withdrawn } = recommendations;
	return await db
		.select({ id, cluster, kind, number, text, row, withdrawn })
		.from(listed)
		.innerJoin(recommendations, eq(id, listed.recommendation))
		.where(eq(listed.round, round))
		.all();
}

export type SettledLevel = {
	id: string;
	agreed: Pick<AgreedRating, 'level' | 'percentage' | 'regression'> | null;
	/** Its cluster is. */
	closed: boolean;
};

/** Finds what is rated in the round, was not withdrawn, and has an agreement or nothing more to say. */
export async function findSettled(db: Db, round: string): Promise<SettledLevel[]> {
	const rows = await db
		.select({ id: recommendations.id, state: clusters.state, agreed: agreedRatings })
		.from(listed)
		.innerJoin(recommendations, eq(recommendations.id, listed.recommendation))
		.innerJoin(clusters, eq(clusters.id, recommendations.cluster))
		.leftJoin(agreedRatings, eq(agreedRatings.recommendation, recommendations.id))
		.where(
			and(
				eq(listed.round, round),
				eq(recommendations.withdrawn, false),
				or(ne(clusters.state, 'open'), isNotNull(agreedRatings.recommendation))
			)
		)
		.orderBy(asc(recommendations.row), asc(recommendations.id))
		.all();
	return rows.map(({ id, state, agreed }) => {
		const said = agreed && { level: agreed.level, percentage: agreed.percentage, regression: agreed.regression };
		return { id, agreed: said, closed: state !== 'open' };
	});
}

/** Whether one of these recommendations is in a round that is not revealed, or was revealed in a confidential one. */
export async function findEarlierRounds(
	db: Db,
	ids: readonly string[]
): Promise<{ unrevealed: boolean; confidential: boolean }> {
	const inRound = async (where: ReturnType<typeof and>) => {
		for (const some of chunks(ids)) {
			const found = await db
				.select({ round: listed.round })
				.from(listed)
				.innerJoin(ratingRounds, eq(ratingRounds.id, listed.round))
				.where(and(inArray(listed.recommendation, some), where))
				.limit(1)
				.get();
			if (found) return true;
		}
		return false;
	};
	return {
		unrevealed: await inRound(isNull(ratingRounds.revealedAt)),
		confidential: await inRound(and(isNotNull(ratingRounds.revealedAt), ne(ratingRounds.disclosure, 'open')))
	};
}

function* chunks(ids: readonly string[]): Generator<string[]> {
	for (let start = 0; start < ids.length; start += 500) yield ids.slice(start, start + 500);
}

/** How many recommendations this rater has rated in the round. */
export async function findRated(db: Db, round: string, rater: string): Promise<number> {
	return (await ratedBy(db).get({ round, rater }))?.rated ?? 0;
}

const ratedBy = prepared((db) =>
	db
		.select({ rated: raters.rated })
		.from(raters)
		.where(and(eq(raters.round, sql.placeholder('round')), eq(raters.rater, sql.placeholder('rater'))))
		.prepare()
);

export type RaterRow = typeof raters.$inferSelect;

export async function upsertRater(db: Db, rater: RaterRow): Promise<void> {
	await putRater(db).run(rater);
}

const putRater = prepared((db) =>
	db
		.insert(raters)
		.values({
			round: sql.placeholder('round'),
			rater: sql.placeholder('rater'),
			constituency: sql.placeholder('constituency'),
			rated: sql.placeholder('rated')
		})
		.onConflictDoUpdate({
			target: [raters.round, raters.rater],
			set: { rated: sql`excluded.rated`, constituency: sql`excluded.constituency` }
		})
		.prepare()
);

/** [RATINGS43] Everyone who could rate as the round was revealed, on the side of that moment. */
export async function freezeRaters(db: Db, round: string, voters: readonly Voter[]): Promise<void> {
	const ofPerson = sql`(select p.constituency from ${participants} p where p.id = ${raters.rater})`;
	await db
		.update(raters)
		.set({ constituency: sql`coalesce(${raters.constituency}, ${ofPerson})` })
		.where(eq(raters.round, round))
		.run();
	const rows = voters.map(({ participant: rater, constituency }) => ({ round, rater, constituency, rated: 0 }));
	for (let start = 0; start < rows.length; start += 500)
		await db
			.insert(raters)
			.values(rows.slice(start, start + 500))
			.onConflictDoNothing()
			.run();
}

/** In no order; what sheets said is left out. */
export async function findRaters(db: Db, round: string): Promise<Pick<RaterRow, 'rater' | 'constituency'>[]> {
	return await db
		.select({ rater: raters.rater, constituency: raters.constituency })
		.from(raters)
		.leftJoin(ratingSheets, eq(ratingSheets.id, raters.rater))
		.where(and(eq(raters.round, round), isNull(ratingSheets.id)))
		.all();
}

/** What each round of the consultation rates, in no order. */
export async function findRatedItems(db: Db, consultation: string): Promise<(RatedItem & { round: string })[]> {
	const { id, kind, text } = recommendations;
	return await db
		.select({ round: listed.round, id, kind, text })
		.from(listed)
		.innerJoin(recommendations, eq(id, listed.recommendation))
		.where(eq(recommendations.consultation, consultation))
		.all();
}

/** `all`: how many recommendations the round has. */
export async function countProgress(db: Db, round: string, all: number): Promise<RatingProgress> {
	const { begun, finished } = (await progressIn(db).get({ round, all })) ?? { begun: 0, finished: 0 };
	return { begun, finished };
}

const progressIn = prepared((db) =>
	db
		.select({
			begun: countWhere(gt(raters.rated, 0)),
			finished: countWhere(gte(raters.rated, sql.placeholder('all')))
		})
		.from(raters)
		.where(eq(raters.round, sql.placeholder('round')))
		.prepare()
);

export type StoredReveal = { json: string; brotli: Buffer; sha256: string };

export async function insertReveal(db: Db, round: string, reveal: StoredReveal): Promise<void> {
	await db
		.insert(ratingReveals)
		.values({ round, ...reveal })
		.run();
}

export type RevealedRatingsRow = typeof revealedRatings.$inferInsert;

export async function insertRevealedRatings(db: Db, rows: readonly RevealedRatingsRow[]): Promise<void> {
	for (let start = 0; start < rows.length; start += 200)
		await db
			.insert(revealedRatings)
			.values(rows.slice(start, start + 200))
			.run();
}

/** Empty where nobody said anything that is shown. */
export async function findRevealedRatings(db: Db, round: string, recommendation: string): Promise<FrozenRating[]> {
	const one = and(eq(revealedRatings.round, round), eq(revealedRatings.recommendation, recommendation));
	return (await db.select({ ratings: revealedRatings.ratings }).from(revealedRatings).where(one).get())?.ratings ?? [];
}

/** [RATINGS42] Deletes a person's name and organisation from what was revealed. Nothing else of the lines changes. */
export async function eraseRevealedNames(db: Db, participant: string): Promise<void> {
	const rows = await db
		.select()
		.from(revealedRatings)
		.where(like(revealedRatings.ratings, `%${participant}%`))
		.all();
	for (const { round, recommendation, ratings: before } of rows) {
		const ratings = before.map((line) =>
			line.participant === participant ? { ...line, name: null, organisation: null, participant: null } : line
		);
		const one = and(eq(revealedRatings.round, round), eq(revealedRatings.recommendation, recommendation));
		await db.update(revealedRatings).set({ ratings }).where(one).run();
	}
}

export async function findRevealJson(db: Db, round: string): Promise<string | undefined> {
	return (await db.select({ json: ratingReveals.json }).from(ratingReveals).where(eq(ratingReveals.round, round)).get())
		?.json;
}

export async function findRevealCompressed(db: Db, round: string): Promise<Buffer | undefined> {
	return (await compressedOf(db).get({ round }))?.brotli;
}

const compressedOf = prepared((db) =>
	db
		.select({ brotli: ratingReveals.brotli })
		.from(ratingReveals)
		.where(eq(ratingReveals.round, sql.placeholder('round')))
		.prepare()
);

/** The round that was revealed last of those in which a recommendation was rated. */
export async function findLastRevealed(
	db: Db,
	consultation: string,
	recommendation: string
): Promise<string | undefined> {
	const row = await db
		.select({ id: ratingRounds.id })
		.from(ratingRounds)
		.innerJoin(listed, eq(listed.round, ratingRounds.id))
		.where(
			and(
				eq(ratingRounds.consultation, consultation),
				eq(listed.recommendation, recommendation),
				isNotNull(ratingRounds.revealedAt)
			)
		)
		.orderBy(desc(ratingRounds.revealedAt), desc(ratingRounds.id))
		.limit(1)
		.get();
	return row?.id;
}
