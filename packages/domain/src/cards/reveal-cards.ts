import { isSafeCount, smallestLine } from '../polls/disclosure/line-sizes.ts';
import { mergeSmallLines } from '../polls/disclosure/merge-small-lines.ts';
import type { Card } from './board.ts';
import type { CardDisclosure } from './round.ts';

export type WrittenCard = { writer: string; constituency: string; text: string };

/**
 * [CARDS7] The cards as they lie on the table, each under an id made for it, in the order of these ids. Of its writer only the side is
 * shown, where that is allowed.
 */
export function revealCards(
	disclosure: CardDisclosure,
	written: readonly WrittenCard[],
	createId: () => string
): Card[] {
	const sidesOf = sidesToShow(disclosure, written);
	return written
		.map(({ constituency, text }) => ({
			id: createId(),
			text,
			sides: sidesOf(constituency),
			group: null,
			into: null,
			hidden: false,
			votes: null,
			passage: null
		}))
		.sort((one, other) => (one.id < other.id ? -1 : 1));
}

type Line = { constituencies: string[]; cards: WrittenCard[] };

/** [CARDS9] All cards have a side or none has: that one side alone has none would tell of what it wrote. */
function sidesToShow(
	disclosure: CardDisclosure,
	written: readonly WrittenCard[]
): (constituency: string) => string[] | null {
	switch (disclosure) {
		case 'confidential':
			return () => null;
		case 'open':
			return (constituency) => [constituency];
		case 'sides': {
			const alone = [...Map.groupBy(written, ({ constituency }) => constituency)];
			const lines = mergeSmallLines<Line>(
				alone.map(([constituency, cards]) => ({ constituencies: [constituency], cards })).sort(byName),
				smallestLine,
				{ sizeOf: writersIn, merge: mergeLines }
			);
			if (lines.length < 2 || !lines.every(tellsNobodysCard)) return () => null;
			return (constituency) =>
				lines.find(({ constituencies }) => constituencies.includes(constituency))?.constituencies ?? null;
		}
	}
}

function writersIn({ cards }: Line): number {
	return new Set(cards.map(({ writer }) => writer)).size;
}

function mergeLines(one: Line, other: Line): Line {
	return {
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		cards: [...one.cards, ...other.cards]
	};
}

/** Not where nearly all wrote the same. */
function tellsNobodysCard(line: Line): boolean {
	const alike = Map.groupBy(line.cards, ({ text }) =>
		text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '')
	);
	const counts = [...alike.values()].map((cards) => writersIn({ ...line, cards }));
	return isSafeCount(writersIn(line), counts);
}

function byName(one: Line, other: Line): number {
	return one.constituencies.join() < other.constituencies.join() ? -1 : 1;
}

/** [CARDS14] What each card got, by id; null where that would tell what somebody voted for. */
export function countCardVotes(
	disclosure: CardDisclosure,
	votes: readonly { participant: string; card: string }[]
): Map<string, number> | null {
	const counts = new Map<string, number>();
	for (const { card } of votes) counts.set(card, (counts.get(card) ?? 0) + 1);
	const voters = new Set(votes.map(({ participant }) => participant)).size;
	return disclosure === 'open' || isSafeCount(voters, [...counts.values()]) ? counts : null;
}
