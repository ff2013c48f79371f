import { columnRole, longestHeader, type ColumnRole } from './columns.ts';
import { cellText, type MatrixCell, type MatrixRow } from './matrix-row.ts';
import { isAnswerColumn, normalisePosition } from '../positions/normalise-position.ts';
import { oneLine } from '../plain-text.ts';
import { splitNumber } from '../recommendation-number.ts';

/** What each column of the grid holds, by the words of the header above it. */
export type MatrixColumn = { from: number; to: number; header: string; role: ColumnRole | null };
export type MatrixLayout = { columns: MatrixColumn[]; guessed: boolean };

/** [MATRIX165] The column of the grid in which all cells answer, whatever stands over it; undefined where there is none. */
export function answerColumn(rows: readonly MatrixRow[]): number | undefined {
	const numbered = rows.filter(
		({ cells }) => cells.length > 1 && cells.some((cell) => splitNumber(oneLine(cellText(cell)))?.number.includes('.'))
	);
	const cells = Map.groupBy(
		numbered.flatMap((row) => row.cells),
		({ column }) => column
	);
	const found = [...cells].find(([, all]) => all.length * 2 > numbered.length && isAnswerColumn(all.map(cellText)));
	return found?.[0];
}

/** [MATRIX1] A header row names a recommendation and at least one more thing, each in a few words. */
export function readHeader(row: MatrixRow, answers?: number): MatrixLayout | null {
	const headers = row.cells.map((cell) => oneLine(cellText(cell)));
	// Most rows are told from a header by their length alone, which costs nothing.
	if (headers.length < 2 || headers.some((header) => header.length > longestHeader)) return null;
	// A short recommendation, with groups of persons and an assessment beside it, uses the words of headers too.
	if (headers.some((header) => splitNumber(header)?.number.includes('.'))) return null;
	const named = row.cells.map((cell, index) => {
		const header = headers[index] ?? '';
		return { from: cell.column, to: cell.column + cell.span, header, role: columnRole(header) };
	});
	const columns = named.some(({ role }) => role === 'position')
		? named
		: named.flatMap((one) => withAnswers(one, answers));
	const roles = new Set(columns.map((column) => column.role));
	roles.delete(null);
	return roles.has('text') && roles.size > 1 ? { columns: withoutRepeats(columns), guessed: false } : null;
}

/** A heading over several columns, one of which holds the answers. */
function withAnswers(column: MatrixColumn, at: number | undefined): MatrixColumn[] {
	const { from, to, header } = column;
	if (at === undefined || at < from || at >= to) return [column];
	const parts = [
		{ ...column, to: at },
		{ ...column, from: at + 1 }
	].filter((part) => part.from < part.to);
	return [...parts, { from: at, to: at + 1, header, role: 'position' }];
}

/** Two headers may not claim the same thing; the first keeps it, except that a wide header may cover several columns. */
function withoutRepeats(columns: MatrixColumn[]): MatrixColumn[] {
	const taken = new Set<ColumnRole>();
	return columns.map((column) => {
		if (column.role === null || !taken.has(column.role)) {
			if (column.role) taken.add(column.role);
			return column;
		}
		return { ...column, role: null };
	});
}

/** [MATRIX13] A table without a header: columns are told by what they hold, from the first row that begins with a number. */
export function guessLayout(rows: readonly MatrixRow[]): MatrixLayout | null {
	const holdsNumber = (row: MatrixRow) => row.cells.some((cell) => splitNumber(cellText(cell))?.number.includes('.'));
	const example =
		rows.find((row) => row.cells.length > 1 && row.cells.some((cell) => splitNumber(cellText(cell)))) ??
		rows.find(holdsNumber);
	if (!example) return null;
	const text = example.cells.find((cell) => splitNumber(cellText(cell)));
	const position = example.cells.find((cell) => cell !== text && isPositionAlone(cell));
	const theme = example.cells.find((cell) => cell !== text && cell !== position);
	const role = (cell: MatrixCell): ColumnRole | null =>
		cell === text ? 'text' : cell === position ? 'position' : cell === theme ? 'theme' : null;
	const columns = example.cells.map((cell, index) => ({
		from: cell.column,
		to: cell.column + cell.span,
		header: `${index + 1}`,
		role: role(cell)
	}));
	return { columns, guessed: true };
}

function isPositionAlone(cell: MatrixCell): boolean {
	const text = oneLine(cellText(cell));
	return text.length <= 40 && normalisePosition(text) !== 'unknown';
}

/** The column in which a cell begins; rows with other spans than the header still find theirs. */
export function columnOf(layout: MatrixLayout, cell: MatrixCell): MatrixColumn | undefined {
	return layout.columns.find((column) => cell.column >= column.from && cell.column < column.to);
}

/** The layouts that the United Nations print: the new one has a column for the goals and none for assessment. */
export function isNewLayout(layout: MatrixLayout): boolean {
	return layout.columns.some((column) => column.role === 'sdgs');
}
