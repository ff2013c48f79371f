import { recordEvent, type RecordData, type RecordEventType } from '@plenum/domain/record/record-event';
import type { DecidedRows } from '../journal/row-macs.ts';
import type { RatingRound } from '@plenum/domain/ratings/round';
import type { AppContext } from '../app-context.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';

/** A line of the record on one round. What somebody rated is never in it. */
export async function recordRound<Type extends RecordEventType>(
	context: AppContext,
	tx: Transaction,
	actor: Pick<Actor, 'consultation' | 'participant'>,
	round: string,
	type: Type,
	data: RecordData[Type],
	rows: DecidedRows = {}
): Promise<void> {
	const { consultation, participant } = actor;
	const line = { consultation, stream: `ratings:${round}`, at: context.now(), by: participant, rows };
	await context.journal.append(tx, { ...line, ...recordEvent(type, data) });
}

export function announceRound(context: AppContext, tx: Transaction, { consultation, id }: RatingRound): void {
	tx.onCommit(() => context.live.notify({ kind: 'ratings', consultation, round: id }));
}
