import { folded, oneLine } from '../matrix/plain-text.ts';
import type { MatrixParagraph } from '../matrix/rows/matrix-row.ts';
import { numberedParts } from '../matrix/rows/numbered-parts.ts';
import { wordSet } from '../matrix/text-likeness.ts';
import { likenessAmong, weighWords } from '../matrix/word-weights.ts';

/** The three documents of a review, by the last part of their symbols: `A/HRC/WG.6/48/SVN/1`, `/2`, `/3`. */
export const reviewDocuments = ['national-report', 'un-compilation', 'stakeholders-summary'] as const;
export type ReviewDocument = (typeof reviewDocuments)[number];

/** `number`: of its paragraph, as a number in Western digits; null where the document numbers none. */
export type Passage = { number: string | null; text: string };

/** `document` and `symbol`: null where the first page does not say. */
export type DocumentPassages = { document: ReviewDocument | null; symbol: string | null; passages: Passage[] };

/** What a source can quote (EVIDENCE50). */
const longest = 4000;
/** Twenty times the longest report of a State. */
const most = 4000;
/** Of a document without numbers: what is shorter is a heading or a line of a table of contents. */
const shortest = 60;
/** The masthead stands within so many paragraphs. */
const mastWithin = 40;

/** [EVIDENCE60] The passages of a document: its numbered paragraphs, or all of its paragraphs where it numbers none. */
export function readPassages(paragraphs: readonly MatrixParagraph[]): DocumentPassages {
	const symbol = symbolIn(paragraphs.slice(0, mastWithin));
	const parts = numberedParts(paragraphs);
	const numbered = parts.filter(({ number }) => number !== null);
	const some = numbered.length > 0 ? numbered : parts.filter(({ text }) => text.length >= shortest);
	return {
		document: symbol === null ? null : (reviewDocuments[Number(symbol.at(-1)) - 1] ?? null),
		symbol,
		passages: some.slice(0, most).map(({ number, text }) => ({ number, text: shortened(text) }))
	};
}

function symbolIn(paragraphs: readonly MatrixParagraph[]): string | null {
	for (const { text } of paragraphs) {
		const found = /A\/HRC\/WG\.6\/\d{1,2}\/[A-Z]{3}\/[123](?!\d)/.exec(oneLine(text));
		if (found) return found[0];
	}
	return null;
}

/** No word is cut. */
const shortened = (text: string) =>
	text.length <= longest ? text : `${text.slice(0, longest - 4).replace(/\s+\S*$/, '')} […]`;

/**
 * [EVIDENCE61] The places of passages, the most similar to a text first; those that share no word with it follow in the order of the
 * document. Similarity is by shared words, each of which weighs less the more passages have it.
 */
export function rankPassages(passages: readonly Passage[], text: string): number[] {
	const entries = passages.map((one) => ({ words: wordSet(one.text) }));
	const similar = likenessAmong(
		entries,
		weighWords(entries)
	)({ words: wordSet(text) })
		.toSorted((one, other) => other.sureness - one.sureness)
		.map(({ other }) => other);
	const places = new Map(entries.map((entry, place) => [entry, place]));
	// A set has each once, where it was put in first.
	return [...new Set([...similar, ...entries])].flatMap((entry) => places.get(entry) ?? []);
}

/** [EVIDENCE61] Whether a passage has each of these words, or what begins with it. A number alone is the number of a paragraph. */
export function holdsWords({ number, text }: Passage, wanted: string): boolean {
	if (number !== null && wanted.trim() === number) return true;
	const held = ` ${folded(text)}`;
	return folded(wanted)
		.split(' ')
		.every((word) => held.includes(` ${word}`));
}
