import { arrangeBoard, findLostNames } from '@plenum/domain/cards/board';
import { refuse, type Result } from '@plenum/domain/result';
import type { ArrangeCardsRequest, CardBoardView } from '@plenum/protocol/workshops/cards';
import type { AppContext } from '../app-context.ts';
import { transaction } from '../db/transaction.ts';
import type { Actor } from '../http/actor.ts';
import { announceCards, findRevealedRoundOf, recordCards } from './card-rounds.ts';
import { findCardBoard, updateCardBoard } from './cards.store.ts';
import { viewCardBoard } from './view-cards.ts';

/** [CARDS12] [CARDS13] Sorting waits while the room votes; hiding does not. */
export function arrangeCards(
	context: AppContext,
	actor: Actor,
	id: string,
	command: ArrangeCardsRequest
): Promise<Result<CardBoardView>> {
	return transaction(context.database, async (tx) => {
		const round = await findRevealedRoundOf(tx.db, actor.consultation, id);
		if (!round.ok) return round;
		const hides = command.type === 'hide' || command.type === 'show';
		if (round.value.voting === 'open' && !hides) return refuse('cards/voting');
		const before = await findCardBoard(tx.db, id);
		const after = arrangeBoard(before, command, context.createId);
		if (!after.ok) return after;
		await updateCardBoard(tx.db, id, before, after.value);
		const wasHidden = hides && before.cards.find((card) => card.id === command.card)?.hidden;
		if (hides && wasHidden !== (command.type === 'hide'))
			await recordCards(context, tx, actor, { round: id, type: wasHidden ? 'card-shown' : 'card-hidden', data: {} });
		for (const { before: name, after: renamed } of findLostNames(before, after.value))
			await recordCards(
				context,
				tx,
				actor,
				renamed === null
					? { round: id, type: 'card-group-dissolved', data: { name } }
					: { round: id, type: 'card-group-renamed', data: { before: name, after: renamed } }
			);
		announceCards(context, tx, round.value);
		return viewCardBoard(tx.db, actor, id);
	});
}
