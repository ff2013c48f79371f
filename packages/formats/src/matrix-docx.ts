import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	Header,
	HeightRule,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	WidthType
} from 'docx';
import type { MatrixWords } from './matrix-words.ts';

/** A paragraph of a cell; the label is printed bold before the text. */
export type PrintedParagraph = { label?: string; text: string };
export type PrintedCell = readonly PrintedParagraph[];

/** The rows under one theme: four cells in the old layout, five in the new one. */
export type PrintedTheme = { label: string; rows: readonly (readonly PrintedCell[])[] };

/** A matrix to print. As the United Nations do, all themes of one position come before all of the next. */
export type PrintedMatrix = {
	/** What stands first in the page header: `UPR of Montalva (4th cycle, 48th session)`. */
	title: string;
	/** Head of the hash chain of the consultation's record; empty where there is none. */
	chainHead: string;
	layout: 'old' | 'new';
	/** A language tag, for spelling and hyphenation. */
	language: string;
	rightToLeft: boolean;
	words: MatrixWords;
	positions: readonly { themes: readonly PrintedTheme[] }[];
};

/** Widths in twentieths of a point: an A4 page on its side, less its margins. */
const widths = { old: [4435, 1134, 5017, 4592], new: [4134, 1300, 3500, 2200, 4044] } as const;
const fill = 'C6D9F1';
const font = 'Times New Roman';
const margin = 720;

/** [MATRIX30] The matrix as a Word file. It names no person: who made it is `Plenum`. */
export async function writeMatrixDocx(matrix: PrintedMatrix): Promise<Uint8Array> {
	const document = new Document({
		creator: 'Plenum',
		lastModifiedBy: 'Plenum',
		title: clean(matrix.title),
		styles: {
			default: {
				document: {
					run: { font, size: 20, language: { value: matrix.language, bidirectional: matrix.language } }
				}
			}
		},
		sections: [
			{
				properties: {
					page: {
						// The library turns the sheet: width and height are given upright.
						size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
						margin: { top: margin, right: margin, bottom: margin, left: margin, header: 720, footer: 720 }
					}
				},
				headers: { default: pageHeader(matrix) },
				footers: { default: pageFooter(matrix) },
				children: [table(matrix), new Paragraph({})]
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

function pageHeader({ title, words, rightToLeft }: PrintedMatrix): Header {
	const run = (text: string, size: number) => new TextRun({ text: clean(text), bold: true, size, rightToLeft });
	const pages = new TextRun({
		bold: true,
		rightToLeft,
		children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES]
	});
	return new Header({
		children: [
			new Paragraph({
				bidirectional: rightToLeft,
				tabStops: [
					{ type: TabStopType.CENTER, position: 7700 },
					{ type: TabStopType.RIGHT, position: 15400 }
				],
				children: [run(title, 24), run(`\t${words.listTitle}`, 24), pages]
			})
		]
	});
}

function pageFooter({ chainHead, words, rightToLeft }: PrintedMatrix): Footer {
	const text = chainHead === '' ? '' : `${words.record}${chainHead}`;
	return new Footer({
		children: [
			new Paragraph({
				bidirectional: rightToLeft,
				children: [new TextRun({ text: clean(text), size: 16, rightToLeft })]
			})
		]
	});
}

function table(matrix: PrintedMatrix): Table {
	const dotted = { style: BorderStyle.DOTTED, size: 2, color: 'auto' };
	const columns = widths[matrix.layout];
	const themes = matrix.positions.flatMap((position) => position.themes);
	return new Table({
		width: { size: columns.reduce<number>((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: [...columns],
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: matrix.rightToLeft,
		borders: {
			top: dotted,
			bottom: dotted,
			left: dotted,
			right: dotted,
			insideHorizontal: dotted,
			insideVertical: dotted
		},
		margins: { left: 108, right: 108, top: 0, bottom: 0 },
		rows: [headingRow(matrix), ...themes.flatMap((theme) => themeRows(matrix, theme))]
	});
}

function headingRow(matrix: PrintedMatrix): TableRow {
	const headings: readonly string[] = matrix.layout === 'old' ? matrix.words.oldHeadings : matrix.words.newHeadings;
	const alignment = matrix.layout === 'old' ? AlignmentType.START : AlignmentType.CENTER;
	return new TableRow({
		tableHeader: true,
		height: { value: 400, rule: HeightRule.ATLEAST },
		children: headings.map((heading, index) =>
			cell(matrix, index, [paragraph(matrix, { label: heading, text: '' }, alignment)])
		)
	});
}

function themeRows(matrix: PrintedMatrix, theme: PrintedTheme): TableRow[] {
	const text = clean(`${matrix.words.theme}${theme.label}`);
	const rightToLeft = isRightToLeft(text, matrix.rightToLeft);
	const heading = new Paragraph({
		bidirectional: rightToLeft,
		keepNext: true,
		spacing: { before: 40, after: 40, line: 240 },
		children: [new TextRun({ text, bold: true, italics: true, size: 28, rightToLeft })]
	});
	const columns = widths[matrix.layout].length;
	const shading = { type: ShadingType.CLEAR, color: 'auto', fill };
	const themeRow = new TableRow({
		cantSplit: true,
		children: [new TableCell({ columnSpan: columns, shading, children: [heading] })]
	});
	return [themeRow, ...theme.rows.map((row) => recommendationRow(matrix, row))];
}

/** A row never breaks over two pages, unless it is longer than one: then it has to. */
function recommendationRow(matrix: PrintedMatrix, cells: readonly PrintedCell[]): TableRow {
	return new TableRow({
		cantSplit: cells.every((printed) => printed.reduce((length, { text }) => length + text.length, 0) < 2500),
		children: widths[matrix.layout].map((_, index) => {
			const printed = cells[index] ?? [];
			const paragraphs = printed.map((part) => paragraph(matrix, part, AlignmentType.START));
			return cell(matrix, index, paragraphs.length > 0 ? paragraphs : [new Paragraph({})]);
		})
	});
}

function cell(matrix: PrintedMatrix, index: number, children: Paragraph[]): TableCell {
	return new TableCell({ width: { size: widths[matrix.layout][index] ?? 0, type: WidthType.DXA }, children });
}

/** Each paragraph is written in the direction of its own first letter: a matrix in Arabic may quote French. */
function paragraph(
	matrix: PrintedMatrix,
	{ label, text }: PrintedParagraph,
	alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
): Paragraph {
	const rightToLeft = isRightToLeft(`${label ?? ''}${text}`, matrix.rightToLeft);
	const bold = label === undefined ? [] : runs(label, { bold: true, rightToLeft });
	return new Paragraph({
		bidirectional: rightToLeft,
		alignment,
		spacing: { before: 40, after: 40, line: 240 },
		children: [...bold, ...runs(text, { rightToLeft })]
	});
}

function isRightToLeft(text: string, otherwise: boolean): boolean {
	const letter = /\p{L}/u.exec(text)?.[0];
	return letter === undefined ? otherwise : /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter);
}

function runs(text: string, style: { bold?: boolean; rightToLeft: boolean }): TextRun[] {
	if (text === '') return [];
	return clean(text)
		.split('\n')
		.map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** Word cannot hold control characters or halves of characters; everything else is kept as it is. */
function clean(text: string): string {
	const whole = text.replaceAll('\r\n', '\n').toWellFormed();
	return whole.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}
