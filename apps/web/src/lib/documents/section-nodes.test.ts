import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { nodesAndMarks } from './editor-schema.ts';
import { SectionNodes } from './section-nodes.ts';

const schema = getSchema(nodesAndMarks());

function paragraph(text: string): Y.XmlElement {
	const element = new Y.XmlElement('paragraph');
	element.insert(0, [new Y.XmlText(text)]);
	return element;
}

function section(...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlFragment {
	const fragment = new Y.Doc().getXmlFragment('progress');
	fragment.insert(0, children);
	return fragment;
}

/** What lies under a section although the editor writes nothing of the kind. */
const poisons: Record<string, (fragment: Y.XmlFragment) => void> = {
	'a map': (fragment) => fragment.insert(0, [new Y.Map() as never]),
	'a text': (fragment) => fragment.insert(0, [new Y.Text('words') as never]),
	'an XML text': (fragment) => fragment.insert(0, [new Y.XmlText('words')]),
	'an array': (fragment) => fragment.insert(0, [new Y.Array() as never]),
	'a plain value': (fragment) => Y.applyUpdate(fragment.doc as Y.Doc, plainValue()),
	'an unknown element': (fragment) => fragment.insert(0, [new Y.XmlElement('table')]),
	'the top node': (fragment) => fragment.insert(0, [new Y.XmlElement('doc')]),
	'a map in a paragraph': (fragment) => (fragment.get(0) as Y.XmlElement).insert(0, [new Y.Map() as never]),
	'a text of words in a list': (fragment) => {
		const list = new Y.XmlElement('bulletList');
		list.insert(0, [new Y.XmlText('words')]);
		fragment.insert(0, [list]);
	},
	'something embedded in a text': (fragment) =>
		((fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText).insertEmbed(0, { image: 'x' }),
	'an unknown mark': (fragment) => ((fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 1, { blink: true })
};

function plainValue(): Uint8Array {
	const doc = new Y.Doc();
	doc.getArray('progress').insert(0, [1, 'two', { three: 3 }]);
	return Y.encodeStateAsUpdate(doc);
}

test.each(Object.entries(poisons))('[DOC71] %s cannot be edited, and reading it changes nothing', (_, poison) => {
	const fragment = section(paragraph('first'), paragraph('second'));
	poison(fragment);
	const before = Y.encodeStateAsUpdate(fragment.doc as Y.Doc);
	expect(new SectionNodes(fragment, schema).isEditable).toBe(false);
	expect(Y.encodeStateAsUpdate(fragment.doc as Y.Doc)).toEqual(before);
});

test('[DOC70] what the binding shows of a section is what stands there', () => {
	const list = new Y.XmlElement('bulletList');
	const item = new Y.XmlElement('listItem');
	item.insert(0, [paragraph('item')]);
	list.insert(0, [item]);
	const fragment = section(paragraph('words'), list, new Y.XmlElement('orderedList'));
	const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
	text.format(0, 3, { bold: {}, link: { href: 'https://example.org' } });
	const { doc } = initProseMirrorDoc(fragment, schema);
	const nodes = new SectionNodes(fragment, schema);
	expect(nodes.isEditable).toBe(true);
	expect(nodes.isShownBy(doc)).toBe(true);
	text.insert(2, 'x');
	const event = { target: text } as unknown as Y.YEvent<Y.AbstractType<unknown>>;
	nodes.changed([event]);
	expect(nodes.isShownBy(doc)).toBe(false);
});

test('[DOC71] a list item that begins with another list stays editable: whoever took its first paragraph away locks nobody out', () => {
	const outer = new Y.XmlElement('bulletList');
	const inner = new Y.XmlElement('bulletList');
	const item = new Y.XmlElement('listItem');
	const nested = new Y.XmlElement('listItem');
	nested.insert(0, [paragraph('nested words')]);
	inner.insert(0, [nested]);
	item.insert(0, [paragraph('first'), inner]);
	outer.insert(0, [item]);
	const fragment = section(outer);
	item.delete(0, 1);
	const nodes = new SectionNodes(fragment, schema);
	expect(nodes.isEditable).toBe(true);
	expect(nodes.isShownBy(initProseMirrorDoc(fragment, schema).doc)).toBe(true);
	expect(fragment.toJSON()).toContain('nested words');
});

test('[DOC70] of a long section only what changed is read again, and a difference is found wherever it is', () => {
	const sentence = 'The inspectorate has visited the sites that were named in the last report. ';
	const fragment = section(...Array.from({ length: 320 }, (_, at) => paragraph(`${at} ${sentence.repeat(3)}`)));
	const { doc, meta } = initProseMirrorDoc(fragment, schema);
	const nodes = new SectionNodes(fragment, schema);
	expect(nodes.isShownBy(doc)).toBe(true);
	const [first, ...rest] = doc.content.content;
	const changed = Node.fromJSON(schema, { type: 'paragraph', content: [{ type: 'text', text: 'other' }] });
	fragment.observeDeep((events) => nodes.changed(events));
	const next = doc.copy(doc.content.replaceChild(0, changed));
	updateYFragment(fragment.doc as Y.Doc, fragment, next, meta);
	expect(nodes.isShownBy(next)).toBe(true);
	expect([first, rest.length, nodes.isShownBy(doc)]).toEqual([doc.child(0), 319, false]);
});
