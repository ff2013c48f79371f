import type { ReportDocument, ReportRow, ReportTable } from '@plenum/reports/report-document';
import { linesInCell } from './lines-in-cell.ts';

/** The measures of a report on paper, in twentieths of a point, whichever program it is written for. */

export type Sheet = ReportDocument['sheet'];

/** A4 upright; on its side the two change places. */
export const paper = { width: 11906, height: 16838, margin: 1134 } as const;

/** What is left of a page between its margins. */
const usable = { upright: 9638, wide: 14570 } as const;

/**
 * [REPORTS24] A row with a cell of more lines than this may break over two pages. Otherwise it would leave half a page empty, or be longer
 * than one.
 */
const mostLines = { upright: 34, wide: 22 } as const;
/** How wide a letter is. */
const letter = 84;

/** The margins of a publisher's own layout. */
export type Margins = { top: number; right: number; bottom: number; left: number };

export function columnWidths(sheet: Sheet, columns: ReportTable['columns'], margins: Margins | null = null): number[] {
	const width = margins
		? (sheet === 'wide' ? paper.height : paper.width) - margins.left - margins.right
		: usable[sheet];
	const shares = columns.reduce((sum, { width: share }) => sum + share, 0);
	return columns.map(({ width: share }) => Math.floor((width * share) / shares));
}

/** [REPORTS24] Whether a row stays on one page. */
export function staysWhole(row: ReportRow, widths: readonly number[], sheet: Sheet): boolean {
	return (
		row.type === 'theme' ||
		row.cells.every((blocks, at) => linesInCell(blocks, widths[at] ?? 0, letter) <= mostLines[sheet])
	);
}
