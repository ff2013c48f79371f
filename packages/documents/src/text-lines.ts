import { withoutNul } from '@plenum/domain/without-nul';
import * as Y from 'yjs';

/** A paragraph or heading of a section, as letters in a row: where people select words, and passages lie. */
export type SectionLine = { texts: Y.XmlText[]; text: string };

/** Before the letter with this number of the line with that one. */
export type Spot = { line: number; offset: number };

const lineNodes = new Set(['paragraph', 'heading']);

/** In order, those without words as well: the editor's own blocks of text. */
export function linesIn(parent: Y.XmlFragment): SectionLine[] {
	return (parent.toArray() as unknown[]).flatMap((child) => {
		if (!(child instanceof Y.XmlElement)) return [];
		return lineNodes.has(child.nodeName) ? [lineOf(child)] : linesIn(child);
	});
}

/** So many lines at the beginning are left out where a section is read: they say nothing (DOC4). */
export function emptyLinesBefore(section: Y.XmlFragment): number {
	const says = (child: unknown) =>
		!(child instanceof Y.XmlElement) || child.nodeName !== 'paragraph' || lineOf(child).text !== '';
	const first = (section.toArray() as unknown[]).findIndex(says);
	return first < 0 ? section.length : first;
}

function lineOf(node: Y.XmlElement): SectionLine {
	const texts = (node.toArray() as unknown[]).filter((child) => child instanceof Y.XmlText);
	return { texts, text: texts.map(lettersOf).join('') };
}

/** What is no letter counts as one, as it does in Yjs. */
function lettersOf(text: Y.XmlText): string {
	return itemsOf(text)
		.map(({ content, length }) =>
			content instanceof Y.ContentString ? withoutNul(content.str) : '\uFFFC'.repeat(length)
		)
		.join('');
}

export function itemsOf(text: Y.XmlText): Y.Item[] {
	return Y.getTypeChildren(text).filter(({ deleted, countable }) => !deleted && countable);
}

/** The words between two spots; paragraphs are parted by a line break. Null where they are no passage of these lines. */
export function wordsBetween(lines: readonly SectionLine[], from: Spot, to: Spot): string | null {
	if (!isSpot(lines, from) || !isSpot(lines, to)) return null;
	const text = lines
		.slice(from.line, to.line + 1)
		.map((line, at, { length }) =>
			line.text.slice(at === 0 ? from.offset : 0, at === length - 1 ? to.offset : undefined)
		)
		.join('\n');
	return text.trim() === '' || !text.isWellFormed() ? null : text;
}

function isSpot(lines: readonly SectionLine[], { line, offset }: Spot): boolean {
	return offset >= 0 && offset <= (lines[line]?.text.length ?? -1);
}
