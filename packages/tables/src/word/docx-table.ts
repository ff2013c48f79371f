import type { MatrixCell, MatrixParagraph, MatrixRow } from '@plenum/domain/matrix/rows/matrix-row';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { TextContent } from '../file-content.ts';
import { readNumbering, type Numbering } from './docx-numbering.ts';
import { markStyle } from '../mark-style.ts';
import { attribute, children, elementsOf, ownText, parseXml, type XmlElement } from '../package/xml.ts';
import { openPackage, xmlText, type PackageRefusal } from '../package/zip.ts';

export type DocxRefusal = PackageRefusal | 'import/no-table';

/** [MATRIX21] The tables of a Word file. */
export function readDocxTables(bytes: Uint8Array): Result<MatrixRow[], DocxRefusal> {
	const read = readDocx(bytes);
	if (!read.ok) return read;
	return read.value.rows.length > 0 ? ok(read.value.rows) : refuse('import/no-table');
}

/** [MATRIX21] The tables of a Word file and the paragraphs outside of them; without a table `rows` is empty. */
export function readDocx(bytes: Uint8Array): Result<TextContent, PackageRefusal> {
	const opened = openPackage(bytes, (name) => readParts.has(name));
	if (!opened.ok) return opened;
	const root = rootOf(opened.value.get('word/document.xml'));
	const body = root && children(root, 'body')[0];
	if (!body) return refuse('import/unreadable');
	const numbering = readNumbering(
		rootOf(opened.value.get('word/numbering.xml')),
		rootOf(opened.value.get('word/styles.xml'))
	);
	const rows = under(body, 'tbl').flatMap((table) => readTable(table, numbering));
	return ok({
		rows: rows.map((cells, index) => ({ row: index + 1, cells })),
		paragraphs: under(body, 'p').map((paragraph) => readParagraph(paragraph, numbering))
	});
}

/** Everything else in the package is left alone: pictures, custom XML, what a program forgot to delete. */
const readParts = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);

/** Null where the part is not there or cannot be read; without the text itself there is nothing, without the rest there is. */
function rootOf(part: Uint8Array | undefined): XmlElement | null {
	const xml = part && xmlText(part);
	return xml?.ok ? parseXml(xml.value) : null;
}

/** Elements that only wrap others: content controls, insertions, links. What they hold belongs to the text. */
const wrappers = new Set([
	'sdt',
	'sdtContent',
	'ins',
	'moveTo',
	'customXml',
	'smartTag',
	'hyperlink',
	'fldSimple',
	'dir',
	'bdo',
	'AlternateContent',
	'Choice'
]);

/** The named elements directly under a parent, wrappers looked through. */
function under(parent: XmlElement, name: string): XmlElement[] {
	const found: XmlElement[] = [];
	for (const element of elementsOf(parent)) {
		if (element.name === name) found.push(element);
		else if (wrappers.has(element.name)) found.push(...under(element, name));
	}
	return found;
}

/** The element at the end of a path of names, each a direct child of the one before. */
function at(parent: XmlElement, ...path: string[]): XmlElement | undefined {
	let element: XmlElement | undefined = parent;
	for (const name of path) element = element && children(element, name)[0];
	return element;
}

function valueOf(element: XmlElement | undefined): string | null {
	return element ? attribute(element, 'val') : null;
}

function readTable(table: XmlElement, numbering: Numbering): MatrixCell[][] {
	const above = new Map<number, MatrixCell>();
	return under(table, 'tr')
		.filter((row) => !at(row, 'trPr', 'del'))
		.map((row) => readRow(row, above, numbering));
}

function readRow(row: XmlElement, above: Map<number, MatrixCell>, numbering: Numbering): MatrixCell[] {
	let column = Number(valueOf(at(row, 'trPr', 'gridBefore')) ?? 0);
	return under(row, 'tc').map((element) => {
		const cell = readCell(element, column, above, numbering);
		column += cell.span;
		return cell;
	});
}

/** A cell that goes on from the row above says again what stands there. */
function readCell(
	element: XmlElement,
	column: number,
	above: Map<number, MatrixCell>,
	numbering: Numbering
): MatrixCell {
	const span = Math.max(1, Number(valueOf(at(element, 'tcPr', 'gridSpan')) ?? 1) || 1);
	const merge = at(element, 'tcPr', 'vMerge');
	const continued = merge !== undefined && valueOf(merge) !== 'restart';
	const origin = continued ? above.get(column) : undefined;
	const paragraphs = origin?.paragraphs ?? readParagraphs(element, numbering);
	const cell = { column, span, continued, paragraphs };
	above.set(column, cell);
	return cell;
}

/** Paragraphs of a cell, those of tables inside it included. */
function readParagraphs(parent: XmlElement, numbering: Numbering): MatrixParagraph[] {
	const paragraphs: MatrixParagraph[] = [];
	for (const element of elementsOf(parent)) {
		const name = element.name;
		if (name === 'p') paragraphs.push(readParagraph(element, numbering));
		else if (wrappers.has(name) || name === 'tbl' || name === 'tr' || name === 'tc') {
			paragraphs.push(...readParagraphs(element, numbering));
		}
	}
	return paragraphs;
}

function readParagraph(element: XmlElement, numbering: Numbering): MatrixParagraph {
	const counted = numbering(element);
	const text = runText(element);
	if (!counted) return { text, numbered: false };
	return { text, numbered: true, list: counted.list, ...(counted.label ? { label: counted.label } : {}) };
}

/** The text of all runs joined, as Word shows it with all changes accepted: what was deleted or moved away is left out. */
function runText(parent: XmlElement): string {
	let text = '';
	for (const element of elementsOf(parent)) {
		const name = element.name;
		if (name === 't') text += ownText(element);
		else if (name === 'tab') text += '\t';
		else if (name === 'br' || name === 'cr') text += '\n';
		else if (name === 'noBreakHyphen') text += '\u2011';
		else if (name === 'r') text += isMark(element) ? '' : runText(element);
		else if (wrappers.has(name)) text += runText(element);
	}
	return text;
}

/** [REPORTS141] Signs that Plenum's own files hold for the sake of direction alone. */
function isMark(run: XmlElement): boolean {
	return valueOf(at(run, 'rPr', 'rStyle')) === markStyle;
}
