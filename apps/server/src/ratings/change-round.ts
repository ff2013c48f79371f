import { checkClosingTime, roundState, type RatingRound } from '@plenum/domain/ratings/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { RoundView } from '@plenum/protocol/ratings';
import type { AppContext } from '../app-context.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceRound, recordRound } from './record-round.ts';
import { updateRound } from './rounds.store.ts';
import { findRoundOf, viewRound } from './view-rounds.ts';

/** [RATINGS3] Nobody rates any more; nothing is shown yet. Closing again changes nothing. */
export function closeRound(context: AppContext, actor: Actor, id: string): Promise<Result<RoundView>> {
	return changeRound(context, actor, id, async (tx, round, now) => {
		if (roundState(round, now) !== 'open') return ok(round);
		await updateRound(tx.db, id, { closedAt: now });
		await recordRound(context, tx, actor, id, 'ratings-closed', {});
		announceRound(context, tx, round);
		return ok({ ...round, closedAt: now });
	});
}

/** [RATINGS3] People may rate on, until another time or until it is closed. Not once it is revealed. */
export function reopenRound(
	context: AppContext,
	actor: Actor,
	id: string,
	closesAt: number | null
): Promise<Result<RoundView>> {
	return changeRound(context, actor, id, async (tx, round, now) => {
		if (roundState(round, now) === 'revealed') return refuse('rating/revealed');
		const time = checkClosingTime(closesAt, now);
		if (!time.ok) return time;
		if (roundState(round, now) === 'open' && round.closesAt === closesAt) return ok(round);
		await updateRound(tx.db, id, { closesAt, closedAt: null });
		await recordRound(context, tx, actor, id, 'ratings-reopened', { closesAt });
		announceRound(context, tx, round);
		return ok({ ...round, closesAt, closedAt: null });
	});
}

function changeRound(
	context: AppContext,
	actor: Actor,
	id: string,
	work: (tx: Transaction, round: RatingRound, now: number) => Promise<Result<RatingRound>>
): Promise<Result<RoundView>> {
	return transaction(context.database, async (tx) => {
		const round = await findRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		const now = context.now();
		const after = await work(tx, round.value, now);
		return after.ok ? ok(await viewRound(tx.db, after.value, actor, now)) : after;
	});
}
