import { cleanText } from '../plain-characters.ts';
import { attribute, children, elementsOf, ownText, type XmlElement } from '@plenum/tables/package/xml';
import {
	houseStyleLimits,
	placeholders,
	type DroppedPart,
	type HouseBlock,
	type HouseFont,
	type HouseInline,
	type HouseParagraph,
	type HouseTab,
	type HouseTable
} from './house-style.ts';
import {
	child,
	numberOf,
	readFont,
	readParagraphLook,
	switched,
	valueOf,
	wholeFont,
	wholeParagraphLook,
	type PartialLook,
	type Styles,
	type Theme
} from './read-looks.ts';

/** What a part of a Word file is read with. */
export type Reading = {
	styles: Styles;
	theme: Theme;
	/** Keeps the picture of a relation, and answers by what it is known then; null for one that cannot be kept. */
	pictureOf: (relation: string) => string | null;
	drop: (part: DroppedPart) => void;
	/** How much may still be read. */
	left: { blocks: number; letters: number };
};

export function newBudget(): Reading['left'] {
	return { blocks: houseStyleLimits.blocks, letters: houseStyleLimits.letters };
}

/** Elements that only wrap others. What was deleted, and what a reviewer said, is in none of them. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'hyperlink', 'dir', 'bdo']);

/** Paragraphs and tables, wrappers looked through. */
export function bodyElements(parent: XmlElement): XmlElement[] {
	return elementsOf(parent).flatMap((element) => {
		if (wrappers.has(element.name)) return bodyElements(element);
		return element.name === 'p' || element.name === 'tbl' ? [element] : [];
	});
}

export function readBlocks(reading: Reading, elements: readonly XmlElement[]): HouseBlock[] {
	return elements.flatMap((element): HouseBlock[] => {
		if (reading.left.blocks <= 0) return [];
		reading.left.blocks--;
		return [element.name === 'tbl' ? readTable(reading, element) : readParagraph(reading, element)];
	});
}

function readTable(reading: Reading, table: XmlElement): HouseTable {
	const rows = children(table, 'tr').map((row) =>
		children(row, 'tc').map((cell) => readBlocks(reading, bodyElements(cell)))
	);
	const grid = child(table, 'tblGrid');
	const widths = (grid ? children(grid, 'gridCol') : []).map((column) => numberOf(column, 'w', 100, 15_000) ?? 2000);
	const columns = Math.min(Math.max(...rows.map((row) => row.length), 1), 8);
	const shown = Array.from({ length: columns }, (_, at) => widths[at] ?? 2000);
	return { type: 'table', widths: shown, rows: rows.map((row) => row.slice(0, columns)) };
}

function readParagraph(reading: Reading, element: XmlElement): HouseParagraph {
	const properties = child(element, 'pPr');
	const look: PartialLook = {
		...reading.styles.byId(valueOf(child(properties, 'pStyle'))),
		...readParagraphLook(properties)
	};
	const inlines: HouseInline[] = [];
	readInlines({ ...reading, look, inlines, field: { depth: 0, code: '', isCode: false } }, element);
	return {
		type: 'paragraph',
		look: wholeParagraphLook(look),
		tabs: readTabs(child(properties, 'tabs')),
		inlines: withWholePlaceholders(merged(inlines))
	};
}

const tabTypes = { left: 'start', start: 'start', center: 'center', right: 'end', end: 'end' } as const;

function readTabs(tabs: XmlElement | undefined): HouseTab[] {
	return (tabs ? children(tabs, 'tab') : []).slice(0, 10).flatMap((tab) => {
		const kind = valueOf(tab) ?? '';
		const at = numberOf(tab, 'pos', 0, 16_000);
		return at !== null && kind in tabTypes ? [{ at, type: tabTypes[kind as keyof typeof tabTypes] }] : [];
	});
}

type Inlines = Reading & {
	look: PartialLook;
	inlines: HouseInline[];
	/** What a field is computed from stands before what it showed last. */
	field: { depth: number; code: string; isCode: boolean };
};

function readInlines(reading: Inlines, parent: XmlElement): void {
	for (const element of elementsOf(parent)) {
		if (element.name === 'r') readRun(reading, element);
		else if (element.name === 'fldSimple') addField(reading, attribute(element, 'instr') ?? '', reading.look);
		else if (wrappers.has(element.name)) {
			if (element.name === 'hyperlink') reading.drop('links');
			readInlines(reading, element);
		}
	}
}

function readRun(reading: Inlines, run: XmlElement): void {
	const properties = child(run, 'rPr');
	if (switched(child(properties, 'vanish'))) return;
	const look = { ...reading.look, ...readFont(properties, reading.theme) };
	const { field } = reading;
	for (const element of elementsOf(run)) {
		switch (element.name) {
			case 'fldChar':
				readFieldMark(reading, valueOf(element, 'fldCharType'), look);
				break;
			case 'instrText':
				if (field.isCode && field.depth === 1) field.code += ownText(element);
				break;
			case 't':
				if (field.depth === 0) addText(reading, ownText(element), wholeFont(look));
				break;
			case 'tab':
				if (field.depth === 0) reading.inlines.push({ type: 'tab' });
				break;
			case 'br':
				if ((valueOf(element, 'type') ?? 'textWrapping') === 'textWrapping') reading.inlines.push({ type: 'break' });
				break;
			case 'drawing':
				addPicture(reading, element);
				break;
			case 'pict':
			case 'AlternateContent':
				reading.drop('shapes');
				break;
			case 'object':
				reading.drop('objects');
				break;
		}
	}
}

function readFieldMark(reading: Inlines, type: string | null, look: PartialLook): void {
	const { field } = reading;
	if (type === 'begin') {
		if (field.depth === 0) field.code = '';
		field.depth++;
		field.isCode = true;
	} else if (type === 'separate') field.isCode = false;
	else if (type === 'end' && field.depth > 0) {
		field.depth--;
		if (field.depth === 0) addField(reading, field.code, look);
	}
}

/** The page number and the page count. Any other field could fetch something, or name the file's author. */
function addField({ inlines, drop }: Inlines, code: string, look: PartialLook): void {
	const name = /^\s*([A-Z]+)/i.exec(code)?.[1]?.toUpperCase();
	const font = wholeFont(look);
	if (name === 'PAGE') inlines.push({ type: 'page', font });
	else if (name === 'NUMPAGES' || name === 'SECTIONPAGES') inlines.push({ type: 'pages', font });
	else drop('fields');
}

function addText(reading: Inlines, text: string, font: HouseFont): void {
	const kept = cleanText(text).replaceAll('\n', ' ').slice(0, Math.max(reading.left.letters, 0));
	reading.left.letters -= kept.length;
	if (kept !== '') reading.inlines.push({ type: 'text', text: kept, font });
}

/** English metric units in a point. */
const unitsOfPoint = 12_700;

/** A picture, in line wherever it floated. What else is drawn is not taken over. */
function addPicture({ inlines, drop, pictureOf }: Inlines, drawing: XmlElement): void {
	const frame = child(drawing, 'inline') ?? child(drawing, 'anchor');
	const extent = child(frame, 'extent');
	const data = child(child(frame, 'graphic'), 'graphicData');
	const blip = child(child(child(data, 'pic'), 'blipFill'), 'blip');
	if (!blip) return drop('shapes');
	const [width, height] = ['cx', 'cy'].map((side) => numberOf(extent, side, unitsOfPoint, 800 * unitsOfPoint));
	const picture = pictureOf(attribute(blip, 'embed') ?? '');
	if (picture === null || !width || !height) return drop('pictures');
	inlines.push({ type: 'picture', picture, width: width / unitsOfPoint, height: height / unitsOfPoint });
}

/** Programs cut a line into runs for reasons of their own: those that look alike are one. */
function merged(inlines: readonly HouseInline[]): HouseInline[] {
	const kept: HouseInline[] = [];
	for (const inline of inlines) {
		const last = kept.at(-1);
		if (inline.type === 'text' && last?.type === 'text' && sameFont(inline.font, last.font)) last.text += inline.text;
		else kept.push(inline.type === 'text' ? { ...inline } : inline);
	}
	return kept;
}

function sameFont(a: HouseFont, b: HouseFont): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

const anyPlaceholder = new RegExp(`\\{\\{\\s*(?:${placeholders.join('|')})\\s*\\}\\}`, 'i');

/** A placeholder that is cut into runs of several looks is one again, and the whole line looks as it began. */
function withWholePlaceholders(inlines: HouseInline[]): HouseInline[] {
	const texts = inlines.filter((inline) => inline.type === 'text');
	const isCut =
		anyPlaceholder.test(texts.map(({ text }) => text).join('')) && !texts.some(({ text }) => anyPlaceholder.test(text));
	const [first] = texts;
	if (!isCut || !first) return inlines;
	const whole = { ...first, text: texts.map(({ text }) => text).join('') };
	return inlines.flatMap((inline): HouseInline[] => {
		if (inline === first) return [whole];
		return inline.type === 'text' ? [] : [inline];
	});
}
