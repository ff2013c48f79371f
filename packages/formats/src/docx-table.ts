import type { MatrixCell, MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Element, Node } from '@xmldom/xmldom';
import { children, elementsOf, parseXml } from './xml.ts';
import { openPackage, xmlText, type PackageRefusal } from './zip.ts';

export type DocxRefusal = PackageRefusal | 'import/no-table';

/** [MATRIX21] All rows of all tables of a Word file, in order, each cell with its place in the grid. */
export function readDocxTables(bytes: Uint8Array): Result<MatrixRow[], DocxRefusal> {
	const opened = openPackage(bytes, (name) => name === 'word/document.xml');
	if (!opened.ok) return opened;
	const part = opened.value.get('word/document.xml');
	if (!part) return refuse('import/unreadable');
	const xml = xmlText(part);
	if (!xml.ok) return xml;
	const body = parseBody(xml.value);
	if (!body) return refuse('import/unreadable');
	const tables = under(body, 'w:tbl');
	if (tables.length === 0) return refuse('import/no-table');
	const rows = tables.flatMap(readTable);
	return ok(rows.map((cells, index) => ({ row: index + 1, cells })));
}

function parseBody(xml: string): Element | null {
	const root = parseXml(xml);
	return root ? (children(root, 'w:body')[0] ?? null) : null;
}

/** Elements that only wrap others: content controls, insertions, links. What they hold belongs to the text. */
const wrappers = new Set([
	'w:sdt',
	'w:sdtContent',
	'w:ins',
	'w:moveTo',
	'w:customXml',
	'w:smartTag',
	'w:hyperlink',
	'w:fldSimple',
	'w:dir',
	'w:bdo',
	'mc:AlternateContent',
	'mc:Choice'
]);

/** The named elements directly under a parent, wrappers looked through. */
function under(parent: Node, name: string): Element[] {
	const found: Element[] = [];
	for (const element of elementsOf(parent)) {
		if (element.nodeName === name) found.push(element);
		else if (wrappers.has(element.nodeName)) found.push(...under(element, name));
	}
	return found;
}

/** The element at the end of a path of names, each a direct child of the one before. */
function at(parent: Element, ...path: string[]): Element | undefined {
	let element: Element | undefined = parent;
	for (const name of path) element = element && children(element, name)[0];
	return element;
}

function readTable(table: Element): MatrixCell[][] {
	const above = new Map<number, MatrixCell>();
	return under(table, 'w:tr')
		.filter((row) => !at(row, 'w:trPr', 'w:del'))
		.map((row) => readRow(row, above));
}

function readRow(row: Element, above: Map<number, MatrixCell>): MatrixCell[] {
	let column = Number(at(row, 'w:trPr', 'w:gridBefore')?.getAttribute('w:val') ?? 0);
	return under(row, 'w:tc').map((element) => {
		const cell = readCell(element, column, above);
		column += cell.span;
		return cell;
	});
}

/** A cell that goes on from the row above says again what stands there. */
function readCell(element: Element, column: number, above: Map<number, MatrixCell>): MatrixCell {
	const span = Math.max(1, Number(at(element, 'w:tcPr', 'w:gridSpan')?.getAttribute('w:val') ?? 1) || 1);
	const merge = at(element, 'w:tcPr', 'w:vMerge');
	const continued = merge !== undefined && merge.getAttribute('w:val') !== 'restart';
	const origin = continued ? above.get(column) : undefined;
	const paragraphs = origin?.paragraphs ?? readParagraphs(element);
	const cell = { column, span, continued, paragraphs };
	above.set(column, cell);
	return cell;
}

/** Paragraphs of a cell, those of tables inside it included. */
function readParagraphs(parent: Element): MatrixParagraph[] {
	const paragraphs: MatrixParagraph[] = [];
	for (const element of elementsOf(parent)) {
		const name = element.nodeName;
		if (name === 'w:p') paragraphs.push({ text: runText(element), numbered: isNumbered(element) });
		else if (wrappers.has(name) || name === 'w:tbl' || name === 'w:tr' || name === 'w:tc') {
			paragraphs.push(...readParagraphs(element));
		}
	}
	return paragraphs;
}

function isNumbered(paragraph: Element): boolean {
	const id = at(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.getAttribute('w:val');
	return id !== undefined && id !== null && id !== '0';
}

/** The text of all runs joined, as Word shows it with all changes accepted: what was deleted or moved away is left out. */
function runText(parent: Node): string {
	let text = '';
	for (const element of elementsOf(parent)) {
		const name = element.nodeName;
		if (name === 'w:t') text += element.textContent ?? '';
		else if (name === 'w:tab') text += '\t';
		else if (name === 'w:br' || name === 'w:cr') text += '\n';
		else if (name === 'w:noBreakHyphen') text += '\u2011';
		else if (name === 'w:r' || wrappers.has(name)) text += runText(element);
	}
	return text;
}
