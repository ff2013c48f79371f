import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** The root element, or null where the text is not well-formed. */
export function parseXml(xml: string): Element | null {
	try {
		return new DOMParser({ onError: refuseErrors }).parseFromString(xml, 'text/xml').documentElement;
	} catch {
		return null;
	}
}

function refuseErrors(level: string, message: string): void {
	if (level !== 'warning') throw new Error(message);
}

export function* elementsOf(parent: Node): Generator<Element> {
	for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) yield node as Element;
}

/** The named elements directly under a parent. */
export function children(parent: Node, name: string): Element[] {
	return [...elementsOf(parent)].filter((element) => element.nodeName === name);
}
