import { countKinds } from '@plenum/domain/clusters/addition';
import { ratingRerunOf } from '@plenum/domain/ratings/compare-raters';
import { checkClosingTime, checkDisclosure, type RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { OpenRoundRequest, RoundView } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import { findAllAssessed, type AssessedRow } from '../clusters/clusters.store.ts';
import { findConsultation } from '../consultations/consultations.store.ts';
import type { Db } from '../db/db.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findOtherRounds, findRatersNow } from './compare-rounds.ts';
import { announceRound, recordRound } from './record-round.ts';
import { findEarlierRounds, insertRound } from './rounds.store.ts';
import { viewRound } from './view-rounds.ts';

/** [RATINGS2] [RATINGS6] What is rated, by whom, how it will be told and until when is fixed as it opens, but for the time. */
export function openRound(context: AppContext, actor: Actor, request: OpenRoundRequest): Promise<Result<RoundView>> {
	return transaction(context.database, async (tx) => {
		const consultation = await findConsultation(tx.db, actor.consultation);
		if (!consultation) return refuse('consultation/unknown');
		const ids = [...new Set(request.recommendations)];
		const now = context.now();
		const checks = [
			checkDisclosure(request.disclosure, consultation.settings),
			checkClosingTime(request.closesAt, now),
			await checkListed(tx.db, actor.consultation, ids)
		];
		for (const check of checks) if (!check.ok) return check;
		const listed = await findListedOf(tx.db, actor.consultation, ids);
		const { disclosure: how, raters: who } = request;
		const roster = await findRatersNow(tx.db, { consultation: actor.consultation, raters: who });
		const others = await findOtherRounds(tx.db, actor.consultation, null);
		const rerun = ratingRerunOf(others, { disclosure: how, items: listed, roster }, now);
		if (rerun && !request.acceptsRerun) return refuse('rating/rerun-unconfirmed');
		const round: RatingRound = {
			id: context.createId(),
			consultation: actor.consultation,
			title: request.title.trim(),
			disclosure: request.disclosure,
			raters: request.raters,
			openedAt: now,
			closesAt: request.closesAt,
			closedAt: null,
			revealedAt: null,
			rerun
		};
		await insertRound(tx.db, round, ids);
		const { title, disclosure, raters, closesAt } = round;
		// [RATINGS16] That their clusters stand in it is why the import that they came with cannot be taken back.
		const clusters = [...new Set(listed.map(({ cluster }) => cluster))];
		const data = { title, disclosure, raters, closesAt, ...countKinds(listed), clusters, ...(rerun && { rerun }) };
		await recordRound(context, tx, actor, round.id, 'ratings-opened', data);
		announceRound(context, tx, round);
		return ok(await viewRound(tx.db, round, actor, now));
	});
}

/**
 * [RATINGS6] Here, not withdrawn, and in no other round that is not revealed. [RATINGS15] Nor in one that was revealed confidentially:
 * two results of the same would tell who changed their mind.
 */
async function checkListed(
	db: Db,
	consultation: string,
	ids: readonly string[]
): Promise<
	Result<true, 'cluster/recommendation-elsewhere' | 'rating/in-another-round' | 'rating/revealed-confidentially'>
> {
	const rows = await findAllAssessed(db, consultation);
	const here = new Set(rows.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id));
	if (ids.some((id) => !here.has(id))) return refuse('cluster/recommendation-elsewhere');
	const earlier = await findEarlierRounds(db, ids);
	if (earlier.confidential) return refuse('rating/revealed-confidentially');
	return earlier.unrevealed ? refuse('rating/in-another-round') : ok(true);
}

async function findListedOf(db: Db, consultation: string, ids: readonly string[]): Promise<AssessedRow[]> {
	const rated = new Set(ids);
	return (await findAllAssessed(db, consultation)).filter(({ id }) => rated.has(id));
}
