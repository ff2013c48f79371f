import type { Block } from '@plenum/domain/clusters/assessment';
import { fitColumns } from './matrix/fit-columns.ts';
import { isEmptyText } from './submission/plain-blocks.ts';
import type { ReportTable } from './report-document.ts';

type Row = Block[][];

/**
 * [REPORTS90] A table for each theme, with the same columns in each, as wide as the rows of all of them need. A column that no row
 * fills is left out.
 */
export function themeTables(
	sheet: 'upright' | 'wide',
	headings: readonly string[],
	themes: readonly (readonly Row[])[]
): ReportTable[] {
	const rows = themes.flat();
	const filled = headings.map((_, at) => rows.some((cells) => !isEmptyText(cells[at] ?? [])));
	const keep = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => filled[at]);
	const asRows = (some: readonly Row[]) => some.map((cells) => ({ type: 'cells' as const, cells: keep(cells) }));
	const { columns } = fitColumns(sheet, keep(headings), asRows(rows));
	return themes.map((some) => ({ columns, rows: asRows(some) }));
}
