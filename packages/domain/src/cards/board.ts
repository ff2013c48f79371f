import { ok, refuse, type Result } from '../result.ts';

/** A revealed card. */
export type Card = {
	id: string;
	text: string;
	/** The constituencies of one of which its writer is. Null: not told. */
	sides: string[] | null;
	group: string | null;
	/** The card that stands for this one, where it says the same. */
	into: string | null;
	hidden: boolean;
	/** Null: not voted on, or not told. */
	votes: number | null;
	/** With what it was taken over into the text. */
	passage: string | null;
};

export type CardGroup = { id: string; name: string };
export type CardBoard = { groups: CardGroup[]; cards: Card[] };

/** [CARDS12] [CARDS13] What is done to the cards on the table. */
export type BoardCommand =
	| { type: 'create-group'; name: string; cards: string[] }
	| { type: 'rename-group'; group: string; name: string }
	| { type: 'dissolve-group'; group: string }
	/** Null: into none. */
	| { type: 'move'; cards: string[]; group: string | null }
	| { type: 'merge'; cards: string[]; into: string }
	| { type: 'separate'; card: string }
	| { type: 'hide'; card: string }
	| { type: 'show'; card: string };

type BoardRefusal = 'cards/unknown-card' | 'cards/unknown-group';

/** Doing it again changes nothing, but that a group made twice is two. */
export function arrangeBoard(
	board: CardBoard,
	command: BoardCommand,
	createId: () => string
): Result<CardBoard, BoardRefusal> {
	switch (command.type) {
		case 'create-group': {
			const group = { id: createId(), name: command.name.trim() };
			return moveCards({ ...board, groups: [...board.groups, group] }, command.cards, group.id);
		}
		case 'rename-group':
			if (!hasGroup(board, command.group)) return refuse('cards/unknown-group');
			return ok({
				...board,
				groups: board.groups.map((one) => (one.id === command.group ? { ...one, name: command.name.trim() } : one))
			});
		case 'dissolve-group':
			if (!hasGroup(board, command.group)) return refuse('cards/unknown-group');
			return ok({
				groups: board.groups.filter(({ id }) => id !== command.group),
				cards: board.cards.map((card) => (card.group === command.group ? { ...card, group: null } : card))
			});
		case 'move':
			return moveCards(board, command.cards, command.group);
		case 'merge':
			return mergeCards(board, command.cards, command.into);
		case 'separate':
			return change(board, [command.card], (card) => ({ ...card, into: null }));
		case 'hide':
			return change(board, [command.card], (card) => ({ ...card, hidden: true }));
		case 'show':
			return change(board, [command.card], (card) => ({ ...card, hidden: false }));
	}
}

/** [CARDS90] Names of groups that no group has any more: renamed, or (null) dissolved. */
export function findLostNames(before: CardBoard, after: CardBoard): { before: string; after: string | null }[] {
	const names = new Map(after.groups.map(({ id, name }) => [id, name]));
	return before.groups
		.map(({ id, name }) => ({ before: name, after: names.get(id) ?? null }))
		.filter((name) => name.before !== name.after);
}

/** The cards that stand for themselves and can be read. */
export function shownCards({ cards }: CardBoard): Card[] {
	return cards.filter(({ into, hidden }) => into === null && !hidden);
}

/** A card and those that it stands for. */
export function withDuplicates({ cards }: CardBoard, ids: readonly string[]): Card[] {
	return cards.filter(({ id, into }) => ids.includes(id) || (into !== null && ids.includes(into)));
}

/** [CARDS15] Each card once. */
export function takeCards(
	board: CardBoard,
	ids: readonly string[],
	passage: string
): Result<CardBoard, 'cards/unknown-card' | 'cards/taken'> {
	const shown = new Map(shownCards(board).map((card) => [card.id, card]));
	if (!ids.every((id) => shown.has(id))) return refuse('cards/unknown-card');
	const taken = withDuplicates(board, ids);
	if (taken.some((card) => card.passage !== null)) return refuse('cards/taken');
	const isTaken = new Set(taken);
	return ok({ ...board, cards: board.cards.map((card) => (isTaken.has(card) ? { ...card, passage } : card)) });
}

export type SideCount = { constituencies: string[]; cards: number };

/** [CARDS16] How many cards of each side; null where one of them has none. */
export function countSides(cards: readonly Pick<Card, 'sides'>[]): SideCount[] | null {
	const counts = new Map<string, SideCount>();
	for (const { sides } of cards) {
		if (sides === null) return null;
		const line = counts.get(sides.join()) ?? { constituencies: sides, cards: 0 };
		counts.set(sides.join(), { ...line, cards: line.cards + 1 });
	}
	return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
}

function hasGroup({ groups }: CardBoard, group: string): boolean {
	return groups.some(({ id }) => id === group);
}

function moveCards(board: CardBoard, ids: readonly string[], group: string | null): Result<CardBoard, BoardRefusal> {
	if (group !== null && !hasGroup(board, group)) return refuse('cards/unknown-group');
	const moved = change(board, ids, (card) => ({ ...card, group }));
	if (!moved.ok) return moved;
	// What stands for others is where they are.
	const ownGroup = new Map(moved.value.cards.map((card) => [card.id, card.group]));
	const cards = moved.value.cards.map((card) =>
		card.into === null ? card : { ...card, group: ownGroup.get(card.into) ?? null }
	);
	return ok({ ...moved.value, cards });
}

/** Those that stood for others bring them along, so that nothing stands behind what stands behind another. */
function mergeCards(board: CardBoard, ids: readonly string[], into: string): Result<CardBoard, BoardRefusal> {
	const target = board.cards.find(({ id }) => id === into);
	if (!target) return refuse('cards/unknown-card');
	const head = target.into ?? target.id;
	const heads = ids.filter((id) => id !== head);
	const behind = (card: Card) => heads.includes(card.id) || (card.into !== null && heads.includes(card.into));
	if (!heads.every((id) => board.cards.some((card) => card.id === id))) return refuse('cards/unknown-card');
	const group = board.cards.find(({ id }) => id === head)?.group ?? null;
	return ok({ ...board, cards: board.cards.map((card) => (behind(card) ? { ...card, into: head, group } : card)) });
}

function change(
	board: CardBoard,
	ids: readonly string[],
	changed: (card: Card) => Card
): Result<CardBoard, 'cards/unknown-card'> {
	const known = new Set(board.cards.map(({ id }) => id));
	if (!ids.every((id) => known.has(id))) return refuse('cards/unknown-card');
	return ok({ ...board, cards: board.cards.map((card) => (ids.includes(card.id) ? changed(card) : card)) });
}
