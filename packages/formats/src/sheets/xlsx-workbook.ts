import type { DataCell } from '@plenum/reports/matrix/data-columns';
import type { Sheet, ShownColumn, Workbook } from '@plenum/reports/matrix/workbook';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { cleanText } from '../plain-characters.ts';
import { normalizePackage } from '../word/normalize-package.ts';

/** Excel takes no more letters in a cell. */
const mostLetters = 32_767;

/**
 * [REPORTS42] A workbook in which text stays text whatever it begins with: no cell has a formula, numbers alone are numbers.
 * Sheets run from right to left where the language does.
 */
export async function writeWorkbook(workbook: Workbook<ShownColumn>): Promise<Uint8Array> {
	const sheets = workbook.sheets.map((sheet) => ({
		sheet: sheetName(sheet.name),
		data: [sheet.columns.map(({ heading }) => headCell(heading)), ...sheet.rows.map((row) => bodyRow(sheet, row))],
		columns: sheet.columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		rightToLeft: workbook.direction === 'rtl',
		orientation: 'landscape' as const
	}));
	const bytes = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
	return normalizePackage(bytes, cleanText(workbook.title), withPrintSettings(workbook));
}

/** What Excel takes for a name: no more than 31 letters, and none of these signs. */
function sheetName(name: string): string {
	return cleanText(name)
		.replace(/[\\/?*[\]:]/g, ' ')
		.slice(0, 31);
}

function headCell(value: string): Cell {
	return { value: excelText(value), type: String, fontWeight: 'bold', wrap: true, backgroundColor: '#C6D9F1' };
}

function bodyRow({ columns }: Sheet<ShownColumn>, row: readonly DataCell[]): Cell[] {
	const isHigh = columns.some(({ width }, at) => linesOf(row[at] ?? null, width) * lineHeight > highestRow);
	const look = { alignVertical: 'top', ...(isHigh ? { height: highestRow } : {}) } as const;
	return columns.map((_, at): Cell => {
		const value = row[at] ?? null;
		if (value === null || value === '') return null;
		if (typeof value === 'number') return { value, type: Number, ...look };
		return { value: excelText(value), type: String, format: '@', wrap: true, ...look };
	});
}

/** In points. Excel makes no row higher than 409, and one that no page holds below the headings leaves the page of the headings empty. */
const highestRow = 360;
const lineHeight = 15;

function linesOf(value: DataCell, width: number): number {
	const lines = String(value ?? '').split('\n');
	return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** `_x0041_` would be read as a letter: its first sign is written out. What is too long is cut, and says so. */
function excelText(text: string): string {
	const clean = cleanText(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
	return clean.length > mostLetters ? `${clean.slice(0, mostLetters - 2)} …` : clean;
}

/** How many letters of a sheet can be read on the width of an A4 page on its side. */
const lettersOnPage = 170;

/**
 * [REPORTS42] Settings that the library lacks: a filter over the headings, and print settings. Prints as many pages wide as can be read,
 * with the headings on each of them. Further pages repeat the first columns, and lines separate the cells.
 */
function withPrintSettings(workbook: Workbook<ShownColumn>): (name: string, xml: string) => string {
	return (name, xml) => {
		if (name === 'xl/workbook.xml') return xml.replace('<definedNames/>', () => definedNames(workbook));
		const place = Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0);
		const sheet = workbook.sheets[place - 1];
		return sheet ? printedSheet(sheet, xml) : xml;
	};
}

function printedSheet(sheet: Sheet<ShownColumn>, xml: string): string {
	const fitted = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/>`;
	return xml
		.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
		.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${lastCell(sheet)}"/>`)
		.replace('<pageMargins', '<printOptions gridLines="1"/><pageMargins')
		.replace(/<pageSetup[^>]*\/>/, fitted);
}

function pagesWide({ columns }: Sheet<ShownColumn>): number {
	return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / lettersOnPage);
}

function lastCell({ columns, rows }: Sheet<ShownColumn>): string {
	return `${columnName(columns.length)}${rows.length + 1}`;
}

/** `A` to `Z`, then `AA` */
function columnName(number: number): string {
	if (number <= 0) return '';
	return columnName(Math.floor((number - 1) / 26)) + String.fromCodePoint(65 + ((number - 1) % 26));
}

/** Absolute, as these names must be: `'Votes'!$A$1:$D$9`. */
function definedNames({ sheets }: Workbook<ShownColumn>): string {
	const names = sheets.flatMap((sheet, at) => {
		const quoted = `'${xmlText(sheetName(sheet.name).replaceAll("'", "''"))}'`;
		const area = `${quoted}!$A$1:$${columnName(sheet.columns.length)}$${sheet.rows.length + 1}`;
		const first = pagesWide(sheet) > 1 ? `${quoted}!$A:$C,` : '';
		const define = (name: string, value: string, more = '') =>
			`<definedName name="_xlnm.${name}" localSheetId="${at}"${more}>${value}</definedName>`;
		return [
			define('_FilterDatabase', area, ' hidden="1"'),
			define('Print_Area', area),
			define('Print_Titles', `${first}${quoted}!$1:$1`)
		];
	});
	return `<definedNames>${names.join('')}</definedNames>`;
}

function xmlText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
