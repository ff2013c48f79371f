import type { RatingRound } from '@plenum/domain/ratings/round';
import { ok, type Result } from '@plenum/domain/result';
import type { OwnRatings, RoundList, RoundView } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import { keepByState } from '../db/kept-by-state.ts';
import type { Actor } from '../http/actor.ts';
import { keepAnswers, shareJson, type KeptAnswers, type SharedAnswer } from '../http/shared-answer.ts';
import { findRatingsOf } from './ratings.store.ts';
import { findRounds } from './rounds.store.ts';
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

/** Of as many consultations, or rounds: what was asked of which. */
const kept = 8;

type Listed = { common: CommonRound; recommendations: Uint8Array; answers: KeptAnswers };

export type ReadRounds = {
	list(actor: Actor): Promise<Result<RoundList>>;
	/** What there is to rate, and what the reader’s rater has said: nobody else’s. */
	ownRatings(actor: Actor, round: string): Promise<Result<SharedAnswer>>;
	/** Likewise without what the reader has said, and how much: the same for everyone. */
	listed(actor: Actor, round: string): Promise<Result<SharedAnswer>>;
	/** As it was stored: JSON, or what Brotli made of it. */
	reveal(actor: Actor, round: string, compressed: boolean): Promise<Result<Uint8Array<ArrayBuffer>>>;
};

/**
 * [OPERATE59] When a round opens, closes or is revealed, everyone in the hall asks for it. What is the same for all is read once; what
 * the reader has said in it is read of each.
 */
export function createReadRounds(context: AppContext): ReadRounds {
	const db = context.database.read;
	const lists = keepByState<CommonRound[]>(kept);
	const listed = keepByState<Result<Listed>>(kept);
	const reveals = keepByState<Result<Uint8Array<ArrayBuffer>>>(kept);

	async function readList(consultation: string): Promise<CommonRound[]> {
		const rounds: CommonRound[] = [];
		for (const round of await findRounds(db, consultation)) rounds.push(await readCommonRound(db, round));
		return rounds;
	}

	async function readListed(consultation: string, id: string): Promise<Result<Listed>> {
		const round = await findRoundOf(db, consultation, id);
		if (!round.ok) return round;
		const common = await readCommonRound(db, round.value);
		const recommendations = Buffer.from(JSON.stringify(await viewListed(db, round.value)));
		return ok({ common, recommendations, answers: keepAnswers() });
	}

	function findListed(consultation: string, id: string): Promise<Result<Listed>> {
		return listed(db, JSON.stringify([consultation, id]), () => readListed(consultation, id));
	}

	async function findOwn(round: RatingRound, actor: Actor) {
		const rater = await findOwnRater(db, round, actor);
		return rater === null ? [] : (await findRatingsOf(db, round.id, rater)).map(viewOwnRating);
	}

	return {
		async list(actor) {
			const rounds: RoundView[] = [];
			for (const common of await lists(db, actor.consultation, () => readList(actor.consultation)))
				rounds.push(viewCommonRound(common, await findOwnCount(db, common.round, actor), context.now()));
			return ok({ rounds });
		},

		async ownRatings(actor, id) {
			const found = await findListed(actor.consultation, id);
			if (!found.ok) return found;
			const { common, recommendations, answers } = found.value;
			const ratings = await findOwn(common.round, actor);
			const round = viewCommonRound(common, await findOwnCount(db, common.round, actor), context.now());
			const write = () => writeOwnRatings(round, recommendations, ratings);
			return ok(ratings.length === 0 ? answers(JSON.stringify(round), write) : write());
		},

		async listed({ consultation }, id) {
			const found = await findListed(consultation, id);
			if (!found.ok) return found;
			const { common, recommendations, answers } = found.value;
			const round = viewCommonRound(common, null, context.now());
			return ok(answers(JSON.stringify(round), () => writeOwnRatings(round, recommendations, [])));
		},

		reveal: ({ consultation }, id, compressed) =>
			reveals(db, JSON.stringify([consultation, id, compressed]), () =>
				findRevealBytes(db, consultation, id, compressed)
			)
	};
}

/** `OwnRatings` around the list, which is long and written already. */
function writeOwnRatings(round: RoundView, recommendations: Uint8Array, ratings: OwnRatings['ratings']): SharedAnswer {
	return shareJson(
		Buffer.concat([
			Buffer.from(`{"round":${JSON.stringify(round)},"recommendations":`),
			recommendations,
			Buffer.from(`,"ratings":${JSON.stringify(ratings)}}`)
		])
	);
}
