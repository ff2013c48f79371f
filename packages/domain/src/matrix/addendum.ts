import type { MatrixParagraph } from './matrix-row.ts';
import { oneLine } from './plain-text.ts';
import { readPositions } from './read-positions.ts';

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
	const isTitled = found !== null || head.some((line) => titles.some((title) => title.test(line)));
	const text = joined(lines).slice(0, longestText);
	const answered = new Set(
		readPositions(text).statements.flatMap(({ position, numbers }) => (position === 'unknown' ? [] : numbers))
	);
	return answered.size >= (isTitled ? 1 : fewestNumbers) ? { text, symbol: found } : null;
}

/** A list of numbers goes on from one page to the next. */
function joined(lines: readonly string[]): string {
	return lines.reduce((text, line) => {
		if (text === '') return line;
		return `${text}${/[,;،؛、，\-‑–]$/u.test(text) && /^\p{Nd}/u.test(line) ? ' ' : '\n\n'}${line}`;
	}, '');
}
