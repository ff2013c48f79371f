import { countAll, positionOf, type KindCounts } from '@plenum/domain/clusters/addition';
import { progressToShow, roundState, type RatingProgress, type RatingRound } from '@plenum/domain/ratings/round';
import { languageOf } from '@plenum/domain/matrix/import-plan';
import { can } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { createNames, nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import type { ListedRecommendation, OwnRatings, RoundView } from '@plenum/protocol/ratings';
import { inNumberOrder } from '../clusters/cluster-view.ts';
import { findAllAssessed, findClusters } from '../clusters/clusters.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { findRater } from './find-rater.ts';
import { ratingOf, type SaidRating } from './ratings.store.ts';
import { countListed, countProgress, findListed, findRated, findRound } from './rounds.store.ts';

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findRoundOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<RatingRound, 'rating/unknown-round'>> {
	const round = await findRound(db, id);
	return round?.consultation === consultation ? ok(round) : refuse('rating/unknown-round');
}

/** What is the same of a round for everyone who may read it, whenever they ask. */
export type CommonRound = { round: RatingRound; counts: KindCounts; progress: RatingProgress };

/** [OPERATE59] Nothing in it may depend on who asks, or when. */
export async function readCommonRound(db: Db, round: RatingRound): Promise<CommonRound> {
	const counts = await countListed(db, round.id);
	return { round, counts, progress: progressToShow(await countProgress(db, round.id, countAll(counts))) };
}

/** `rated`: by the reader's rater; null where they have none. */
export function viewCommonRound(
	{ round, counts, progress }: CommonRound,
	rated: number | null,
	now: number
): RoundView {
	const { id, title, disclosure, raters, openedAt, closesAt, closedAt, revealedAt, rerun } = round;
	return {
		id,
		title,
		disclosure,
		raters,
		openedAt,
		closesAt,
		closedAt,
		revealedAt,
		state: roundState(round, now),
		...counts,
		progress,
		rated,
		rerun
	};
}

export async function viewRound(db: Db, round: RatingRound, actor: Actor, now: number): Promise<RoundView> {
	return viewCommonRound(await readCommonRound(db, round), await findOwnCount(db, round, actor), now);
}

/** What everyone may see of a round that is not revealed: its state, and how many have rated everything, in steps. */
export async function viewProgress(
	db: Db,
	round: RatingRound,
	now: number
): Promise<{ state: RoundView['state']; finished: number }> {
	const { progress } = await readCommonRound(db, round);
	return { state: roundState(round, now), finished: progress.finished };
}

export async function findOwnCount(db: Db, round: RatingRound, actor: Actor): Promise<number | null> {
	const rater = await findOwnRater(db, round, actor);
	return rater === null ? null : findRated(db, round.id, rater);
}

/** Null where the reader rates for nobody, and where it is not known any more who rated what. */
export async function findOwnRater(db: Db, round: RatingRound, actor: Actor): Promise<string | null> {
	if (round.disclosure === 'confidential' && round.revealedAt !== null) return null;
	if (!can(actor.role, 'rate', 'open')) return null;
	const rater = await findRater(db, actor, round.raters);
	return rater.ok ? rater.value : null;
}

/** What there is to rate, cluster by cluster in the facilitator’s order. */
export async function viewListed(
	db: Db,
	{ id: round, consultation }: Pick<RatingRound, 'id' | 'consultation'>
): Promise<ListedRecommendation[]> {
	const isListed = new Set((await findListed(db, round)).map(({ id }) => id));
	const listed = (await findAllAssessed(db, consultation)).filter(({ id }) => isListed.has(id));
	const byCluster = Map.groupBy(listed, ({ cluster }) => cluster);
	const namesOf = createNames(nameTaxonomy(await findTaxonomy(db, consultation)));
	const inOrder = (await findClusters(db, consultation)).flatMap(({ id }) => inNumberOrder(byCluster.get(id) ?? []));
	return inOrder.map((one) => {
		const { id, cluster, kind, number, text, note, language, translations, states } = one;
		return {
			id,
			cluster,
			kind,
			number,
			text,
			note,
			language: languageOf({ language, text }),
			translations,
			states,
			position: positionOf(one),
			themes: namesOf(one).themes.map(({ name }) => name)
		};
	});
}

export function viewOwnRating(row: SaidRating): OwnRatings['ratings'][number] {
	const { recommendation, version, at } = row;
	return { recommendation, version, at, rating: ratingOf(row) };
}
