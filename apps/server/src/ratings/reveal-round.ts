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
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import type { Actor } from '../http/actor.ts';
import { sha256 } from '../sha256.ts';
import { findOtherRounds, findRosterOf } from './compare-rounds.ts';
import { findOrganisationsHere } from './find-rater.ts';
import { freezeRatings } from './freeze-ratings.ts';
import { countRatings, findCountedRatings, hasUnconfirmedRater } from './ratings.store.ts';
import { provisionalRatings } from './provisional-ratings.ts';
import { ratings, revealedRatings } from './ratings.tables.ts';
import { findListed, findRound, updateRound } from './rounds.store.ts';
import { findRoundOf, viewRound } from './view-rounds.ts';
import { findCountedFrom, revealWritten, writeReveal, type RoundCount } from './write-reveal.ts';

export type Reveals = {
	/** A round that is closed is counted before anybody asks, so that revealing it is one act for the room. */
	prepare(round: string): void;
	reveal(actor: Actor, round: string): Promise<Result<RoundView>>;
};

/** Rounds that were counted and are not revealed yet: what is older is counted again when it is asked for. */
const kept = 20;

/** Up to so many ratings are unlinked within some milliseconds; a thread would take longer to start. */
const mostHere = 20_000;

export function createReveals(context: AppContext, mostUnlinked = mostHere): Reveals {
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
		const revealed = await commitReveal(context, actor, closed.value, counted.value, mostUnlinked);
		if (revealed.ok && revealed.value === null) return reveal(actor, id);
		ready.delete(id);
		return revealed as Result<RoundView>;
	}

	// What fails here fails again where it is asked for, and is told there.
	return { prepare: (id) => void count(id).catch(() => undefined), reveal };
}

/** Null: it was counted from something that changed since. */
async function commitReveal(
	context: AppContext,
	actor: Actor,
	closed: RatingRound,
	counted: RoundCount,
	mostUnlinked: number
): Promise<Result<RoundView | null>> {
	const { database, journal, config, live } = context;
	const { consultation } = actor;
	const step = { closed, participant: actor.participant, at: context.now() };
	const isLong = closed.disclosure === 'confidential' && counted.ratings > mostUnlinked;
	const written = isLong
		? await workerTransaction(database, revealWritten, step, counted, config.secret)
		: await transaction(database, (tx) => writeReveal(tx, journal, step, counted));
	if (!written.ok || written.value === null) return written as Result<null>;
	if (written.value.isNew) {
		live.notify({ kind: 'ratings', consultation, round: closed.id });
		if (written.value.given > 0) live.notify({ kind: 'clusters', consultation, cluster: null, about: 'ratings' });
		if (closed.disclosure === 'confidential') void keepEmptyingLog(context, [ratings, revealedRatings]);
	}
	const round = await findRoundOf(database.read, consultation, closed.id);
	return round.ok ? viewed(context, actor, round.value) : round;
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
	const all = await findCountedRatings(db, id, here);
	const frozen = freezeRatings(round, all, revealed, consultation.settings);
	const countedFrom = await findCountedFrom(db, id);
	return ok({
		json,
		sha256: sha256(json),
		statuses,
		bytes: new Uint8Array(compressed),
		frozen,
		provisional,
		countedFrom,
		ratings: all.length
	});
}

export const revealCounted = workerRead(import.meta.url, countReveal);

function countStatuses(rows: readonly Pick<RevealedRow, 'status'>[]): Summary['statuses'] {
	const count = (status: RevealedRow['status']) => rows.filter((row) => row.status === status).length;
	return Object.fromEntries(allStatuses.map((status) => [status, count(status)])) as Summary['statuses'];
}
