import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { RatingRound } from '@plenum/domain/ratings/round';
import { ok, type Result } from '@plenum/domain/result';
import type { OwnRating, OwnRatings, RevealView, RoundList, RoundPage, RoundView } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import type { Actor } from '../http/actor.ts';
import { asJsonBytes, type JsonBytes } from '../db/json-bytes.ts';
import { keepAnswers, shareJson, type KeptAnswers, type SharedAnswer } from '../http/shared-answer.ts';
import { findRatingsOf, sumChanges } from './ratings.store.ts';
import { findRevealJson, findRounds, findSettled } from './rounds.store.ts';
import { findRevealBytes } from './view-reveal.ts';
import {
	findOwnCount,
	findOwnRater,
	findRoundOf,
	readCommonRound,
	viewCommonRound,
	viewListed,
	viewOwnRating,
	type CommonRound
} from './view-rounds.ts';

/** The limit for a round's page, in bytes: the longest list there may be, for all who know their ratings, or have none. */
const mostOfPage = 4_000_000;

type ListWithVersion<Answer = OwnRatings> = {
	common: CommonRound;
	recommendations: Uint8Array;
	answers: KeptAnswers<Answer>;
};
/** `result`: how it was rated and what was agreed since, as the end of an object. */
type Page = ListWithVersion<RoundPage> & { result: Uint8Array };

export type ReadRounds = {
	list(actor: Actor): Promise<Result<RoundList>>;
	/** What there is to rate, and what the reader’s rater has said: nobody else’s. */
	ownRatings(actor: Actor, round: string): Promise<Result<SharedAnswer<OwnRatings>>>;
	/** All that its page shows; without what the reader has said, where `known` says that they know all of it: the same for everyone. */
	page(actor: Actor, round: string, known: string | undefined): Promise<Result<SharedAnswer<RoundPage>>>;
	/** As it was stored: JSON, or what Brotli made of it. */
	reveal(actor: Actor, round: string, compressed: boolean): Promise<Result<JsonBytes<RevealView>>>;
};

/**
 * [OPERATE59] When a round opens, closes or is revealed, all participants request it. The common part is read once; what the
 * reader has said in it is read for each reader.
 */
export function createReadRounds(context: AppContext): ReadRounds {
	const { read: db, cache } = context.database;
	const lists = cache.query<CommonRound[]>('rating-rounds');
	const words = cache.query<Uint8Array>('rating-round-recommendations');
	const listed = cache.query<Result<ListWithVersion>>('rating-round');
	const pages = cache.query<Result<Page>>('rating-round-page');
	const reveals = cache.query<Result<JsonBytes<RevealView>>>('rating-round-reveal');

	async function readList(consultation: string): Promise<CommonRound[]> {
		const rounds: CommonRound[] = [];
		for (const round of await findRounds(db, consultation)) rounds.push(await readCommonRound(db, round));
		return rounds;
	}

	/** A rating changes the round, but not what there is to rate. */
	async function readListed(consultation: string, id: string): Promise<Result<ListWithVersion>> {
		const round = await findRoundOf(db, consultation, id);
		if (!round.ok) return round;
		const common = await readCommonRound(db, round.value);
		const recommendations = await words(consultation, [id], async () =>
			Buffer.from(JSON.stringify(await viewListed(db, { id, consultation })))
		);
		return ok({ common, recommendations, answers: keepAnswers() });
	}

	function findListed(consultation: string, id: string): Promise<Result<ListWithVersion>> {
		return listed(consultation, [id], () => readListed(consultation, id));
	}

	function findPage(consultation: string, id: string): Promise<Result<Page>> {
		return pages(consultation, [id], async () => {
			const found = await findListed(consultation, id);
			if (!found.ok) return found;
			const isRevealed = found.value.common.round.revealedAt !== null;
			const reveal = (isRevealed && (await findRevealJson(db, id))) || 'null';
			const levels = isRevealed ? await findSettled(db, id) : [];
			const result = Buffer.from(`,"reveal":${reveal},"settled":${JSON.stringify(levels)}}`);
			return ok({ ...found.value, result, answers: keepAnswers(mostOfPage) });
		});
	}

	async function findOwn(round: RatingRound, rater: string | null): Promise<OwnRating[]> {
		return rater === null ? [] : (await findRatingsOf(db, round.id, rater)).map(viewOwnRating);
	}

	async function isKnown(round: RatingRound, rater: string | null, known: string | undefined): Promise<boolean> {
		if (rater === null || known === undefined) return false;
		const { versions, times } = await sumChanges(db, round.id, rater);
		return versions > 0 && known === knownRatings([{ version: versions, at: times }]);
	}

	async function view({ common }: Pick<ListWithVersion, 'common'>, actor: Actor): Promise<RoundView> {
		return viewCommonRound(common, await findOwnCount(db, common.round, actor), context.now());
	}

	return {
		async list(actor) {
			const rounds: RoundView[] = [];
			for (const common of await lists(actor.consultation, [], () => readList(actor.consultation)))
				rounds.push(viewCommonRound(common, await findOwnCount(db, common.round, actor), context.now()));
			return ok({ rounds });
		},

		async ownRatings(actor, id) {
			const found = await findListed(actor.consultation, id);
			if (!found.ok) return found;
			const { common, answers } = found.value;
			const ratings = await findOwn(common.round, await findOwnRater(db, common.round, actor));
			const round = await view(found.value, actor);
			const write = () => writeRatings(round, found.value, ratings, end);
			return ok(ratings.length === 0 ? answers(JSON.stringify(round), write) : write());
		},

		async page(actor, id, known) {
			const found = await findPage(actor.consultation, id);
			if (!found.ok) return found;
			const { common, answers, result } = found.value;
			const rater = await findOwnRater(db, common.round, actor);
			if (await isKnown(common.round, rater, known)) {
				const round = viewCommonRound(common, null, context.now());
				const write = () => writeRatings(round, found.value, null, result);
				return ok(answers(JSON.stringify({ round, ratings: null }), write));
			}
			const ratings = await findOwn(common.round, rater);
			const round = await view(found.value, actor);
			const write = () => writeRatings(round, found.value, ratings, result);
			return ok(ratings.length === 0 ? answers(JSON.stringify(round), write) : write());
		},

		reveal: ({ consultation }, id, compressed) =>
			reveals(consultation, [id, compressed], () => findRevealBytes(db, consultation, id, compressed))
	};
}

const end = Buffer.from('}');

/** `OwnRatings` or `RoundPage` around the list, which is long and written already. */
function writeRatings<Answer extends OwnRatings | RoundPage>(
	round: RoundView,
	{ recommendations }: ListWithVersion<Answer>,
	ratings: readonly OwnRating[] | null,
	rest: Uint8Array
): SharedAnswer<Answer> {
	return shareJson(
		asJsonBytes<Answer>(
			Buffer.concat([
				Buffer.from(`{"round":${JSON.stringify(round)},"recommendations":`),
				recommendations,
				Buffer.from(`,"ratings":${JSON.stringify(ratings)}`),
				rest
			])
		)
	);
}
