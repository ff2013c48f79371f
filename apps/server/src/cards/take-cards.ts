import { takeCards } from '@plenum/domain/cards/board';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TakeCardsRequest, TakenCards } from '@plenum/protocol/workshops/cards';
import type { AppContext } from '../app-context.ts';
import { findCluster } from '../clusters/clusters.store.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceCards, findRevealedRoundOf, recordCards } from './card-rounds.ts';
import {
	deleteCardPassage,
	findCardBoard,
	findCardPassages,
	insertCardPassage,
	updateCardBoard
} from './cards.store.ts';
import { viewPassage } from './view-cards.ts';

/** [CARDS15] The browser puts the words into the text once it is told that they are its own to put there. */
export function takeCardsOver(
	context: AppContext,
	actor: Actor,
	id: string,
	{ cards, section }: TakeCardsRequest
): Promise<Result<TakenCards>> {
	return transaction(context.database, async (tx) => {
		const round = await findRevealedRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		if (round.value.cluster === null) return refuse('cards/other-cluster');
		if (round.value.voting === 'open') return refuse('cards/voting');
		const cluster = await findCluster(tx.db, round.value.cluster);
		if (cluster?.state !== 'open') return refuse('cluster/closed');
		const passage = { id: context.createId(), round: id, section };
		const before = await findCardBoard(tx.db, id);
		const after = takeCards(before, cards, passage.id);
		if (!after.ok) return after;
		await insertCardPassage(tx.db, passage);
		await updateCardBoard(tx.db, id, before, after.value);
		const taken = viewPassage(round.value, passage, after.value.cards);
		const data = { cluster: cluster.id, section, cards: taken.cards };
		await recordCards(context, tx, actor, { round: id, type: 'cards-taken-over', data });
		announceCards(context, tx, round.value);
		return ok({ passage: taken });
	});
}

/** [CARDS15] The client that took the text out again reports it here. */
export function giveCardsBack(
	context: AppContext,
	actor: Actor,
	id: string,
	passage: string
): Promise<Result<Record<string, never>>> {
	return transaction(context.database, async (tx) => {
		const round = await findRevealedRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		if (!(await findCardPassages(tx.db, id)).some((one) => one.id === passage)) return refuse('cards/unknown-passage');
		const before = await findCardBoard(tx.db, id);
		const cards = before.cards.map((card) => (card.passage === passage ? { ...card, passage: null } : card));
		await updateCardBoard(tx.db, id, before, { ...before, cards });
		await deleteCardPassage(tx.db, passage);
		const count = before.cards.filter((card) => card.passage === passage).length;
		await recordCards(context, tx, actor, { round: id, type: 'cards-given-back', data: { cards: count } });
		announceCards(context, tx, round.value);
		return ok({});
	});
}
