import { ok, refuse, type Result } from '@plenum/domain/result';
import { attribute, children, elementsOf, ownText, parseXml, type XmlElement } from './xml.ts';
import { openPackage, xmlText, type PackageRefusal } from './zip.ts';

/** The first sheet of a workbook as text; `headerRow` is the sheet's row of the headers, counted from 1. */
export type XlsxTable = { headers: string[]; records: string[][]; headerRow: number };
export type XlsxRefusal = PackageRefusal | 'import/no-table';

/** A sheet may name a cell at the end of the world; rows and columns up to here are looked at. */
const most = { rows: 50_000, columns: 200 };

const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** [MATRIX24] Reads the first sheet. Blank rows stay, so that a record's place tells its row in the sheet. */
export function readXlsxTable(bytes: Uint8Array): Result<XlsxTable, XlsxRefusal> {
	const opened = openPackage(bytes, (name) => wanted.test(name));
	if (!opened.ok) return opened;
	const parts = new Map<string, XmlElement>();
	for (const [name, part] of opened.value) {
		const xml = xmlText(part);
		const root = xml.ok ? parseXml(xml.value) : null;
		if (!root) return refuse('import/unreadable');
		parts.set(name, root);
	}
	const sheet = firstSheet(parts);
	if (!sheet) return refuse('import/unreadable');
	const rows = readRows(sheet, sharedTexts(parts.get('xl/sharedStrings.xml')));
	if (!rows) return refuse('import/unpacks-too-large');
	const header = rows.findIndex((row) => row.some((value) => value.trim() !== ''));
	if (header < 0) return refuse('import/no-table');
	const headers = (rows[header] ?? []).map((value) => value.trim());
	return ok({ headers, records: rows.slice(header + 1), headerRow: header + 1 });
}

/** The sheet that the workbook names first, by its relation; else any sheet. */
function firstSheet(parts: ReadonlyMap<string, XmlElement>): XmlElement | undefined {
	const workbook = parts.get('xl/workbook.xml');
	const relations = parts.get('xl/_rels/workbook.xml.rels');
	const sheets = workbook && children(workbook, 'sheets')[0];
	const sheet = sheets && children(sheets, 'sheet')[0];
	const id = sheet ? attribute(sheet, 'id') : null;
	const relation = relations && children(relations, 'Relationship').find((each) => attribute(each, 'Id') === id);
	const target = (relation ? attribute(relation, 'Target') : null)?.replace(/^\/?(xl\/)?/, '');
	return parts.get(`xl/${target}`) ?? [...parts].find(([name]) => name.startsWith('xl/worksheets/'))?.[1];
}

function sharedTexts(root: XmlElement | undefined): string[] {
	return root ? children(root, 'si').map(richText) : [];
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

function readRows(sheet: XmlElement, shared: readonly string[]): string[][] | null {
	const rows: string[][] = [];
	const data = children(sheet, 'sheetData')[0];
	for (const row of data ? children(data, 'row') : []) {
		const place = Number(attribute(row, 'r') ?? rows.length + 1);
		if (!(place > rows.length && place <= most.rows)) return null;
		while (rows.length < place - 1) rows.push([]);
		rows.push(readCells(row, shared));
	}
	return rows;
}

function readCells(row: XmlElement, shared: readonly string[]): string[] {
	const cells: string[] = [];
	for (const cell of children(row, 'c')) {
		const column = columnOf(attribute(cell, 'r')) ?? cells.length;
		if (column >= most.columns) break;
		while (cells.length < column) cells.push('');
		cells[column] = cellText(cell, shared);
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

function cellText(cell: XmlElement, shared: readonly string[]): string {
	const inline = children(cell, 'is')[0];
	if (inline) return richText(inline);
	const value = valueOf(cell);
	return attribute(cell, 't') === 's' ? (shared[Number(value)] ?? '') : value;
}
