import type { RecordEvent } from '@plenum/domain/record/record-event';
import { cardRoundState, type CardRound } from '@plenum/domain/cards/round';
import { refuse, ok, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import type { Db } from '../db/db.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { findCardRound } from './cards.store.ts';

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findCardRoundOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<CardRound, 'cards/unknown-round'>> {
	const round = await findCardRound(db, id);
	return round?.consultation === consultation ? ok(round) : refuse('cards/unknown-round');
}

export async function findRevealedRoundOf(
	db: Db,
	consultation: string,
	id: string
): Promise<Result<CardRound, 'cards/unknown-round' | 'cards/not-revealed'>> {
	const round = await findCardRoundOf(db, consultation, id);
	return !round.ok || cardRoundState(round.value) === 'revealed' ? round : refuse('cards/not-revealed');
}

/** [CARDS11] A line of the record on one round: never with the text of a card. */
export async function recordCards(
	context: AppContext,
	tx: Transaction,
	{ consultation, participant }: Pick<Actor, 'consultation' | 'participant'>,
	{ round, ...event }: { round: string } & RecordEvent
): Promise<void> {
	const line = { consultation, stream: `cards:${round}`, at: context.now(), by: participant };
	await context.journal.append(tx, { ...line, ...event });
}

export function announceCards(context: AppContext, tx: Transaction, { consultation, id }: CardRound): void {
	tx.onCommit(() => context.live.notify({ kind: 'cards', consultation, round: id }));
}
