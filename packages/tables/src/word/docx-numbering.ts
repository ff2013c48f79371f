import { attribute, children, elementsOf, type XmlElement } from '../package/xml.ts';

/** What Word prints before a paragraph that it counts by itself; null where it counts it and nothing says how. `list`: its list and level. */
export type Numbering = (paragraph: XmlElement) => { label: string | null; list: string } | null;

type Level = { start: number; format: string; text: string };
type ListPosition = { list: string; level: number };
type Lists = {
	levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
	/** From the list that a paragraph names to the one that defines how it looks. */
	definitions: ReadonlyMap<string, string>;
	restarts: ReadonlyMap<string, ReadonlyMap<number, number>>;
};

/** [MATRIX25] Counts on from paragraph to paragraph, in the order in which it is asked. */
export function readNumbering(numbering: XmlElement | null, styles: XmlElement | null): Numbering {
	const lists = readLists(numbering);
	const ofStyle = readStyles(styles);
	const counters = new Map<string, number[]>();
	const restarted = new Set<string>();
	return (paragraph) => {
		const place = placeOf(paragraph, ofStyle);
		if (!place) return null;
		const definition = lists.definitions.get(place.list) ?? place.list;
		const levels = lists.levels.get(definition);
		const level = levels?.get(place.level);
		const list = `${definition}/${place.level}`;
		if (!levels || !level) return { label: null, list };
		if (level.format === 'bullet' || level.format === 'none') return null;
		const counter = counters.get(definition) ?? [];
		if (!restarted.has(place.list)) {
			restarted.add(place.list);
			for (const [at, start] of lists.restarts.get(place.list) ?? []) counter[at] = start - 1;
		}
		counter[place.level] = (counter[place.level] ?? level.start - 1) + 1;
		counter.length = place.level + 1;
		counters.set(definition, counter);
		return { label: printed(level, levels, counter), list };
	};
}

/** `6.%1` with the counters put in. */
function printed(level: Level, levels: ReadonlyMap<number, Level>, counter: readonly number[]): string {
	return level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const at = Number(digit) - 1;
		return inFormat(counter[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
	});
}

function inFormat(count: number, format: string): string {
	switch (format) {
		case 'lowerLetter':
			return String.fromCodePoint(0x61 + ((count - 1) % 26));
		case 'upperLetter':
			return String.fromCodePoint(0x41 + ((count - 1) % 26));
		case 'decimalZero':
			return String(count).padStart(2, '0');
		default:
			return String(count);
	}
}

function readLists(root: XmlElement | null): Lists {
	const levels = new Map<string, Map<number, Level>>();
	const definitions = new Map<string, string>();
	const restarts = new Map<string, Map<number, number>>();
	for (const element of root ? elementsOf(root) : []) {
		if (element.name === 'abstractNum') levels.set(attribute(element, 'abstractNumId') ?? '', readLevels(element));
		if (element.name !== 'num') continue;
		const id = attribute(element, 'numId') ?? '';
		definitions.set(id, valueOf(element, 'abstractNumId') ?? '');
		restarts.set(id, readRestarts(element));
	}
	return { levels, definitions, restarts };
}

function readLevels(definition: XmlElement): Map<number, Level> {
	return new Map(
		children(definition, 'lvl').map((level) => [
			numberOf(attribute(level, 'ilvl')) ?? 0,
			{
				start: numberOf(valueOf(level, 'start')) ?? 1,
				format: valueOf(level, 'numFmt') ?? 'decimal',
				text: valueOf(level, 'lvlText') ?? ''
			}
		])
	);
}

function readRestarts(list: XmlElement): Map<number, number> {
	const starts = new Map<number, number>();
	for (const override of children(list, 'lvlOverride')) {
		const start = numberOf(valueOf(override, 'startOverride'));
		if (start !== null) starts.set(numberOf(attribute(override, 'ilvl')) ?? 0, start);
	}
	return starts;
}

/** The list of each style of paragraphs, its own or that of the style on which it is based. */
function readStyles(root: XmlElement | null): (style: string) => ListPosition | null {
	const own = new Map<string, { place: Partial<ListPosition>; basedOn: string | null }>();
	for (const style of root ? children(root, 'style') : []) {
		const id = attribute(style, 'styleId');
		if (id) own.set(id, { place: numberPlace(style), basedOn: valueOf(style, 'basedOn') });
	}
	const look = (style: string, depth: number): Partial<ListPosition> => {
		const found = own.get(style);
		if (!found || depth > 20) return {};
		return { ...(found.basedOn ? look(found.basedOn, depth + 1) : {}), ...found.place };
	};
	return (style) => whole(look(style, 0));
}

function placeOf(paragraph: XmlElement, ofStyle: (style: string) => ListPosition | null): ListPosition | null {
	const properties = children(paragraph, 'pPr')[0];
	const style = properties ? valueOf(properties, 'pStyle') : null;
	return whole({ ...(style ? ofStyle(style) : null), ...numberPlace(paragraph) });
}

/** `0` is the list of what is not counted. */
function whole({ list, level }: Partial<ListPosition>): ListPosition | null {
	return list === undefined || list === '0' ? null : { list, level: level ?? 0 };
}

function numberPlace(parent: XmlElement): Partial<ListPosition> {
	const properties = children(parent, 'pPr')[0];
	const numbers = properties && children(properties, 'numPr')[0];
	if (!numbers) return {};
	const list = valueOf(numbers, 'numId');
	const level = numberOf(valueOf(numbers, 'ilvl'));
	return { ...(list === null ? {} : { list }), ...(level === null ? {} : { level }) };
}

function valueOf(parent: XmlElement, name: string): string | null {
	const element = children(parent, name)[0];
	return element ? attribute(element, 'val') : null;
}

/** Far counts are no counts: a file may say anything. */
function numberOf(text: string | null): number | null {
	const value = text === null ? NaN : Number(text);
	return Number.isInteger(value) && Math.abs(value) < 100_000 ? value : null;
}
