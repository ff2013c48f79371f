import { shownToOthers } from '@plenum/domain/people/name-policy';
import type { RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RevealedRatings, RevealedRow, RevealView } from '@plenum/protocol/ratings';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findOrganisationsHere } from './find-rater.ts';
import { findRatingsOn } from './ratings.store.ts';
import { findRevealCompressed, findRevealJson } from './rounds.store.ts';
import { findRoundOf } from './view-rounds.ts';

/** Of a round that was revealed: as it was stored then. */
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
): Promise<Result<Uint8Array<ArrayBuffer>>> {
	const round = await findRoundOf(db, consultation, id);
	if (!round.ok) return round;
	const stored = compressed ? await findRevealCompressed(db, id) : await findRevealJson(db, id);
	if (stored === undefined) return refuse('rating/not-revealed');
	return ok(typeof stored === 'string' ? new TextEncoder().encode(stored) : new Uint8Array(stored));
}

/**
 * [RATINGS8] What was said of one recommendation. Open: who said it, as others see them. Confidential: reasons and sources alone, by
 * the lines that are shown, in an order that tells nothing; none of a row without figures.
 */
export async function viewRevealedRatings(
	db: Db,
	actor: Actor,
	id: string,
	recommendation: string
): Promise<Result<RevealedRatings>> {
	const revealed = await findRevealed(db, actor.consultation, id);
	if (!revealed.ok) return revealed;
	const row = revealed.value.rows.find((one) => one.recommendation === recommendation);
	const consultation = await findConsultation(db, actor.consultation);
	if (!row || !consultation) return refuse('cluster/recommendation-elsewhere');
	const here = await findOrganisationsHere(db, revealed.value.round);
	const said = await findRatingsOn(db, id, recommendation, here);
	if (revealed.value.round.disclosure === 'confidential') {
		const lineOf = (constituency: string) =>
			row.lines.find(({ constituencies }) => constituencies.includes(constituency))?.constituencies;
		const ratings = said.flatMap(({ constituency, reason, source }) => {
			const constituencies = lineOf(constituency);
			if (!constituencies || (reason === '' && source === '')) return [];
			return [{ shownAs: null, constituencies, said: null, reason, source }];
		});
		return ok({ recommendation, ratings: ratings.sort(byWords) });
	}
	const ratings = said.map(
		({ constituency, name, organisation, level, percentage, regression, reason, source, sheet, rater }) => {
			const shownAs = sheet
				? organisation || null
				: shownToOthers({ id: rater, name, organisation, constituency }, consultation.settings);
			return { shownAs, constituencies: [constituency], said: { level, percentage, regression }, reason, source };
		}
	);
	return ok({ recommendation, ratings });
}

function byWords(one: { reason: string; source: string }, other: { reason: string; source: string }): number {
	const [words, others] = [one.reason + one.source, other.reason + other.source];
	return words < others ? -1 : Number(words > others);
}
