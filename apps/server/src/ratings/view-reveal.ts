import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RevealedRatings, RevealedRow, RevealView } from '@plenum/protocol/ratings';
import { findConsultation } from '../consultations/consultations.store.ts';
import { asJsonBytes, type JsonBytes } from '../db/json-bytes.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findLastRevealed, findRevealCompressed, findRevealedRatings, findRevealJson } from './rounds.store.ts';
import { findRoundOf } from './view-rounds.ts';

/** A revealed round, as it was stored then. */
export async function findRevealed(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<{ round: RatingRound; rows: RevealedRow[] }>> {
	const round = await findRoundOf(db, consultation, id);
	if (!round.ok) return round;
	const json = await findRevealJson(db, id);
	if (json === undefined) return refuse('rating/not-revealed');
	return ok({ round: round.value, rows: (JSON.parse(json) as RevealView).rows });
}

/** The JSON as it was stored, or what Brotli made of it then. */
export async function findRevealBytes(
	db: Db,
	consultation: string,
	id: string,
	compressed: boolean
): Promise<Result<JsonBytes<RevealView>>> {
	const round = await findRoundOf(db, consultation, id);
	if (!round.ok) return round;
	const stored = compressed ? await findRevealCompressed(db, id) : await findRevealJson(db, id);
	if (stored === undefined) return refuse('rating/not-revealed');
	return ok(asJsonBytes(typeof stored === 'string' ? new TextEncoder().encode(stored) : new Uint8Array(stored)));
}

/** [RATINGS8] [RATINGS40] What was said of one recommendation, as it was frozen. Names go where the name policy has become stricter. */
export async function viewRevealedRatings(
	db: Db,
	actor: Actor,
	id: string,
	recommendation: string
): Promise<Result<RevealedRatings>> {
	const revealed = await findRevealed(db, actor.consultation, id);
	if (!revealed.ok) return revealed;
	const consultation = await findConsultation(db, actor.consultation);
	if (!consultation || !revealed.value.rows.some((row) => row.recommendation === recommendation))
		return refuse('cluster/recommendation-elsewhere');
	const frozen = await findRevealedRatings(db, id, recommendation);
	const ratings = frozen.map(({ constituencies, said, reason, source, ...who }) => ({
		shownAs: who.isSheet ? who.organisation : shownToOthers(who, consultation.settings),
		constituencies,
		said,
		reason,
		source
	}));
	return ok({ recommendation, ratings });
}

/** [RATINGS101] The same of the round that was revealed last, for readers of the recommendation rather than of a round. */
export async function viewLastReasons(db: Db, actor: Actor, recommendation: string): Promise<Result<RevealedRatings>> {
	const round = await findLastRevealed(db, actor.consultation, recommendation);
	return round === undefined
		? refuse('cluster/recommendation-elsewhere')
		: viewRevealedRatings(db, actor, round, recommendation);
}
