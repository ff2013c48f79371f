import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { align } from './align.ts';
import { Effort } from './effort.ts';
import { readBlocks } from '../read-blocks.ts';
import { repair } from './repair.ts';
import { sectionOf } from '../roots.ts';
import { wordsIn } from '../words-in.ts';
import { fill, nodeOf } from '../write-assessment.ts';

/** More than a call may have arguments, and fewer than a document may have pieces. */
const many = 150_000;

const times = <Value>(value: (at: number) => Value) => Array.from({ length: many }, (_, at) => value(at));

function paragraph(): Y.XmlElement {
	return new Y.XmlElement('paragraph');
}

function filled(node: Y.XmlElement, children: Y.XmlElement[]): Y.XmlElement {
	fill(node, children);
	return node;
}

function holding(text: Y.XmlText): Y.XmlElement {
	const node = paragraph();
	node.insert(0, [text]);
	return node;
}

/** Letters that are bold by turns: each is a run of its own. */
function motley(): Y.XmlText {
	const text = new Y.XmlText();
	text.applyDelta(times((at) => ({ insert: 'a', ...(at % 2 === 0 ? { attributes: { bold: {} } } : {}) })));
	return text;
}

function deep(depth: number, innermost: Y.XmlElement): Y.XmlElement {
	return depth === 0 ? innermost : filled(new Y.XmlElement('unknown'), [deep(depth - 1, innermost)]);
}

function read(nodes: (Y.XmlElement | Y.XmlText)[]) {
	const section = new Y.Doc().getXmlFragment('progress');
	section.insert(0, nodes);
	return readBlocks(section);
}

const words = () => holding(new Y.XmlText('end'));

describe('[DOC4] a text is read however many pieces it has', () => {
	test('runs of a paragraph, and runs that stand in none', () => {
		expect(read([holding(motley())])[0]).toMatchObject({ runs: { length: many } });
		expect(read([motley()])[0]).toMatchObject({ runs: { length: many } });
	});

	test('paragraphs of a section, and of what no grammar has', () => {
		expect(read(times(paragraph).with(0, words()).with(-1, words()))).toHaveLength(many);
		const inside = filled(new Y.XmlElement('unknown'), times(paragraph).with(0, words()).with(-1, words()));
		expect(read([inside])).toHaveLength(many);
	});

	test('what lies too deep to be told apart', () => {
		const inside = filled(new Y.XmlElement('unknown'), [...times(paragraph), words(), holding(motley())]);
		expect(read([deep(30, inside)])).toMatchObject([{ runs: [{ text: `end ${'a'.repeat(many)}` }] }]);
	});

	test('what is no text at all', () => {
		const list = new Y.Doc().getArray('list');
		const inner = new Y.Array<unknown>();
		list.insert(0, [inner]);
		inner.insert(0, times(String));
		for (let at = 0; at < many; at++) inner.insert(0, [{}]);
		expect(wordsIn(list._start!.content)).toContain('{}0123');
	});
});

test('[DOC4] texts are compared however many lines went and came', () => {
	const lines = (letter: string) => times((at) => ({ key: `${letter}${at}` }));
	expect(align(lines('a'), lines('b'), () => 0, new Effort())).toHaveLength(2 * many);
});

test('[DOC4] a list is written however many items it has', () => {
	expect(nodeOf({ type: 'bullet-list', items: times(() => []) }).nodeName).toBe('bulletList');
});

test('[DOC63] a document is repaired however much in it is none of ours', () => {
	const doc = new Y.Doc();
	sectionOf(doc, 'progress').insert(
		0,
		times(() => new Y.XmlElement('unknown'))
	);
	expect(repair(doc)).toHaveLength(many);
});
