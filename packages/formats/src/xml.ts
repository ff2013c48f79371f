import { ownEntry } from '@plenum/domain/own-entry';

/**
 * A small reader for the XML of office files: elements, attributes, texts. It knows no DTD and resolves nothing.
 * Names are without their prefix, because programs choose their own. Attributes stay text until someone asks for one.
 */
export type XmlElement = { name: string; attributes: string; children: (XmlElement | string)[] };

/** Deeper than any office file; what is walked by recursion must not be without an end. */
const deepest = 400;

class XmlError extends Error {
	override name = 'XmlError';
}

/** The root element, or null where the text is not well-formed. */
export function parseXml(xml: string): XmlElement | null {
	try {
		return parse(xml);
	} catch (error) {
		if (error instanceof XmlError) return null;
		throw error;
	}
}

type Reading = { xml: string; open: XmlElement[]; names: Map<string, string> };

function parse(xml: string): XmlElement {
	const document: XmlElement = { name: '', attributes: '', children: [] };
	const reading: Reading = { xml, open: [document], names: new Map() };
	let at = 0;
	while (at < xml.length) {
		const next = xml.indexOf('<', at);
		const end = next < 0 ? xml.length : next;
		if (end > at) addText(reading, decodeEntities(xml.slice(at, end)));
		at = next < 0 ? end : readMarkup(reading, next);
	}
	const [root, ...more] = document.children;
	if (reading.open.length !== 1 || typeof root !== 'object' || more.length > 0) throw new XmlError('torn');
	return root;
}

/** Outside the root only white space may stand. */
function addText({ open }: Reading, text: string): void {
	const parent = open.at(-1);
	if (open.length > 1) parent?.children.push(text);
	else if (!/^[\s\ufeff]*$/.test(text)) throw new XmlError('text outside the root');
}

/** Reads what begins with `<` and answers where it ends. */
function readMarkup(reading: Reading, at: number): number {
	const { xml } = reading;
	if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
	if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
	if (xml.startsWith('<![CDATA[', at)) {
		const end = after(xml, ']]>', at + 9);
		addText(reading, xml.slice(at + 9, end - 3));
		return end;
	}
	if (xml.startsWith('<!', at)) throw new XmlError('a declaration');
	if (xml.startsWith('</', at)) {
		const end = after(xml, '>', at);
		const closed = reading.open.pop();
		if (reading.open.length === 0 || closed?.name !== localName(xml.slice(at + 2, end - 1).trim())) {
			throw new XmlError('tags do not match');
		}
		return end;
	}
	return readStartTag(reading, at);
}

function after(xml: string, mark: string, from: number): number {
	const at = xml.indexOf(mark, from);
	if (at < 0) throw new XmlError(`no ${mark}`);
	return at + mark.length;
}

function readStartTag(reading: Reading, at: number): number {
	const { xml, open, names } = reading;
	const end = tagEnd(xml, at + 1);
	const empty = xml[end - 1] === '/';
	const inside = xml.slice(at + 1, empty ? end - 1 : end);
	const space = inside.search(/\s/);
	const printed = space < 0 ? inside : inside.slice(0, space);
	if (printed === '') throw new XmlError('a tag without a name');
	const name = names.get(printed) ?? localName(printed);
	names.set(printed, name);
	const element: XmlElement = { name, attributes: space < 0 ? '' : inside.slice(space), children: [] };
	open.at(-1)?.children.push(element);
	if (!empty) open.push(element);
	if (open.length > deepest) throw new XmlError('too deep');
	return end + 1;
}

/** The `>` that ends a tag: one inside a quoted value does not. */
function tagEnd(xml: string, from: number): number {
	for (let at = from; at < xml.length; at++) {
		const character = xml[at];
		if (character === '>') return at;
		if (character === '<') break;
		if (character === '"' || character === "'") {
			at = xml.indexOf(character, at + 1);
			if (at < 0) break;
		}
	}
	throw new XmlError('a tag without an end');
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (_, name: string) => {
		if (!name.startsWith('#')) return ownEntry(entities, name) ?? unknownEntity();
		const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : unknownEntity();
	});
}

function unknownEntity(): never {
	throw new XmlError('an unknown entity');
}

export function elementsOf(parent: XmlElement): XmlElement[] {
	return parent.children.filter((child) => typeof child !== 'string');
}

/** The named elements directly under a parent. */
export function children(parent: XmlElement, name: string): XmlElement[] {
	return elementsOf(parent).filter((element) => element.name === name);
}

/** The text of an element alone, without that of elements inside it. */
export function ownText(element: XmlElement): string {
	return element.children.filter((child) => typeof child === 'string').join('');
}

/** An attribute by its name without prefix; null where there is none. */
export function attribute(element: XmlElement, name: string): string | null {
	const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element.attributes);
	const value = match?.[1] ?? match?.[2];
	return value === undefined ? null : decodeEntities(value);
}
