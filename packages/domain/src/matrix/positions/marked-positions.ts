import { cellText, type MatrixCell, type MatrixRow } from '../rows/matrix-row.ts';
import { isUnclearAnswer, normalisePosition } from './normalise-position.ts';

/** How tables mark one of several columns: a cross, a tick, a dot, or a word for yes. */
const mark = /^(?:[xх×✓✔☑☒•●*1]|yes|oui|s[ií]|да|نعم|是)$/iu;
/** A box that nobody ticked. */
const empty = /^[☐□\-–—]?$/u;

/** A heading that names a position in a few words. */
const longestHeading = 60;

/** What stands over a column that holds the position. */
const positionHeading = 'Position';

/** Columns further right are not searched: a file may claim a column of two thousand million. */
const mostColumns = 256;

/** How many rows may stand above the headings. */
const searched = 30;

/**
 * [MATRIX101] Columns that are each headed by a position and hold marks become one column. It has the heading of the marked column. In a
 * row with several marks it has all of them, so that a person is asked. A table without such columns is returned as it is.
 */
export function joinMarkedColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const found = findMarked(rows);
	if (!found) return rows;
	const [first = 0, ...others] = found.columns;
	return rows.map((row, at) => {
		if (at < found.header) return row;
		const joined = at === found.header ? positionHeading : saidIn(row, rows[found.header] ?? [], found.columns);
		const width = Math.max(row.length, at === found.header ? 0 : first + 1);
		return Array.from({ length: width }, (_, column) => (column === first ? joined : (row[column] ?? ''))).filter(
			(_, column) => !others.includes(column)
		);
	});
}

/** The same in the table of a Word file. */
export function joinMarkedCells(rows: readonly MatrixRow[]): readonly MatrixRow[] {
	const grid = rows.map(({ cells }) => {
		const texts: string[] = [];
		for (const cell of cells) if (cell.column < mostColumns) texts[cell.column] = cell.span === 1 ? cellText(cell) : '';
		return Array.from(texts, (text = '') => text);
	});
	const found = findMarked(grid);
	if (!found) return rows;
	const [first = 0] = found.columns;
	return rows.map((row, at) => {
		if (at < found.header) return row;
		const said =
			at === found.header ? positionHeading : saidIn(grid[at] ?? [], grid[found.header] ?? [], found.columns);
		return {
			...row,
			cells: row.cells.map((cell) => withText(cell, cell.column === first ? said : null, found.columns))
		};
	});
}

function withText(cell: MatrixCell, said: string | null, columns: readonly number[]): MatrixCell {
	if (cell.span > 1 || !columns.includes(cell.column)) return cell;
	return { ...cell, paragraphs: [{ text: said ?? '', numbered: false }] };
}

function saidIn(row: readonly string[], headings: readonly string[], columns: readonly number[]): string {
	return columns
		.filter((column) => mark.test((row[column] ?? '').trim()))
		.map((column) => (headings[column] ?? '').trim())
		.join(' / ');
}

/** The row of headings, and the columns below it that hold marks and nothing else. */
function findMarked(rows: readonly (readonly string[])[]): { header: number; columns: number[] } | null {
	for (const [header, headings] of rows.slice(0, searched).entries()) {
		const named = headings.flatMap((heading, column) => (isPosition(heading) ? [column] : []));
		if (named.length < 2) continue;
		const below = rows.slice(header + 1);
		const columns = named.filter((column) => below.every((row) => isMarkOrEmpty(row[column])));
		const isMarked = below.some((row) => columns.some((column) => mark.test((row[column] ?? '').trim())));
		if (columns.length > 1 && isMarked) return { header, columns };
	}
	return null;
}

function isPosition(heading: string): boolean {
	const text = heading.trim();
	return (
		text !== '' && text.length <= longestHeading && !isUnclearAnswer(text) && normalisePosition(text) !== 'unknown'
	);
}

function isMarkOrEmpty(value = ''): boolean {
	return mark.test(value.trim()) || empty.test(value.trim());
}
