import { disclosureOf } from '@plenum/domain/ratings/compare-raters';
import { bySpread, ratingSpread } from '@plenum/domain/ratings/compare-sides';
import { ratingLinesToShow } from '@plenum/domain/ratings/disclose-ratings';
import { roundState, type RatingRound } from '@plenum/domain/ratings/round';
import { statusOf, statuses as allStatuses, type Summary } from '@plenum/domain/ratings/status';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RevealedRow, RevealView, RoundView } from '@plenum/protocol/ratings';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AppContext } from '../app-context.ts';
import { inNumberOrder } from '../clusters/cluster-view.ts';
import type { SideRatingRow } from '../clusters/side-ratings.store.ts';
import { rowSetId } from '../journal/row-sets.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { findParticipants } from '../people/participants.store.ts';
import { sha256 } from '../sha256.ts';
import { findOtherRounds, findRatersNow, findRosterOf } from './compare-rounds.ts';
import { findOrganisationsHere } from './find-rater.ts';
import { freezeRatings } from './freeze-ratings.ts';
import { countRatings, deleteRatings, findCountedRatings, hasUnconfirmedRater } from './ratings.store.ts';
import { provisionalRatings, giveProvisionalRatings } from './provisional-ratings.ts';
import { ratings, revealedRatings } from './ratings.tables.ts';
import { announceRound, recordRound } from './record-round.ts';
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
import { findRoundOf, viewRound } from './view-rounds.ts';

type RoundCount = {
	json: string;
	sha256: string;
	statuses: Summary['statuses'];
	provisional: SideRatingRow[];
	bytes: Uint8Array<ArrayBuffer>;
	frozen: RevealedRatingsRow[];
	countedFrom: string;
};

export type Reveals = {
	/** A round that is closed is counted before anybody asks, so that revealing it is one act for the room. */
	prepare(round: string): void;
	reveal(actor: Actor, round: string): Promise<Result<RoundView>>;
};

/** Rounds that were counted and are not revealed yet: what is older is counted again when it is asked for. */
const kept = 20;

export function createReveals(context: AppContext): Reveals {
	const ready = new Map<string, { countedFrom: string; counted: Promise<Result<RoundCount>> }>();

	async function count(id: string): Promise<Result<RoundCount>> {
		const countedFrom = await findCountedFrom(context.database.read, id);
		const known = ready.get(id);
		if (known?.countedFrom === countedFrom) return known.counted;
		const counted = context.database.costly.take(null, revealCounted, id) as Promise<Result<RoundCount>>;
		ready.delete(id);
		ready.set(id, { countedFrom, counted });
		for (const old of [...ready.keys()].slice(0, -kept)) ready.delete(old);
		counted.then(
			({ ok }) => ok || ready.delete(id),
			() => ready.delete(id)
		);
		return counted;
	}

	/**
	 * [RATINGS7] What was rated in silence is shown on every screen at one moment, once. Where somebody opened the round again
	 * meanwhile, nothing is revealed; where a sheet came or went, or a person, it is counted once more.
	 */
	async function reveal(actor: Actor, id: string): Promise<Result<RoundView>> {
		const closed = await closeForGood(context, actor, id);
		if (!closed.ok || closed.value.revealedAt !== null)
			return closed.ok ? viewed(context, actor, closed.value) : closed;
		const counted = await count(id);
		if (!counted.ok) return counted;
		const revealed = await commitReveal(context, actor, closed.value, counted.value);
		if (revealed.ok && revealed.value === null) return reveal(actor, id);
		ready.delete(id);
		return revealed as Result<RoundView>;
	}

	// What fails here fails again where it is asked for, and is told there.
	return { prepare: (id) => void count(id).catch(() => undefined), reveal };
}

/** Null: it was counted from what is not so any more. */
function commitReveal(
	context: AppContext,
	actor: Actor,
	closed: RatingRound,
	{ json, bytes, sha256: resultSha256, statuses, frozen, provisional, countedFrom }: RoundCount
): Promise<Result<RoundView | null>> {
	const { id } = closed;
	return transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		const now = context.now();
		if (round.value.revealedAt !== null) return ok(await viewRound(tx.db, round.value, actor, now));
		if (round.value.closedAt !== closed.closedAt) return refuse('rating/not-closed');
		if (countedFrom !== (await findCountedFrom(tx.db, id))) return ok(null);
		await insertReveal(tx.db, id, { json, brotli: Buffer.from(bytes), sha256: resultSha256 });
		await insertRevealedRatings(tx.db, frozen);
		await freezeRaters(tx.db, id, await findRatersNow(tx.db, closed));
		await updateRound(tx.db, id, { revealedAt: now });
		if (closed.disclosure === 'confidential') await unlinkRatings(context, tx, id);
		const given = await giveProvisionalRatings(tx.db, actor.consultation, provisional, now);
		const line = { resultSha256, ...statuses };
		await recordRound(context, tx, actor, id, 'ratings-revealed', line, { 'side-rating': given.map(idOfRow) });
		announceRound(context, tx, round.value);
		const { consultation } = actor;
		if (given.length > 0)
			tx.onCommit(() => context.live.notify({ kind: 'clusters', consultation, cluster: null, about: 'ratings' }));
		return ok(await viewRound(tx.db, { ...round.value, revealedAt: now }, actor, now));
	});
}

/** [RATINGS41] A later reader of the database finds nobody's ratings in it. */
async function unlinkRatings(context: AppContext, tx: Transaction, round: string): Promise<void> {
	await deleteRatings(tx.db, round);
	tx.onCommit(() => void keepEmptyingLog(context, [ratings, revealedRatings]));
}

/**
 * A hash of everything that a closed round is counted from and that can change until it is revealed. It covers the closing time, the rated
 * items, sheets, people with their sides and names, the scale, and the name policy. Ratings themselves cannot.
 */
async function findCountedFrom(db: Db, id: string): Promise<string> {
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

/** One that its time closed is closed by name, so that it can be told whether it was opened again. */
function closeForGood(context: AppContext, actor: Actor, id: string): Promise<Result<RatingRound>> {
	return transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok || round.value.closedAt !== null) return round;
		if (roundState(round.value, context.now()) === 'open') return refuse('rating/not-closed');
		const closedAt = round.value.closesAt;
		await updateRound(tx.db, id, { closedAt });
		return ok({ ...round.value, closedAt });
	});
}

async function viewed(context: AppContext, actor: Actor, round: RatingRound): Promise<Result<RoundView>> {
	return ok(await viewRound(context.database.read, round, actor, context.now()));
}

/** The rows of a round as they may be shown, the widest apart first; compressed once, for hundreds of screens ask at one moment. */
export async function countReveal(db: Db, id: string): Promise<Result<RoundCount>> {
	const round = await findRound(db, id);
	const consultation = round && (await findConsultation(db, round.consultation));
	if (!round || !consultation) return refuse('rating/unknown-round');
	if (round.disclosure === 'confidential' && (await hasUnconfirmedRater(db, id)))
		return refuse('rating/raters-unconfirmed');
	const here = await findOrganisationsHere(db, round);
	const counted = await countRatings(db, id, here);
	const listed = inNumberOrder(await findListed(db, id)).filter(({ withdrawn }) => !withdrawn);
	const others = await findOtherRounds(db, round.consultation, id);
	const compared = { ...round, items: [], roster: await findRosterOf(db, round) };
	const provisional: SideRatingRow[] = [];
	const revealed = listed.map(({ id: recommendation, cluster, number, kind, text }): RevealedRow => {
		const alone = counted.get(recommendation) ?? [];
		const told = disclosureOf({ id: recommendation, kind, text }, others, compared);
		const lines = told === 'hidden' ? [] : ratingLinesToShow(round.disclosure, alone, told === 'divided');
		const sideRatings = provisionalRatings(lines);
		const isHidden = lines.length === 0 && alone.some(({ raters }) => raters > 0);
		provisional.push(...sideRatings.map(({ objections: _, ...rating }) => ({ recommendation, ...rating })));
		return {
			recommendation,
			cluster,
			number,
			status: statusOf({ sideRatings, agreed: null }),
			isHidden,
			lines,
			...ratingSpread(lines, consultation.settings.scale)
		};
	});
	const json = JSON.stringify({ round: id, rows: revealed.sort(bySpread) } satisfies RevealView);
	const statuses = countStatuses(revealed);
	const compressed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
	const frozen = freezeRatings(round, await findCountedRatings(db, id, here), revealed, consultation.settings);
	const countedFrom = await findCountedFrom(db, id);
	return ok({
		json,
		sha256: sha256(json),
		statuses,
		bytes: new Uint8Array(compressed),
		frozen,
		provisional,
		countedFrom
	});
}

export const revealCounted = workerRead(import.meta.url, countReveal);

function countStatuses(rows: readonly Pick<RevealedRow, 'status'>[]): Summary['statuses'] {
	const count = (status: RevealedRow['status']) => rows.filter((row) => row.status === status).length;
	return Object.fromEntries(allStatuses.map((status) => [status, count(status)])) as Summary['statuses'];
}

const idOfRow = ({ recommendation, constituency }: SideRatingRow) => rowSetId(recommendation, constituency);
