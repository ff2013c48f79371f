import { SaxesParser } from 'saxes';

/**
 * The XML of office files as a tree: elements, attributes, texts. No declarations, and no entities but the five of XML.
 * Names are without their prefix, because programs choose their own.
 */
export type XmlElement = { name: string; attributes: Attributes; children: (XmlElement | string)[] };

/** By their names with the prefix. */
type Attributes = Readonly<Record<string, string>>;

/** Most elements of office files have none: they share one object. */
const noAttributes: Attributes = Object.freeze({});

/** Deeper than any office file; what is walked by recursion must not be without an end. */
const deepest = 400;

class XmlError extends Error {
	override name = 'XmlError';
}

/** The root element, or null where the text is not well-formed, has a DTD, or is too deep. */
export function parseXml(xml: string): XmlElement | null {
	try {
		return parse(xml);
	} catch (error) {
		if (error instanceof XmlError) return null;
		throw error;
	}
}

function parse(xml: string): XmlElement {
	const document: XmlElement = { name: '', attributes: noAttributes, children: [] };
	const open: XmlElement[] = [document];
	const localNames = new Map<string, string>();
	const parser = new SaxesParser({ xmlns: false, position: false });
	const addText = (text: string) => void (open.length > 1 && open.at(-1)?.children.push(text));
	parser.on('error', refuse);
	parser.on('doctype', () => refuse(new Error('a document type declaration')));
	parser.on('opentag', ({ name, attributes }) => {
		const hasAttributes = Object.keys(attributes).length > 0;
		const element: XmlElement = {
			name: localNameOf(name, localNames),
			attributes: hasAttributes ? attributes : noAttributes,
			children: []
		};
		open.at(-1)?.children.push(element);
		open.push(element);
		if (open.length > deepest) refuse(new Error('too deep'));
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', addText);
	parser.on('cdata', addText);
	parser.write(xml).close();
	const [root] = document.children;
	if (typeof root !== 'object') throw new XmlError('no root');
	return root;
}

function refuse(reason: Error): never {
	throw new XmlError(reason.message);
}

function localNameOf(name: string, known: Map<string, string>): string {
	const local = known.get(name) ?? withoutPrefix(name);
	known.set(name, local);
	return local;
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
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
export function attribute({ attributes }: XmlElement, name: string): string | null {
	for (const key in attributes) if (key === name || withoutPrefix(key) === name) return attributes[key] ?? null;
	return null;
}
