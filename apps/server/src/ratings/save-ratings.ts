import { countAll } from '@plenum/domain/clusters/addition';
import { checkRating, isSameRating } from '@plenum/domain/ratings/rating';
import { mayRate, progressToShow, type RatingProgress, type RatingRound } from '@plenum/domain/ratings/round';
import type { Level } from '@plenum/domain/consultations/scale';
import { ok, type Result } from '@plenum/domain/result';
import type { SavedRatings, SaveRatingsRequest } from '@plenum/protocol/ratings';
import type { FastifyPluginAsync } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import { commitTogether } from '../db/commits/commit-together.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import { accessInConsultation } from '../http/access.ts';
import type { Actor } from '../http/actor.ts';
import { repeatsByItself } from '../http/idempotency/idempotency-rules.ts';
import { findRater, raterConstituency } from './find-rater.ts';
import { findRating, ratingOf, upsertRating } from './ratings.store.ts';
import { countListed, countProgress, findRated, isListed, upsertRater } from './rounds.store.ts';
import { findRoundOf, viewOwnRating } from './view-rounds.ts';

type RatingsSent = { actor: Actor; round: string; ratings: SaveRatingsRequest['ratings'] };

/**
 * [RATINGS9] Ratings that participants save within a second are committed together, each decided by itself. The response follows the
 * commit.
 */
export const saveRatings: FastifyPluginAsync = async (app) => {
	const { context, requireActor } = app;
	const save = commitTogether(context.database, (tx, all: readonly RatingsSent[]) => saveAll(context, tx, all));
	// A repeated request changes nothing, so it needs no idempotency key: a key would show who rated when.
	const access = accessInConsultation(requireActor)('rate', repeatsByItself);
	app.operation('saveRatings', access, (actor, { params, body }) =>
		save({ actor, round: params.round, ratings: body.ratings })
	);
};

/** A round as the ratings of one commit find it. */
type RoundNow = { round: RatingRound; scale: Level[]; size: number; before: RatingProgress };

async function saveAll(
	context: AppContext,
	tx: Transaction,
	all: readonly RatingsSent[]
): Promise<Result<SavedRatings>[]> {
	const rounds = new Map<string, Result<RoundNow>>();
	const results: Result<SavedRatings>[] = [];
	for (const sent of all) {
		const key = `${sent.actor.consultation} ${sent.round}`;
		const found = rounds.get(key) ?? (await findRoundNow(tx, sent));
		rounds.set(key, found);
		results.push(found.ok ? await saveOf(context, tx, sent, found.value) : found);
	}
	for (const found of rounds.values()) if (found.ok) await announceProgress(context, tx, found.value);
	return results;
}

async function findRoundNow({ db }: Transaction, { actor, round: id }: RatingsSent): Promise<Result<RoundNow>> {
	const round = await findRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	const size = countAll(await countListed(db, id));
	const scale = (await findConsultation(db, actor.consultation))?.settings.scale ?? [];
	return ok({ round: round.value, scale, size, before: await countProgress(db, id, size) });
}

async function saveOf(
	context: AppContext,
	{ db }: Transaction,
	{ actor, ratings }: RatingsSent,
	{ round, scale }: RoundNow
): Promise<Result<SavedRatings>> {
	const now = context.now();
	const may = mayRate(actor, actor.phase, round, now);
	if (!may.ok) return may;
	const rater = await findRater(db, actor, round.raters);
	if (!rater.ok) return rater;
	const from = { round: round.id, rater: rater.value, participant: actor.participant, at: now };
	const rated = await findRated(db, round.id, rater.value);
	const answer: SavedRatings = { saved: [], conflicts: [], refused: [], rated };
	for (const sent of ratings) await saveOne(db, { ...from, scale }, sent, answer);
	const constituency = raterConstituency(round.raters, actor);
	if (answer.rated !== rated)
		await upsertRater(db, { round: round.id, rater: rater.value, constituency, rated: answer.rated });
	return ok(answer);
}

type From = { round: string; rater: string; participant: string; at: number; scale: readonly Level[] };

/** [RATINGS9] Nothing is silently overwritten: what somebody else of the rater changed meanwhile comes back as it is. */
async function saveOne(
	db: Db,
	{ scale, ...from }: From,
	{ recommendation, version, rating }: SaveRatingsRequest['ratings'][number],
	answer: SavedRatings
): Promise<void> {
	const checked = rating === null ? ok(null) : checkRating(scale, rating);
	if (!checked.ok) return void answer.refused.push({ recommendation, code: checked.reason });
	if (!(await isListed(db, from.round, recommendation)))
		return void answer.refused.push({ recommendation, code: 'cluster/recommendation-elsewhere' });
	const said = checked.value;
	const stored = await findRating(db, from.round, from.rater, recommendation);
	const before = stored ? ratingOf(stored) : null;
	if (isSameRating(before, said)) {
		const unchanged = stored ? viewOwnRating(stored) : { recommendation, version: 0, rating: null, at: from.at };
		return void answer.saved.push(unchanged);
	}
	if (stored && stored.version !== version) return void answer.conflicts.push(viewOwnRating(stored));
	const row = {
		...from,
		recommendation,
		version: (stored?.version ?? 0) + 1,
		given: said !== null,
		sheet: null,
		sheetRow: null,
		wording: null,
		...(said ?? { level: null, percentage: null, regression: false, reason: '', source: '' })
	};
	await upsertRating(db, row);
	answer.rated += Number(said !== null) - Number(before !== null);
	answer.saved.push(viewOwnRating(row));
}

/** [RATINGS5] Only where the steps of five move. */
async function announceProgress(
	context: AppContext,
	tx: Transaction,
	{ round: { id, consultation }, size, before }: RoundNow
): Promise<void> {
	const then = progressToShow(before);
	const now = progressToShow(await countProgress(tx.db, id, size));
	if (then.begun === now.begun && then.finished === now.finished) return;
	tx.onCommit(() => context.live.notify({ kind: 'rating-progress', consultation, round: id, ...now }));
}
