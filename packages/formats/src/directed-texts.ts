import { directParagraph, markedRuns, type Surroundings } from '@plenum/reports/directed-text';
import { plainRun } from './text-lines.ts';

type Piece = { text: string; lang: string; rtl: boolean };
export type DirectedTexts = Record<string, { rtl: boolean; runs: Piece[] }>;

/**
 * [REPORTS146] Of each text in some data, and of each of its lines, in which directions and languages it is written: where that is not
 * as a whole the document's.
 */
export function directedTexts(data: unknown, surroundings: Surroundings): DirectedTexts {
	const found: DirectedTexts = {};
	for (const text of new Set([...textsIn(data)].flatMap((one) => [one, ...one.split('\n')]))) {
		const directed = directParagraph([plainRun(text)], surroundings);
		const { rightToLeft } = directed;
		// Typst, too, knows the direction of paragraphs alone.
		const runs = markedRuns(directed);
		const [only] = runs;
		const isPlain = runs.length < 2 && (only?.language ?? surroundings.language) === surroundings.language;
		if (!isPlain || rightToLeft !== surroundings.rightToLeft)
			found[text] = {
				rtl: rightToLeft,
				runs: runs.map((run) => ({ text: run.text, lang: run.language, rtl: run.rightToLeft }))
			};
	}
	return found;
}

/** All of them, and each paragraph as a whole. */
function* textsIn(data: unknown): Generator<string> {
	if (typeof data === 'string') yield data;
	if (data === null || typeof data !== 'object') return;
	if ('runs' in data && Array.isArray(data.runs))
		yield (data.runs as { text: string }[]).map(({ text }) => text).join('');
	for (const one of Object.values(data)) yield* textsIn(one);
}
