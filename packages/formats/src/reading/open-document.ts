import type { MatrixCell, MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TableSheet, TextContent } from '@plenum/tables/file-content';
import { markStyle } from '@plenum/tables/mark-style';
import { attribute, children, elementsOf, parseXml, type XmlElement } from '@plenum/tables/package/xml';
import { openPackage, xmlText, type PackageRefusal } from '@plenum/tables/package/zip';

/** A sheet may repeat a cell or row to the end of the world; this many are looked at. */
const most = { rows: 50_000, columns: 200 };

/** [MATRIX74] The tables of a text in OpenDocument and the paragraphs outside of them. */
export function readOdt(bytes: Uint8Array): Result<TextContent, PackageRefusal> {
	const body = bodyOf(bytes, 'text');
	if (!body.ok) return body;
	const rows = tablesIn(body.value).flatMap(readTable);
	return ok({
		rows: rows.map((cells, index): MatrixRow => ({ row: index + 1, cells })),
		paragraphs: readParagraphs(body.value, false)
	});
}

/** [MATRIX74] The sheets of a workbook in OpenDocument that hold anything. */
export function readOds(bytes: Uint8Array): Result<TableSheet[], PackageRefusal | 'import/no-table'> {
	const body = bodyOf(bytes, 'spreadsheet');
	if (!body.ok) return body;
	const sheets = children(body.value, 'table').map((table) => ({
		name: attribute(table, 'name'),
		rows: readSheet(table)
	}));
	const filled = sheets.filter(({ rows }) => rows.length > 0);
	return filled.length > 0 ? ok(filled) : refuse('import/no-table');
}

function bodyOf(bytes: Uint8Array, kind: 'text' | 'spreadsheet'): Result<XmlElement, PackageRefusal> {
	const opened = openPackage(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
	if (!opened.ok) return opened;
	const manifest = opened.value.get('META-INF/manifest.xml');
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) return refuse('import/encrypted');
	const part = opened.value.get('content.xml');
	const xml = part && xmlText(part);
	const root = xml?.ok ? parseXml(xml.value) : null;
	const body = root && children(root, 'body')[0];
	const content = body && children(body, kind)[0];
	return content ? ok(content) : refuse('import/unreadable');
}

/** Elements that only hold others. */
const holders = new Set(['section', 'list', 'list-item', 'list-header', 'index-body', 'table-of-content']);

/** Tables, sections looked through; one inside a cell belongs to its cell. */
function tablesIn(parent: XmlElement): XmlElement[] {
	return elementsOf(parent).flatMap((element) => {
		if (element.name === 'table') return [element];
		return holders.has(element.name) ? tablesIn(element) : [];
	});
}

const groups = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

function rowsIn(table: XmlElement): XmlElement[] {
	return elementsOf(table).flatMap((element) =>
		element.name === 'table-row' ? [element] : groups.has(element.name) ? rowsIn(element) : []
	);
}

const numberOf = (element: XmlElement, name: string): number => Math.max(1, Number(attribute(element, name) ?? 1) || 1);

/** A cell that goes on from the row above says again what stands there. */
function readTable(table: XmlElement): MatrixCell[][] {
	const above = new Map<number, { cell: MatrixCell; rows: number }>();
	return rowsIn(table)
		.slice(0, most.rows)
		.map((row) => readRow(row, above));
}

function readRow(row: XmlElement, above: Map<number, { cell: MatrixCell; rows: number }>): MatrixCell[] {
	const cells: MatrixCell[] = [];
	let column = 0;
	for (const element of elementsOf(row)) {
		if (column >= most.columns) break;
		const repeated = Math.min(numberOf(element, 'number-columns-repeated'), most.columns);
		if (element.name === 'covered-table-cell') {
			const over = above.get(column);
			if (over && over.rows > 1) cells.push({ ...over.cell, continued: true });
			if (over) over.rows--;
			column += repeated;
		} else if (element.name === 'table-cell') {
			const span = numberOf(element, 'number-columns-spanned');
			const cell = { column, span, continued: false, paragraphs: readParagraphs(element, true) };
			above.set(column, { cell, rows: numberOf(element, 'number-rows-spanned') });
			cells.push(cell);
			column += repeated;
		}
	}
	return cells;
}

/** Paragraphs in their order; those in tables only where they are asked for. */
function readParagraphs(parent: XmlElement, withTables: boolean, numbered = false): MatrixParagraph[] {
	return elementsOf(parent).flatMap((element): MatrixParagraph[] => {
		const { name } = element;
		if (name === 'p' || name === 'h') return [{ text: runText(element), numbered }];
		if (name === 'list') return readParagraphs(element, withTables, isCounted(element));
		if (holders.has(name)) return readParagraphs(element, withTables, numbered);
		if (!withTables) return [];
		return name === 'table'
			? rowsIn(element).flatMap((row) => elementsOf(row).flatMap((cell) => readParagraphs(cell, true)))
			: [];
	});
}

/** How a list looks stands with its style. Bullets bear names that say so, in the programs that write these files. */
function isCounted(list: XmlElement): boolean {
	const style = attribute(list, 'style-name');
	return style !== null && !/bullet|puce|marcador|List_20_[1-5]$/i.test(style);
}

/** What changes on record deleted, notes and comments are no part of the text. */
const leftOut = new Set(['note', 'annotation', 'annotation-end', 'tracked-changes', 'frame', 'bookmark', 'ruby-text']);

function runText(parent: XmlElement): string {
	let text = '';
	for (const child of parent.children) {
		if (typeof child === 'string') text += child.replace(/[ \t\r\n]+/g, ' ');
		else if (child.name === 's') text += ' '.repeat(Math.min(numberOf(child, 'c'), 1000));
		else if (child.name === 'tab') text += '\t';
		else if (child.name === 'line-break') text += '\n';
		else if (!leftOut.has(child.name) && attribute(child, 'style-name') !== markStyle) text += runText(child);
	}
	return text;
}

/** Blank rows stay, so that a row's place tells its row in the sheet; those after the last value go. */
function readSheet(table: XmlElement): string[][] {
	const rows: string[][] = [];
	let blank = 0;
	for (const row of rowsIn(table)) {
		const repeated = numberOf(row, 'number-rows-repeated');
		const values = readValues(row);
		if (values.length === 0) {
			blank += repeated;
			continue;
		}
		if (rows.length + blank + 1 > most.rows) break;
		while (blank > 0) {
			rows.push([]);
			blank--;
		}
		for (let times = 0; times < repeated && rows.length < most.rows; times++) rows.push(values);
	}
	return rows;
}

function readValues(row: XmlElement): string[] {
	const values: string[] = [];
	let blank = 0;
	for (const cell of elementsOf(row)) {
		if (!/^(?:covered-)?table-cell$/.test(cell.name)) continue;
		const repeated = numberOf(cell, 'number-columns-repeated');
		const value = valueOf(cell);
		if (value === '') blank += repeated;
		else {
			if (values.length + blank >= most.columns) break;
			values.push(...new Array<string>(blank).fill(''));
			blank = 0;
			values.push(...new Array<string>(Math.min(repeated, most.columns - values.length)).fill(value));
		}
	}
	return values;
}

/** A day as its date, a share as its percentage, any other number as it is kept, whatever of it is shown. */
function valueOf(cell: XmlElement): string {
	const value = attribute(cell, 'value') ?? '';
	switch (attribute(cell, 'value-type') ?? '') {
		case 'date':
			return (attribute(cell, 'date-value') ?? '').slice(0, 10);
		case 'percentage':
			return `${Number((Number(value) * 100).toPrecision(15))} %`;
		case 'float':
			return value;
		case 'boolean':
			return (attribute(cell, 'boolean-value') ?? '').toUpperCase();
		default:
			return children(cell, 'p').map(runText).join('\n');
	}
}
