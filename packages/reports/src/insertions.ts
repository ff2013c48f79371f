import type { Run } from '@plenum/domain/clusters/assessment';
import type { DocumentLanguage } from '@plenum/domain/languages';
import { isForeignTo, isTurnedIn } from './written-language.ts';

/** Unicode's signs around a text that keeps a direction of its own, whatever stands beside it. */
const begin = '\u2068';
const end = '\u2069';
const begins = /[\u2066-\u2068]/u;

/**
 * [REPORTS148] A text that somebody wrote, within a sentence, a line or a cell of a document. It is isolated from its surroundings where
 * its direction or language differs. A text whose own signs of direction do not match stays as it is.
 */
export function inserted({ language }: { language: DocumentLanguage }, text: string): string {
	return isForeignTo(language, text) ? isolated(text) : text;
}

/** Each line by itself. */
export function isolated(text: string): string {
	return text.replaceAll(/[^\n]+/gu, (line) => {
		const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(line) ?? [];
		const isAsItIs = words === '' || !isBalanced(words) || endOfInsertion(words, 0) === words.length;
		return isAsItIs ? line : before + begin + words + end + after;
	});
}

function isBalanced(text: string): boolean {
	let open = 0;
	for (const sign of text) {
		if (begins.test(sign)) open += 1;
		else if (sign === end) open -= 1;
		if (open < 0) return false;
	}
	return open === 0;
}

/** Where the insertion ends that begins at this place; null where none does. */
function endOfInsertion(text: string, from: number): number | null {
	if (text[from] !== begin) return null;
	let open = 0;
	for (let at = from; at < text.length; at++) {
		const sign = text[at] ?? '';
		if (begins.test(sign)) open += 1;
		else if (sign === end) open -= 1;
		if (open === 0) return at + 1;
	}
	return null;
}

type Piece = { text: string; isInserted: boolean };

/** What stands around the insertions of a text, and each of them without the signs around it. */
export function splitInsertions(text: string): Piece[] {
	const pieces: Piece[] = [];
	let rest = 0;
	for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, Math.max(at + 1, rest))) {
		const to = endOfInsertion(text, at);
		if (to === null) continue;
		pieces.push({ text: text.slice(rest, at), isInserted: false });
		pieces.push({ text: text.slice(at + 1, to - 1), isInserted: true });
		rest = to;
	}
	pieces.push({ text: text.slice(rest), isInserted: false });
	return pieces.filter((piece) => piece.text !== '');
}

/** The text alone, for readers who take no directions. */
export function withoutInsertions(text: string): string {
	return splitInsertions(text)
		.map((piece) => piece.text)
		.join('');
}

/** [REPORTS148] A line in a cell of a sheet, which has no runs: signs stay where the direction turns, and nowhere else. */
export function inSheet({ language }: { language: DocumentLanguage }, line: string): string {
	return splitInsertions(line)
		.map(({ text, isInserted }) => (isInserted && isTurnedIn(language, text) ? isolated(text) : text))
		.join('');
}

/** A run of its own for each insertion; its letters tell in what language it is. */
export function insertedRuns(run: Run): Run[] {
	if (run.language !== undefined || !run.text.includes(begin)) return [run];
	return splitInsertions(run.text).map(({ text, isInserted }) => ({
		...run,
		text,
		...(isInserted ? { language: null } : {})
	}));
}
