import type { Card } from '@plenum/domain/cards/board';
import type { Block } from '@plenum/domain/clusters/assessment';
import { plainParagraphs } from '@plenum/documents/plain-paragraphs';

/** [CARDS15] What is put into the text: each card as it stands, and those of a group as a list under its name. */
export function cardPassage(cards: readonly Pick<Card, 'text'>[], group: string | null): Block[] {
	if (group === null) return cards.flatMap(({ text }) => plainParagraphs(text));
	const items = cards.map(({ text }) => plainParagraphs(text)).filter((blocks) => blocks.length > 0);
	return [
		{ type: 'heading', level: 3, runs: [{ text: group, marks: [], href: null }] },
		{ type: 'bullet-list', items }
	];
}
