import { countAll, positionOf } from '@plenum/domain/clusters/addition';
import { progressToShow, roundState, type RatingRound } from '@plenum/domain/ratings/round';
import { languageOf } from '@plenum/domain/matrix/import-plan';
import { can } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { createNames, nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { ListedRecommendation, OwnRatings, RoundList, RoundView } from '@plenum/protocol/ratings';
import { inNumberOrder } from '../clusters/cluster-view.ts';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findRater } from './find-rater.ts';
import { findRatingsOf, ratingOf, type StoredRating } from './ratings.store.ts';
import { countListed, countProgress, findListed, findRated, findRound, findRounds } from './rounds.store.ts';

/** Only within its consultation: an id of another one opens nothing here. */
export async function findRoundOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<RatingRound, 'rating/unknown-round'>> {
	const round = await findRound(db, id);
	return round?.consultation === consultation ? ok(round) : refuse('rating/unknown-round');
}

export async function listRounds(db: Db, actor: Actor, now: number): Promise<Result<RoundList>> {
	const rounds: RoundView[] = [];
	for (const round of await findRounds(db, actor.consultation)) rounds.push(await viewRound(db, round, actor, now));
	return ok({ rounds });
}

export async function viewRound(db: Db, round: RatingRound, actor: Actor, now: number): Promise<RoundView> {
	const { id, title, disclosure, raters, openedAt, closesAt, closedAt, revealedAt } = round;
	const counts = await countListed(db, round.id);
	const progress = progressToShow(await countProgress(db, round.id, countAll(counts)));
	return {
		...{ id, title, disclosure, raters, openedAt, closesAt, closedAt, revealedAt },
		state: roundState(round, now),
		...counts,
		progress,
		rated: await findOwnCount(db, round, actor)
	};
}

/** What everyone may see of a round that is not revealed: its state, and how many have rated everything, in steps. */
export async function viewProgress(
	db: Db,
	round: RatingRound,
	now: number
): Promise<{ state: RoundView['state']; finished: number }> {
	const progress = progressToShow(await countProgress(db, round.id, countAll(await countListed(db, round.id))));
	return { state: roundState(round, now), finished: progress.finished };
}

async function findOwnCount(db: Db, round: RatingRound, actor: Actor): Promise<number | null> {
	if (!can(actor.role, 'rate', 'open')) return null;
	const rater = await findRater(db, actor, round.raters);
	return rater.ok ? findRated(db, round.id, rater.value) : null;
}

/** What there is to rate, cluster by cluster in the facilitator’s order, and what the reader’s rater has said: nobody else’s. */
export async function viewOwnRatings(db: Db, round: RatingRound, actor: Actor, now: number): Promise<OwnRatings> {
	const recommendations = await viewListed(db, round);
	const rater = can(actor.role, 'rate', 'open') ? await findRater(db, actor, round.raters) : null;
	const own = rater?.ok ? await findRatingsOf(db, round.id, rater.value) : [];
	return { round: await viewRound(db, round, actor, now), recommendations, ratings: own.map(viewOwnRating) };
}

export async function viewListed(db: Db, { id: round, consultation }: RatingRound): Promise<ListedRecommendation[]> {
	const isListed = new Set((await findListed(db, round)).map(({ id }) => id));
	const listed = (await findAllAssessed(db, consultation)).filter(({ id }) => isListed.has(id));
	const byCluster = Map.groupBy(listed, ({ cluster }) => cluster);
	const namesOf = createNames(nameTaxonomy(await findTaxonomy(db, consultation)));
	const inOrder = (await findClusters(db, consultation)).flatMap(({ id }) => inNumberOrder(byCluster.get(id) ?? []));
	return inOrder.map((one) => {
		const { id, cluster, kind, number, text, note, language, translations, states } = one;
		return {
			...{ id, cluster, kind, number, text, note, language: languageOf({ language, text }), translations, states },
			position: positionOf(one),
			themes: namesOf(one).themes.map(({ name }) => name)
		};
	});
}

export function viewOwnRating(row: StoredRating): OwnRatings['ratings'][number] {
	const { recommendation, version, at } = row;
	return { recommendation, version, at, rating: ratingOf(row) };
}
