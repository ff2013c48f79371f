import type { Node, Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';

/** A section holds something that the editor has no node for: the binding would throw on it, or delete it for everyone. */
class UneditableContent extends Error {
	override name = 'UneditableContent';
}

/** A mark that may overlap itself is stored with a hash behind its name. */
const markHash = /--[a-zA-Z0-9+/=]{8}$/;

/**
 * What the editor has to show for a section: its Yjs fragment as ProseMirror nodes, read without changing anything. Only blocks that
 * changed since the last reading are read again.
 */
export class SectionNodes {
	readonly #fragment: Y.XmlFragment;
	readonly #schema: Schema;
	/** By top-level element; null for one that holds no words and is not valid, which the binding removes. */
	readonly #known = new WeakMap<Y.XmlElement, Node | null>();

	constructor(fragment: Y.XmlFragment, schema: Schema) {
		this.#fragment = fragment;
		this.#schema = schema;
	}

	/** To be called with each change of the fragment, before anything is asked. */
	changed(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
		for (const { target } of events) {
			const block = this.#blockOf(target);
			if (block) this.#known.delete(block);
		}
	}

	/** False where the editor cannot show everything that stands there. */
	get isEditable(): boolean {
		try {
			this.#read();
			return true;
		} catch (error) {
			if (error instanceof UneditableContent) return false;
			throw error;
		}
	}

	/** Whether the editor's text is exactly what stands in the document. */
	isShownBy(doc: Node): boolean {
		const nodes = this.#read();
		// The editor always has one paragraph, also where the fragment has none.
		if (nodes.length === 0) return doc.childCount === 1 && doc.content.size === 2;
		if (nodes.length !== doc.childCount) return false;
		return nodes.every(([element, node], at) => {
			const shown = doc.child(at);
			if (node !== shown && !node.eq(shown)) return false;
			// The same object next time, which costs nothing to compare.
			this.#known.set(element, shown);
			return true;
		});
	}

	#read(): [Y.XmlElement, Node][] {
		const children: unknown[] = this.#fragment.toArray();
		return children.flatMap((child) => {
			if (!(child instanceof Y.XmlElement)) throw new UneditableContent('not an element');
			let node = this.#known.get(child);
			if (node === undefined) this.#known.set(child, (node = readElement(child, this.#schema)));
			return node ? [[child, node] as [Y.XmlElement, Node]] : [];
		});
	}

	#blockOf(type: Y.AbstractType<unknown>): Y.XmlElement | null {
		let block: unknown = null;
		for (let each: unknown = type; each instanceof Y.AbstractType && each !== this.#fragment; each = each.parent)
			block = each;
		return block instanceof Y.XmlElement ? block : null;
	}
}

/** As the binding makes nodes, without its repairs: they delete for everyone what this editor cannot show. */
function readElement(element: Y.XmlElement, schema: Schema): Node | null {
	if (!schema.nodes[element.nodeName] || element.nodeName === schema.topNodeType.name)
		throw new UneditableContent('unknown node');
	const attributes = element.getAttributes() as Record<string, unknown>;
	if (Object.values(attributes).some((value) => typeof value === 'object' && value !== null))
		throw new UneditableContent('attribute');
	const children: unknown[] = element.toArray();
	const nodes = children.flatMap((child) => {
		if (child instanceof Y.XmlText) return readText(child, schema);
		if (!(child instanceof Y.XmlElement)) throw new UneditableContent('not an element');
		return readElement(child, schema) ?? [];
	});
	try {
		return schema.node(element.nodeName, attributes, nodes);
	} catch {
		// Two people took away what together made it valid. Where nothing is left in it, nothing is lost.
		if (nodes.some((node) => node.textContent !== '')) throw new UneditableContent('not valid, with words in it');
		return null;
	}
}

function readText(text: Y.XmlText, schema: Schema): Node[] {
	const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
	return delta.map(({ insert, attributes = {} }) => {
		if (typeof insert !== 'string') throw new UneditableContent('embedded in a text');
		return schema.text(
			insert,
			Object.entries(attributes).map(([name, value]) => {
				const type = schema.marks[name.replace(markHash, '')];
				if (!type) throw new UneditableContent('unknown mark');
				return type.create(value as Record<string, unknown>);
			})
		);
	});
}
