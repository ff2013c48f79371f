/**
 * A paragraph of a cell. `numbered` where Word counts it by itself, so that its number is not in the text. `label` is the number that it
 * prints there, where the file says how. `list` is the list, and its level, that it counts on.
 */
export type MatrixParagraph = { text: string; numbered: boolean; label?: string; list?: string };

/** A cell, by the column of the grid in which it begins. `continued` where it goes on from the cell above. */
export type MatrixCell = { column: number; span: number; continued: boolean; paragraphs: MatrixParagraph[] };

/** A row of a table as the file has it, counted from 1 over all tables of the file. */
export type MatrixRow = { row: number; cells: MatrixCell[] };

export function cellText(cell: MatrixCell): string {
	return cell.paragraphs
		.map((paragraph) => paragraph.text)
		.join('\n')
		.trim();
}
