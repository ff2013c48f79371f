import type { Sheet, SheetCell, Workbook } from '@plenum/reports/workbook';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { cleanText } from './plain-characters.ts';
import { normalizePackage } from './normalize-package.ts';

/** Excel takes no more letters in a cell. */
const mostLetters = 32_767;

/**
 * [REPORTS42] A workbook in which text stays text whatever it begins with: no cell has a formula, numbers alone are numbers.
 * Sheets run from right to left where the language does.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
	const sheets = workbook.sheets.map((sheet) => ({
		sheet: sheetName(sheet.name),
		data: [sheet.columns.map(({ heading }) => headCell(heading)), ...sheet.rows.map((row) => bodyRow(sheet, row))],
		columns: sheet.columns.map(({ width }) => ({ width })),
		stickyRowsCount: 1,
		rightToLeft: workbook.direction === 'rtl',
		orientation: 'landscape' as const
	}));
	const bytes = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
	return normalizePackage(bytes, cleanText(workbook.title), printedOnOnePageWidth);
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

function bodyRow({ columns }: Sheet, row: readonly SheetCell[]): Cell[] {
	return columns.map((_, at): Cell => {
		const value = row[at] ?? null;
		if (value === null || value === '') return null;
		if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
		return { value: excelText(value), type: String, wrap: true, alignVertical: 'top' };
	});
}

/** `_x0041_` would be read as a letter: its first sign is written out. What is too long is cut, and says so. */
function excelText(text: string): string {
	const clean = cleanText(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
	return clean.length > mostLetters ? `${clean.slice(0, mostLetters - 2)} …` : clean;
}

/** As wide as one page when it is printed, and as many pages long as it needs. The library knows no such setting. */
function printedOnOnePageWidth(name: string, xml: string): string {
	if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return xml;
	const fitted = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
	return xml
		.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
		.replace(/<pageSetup[^>]*\/>/, fitted);
}
