import { shownCards } from '@plenum/domain/cards/board';
import { countCardVotes } from '@plenum/domain/cards/reveal-cards';
import { countToRecord, type CardRound } from '@plenum/domain/cards/round';
import { mayAct } from '@plenum/domain/people/rights';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import type { AppContext } from '../app-context.ts';
import { keepEmptyingLog } from '../db/keep-emptying-log.ts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceCards, findRevealedRoundOf, recordCards } from './card-rounds.ts';
import {
	deleteCardVotes,
	findCardBoard,
	findCardVotes,
	replaceOwnVotes,
	updateCardBoard,
	updateCardRound
} from './cards.store.ts';
import { cards as cardsOfAll, cardVotes } from './cards.tables.ts';
import { viewCardRound } from './view-cards.ts';

/** [CARDS14] Once: two results of the same cards would tell who changed their mind. */
export function openCardVoting(
	context: AppContext,
	actor: Actor,
	id: string,
	votes: number
): Promise<Result<CardRoundView>> {
	return onRevealed(context, actor, id, async (tx, round) => {
		if (round.voting !== 'none') return refuse(round.voting === 'open' ? 'cards/voting' : 'cards/voted');
		const changes = { voting: 'open', votes } as const;
		await updateCardRound(tx.db, id, changes);
		announceCards(context, tx, round);
		return ok({ ...round, ...changes });
	});
}

export function voteOnCards(
	context: AppContext,
	actor: Actor,
	id: string,
	cards: readonly string[]
): Promise<Result<CardRoundView>> {
	return onRevealed(context, actor, id, async (tx, round) => {
		const may = mayAct(actor, 'write-cards', actor.phase);
		if (!may.ok) return may;
		if (round.voting !== 'open') return refuse('cards/no-voting');
		if (cards.length > round.votes) return refuse('cards/too-many-votes');
		const shown = new Set(shownCards(await findCardBoard(tx.db, id)).map((card) => card.id));
		if (!cards.every((card) => shown.has(card))) return refuse('cards/unknown-card');
		await replaceOwnVotes(tx.db, { round: id, participant: actor.participant }, cards);
		return ok(round);
	});
}

/** [CARDS14] Counted and unlinked in one transaction. */
export function endCardVoting(context: AppContext, actor: Actor, id: string): Promise<Result<CardRoundView>> {
	return onRevealed(context, actor, id, async (tx, round) => {
		if (round.voting !== 'open') return round.voting === 'ended' ? ok(round) : refuse('cards/no-voting');
		const votes = await findCardVotes(tx.db, id);
		const counts = countCardVotes(round.disclosure, votes);
		const board = await findCardBoard(tx.db, id);
		const cards = board.cards.map((card) => ({ ...card, votes: counts && (counts.get(card.id) ?? 0) }));
		await updateCardBoard(tx.db, id, board, { ...board, cards });
		await deleteCardVotes(tx.db, id);
		await updateCardRound(tx.db, id, { voting: 'ended' });
		const voters = new Set(votes.map(({ participant }) => participant)).size;
		const data = { voters: countToRecord(round.disclosure, voters) };
		await recordCards(context, tx, actor, { round: id, type: 'cards-voted', data });
		announceCards(context, tx, round);
		tx.onCommit(() => void keepEmptyingLog(context, [cardVotes, cardsOfAll]));
		return ok({ ...round, voting: 'ended' as const });
	});
}

function onRevealed(
	context: AppContext,
	actor: Actor,
	id: string,
	work: (tx: Transaction, round: CardRound) => Promise<Result<CardRound>>
): Promise<Result<CardRoundView>> {
	return transaction(context.database, async (tx) => {
		const round = await findRevealedRoundOf(tx.db, actor.consultation, id);
		const after = round.ok ? await work(tx, round.value) : round;
		return after.ok ? ok(await viewCardRound(tx.db, after.value, actor)) : after;
	});
}
