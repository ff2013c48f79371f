import { shownCards, withDuplicates } from '@plenum/domain/cards/board';
import { cardPhase, cardRoundState, type CardPhase } from '@plenum/domain/cards/round';
import type { ProjectedCards } from '@plenum/protocol/workshops/projector';
import type { Db } from '../db/db.ts';
import { findCardBoard, findCardPassages, findCardRounds } from './cards.store.ts';
import { viewProgress } from './view-cards.ts';

/**
 * [CARDS19] The cards on the wall while a cluster is written on: the open round, or the last one that was revealed. They stay
 * until the first of its cards stands in the text. Undefined: nothing.
 */
export async function findShownCards(
	db: Db,
	consultation: string,
	cluster: string
): Promise<{ cards: ProjectedCards; phase: CardPhase } | undefined> {
	const rounds = (await findCardRounds(db, consultation)).filter((round) => round.cluster === cluster);
	const round =
		rounds.find((each) => cardRoundState(each) === 'open') ??
		rounds.find((each) => cardRoundState(each) === 'revealed');
	if (!round) return undefined;
	const isTakenOver = (await findCardPassages(db, round.id)).length > 0;
	const phase = cardPhase(cardRoundState(round), round.voting, isTakenOver);
	if (!phase) return undefined;
	const { question } = round;
	const progress = await viewProgress(db, round);
	if (round.revealedAt === null) return { phase, cards: { question, progress, groups: null } };
	const board = await findCardBoard(db, round.id);
	const cards = shownCards(board).map(({ id, text, sides, votes, group }) => ({
		id,
		text,
		sides,
		votes,
		group,
		others: withDuplicates(board, [id]).length - 1
	}));
	const groups = [...board.groups, { id: null, name: null }].map(({ id, name }) => ({
		name,
		cards: cards.filter(({ group }) => group === id).map(({ group: _, ...card }) => card)
	}));
	return { phase, cards: { question, progress, groups: groups.filter((group) => group.cards.length > 0) } };
}
