import type { RatingRound } from '@plenum/domain/ratings/round';
import { recordEvent } from '@plenum/domain/record/record-event';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Summary } from '@plenum/domain/ratings/status';
import type { SideRatingRow } from '../clusters/side-ratings.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { workerWrite } from '../db/threads/worker-write.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import type { Journal } from '../journal/journal-interface.ts';
import { createJournal } from '../journal/journal.ts';
import { rowSetId } from '../journal/row-sets/row-set.ts';
import { findParticipants } from '../people/participants.store.ts';
import { sha256 } from '../sha256.ts';
import { findRatersNow } from './compare-rounds.ts';
import { giveProvisionalRatings } from './provisional-ratings.ts';
import { deleteRatings } from './ratings.store.ts';
import {
	findListed,
	findRound,
	findRounds,
	freezeRaters,
	insertReveal,
	insertRevealedRatings,
	updateRound,
	type RevealedRatingsRow
} from './rounds.store.ts';
import { countSheetSteps } from './sheets.store.ts';
import { findRoundOf } from './view-rounds.ts';

/** A closed round as it was counted before it is revealed. */
export type RoundCount = {
	json: string;
	sha256: string;
	statuses: Summary['statuses'];
	provisional: SideRatingRow[];
	bytes: Uint8Array<ArrayBuffer>;
	frozen: RevealedRatingsRow[];
	countedFrom: string;
	/** How many ratings there are. */
	ratings: number;
};

/** Who reveals which round, and when it was closed. */
export type RevealStep = { closed: RatingRound; participant: string; at: number };

/** `given`: how many sides' ratings it made. `isNew`: false where it was revealed before. */
export type WrittenReveal = { given: number; isNew: boolean };

/** All of a reveal in one transaction. Null: it was counted from something that changed since. */
export async function writeReveal(
	tx: WriteTransaction,
	journal: Journal,
	{ closed, participant, at }: RevealStep,
	{ json, bytes, sha256: resultSha256, statuses, frozen, provisional, countedFrom }: RoundCount
): Promise<Result<WrittenReveal | null>> {
	const { id, consultation } = closed;
	const round = await findRoundOf(tx.db, consultation, id);
	if (!round.ok) return round;
	if (round.value.revealedAt !== null) return ok({ given: 0, isNew: false });
	if (round.value.closedAt !== closed.closedAt) return refuse('rating/not-closed');
	if (countedFrom !== (await findCountedFrom(tx.db, id))) return ok(null);
	await insertReveal(tx.db, id, { json, brotli: Buffer.from(bytes), sha256: resultSha256 });
	await insertRevealedRatings(tx.db, frozen);
	await freezeRaters(tx.db, id, await findRatersNow(tx.db, closed));
	await updateRound(tx.db, id, { revealedAt: at });
	// [RATINGS41] A later reader of the database finds nobody's ratings in it.
	if (closed.disclosure === 'confidential') await deleteRatings(tx.db, id);
	const given = await giveProvisionalRatings(tx.db, consultation, provisional, at);
	await journal.append(tx, {
		consultation,
		stream: `ratings:${id}`,
		at,
		by: participant,
		rows: { 'side-rating': given.map((row) => rowSetId(row.recommendation, row.constituency)) },
		...recordEvent('ratings-revealed', { resultSha256, ...statuses })
	});
	return ok({ given: given.length, isNew: true });
}

/** In the worker that writes. */
export async function writeCountedReveal(step: RevealStep, counted: RoundCount, secret: Uint8Array) {
	return (tx: WriteTransaction) => writeReveal(tx, createJournal(Buffer.from(secret)), step, counted);
}

export const revealWritten = workerWrite(import.meta.url, writeCountedReveal);

/**
 * A hash of everything that a closed round is counted from and that can change until it is revealed. It covers the closing time, the rated
 * items, sheets, people with their sides and names, the scale, and the name policy. Ratings themselves cannot.
 */
export async function findCountedFrom(db: Db, id: string): Promise<string> {
	const round = await findRound(db, id);
	if (!round) return '';
	const consultation = await findConsultation(db, round.consultation);
	const people = await findParticipants(db, round.consultation);
	const from = [
		...[
			round.closedAt ?? round.closesAt,
			consultation?.settings.scale,
			consultation?.settings.namePolicy,
			await countSheetSteps(db, id),
			(await findRounds(db, round.consultation)).map(({ id: other, revealedAt }) => [other, revealedAt]),
			await findListed(db, id)
		],
		people.map(({ id: person, status, confirmed, constituency, name, organisation }) => [
			...[person, status, confirmed, constituency, name, organisation]
		])
	];
	return sha256(JSON.stringify(from));
}
