import type { MatrixParagraph } from './matrix-row.ts';
import { oneLine } from '../plain-text.ts';
import { readPositions } from '../positions/read-positions.ts';

/** The text of an addendum, as it is pasted to enter positions, and the symbol of the document. */
export type Addendum = { text: string; symbol: string | null };

/** The title of such documents, in the six languages of the United Nations. */
const titles: readonly RegExp[] = [
	/^views on conclusions and\/or recommendations/i,
	/^observations sur les conclusions et\/ou recommandations/i,
	/^opiniones sobre las conclusiones y\/o recomendaciones/i,
	/^(?:мнения|соображения|замечания).{0,40}выводов и\/или рекомендаций/iu,
	/^(?:مناقشة|ال)?آراء بشأن الاستنتاجات و\/أو التوصيات|^آراء .{0,20}الاستنتاجات/u,
	/^(?:受审议国)?对结论和\/?或建议(?:提出)?的意见/u
];

const symbol = /^A\/HRC\/\d{1,3}\/\d{1,3}\/Add\.\d{1,2}$/;

/** The masthead and the titles stand within so many paragraphs. */
const titlesWithin = 40;

/** Without the title of one, so many numbers have to be answered. */
const fewestNumbers = 10;

/** As much as the page takes. */
const longestText = 120_000;

/** [MATRIX164] The State's answer to numbers, by its title or symbol, or by how many numbers it answers; null of any other text. */
export function readAddendum(paragraphs: readonly MatrixParagraph[]): Addendum | null {
	const lines = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
	const head = lines.slice(0, titlesWithin).map(oneLine);
	const found = head.find((line) => symbol.test(line)) ?? null;
	const text = joined(lines).slice(0, longestText);
	const answered = new Set(
		readPositions(text).statements.flatMap(({ position, numbers }) => (position === 'unknown' ? [] : numbers))
	);
	return answered.size >= (isTitled(head) ? 1 : fewestNumbers) ? { text, symbol: found } : null;
}

/** A line of plain text that is longer goes on in the next one. */
const wrapped = 60;

/** [MATRIX103] The paragraphs of a plain text that says by its title or symbol that it is an addendum; null of any other. */
export function addendumLines(text: string): MatrixParagraph[] | null {
	const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
	if (
		!isTitled(
			lines
				.filter((line) => line !== '')
				.slice(0, titlesWithin)
				.map(oneLine)
		)
	)
		return null;
	const joined: string[] = [];
	let last = '';
	for (const line of lines) {
		if (last.length >= wrapped && line !== '') joined.push(`${joined.pop()} ${line}`);
		else joined.push(line);
		last = line;
	}
	return joined.map((line) => ({ text: line, numbered: false }));
}

function isTitled(head: readonly string[]): boolean {
	return head.some((line) => symbol.test(line) || titles.some((title) => title.test(line)));
}

/** A list of numbers goes on from one page to the next. */
function joined(lines: readonly string[]): string {
	return lines.reduce((text, line) => {
		if (text === '') return line;
		return `${text}${/[,;،؛、，\-‑–]$/u.test(text) && /^\p{Nd}/u.test(line) ? ' ' : '\n\n'}${line}`;
	}, '');
}
