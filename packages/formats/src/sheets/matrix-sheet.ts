import type { Block } from '@plenum/domain/clusters/assessment';
import type { Language } from '@plenum/domain/languages';
import { linesInCell } from './lines-in-cell.ts';
import type { MatrixWords } from '@plenum/reports/words/report-words';

/** A matrix to print: themes in order, each with its rows; four cells to a row in the old layout, five in the new one. */
export type PrintedMatrix = {
	layout: 'old' | 'new';
	language: Language;
	/** What it says by itself. */
	words: MatrixWords;
	direction: 'ltr' | 'rtl';
	/** What stands first in the page header: `UPR of Montalva (4th Cycle - 48th Session)`. */
	title: string;
	/** Which version of the outcome it shows, before the chain's head. */
	edition: string;
	/** Head of the hash chain of the consultation's record; empty where there is none. */
	chainHead: string;
	themes: readonly { label: string; rows: readonly (readonly (readonly Block[])[])[] }[];
	/** Tables of their own after it. */
	additions?: readonly PrintedAdditions[];
};

export type PrintedAdditions = {
	heading: string;
	columns: readonly string[];
	rows: readonly (readonly (readonly Block[])[])[];
};

/**
 * Widths in twentieths of a point: an A4 page on its side, less its margins. The last column of the new layout is ours, and holds the
 * most text.
 */
export const matrixWidths = { old: [4435, 1134, 5017, 4592], new: [3484, 1384, 2900, 2200, 5210] } as const;
/** Over the same width: a code, the wording, the cluster, and the assessment. */
export const additionWidths = [1134, 6860, 2592, 4592] as const;
export const matrixMargin = 720;

/** [REPORTS24] A row with a cell of more lines than this may break over two pages: on the next one it would leave its theme alone. */
const mostLines = 18;
/** How wide a letter is, in twentieths of a point. */
const letter = 94;

/** [REPORTS24] Whether a row stays on one page. */
export function staysWhole(layout: PrintedMatrix['layout'], cells: readonly (readonly Block[])[]): boolean {
	return cells.every((blocks, at) => linesInCell(blocks, matrixWidths[layout][at] ?? 0, letter) <= mostLines);
}

export function headingsOf({ layout, words }: PrintedMatrix): readonly string[] {
	return layout === 'old' ? words.oldHeadings : words.newHeadings;
}

export function listTitle({ layout, words }: PrintedMatrix): string {
	return `${words.listTitle}${layout === 'new' ? '*' : ''}`;
}

/** What stands at the foot of each page. */
export function footLines({ layout, words, edition }: PrintedMatrix): string[] {
	return [layout === 'new' ? `* ${words.index}` : '', edition].filter(Boolean);
}
