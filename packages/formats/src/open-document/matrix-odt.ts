import { columnsInLine } from '@plenum/reports/report-document';
import { inserted, withoutInsertions } from '@plenum/reports/insertions';
import { strToU8 } from 'fflate';
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
import { packFiles } from '../word/normalize-package.ts';
import { odtManifest, odtMeta, odtRoot, odtStylesXml, pagesXml } from './odt-package.ts';
import { odtTableXml, type OdtCell, type OdtRow } from './odt-table.ts';
import { blocksXml, OdtStyles, paragraphXml, type OdtLook } from './odt-text.ts';
import { wordsXml } from './odt-words.ts';
import { textRuns } from '../text-lines.ts';

/** [REPORTS45] The matrix as OpenDocument text: the same as its Word file, row by row. */
export function writeMatrixOdt(matrix: PrintedMatrix): Uint8Array {
	const styles = new OdtStyles();
	const body = [
		matrixTable(styles, matrix),
		...(matrix.additions ?? []).flatMap((additions) => additionTable(styles, matrix, additions)),
		recordXml(styles, matrix)
	];
	// The first paragraph says which kind of page it begins; before a table it is as low as can be.
	const start = line(styles, matrix, '', { masterPage: 'wide', size: 2, space: 0 });
	const content = odtRoot(
		'document-content',
		`<office:automatic-styles>${styles.xml()}</office:automatic-styles><office:body><office:text>${start}${body.join('')}</office:text></office:body>`
	);
	const pages = odtStylesXml({
		...matrix,
		points: 10,
		margins: { top: matrixMargin, right: matrixMargin, bottom: matrixMargin, left: matrixMargin },
		sheets: ['wide'],
		header: (own) => headXml(own, matrix),
		footer: (own) =>
			footLines(matrix)
				.map((text) => line(own, matrix, text, { size: 16 }))
				.join('')
	});
	return packFiles({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'META-INF/manifest.xml': strToU8(odtManifest([])),
		'content.xml': strToU8(content),
		'meta.xml': strToU8(odtMeta(matrix.title)),
		'styles.xml': strToU8(pages)
	});
}

function look({ language, direction }: PrintedMatrix, more: Partial<OdtLook> = {}): OdtLook {
	return { language, rightToLeft: direction === 'rtl', ...more };
}

function line(styles: OdtStyles, matrix: PrintedMatrix, text: string, more: Partial<OdtLook> = {}): string {
	return paragraphXml(styles, textRuns(text), look(matrix, more));
}

/** The State and its reviews, the name of the list, and the pages. */
function headXml(styles: OdtStyles, matrix: PrintedMatrix): string {
	const after = `<text:tab/>${wordsXml(listTitle(matrix))}<text:tab/>${pagesXml(matrix.words)}`;
	const tabs = [8800, 15390] as const;
	return line(styles, matrix, matrix.title, { asDocument: true, bold: true, after, tabs });
}

function matrixTable(styles: OdtStyles, matrix: PrintedMatrix): string {
	const widths = matrixWidths[matrix.layout];
	const bold = { bold: true, centred: matrix.layout === 'new' };
	return odtTableXml(styles, {
		...tableLook(matrix),
		title: `${withoutInsertions(matrix.title)} · ${matrix.words.listTitle}`,
		description: columnsInLine(headingsOf(matrix)),
		widths,
		head: headingsOf(matrix).map((heading) => ({ content: line(styles, matrix, heading, bold) })),
		rows: matrix.themes.flatMap(({ label, rows }): OdtRow[] => {
			const style = { bold: true, italics: true, size: 28, keepNext: true, heading: 1 as const };
			const content = line(styles, matrix, `${matrix.words.theme}${inserted(matrix, label)}`, style);
			return [
				{ whole: true, cells: [{ content, fill: '#c6d9f1', span: widths.length }] },
				...rows.map((cells) => ({
					whole: staysWhole(matrix.layout, cells),
					cells: widths.map((_, at) => bodyCell(styles, matrix, cells[at] ?? []))
				}))
			];
		})
	});
}

/** [ADDITIONS9] Under a heading of its own, so that nobody takes it for a part of the official list. */
function additionTable(
	styles: OdtStyles,
	matrix: PrintedMatrix,
	{ heading, columns, rows }: PrintedAdditions
): string[] {
	return [
		line(styles, matrix, ''),
		line(styles, matrix, heading, { bold: true, size: 28, keepNext: true, heading: 1 }),
		odtTableXml(styles, {
			...tableLook(matrix),
			title: heading,
			description: columnsInLine(columns),
			widths: additionWidths,
			head: columns.map((column) => ({ content: line(styles, matrix, column, { bold: true }) })),
			rows: rows.map((cells) => ({
				whole: false,
				cells: additionWidths.map((_, at) => bodyCell(styles, matrix, cells[at] ?? []))
			}))
		})
	];
}

function tableLook({ direction }: PrintedMatrix) {
	return { rightToLeft: direction === 'rtl', border: '0.25pt dotted #000000', padding: 108 };
}

function bodyCell(
	styles: OdtStyles,
	matrix: PrintedMatrix,
	blocks: PrintedMatrix['themes'][number]['rows'][number][number]
): OdtCell {
	return { content: blocksXml(styles, blocks, look(matrix)).join('') };
}

/** [REPORTS25] On the last page alone. */
function recordXml(styles: OdtStyles, matrix: PrintedMatrix): string {
	const { chainHead, words } = matrix;
	return chainHead === '' ? '' : line(styles, matrix, `${words.record}${chainHead}`, { size: 16 });
}
