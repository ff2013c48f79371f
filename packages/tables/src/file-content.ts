import type { MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import type { Refusal } from '@plenum/domain/refusals';

/** A sheet as text. A table that is a file of its own has no name. */
export type TableSheet = { name: string | null; rows: string[][] };

/** What somebody should look at in a PDF, with its page. */
export type PdfNotice = {
	page: number;
	code:
		| 'pdf-line-unsure'
		| 'pdf-hyphen'
		| 'pdf-columns-guessed'
		| 'pdf-footnote'
		| 'pdf-right-to-left'
		| 'pdf-page-empty';
	what: string;
};

/** All rows of all tables, each cell with its place in the grid, and the paragraphs outside of them. Of a file in pages: the page of each, and what to look at. */
export type TextContent = {
	rows: MatrixRow[];
	paragraphs: MatrixParagraph[];
	rowPages?: number[];
	paragraphPages?: number[];
	notices?: PdfNotice[];
};

/** What any reader returns: the sheets of a workbook, or a text with its tables. */
export type FileContent = TableSheet[] | TextContent;

export type FileRefusal = Extract<Refusal, `import/${string}`>;
