import { findState } from '../../states/state-names.ts';
import { columnRole, longestHeader } from './columns.ts';
import type { MatrixParagraph } from './matrix-row.ts';
import { oneLine } from '../plain-text.ts';
import { splitNumber } from '../recommendation-number.ts';
import { recommendingStates } from '../recommending-states.ts';

/**
 * [MATRIX83] The paragraphs of a plain text, pasted or in a file, that lists recommendations as a report does. Null where it is a table, or
 * no line is an item. A line that does not begin anything goes on from the line before.
 */
export function paragraphsOfList(text: string): MatrixParagraph[] | null {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029/);
	if (lines.slice(0, headersWithin).some(namesColumns)) return null;
	const paragraphs = joinLines(lines);
	const items = paragraphs.filter(beginsItem);
	return items.length > 0 && items.filter(isWhole).length * 2 >= items.length
		? paragraphs.map((paragraph) => ({ text: paragraph, numbered: false }))
		: null;
}

/** A row of headers stands near the top. */
const headersWithin = 30;

/** Cells in which the columns of a table are called by their names. */
function namesColumns(line: string): boolean {
	const cells = line.split(/[\t;,|]/).map((cell) => oneLine(cell).replace(/^"|"$/g, ''));
	if (cells.length < 2 || line.length > cells.length * longestHeader || /\(.*\)\s*[.;]?\s*$/.test(line)) return false;
	const roles = cells.filter((cell) => cell.length <= longestHeader && cell.split(' ').length <= 8).map(columnRole);
	return new Set(roles.filter((role) => role !== null)).size > 1;
}

function beginsItem(paragraph: string): boolean {
	if (splitNumber(paragraph)?.number.includes('.') === true) return true;
	const { states, unsure } = recommendingStates(paragraph);
	return !unsure && states.some((state) => findState(state) !== null);
}

/** An item ends with its States, or its sign; a row of a table has more after them, or is cut by tabs. */
function isWhole(paragraph: string): boolean {
	const rest = splitNumber(paragraph)?.text ?? paragraph;
	return (
		!rest.trim().includes('\t') && !/^["']|\|/.test(paragraph) && /(?:[)）\]]|[.;；؛。])[\s;；؛.。*]*$/u.test(rest)
	);
}

const ended = /[.;:؛。；：!?؟)）]["'”»]?\s*$/u;

/** Text that was copied from a page is broken at the end of each of its lines. */
function joinLines(lines: readonly string[]): string[] {
	const paragraphs: string[] = [];
	let open = false;
	for (const line of lines) {
		const goesOn = open && line.trim() !== '' && splitNumber(line) === null;
		if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`);
		else paragraphs.push(line);
		open = line.trim() !== '' && !ended.test(line);
	}
	return paragraphs;
}
