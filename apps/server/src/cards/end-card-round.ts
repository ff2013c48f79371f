import { revealCards } from '@plenum/domain/cards/reveal-cards';
import { cardRoundState, countToRecord, mayReveal, type CardRound } from '@plenum/domain/cards/round';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import type { AppContext } from '../app-context.ts';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceCards, findCardRoundOf, recordCards } from './card-rounds.ts';
import { deleteWrittenCards, findWrittenCards, insertCards, updateCardRound } from './cards.store.ts';
import { cards as cardsOfAll, cardWriters, writtenCards } from './cards.tables.ts';
import { viewCardRound } from './view-cards.ts';

/** [CARDS7] Once. Again, it answers what was revealed. */
export function revealCardRound(context: AppContext, actor: Actor, id: string): Promise<Result<CardRoundView>> {
	return endRound(context, actor, id, async (tx, round) => {
		const state = cardRoundState(round);
		if (state !== 'open') return state === 'revealed' ? ok(round) : refuse('cards/ended');
		const { cards, hasUnconfirmed } = await findWrittenCards(tx.db, id);
		const count = new Set(cards.map(({ writer }) => writer)).size;
		const may = mayReveal(round.disclosure, count, hasUnconfirmed);
		if (!may.ok) return may;
		const revealed = revealCards(round.disclosure, cards, context.createId);
		await deleteWrittenCards(tx.db, id);
		await insertCards(tx.db, id, revealed);
		const writers = countToRecord(round.disclosure, count);
		const ended = { revealedAt: context.now(), writers };
		await updateCardRound(tx.db, id, ended);
		const data = { cards: countToRecord(round.disclosure, revealed.length), writers };
		await recordCards(context, tx, actor, { round: id, type: 'cards-revealed', data });
		announceCards(context, tx, round);
		return ok({ ...round, ...ended });
	});
}

/** [CARDS6] Its cards are deleted, and nobody has read them. */
export function discardCardRound(context: AppContext, actor: Actor, id: string): Promise<Result<CardRoundView>> {
	return endRound(context, actor, id, async (tx, round) => {
		const state = cardRoundState(round);
		if (state !== 'open') return state === 'discarded' ? ok(round) : refuse('cards/revealed');
		await deleteWrittenCards(tx.db, id);
		const ended = { discardedAt: context.now() };
		await updateCardRound(tx.db, id, ended);
		await recordCards(context, tx, actor, { round: id, type: 'cards-discarded', data: {} });
		announceCards(context, tx, round);
		return ok({ ...round, ...ended });
	});
}

async function endRound(
	context: AppContext,
	actor: Actor,
	id: string,
	end: (tx: Transaction, round: CardRound) => Promise<Result<CardRound>>
): Promise<Result<CardRoundView>> {
	const ended = await transaction(context.database, async (tx) => {
		const round = await findCardRoundOf(tx.db, actor.consultation, id);
		const after = round.ok ? await end(tx, round.value) : round;
		return after.ok ? ok(await viewCardRound(tx.db, after.value, actor)) : after;
	});
	// What was deleted stands in the write-ahead log, or as dead rows, until then.
	if (ended.ok) await keepEmptyingLog(context, [writtenCards, cardWriters, cardsOfAll]);
	return ended;
}
