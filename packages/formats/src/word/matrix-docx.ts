import type { Block } from '@plenum/domain/clusters/assessment';
import { directParagraph } from '@plenum/reports/direct-paragraph';
import {
	BorderStyle,
	Document,
	Footer,
	Header,
	HeightRule,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	HeadingLevel,
	ShadingType,
	type Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	WidthType
} from 'docx';
import { markStyles, paragraph, paragraphsOf, textRunsOf, type ParagraphLook } from './block-paragraphs.ts';
import { DescribedTable } from '../described-table.ts';
import { columnsInLine } from '@plenum/reports/report-document';
import { cleanText } from '../plain-characters.ts';
import {
	additionWidths,
	footLines,
	headingsOf,
	listTitle,
	matrixMargin,
	matrixWidths,
	staysWhole,
	type PrintedAdditions,
	type PrintedMatrix
} from '../sheets/matrix-sheet.ts';
import { inserted, withoutInsertions } from '@plenum/reports/insertions';
import { textRuns } from '../text-lines.ts';
import { normalizePackage } from './normalize-package.ts';

/** [MATRIX30] The matrix as a Word file. It names no person: who made it is `Plenum`. */
export async function writeMatrixDocx(matrix: PrintedMatrix): Promise<Uint8Array> {
	const language = { value: matrix.language, bidirectional: matrix.language };
	// The library turns the sheet: width and height are given upright.
	const size = { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE };
	const margin = matrixMargin;
	const margins = { top: margin, right: margin, bottom: margin, left: margin, header: margin, footer: margin };
	const document = new Document({
		creator: 'Plenum',
		lastModifiedBy: 'Plenum',
		title: cleanText(matrix.title),
		styles: {
			default: {
				document: { run: { font: 'Times New Roman', size: 20, language } },
				heading1: { run: { size: 28, sizeComplexScript: 28, color: '000000' }, paragraph: { keepNext: true } }
			},
			...markStyles
		},
		sections: [
			{
				properties: { page: { size, margin: margins } },
				headers: { default: pageHeader(matrix) },
				footers: { default: pageFooter(matrix) },
				children: [
					table(matrix),
					...(matrix.additions ?? []).flatMap((additions) => additionTable(matrix, additions)),
					...recordParagraphs(matrix)
				]
			}
		]
	});
	return normalizePackage(await Packer.toBuffer(document), cleanText(matrix.title));
}

function look(matrix: PrintedMatrix, more: Partial<ParagraphLook> = {}): ParagraphLook {
	return { language: matrix.language, rightToLeft: matrix.direction === 'rtl', ...more };
}

function pageHeader(matrix: PrintedMatrix): Header {
	const words = matrix.words;
	const { rightToLeft } = look(matrix);
	const style = look(matrix, { bold: true, size: 20 });
	const title = directParagraph([...textRuns(matrix.title), ...textRuns(`\t${listTitle(matrix)}`)], style, true);
	const pages = new TextRun({
		bold: true,
		rightToLeft,
		children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES]
	});
	const tabStops = [
		{ type: TabStopType.CENTER, position: 8800 },
		{ type: TabStopType.RIGHT, position: 15390 }
	];
	const children = [...textRunsOf(title, style), pages];
	return new Header({ children: [new Paragraph({ bidirectional: rightToLeft, tabStops, children })] });
}

function pageFooter(matrix: PrintedMatrix): Footer {
	return new Footer({
		children: footLines(matrix).map((line) => paragraph(textRuns(line), look(matrix, { size: 16 })))
	});
}

/** [REPORTS25] On the last page alone. Word wants a paragraph after a table anyway. */
function recordParagraphs(matrix: PrintedMatrix): Paragraph[] {
	const { chainHead, words } = matrix;
	if (chainHead === '') return [new Paragraph({})];
	return [paragraph(textRuns(`${words.record}${chainHead}`), look(matrix, { size: 16 }))];
}

/** [ADDITIONS9] Under a heading of its own, so that nobody takes it for a part of the official list. */
function additionTable(matrix: PrintedMatrix, { heading, columns, rows }: PrintedAdditions): (Paragraph | Table)[] {
	const style = look(matrix, { bold: true, size: 28, keepNext: true, first: asHeading });
	const bold = look(matrix, { bold: true });
	const head = columns.map((column) => [paragraph(textRuns(column), bold)]);
	const body = rows.map((cells) => cells.map((blocks) => paragraphsOf(blocks, look(matrix))));
	return [
		new Paragraph({}),
		paragraph(textRuns(heading), style),
		new DescribedTable(
			{
				...tableLook(matrix, additionWidths),
				rows: [head, ...body].map((cells, place) => {
					const children = cells.map((paragraphs, index) => sizedCell(additionWidths[index], paragraphs));
					return new TableRow({ tableHeader: place === 0, children });
				})
			},
			{ title: heading, description: columnsInLine(columns) }
		)
	];
}

function table(matrix: PrintedMatrix): Table {
	return new DescribedTable(
		{
			...tableLook(matrix, matrixWidths[matrix.layout]),
			rows: [headingRow(matrix), ...matrix.themes.flatMap((theme) => themeRows(matrix, theme))]
		},
		{
			title: `${withoutInsertions(matrix.title)} · ${matrix.words.listTitle}`,
			description: columnsInLine(headingsOf(matrix))
		}
	);
}

function tableLook(matrix: PrintedMatrix, columns: readonly number[]) {
	const dotted = { style: BorderStyle.DOTTED, size: 2, color: 'auto' };
	const inside = { insideHorizontal: dotted, insideVertical: dotted };
	return {
		width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: [...columns],
		layout: TableLayoutType.FIXED,
		visuallyRightToLeft: matrix.direction === 'rtl',
		borders: { top: dotted, bottom: dotted, left: dotted, right: dotted, ...inside },
		margins: { left: 108, right: 108, top: 0, bottom: 0 }
	};
}

function headingRow(matrix: PrintedMatrix): TableRow {
	const style = look(matrix, { bold: true, centred: matrix.layout === 'new' });
	return new TableRow({
		tableHeader: true,
		height: { value: 400, rule: HeightRule.ATLEAST },
		children: headingsOf(matrix).map((heading, index) => cell(matrix, index, [paragraph(textRuns(heading), style)]))
	});
}

/** [REPORTS143] */
const asHeading = { heading: HeadingLevel.HEADING_1 };

function themeRows(matrix: PrintedMatrix, theme: PrintedMatrix['themes'][number]): TableRow[] {
	const heading = textRuns(`${matrix.words.theme}${inserted(matrix, theme.label)}`);
	const style = look(matrix, { bold: true, italics: true, size: 28, keepNext: true, first: asHeading });
	const themeCell = new TableCell({
		columnSpan: matrixWidths[matrix.layout].length,
		shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'C6D9F1' },
		children: [paragraph(heading, style)]
	});
	const themeRow = new TableRow({ cantSplit: true, children: [themeCell] });
	return [themeRow, ...theme.rows.map((row) => recommendationRow(matrix, row))];
}

function recommendationRow(matrix: PrintedMatrix, cells: readonly (readonly Block[])[]): TableRow {
	return new TableRow({
		cantSplit: staysWhole(matrix.layout, cells),
		children: matrixWidths[matrix.layout].map((_, index) => {
			const paragraphs = paragraphsOf(cells[index] ?? [], look(matrix));
			return cell(matrix, index, paragraphs.length > 0 ? paragraphs : [new Paragraph({})]);
		})
	});
}

function cell(matrix: PrintedMatrix, index: number, children: Paragraph[]): TableCell {
	return sizedCell(matrixWidths[matrix.layout][index], children);
}

function sizedCell(width = 0, children: Paragraph[]): TableCell {
	const filled = children.length > 0 ? children : [new Paragraph({})];
	return new TableCell({ width: { size: width, type: WidthType.DXA }, children: filled });
}
