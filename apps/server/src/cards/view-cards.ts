import { countSides, type Card, type CardBoard } from '@plenum/domain/cards/board';
import { cardProgressToShow, cardRoundState, type CardRound } from '@plenum/domain/cards/round';
import { can } from '@plenum/domain/people/rights';
import { ok, type Result } from '@plenum/domain/result';
import type { CardBoardView, CardPassage, CardRoundList, CardRoundView } from '@plenum/protocol/workshops/cards';
import type { Db } from '../db/db.ts';
import type { Actor } from '../http/actor.ts';
import { findRevealedRoundOf } from './card-rounds.ts';
import {
	countCardProgress,
	findCardBoard,
	findCardPassages,
	findCardRounds,
	findCardWriter,
	findOwnCards,
	findOwnVotes,
	type CardPassageRow
} from './cards.store.ts';

type Reader = Pick<Actor, 'participant' | 'role'>;

export async function listCardRounds(db: Db, actor: Actor): Promise<Result<CardRoundList>> {
	const list: CardRoundList = { rounds: [], passages: [] };
	for (const round of await findCardRounds(db, actor.consultation)) {
		list.rounds.push(await viewCardRound(db, round, actor));
		list.passages.push(...(await viewPassages(db, round)));
	}
	return ok(list);
}

export async function viewCardRound(db: Db, round: CardRound, reader: Reader): Promise<CardRoundView> {
	const { id, cluster, section, question, disclosure, limit, openedAt, revealedAt, voting, votes } = round;
	const state = cardRoundState(round);
	return {
		id,
		cluster,
		section,
		question,
		disclosure,
		limit,
		state,
		openedAt,
		revealedAt,
		progress: await viewProgress(db, round),
		voting: { state: voting, votes },
		own: can(reader.role, 'write-cards', 'open') ? await viewOwn(db, id, reader.participant) : null
	};
}

/** [CARDS4] */
export async function viewProgress(db: Db, round: CardRound): Promise<CardRoundView['progress']> {
	if (cardRoundState(round) === 'open') return cardProgressToShow(await countCardProgress(db, round.id));
	return { begun: round.writers, finished: round.writers };
}

async function viewOwn(db: Db, round: string, participant: string): Promise<CardRoundView['own']> {
	return {
		...(await findCardWriter(db, round, participant)),
		cards: await findOwnCards(db, round, participant),
		votes: await findOwnVotes(db, round, participant)
	};
}

export async function viewCardBoard(db: Db, actor: Actor, id: string): Promise<Result<CardBoardView>> {
	const round = await findRevealedRoundOf(db, actor.consultation, id);
	if (!round.ok) return round;
	const board = readableBoard(await findCardBoard(db, id), can(actor.role, 'sort-cards', 'open'));
	return ok({ round: await viewCardRound(db, round.value, actor), ...board });
}

/** [CARDS13] Hidden cards, with those that they stand for, are for those who can show them again. */
export function readableBoard(board: CardBoard, sorts: boolean): CardBoard {
	if (sorts) return board;
	const hidden = new Set(board.cards.filter((card) => card.hidden).map(({ id }) => id));
	return { ...board, cards: board.cards.filter(({ id, into }) => !hidden.has(id) && !hidden.has(into ?? '')) };
}

async function viewPassages(db: Db, round: CardRound): Promise<CardPassage[]> {
	const passages = await findCardPassages(db, round.id);
	if (passages.length === 0) return [];
	const { cards } = await findCardBoard(db, round.id);
	return passages.map((passage) => viewPassage(round, passage, cards));
}

/** [CARDS16] */
export function viewPassage(
	{ id: round, question, cluster }: CardRound,
	{ id, section }: Pick<CardPassageRow, 'id' | 'section'>,
	cards: readonly Card[]
): CardPassage {
	const taken = cards.filter(({ passage }) => passage === id);
	return { id, round, question, cluster: cluster ?? '', section, cards: taken.length, sides: countSides(taken) };
}
