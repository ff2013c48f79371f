import type { ParamsOf } from '@plenum/protocol/operation-types';
import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { OwnRating, OwnRatings, RoundPage } from '@plenum/protocol/ratings';
import type { Api } from '#lib/queries/api.ts';

export type ShownRound = RoundPage & OwnRatings;

/**
 * [OPERATE51] The reader's ratings in the rounds that they had open, as the server sent and accepted them. When a round is closed or
 * revealed, hundreds of pages request what is the same for all, and nothing of their own.
 */
export class HeldRatings {
	readonly #rounds = new Map<string | number, Map<string, OwnRating>>();
	#reader: string | null = null;

	/** What was said elsewhere is not what is held: then the answer has it. Nobody gets what an earlier reader of this browser said. */
	async ask(api: Api, params: ParamsOf<'getRatingRound'>, reader: string): Promise<ShownRound> {
		if (this.#reader !== reader) this.#rounds.clear();
		this.#reader = reader;
		const held = this.#rounds.get(params.round) ?? new Map<string, OwnRating>();
		const page = await api.need('GET /consultations/:consultation/rating-rounds/:round', {
			params,
			query: held.size > 0 ? { known: knownRatings([...held.values()]) } : {},
			isSameQuestion: true
		});
		if (page.ratings !== null) {
			this.#rounds.set(params.round, byRecommendation(page.ratings));
			return { ...page, ratings: page.ratings };
		}
		const ratings = [...held.values()];
		const rated = ratings.filter(({ rating }) => rating !== null).length;
		return { ...page, round: { ...page.round, rated }, ratings };
	}

	/** What the server has taken of a round, or has instead. */
	learn(params: ParamsOf<'getRatingRound'>, ratings: readonly OwnRating[]): void {
		const held = this.#rounds.get(params.round);
		for (const one of ratings) if (one.version > 0) held?.set(one.recommendation, one);
	}
}

function byRecommendation(ratings: readonly OwnRating[]): Map<string, OwnRating> {
	return new Map(ratings.map((one) => [one.recommendation, one]));
}

/** The ratings of this page. On the server, which writes pages for everyone, nothing is held. */
export const heldRatings = typeof document === 'undefined' ? null : new HeldRatings();
