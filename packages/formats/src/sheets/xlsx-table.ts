import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TableSheet } from '@plenum/tables/file-content';
import { attribute, children, elementsOf, ownText, parseXml, type XmlElement } from '@plenum/tables/package/xml';
import { openPackage, xmlText, type PackageRefusal } from '@plenum/tables/package/zip';

export type XlsxRefusal = PackageRefusal | 'import/no-table';

/** A sheet may name a cell at the end of the world; rows and columns up to here are looked at. */
const most = { rows: 50_000, columns: 200 };

const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** [MATRIX24] Reads the sheets that hold anything, in the workbook's order. Blank rows stay, so that a row's place tells its row. */
export function readXlsxSheets(bytes: Uint8Array): Result<TableSheet[], XlsxRefusal> {
	const opened = openPackage(bytes, (name) => wanted.test(name));
	if (!opened.ok) return opened;
	const parts = new Map<string, XmlElement>();
	for (const [name, part] of opened.value) {
		const xml = xmlText(part);
		const root = xml.ok ? parseXml(xml.value) : null;
		if (!root) return refuse('import/unreadable');
		parts.set(name, root);
	}
	const named = sheetsOf(parts);
	if (named.length === 0) return refuse('import/unreadable');
	const book: Book = {
		shared: sharedTexts(parts.get('xl/sharedStrings.xml')),
		dates: stylesShowing(parts.get('xl/styles.xml'), isDateFormat),
		percentages: stylesShowing(parts.get('xl/styles.xml'), isPercentFormat),
		from1904: startsIn1904(parts.get('xl/workbook.xml'))
	};
	const sheets: TableSheet[] = [];
	for (const { name, root } of named) {
		const rows = readRows(root, book);
		if (!rows) return refuse('import/unpacks-too-large');
		if (rows.some((row) => row.some((value) => value.trim() !== ''))) sheets.push({ name, rows });
	}
	return sheets.length > 0 ? ok(sheets) : refuse('import/no-table');
}

type Book = {
	shared: readonly string[];
	dates: ReadonlySet<number>;
	percentages: ReadonlySet<number>;
	from1904: boolean;
};

/** The sheets that the workbook names, each by its relation; where it names none that is there, any. */
function sheetsOf(parts: ReadonlyMap<string, XmlElement>): { name: string; root: XmlElement }[] {
	const workbook = parts.get('xl/workbook.xml');
	const relations = parts.get('xl/_rels/workbook.xml.rels');
	const sheets = workbook && children(workbook, 'sheets')[0];
	const named = (sheets ? children(sheets, 'sheet') : []).flatMap((sheet) => {
		const id = attribute(sheet, 'id');
		const relation = relations && children(relations, 'Relationship').find((each) => attribute(each, 'Id') === id);
		const target = (relation ? attribute(relation, 'Target') : null)?.replace(/^\/?(xl\/)?/, '');
		const root = parts.get(`xl/${target}`);
		return root ? [{ name: attribute(sheet, 'name') ?? '', root }] : [];
	});
	if (named.length > 0) return named;
	const loose = [...parts].find(([name]) => name.startsWith('xl/worksheets/'));
	return loose ? [{ name: '', root: loose[1] }] : [];
}

function startsIn1904(workbook: XmlElement | undefined): boolean {
	const properties = workbook && children(workbook, 'workbookPr')[0];
	return /^(1|true)$/.test((properties && attribute(properties, 'date1904')) ?? '');
}

/** A format by its number, and by its code where it is the workbook's own. */
type FormatTest = (id: number, code: string) => boolean;

const isDateFormat: FormatTest = (id, code) => (id >= 14 && id <= 17) || id === 22 || /^[^"#0?]*[yd]/i.test(code);
const isPercentFormat: FormatTest = (id, code) => id === 9 || id === 10 || /^[#0.,?]+ ?%$/.test(code);

/** The places, in the list of styles, of those that show a number in such a way. */
function stylesShowing(styles: XmlElement | undefined, isFormat: FormatTest): Set<number> {
	const formats = styles && children(styles, 'numFmts')[0];
	const own = new Map(
		(formats ? children(formats, 'numFmt') : []).map((format) => [
			Number(attribute(format, 'numFmtId')),
			attribute(format, 'formatCode') ?? ''
		])
	);
	const cells = styles && children(styles, 'cellXfs')[0];
	const places = (cells ? children(cells, 'xf') : []).map((style) => {
		const id = Number(attribute(style, 'numFmtId'));
		return isFormat(id, own.get(id) ?? '');
	});
	return new Set(places.flatMap((found, place) => (found ? [place] : [])));
}

function sharedTexts(root: XmlElement | undefined): string[] {
	return root ? children(root, 'si').map(richText).map(unescaped) : [];
}

/** All runs of a text joined; how it is to be pronounced is left out. */
function richText(parent: XmlElement): string {
	let text = '';
	for (const element of elementsOf(parent)) {
		if (element.name === 't') text += ownText(element);
		else if (element.name === 'r') text += richText(element);
	}
	return text;
}

function readRows(sheet: XmlElement, book: Book): string[][] | null {
	const rows: string[][] = [];
	const data = children(sheet, 'sheetData')[0];
	for (const row of data ? children(data, 'row') : []) {
		const place = Number(attribute(row, 'r') ?? rows.length + 1);
		if (!(place > rows.length && place <= most.rows)) return null;
		while (rows.length < place - 1) rows.push([]);
		rows.push(readCells(row, book));
	}
	return rows;
}

function readCells(row: XmlElement, book: Book): string[] {
	const cells: string[] = [];
	for (const cell of children(row, 'c')) {
		const column = columnOf(attribute(cell, 'r')) ?? cells.length;
		if (column >= most.columns) break;
		while (cells.length < column) cells.push('');
		cells[column] = cellText(cell, book);
	}
	return cells;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string | null): number | null {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (!letters) return null;
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement): string {
	const value = children(cell, 'v')[0];
	return value ? ownText(value) : '';
}

function cellText(cell: XmlElement, book: Book): string {
	const inline = children(cell, 'is')[0];
	if (inline) return unescaped(richText(inline));
	const value = valueOf(cell);
	switch (attribute(cell, 't')) {
		case 's':
			return book.shared[Number(value)] ?? '';
		case 'b':
			return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
		case null:
		case 'n':
			return numberText(value, Number(attribute(cell, 's')), book);
		default:
			return unescaped(value);
	}
}

/** `_x000D_` is how spreadsheets write a sign that XML cannot hold. */
function unescaped(text: string): string {
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A day counts from the end of 1899. What a sum in binary left behind the fifteenth digit is cut off, as spreadsheets do. */
function numberText(value: string, style: number, { dates, percentages, from1904 }: Book): string {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number)) return value;
	if (percentages.has(style)) return `${Number((number * 100).toPrecision(15))} %`;
	if (dates.has(style) && number >= 1 && number < 2_958_466) {
		const day = Math.floor(number) + (from1904 ? 1462 : 0);
		return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
	}
	return /\.\d{13,}/.test(value) ? String(Number(number.toPrecision(15))) : value;
}
