import { gridsOf, type Grid, type GridCell } from './pdf-grid.ts';
import { linesOf, type PdfLine } from './pdf-lines.ts';
import type { PdfPage, PdfText } from './pdf-page.ts';
import { beginsItem } from './pdf-paragraphs.ts';
import type { Block } from './pdf-columns.ts';

export type TableCell = { column: number; span: number; lines: PdfLine[] };
export type TableRow = { page: number; cells: TableCell[]; unsure: boolean };
/** A table, or its part on one page. Parts with the same sides are one. */
export type TablePart = { left: number; right: number; rows: TableRow[] };

/** The ruled tables of a page, and the texts outside of them. */
export function ruledTables(page: PdfPage): { tables: TablePart[]; outside: PdfText[] } {
	const grids = gridsOf(page.rules).filter((grid) => page.texts.some((text) => isInside(text, grid)));
	const outside = page.texts.filter((text) => !grids.some((grid) => isInside(text, grid)));
	return { tables: grids.map((grid) => tableOf(page, grid)), outside };
}

type Box = Pick<GridCell, 'left' | 'right' | 'top' | 'bottom'>;

function isInside({ x, y, width, size }: PdfText, { left, right, top, bottom }: Box): boolean {
	const middle = x + width / 2;
	const height = y - size * 0.3;
	return middle > left && middle < right && height > top && height < bottom;
}

function tableOf(page: PdfPage, { left, right, rows }: Grid): TablePart {
	const texts = page.texts.filter((text) => text.x + text.width > left && text.x < right);
	const rightToLeft = texts.filter((text) => text.rightToLeft).length > texts.length / 2;
	const columns = Math.max(...rows.flatMap((row) => row.map(({ column, span }) => column + span)));
	const table = rows.map((row): TableRow => {
		const cells = row.map((cell) => cellOf(page, cell, texts));
		if (!rightToLeft) return { page: page.number, cells, unsure: false };
		const mirrored = cells.map((cell) => ({ ...cell, column: columns - cell.column - cell.span }));
		return { page: page.number, cells: mirrored.reverse(), unsure: false };
	});
	return { left, right, rows: table.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0)) };
}

function cellOf(page: PdfPage, cell: GridCell, texts: readonly PdfText[]): TableCell {
	const inside = texts.filter((text) => isInside(text, cell));
	const padding = Math.min(8, Math.max(1, Math.min(...inside.map(({ x }) => x)) - cell.left));
	const column = { page: page.number, left: cell.left + padding, right: cell.right - padding };
	return { column: cell.column, span: cell.span, lines: linesOf(inside, column) };
}

/** [MATRIX72] A table without lines: a row begins where its first column begins a number, or the last one an answer. */
export function spacedTable({ columns }: Block): TablePart {
	const first = columns[0]!.lines;
	const numbered = first.filter(({ text }) => beginsItem(text));
	const starts = (numbered.length > 0 ? numbered : (columns.at(-1)?.lines ?? [])).map(({ y, size }) => y - size * 0.6);
	const page = columns[0]!.column.page;
	const tops = [-Infinity, ...starts];
	const rows = tops.map((top, index): TableRow => {
		const bottom = tops[index + 1] ?? Infinity;
		const cells = columns.map(({ lines }, column) => ({
			column,
			span: 1,
			lines: lines.filter(({ y }) => y >= top && y < bottom)
		}));
		return { page, cells, unsure: false };
	});
	const filled = rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
	return { left: columns[0]!.column.left, right: columns.at(-1)!.column.right, rows: filled };
}

/** [MATRIX72] One table over several pages: its head again is left out, and a row that the page divides is put together. */
export function joinParts(parts: readonly TablePart[]): TableRow[] {
	const rows: TableRow[] = [];
	let before: TablePart | null = null;
	let head = '';
	for (const part of parts) {
		const goesOn = before !== null && Math.abs(before.left - part.left) < 4 && Math.abs(before.right - part.right) < 4;
		if (!goesOn) head = part.rows[0] ? textOf(part.rows[0]) : '';
		const own = goesOn && part.rows[0] && textOf(part.rows[0]) === head ? part.rows.slice(1) : part.rows;
		const [first, ...rest] = own;
		const last = rows.at(-1);
		if (goesOn && first && last && goesOver(last, first)) {
			rows[rows.length - 1] = joinRows(last, first);
			rows.push(...rest);
		} else rows.push(...own);
		before = part;
	}
	return rows;
}

function textOf({ cells }: TableRow): string {
	return cells.map(({ lines }) => lines.map(({ text }) => text).join(' ')).join('|');
}

/** The row begins with no number, and says nothing in a column in which the row before does. */
function goesOver(last: TableRow, next: TableRow): boolean {
	if (last.cells.length !== next.cells.length || next.cells.length < 2) return false;
	const start = next.cells[0]!.lines[0]?.text ?? '';
	if (beginsItem(start) || /^\p{Nd}+$/u.test(start)) return false;
	return last.cells.some(({ lines }, at) => lines.length > 0 && next.cells[at]!.lines.length === 0);
}

function joinRows(last: TableRow, next: TableRow): TableRow {
	const cells = last.cells.map((cell, at) => ({ ...cell, lines: [...cell.lines, ...next.cells[at]!.lines] }));
	return { page: last.page, cells, unsure: true };
}
