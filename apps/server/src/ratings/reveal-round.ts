import { agreementState, bySpread, equalRating, ratingSpread } from '@plenum/domain/ratings/compare-sides';
import { ratingLinesToShow } from '@plenum/domain/ratings/disclose-ratings';
import { roundState, type RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RevealedRow, RevealView, RoundView } from '@plenum/protocol/ratings';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AppContext } from '../app-context.ts';
import { inNumberOrder } from '../clusters/cluster-view.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import { workerRead } from '../db/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { sha256 } from '../sha256.ts';
import { countRatings, hasUnconfirmedRater } from './ratings.store.ts';
import { announceRound, recordRound } from './record-round.ts';
import { findListed, findRound, insertReveal, updateRound } from './rounds.store.ts';
import { countSheetSteps } from './sheets.store.ts';
import { findRoundOf, viewRound } from './view-rounds.ts';

type Counts = Record<RevealedRow['state'], number>;
type Revealed = { json: string; sha256: string; counts: Counts; bytes: Uint8Array<ArrayBuffer> };

/**
 * [RATINGS7] What was rated in silence is shown on every screen at one moment, once. It is counted in a worker, after the round is
 * closed for good: where somebody opened it again meanwhile, nothing is revealed.
 */
export async function revealRound(context: AppContext, actor: Actor, id: string): Promise<Result<RoundView>> {
	const closed = await closeForGood(context, actor, id);
	if (!closed.ok || closed.value.revealedAt !== null) return closed.ok ? viewed(context, actor, closed.value) : closed;
	const { read } = context.database;
	if (closed.value.disclosure === 'confidential' && (await hasUnconfirmedRater(read, id)))
		return refuse('rating/raters-unconfirmed');
	const sheets = await countSheetSteps(read, id);
	const counted = await context.database.costly.take(null, revealCounted, id);
	if (!counted.ok) return counted;
	const revealed = await transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		const now = context.now();
		if (round.value.revealedAt !== null) return ok(await viewRound(tx.db, round.value, actor, now));
		if (round.value.closedAt !== closed.value.closedAt) return refuse('rating/not-closed');
		if (sheets !== (await countSheetSteps(tx.db, id))) return ok(null);
		const { json, bytes, sha256: resultSha256, counts } = counted.value;
		await insertReveal(tx.db, id, { json, brotli: Buffer.from(bytes), sha256: resultSha256 });
		await updateRound(tx.db, id, { revealedAt: now });
		await recordRound(context, tx, actor, id, 'ratings-revealed', { resultSha256, ...counts });
		announceRound(context, tx, round.value);
		return ok(await viewRound(tx.db, { ...round.value, revealedAt: now }, actor, now));
	});
	if (!revealed.ok) return revealed;
	// A sheet came or went while it was counted.
	return revealed.value === null ? revealRound(context, actor, id) : ok(revealed.value);
}

/** One that its time closed is closed by name, so that it can be told whether it was opened again. */
function closeForGood(context: AppContext, actor: Actor, id: string): Promise<Result<RatingRound>> {
	return transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok || round.value.closedAt !== null) return round;
		const now = context.now();
		if (roundState(round.value, now) === 'open') return refuse('rating/not-closed');
		await updateRound(tx.db, id, { closedAt: now });
		return ok({ ...round.value, closedAt: now });
	});
}

async function viewed(context: AppContext, actor: Actor, round: RatingRound): Promise<Result<RoundView>> {
	return ok(await viewRound(context.database.read, round, actor, context.now()));
}

/** The rows of a round as they may be shown, the widest apart first; compressed once, for hundreds of screens ask at one moment. */
export async function countReveal(db: Db, id: string): Promise<Result<Revealed>> {
	const round = await findRound(db, id);
	const consultation = round && (await findConsultation(db, round.consultation));
	if (!round || !consultation) return refuse('rating/unknown-round');
	const counted = await countRatings(db, id);
	const listed = inNumberOrder(await findListed(db, id)).filter(({ withdrawn }) => !withdrawn);
	const revealed = listed.map(({ id: recommendation, cluster, number }): RevealedRow => {
		const alone = counted.get(recommendation) ?? [];
		const lines = ratingLinesToShow(round.disclosure, alone);
		const raters = alone.reduce((sum, line) => sum + line.raters, 0);
		return {
			...{ recommendation, cluster, number, state: agreementState(lines, raters) },
			...{ equal: equalRating(lines), lines, ...ratingSpread(lines, consultation.settings.scale) }
		};
	});
	const json = JSON.stringify({ round: id, rows: revealed.sort(bySpread) } satisfies RevealView);
	const counts = { equal: 0, differing: 0, 'one-sided': 0, hidden: 0, unrated: 0 };
	for (const { state } of revealed) counts[state] += 1;
	const compressed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
	return ok({ json, sha256: sha256(json), counts, bytes: new Uint8Array(compressed) });
}

export const revealCounted = workerRead(import.meta.url, countReveal);
