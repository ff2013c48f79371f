import { emptyAssessment, type Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPassage } from './add-passage.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { createFirstState } from './first-state.ts';
import { readBlocks } from './read-blocks.ts';
import { sectionOf } from './roots.ts';

function open(before: Block[]): Y.Doc {
	const empty = emptyAssessment();
	return copy(createFirstState({ ...empty, sections: { ...empty.sections, progress: before } }));
}

function copy(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

function exchange(one: Y.Doc, other: Y.Doc): void {
	const from = Y.encodeStateAsUpdate(one);
	const to = Y.encodeStateAsUpdate(other);
	Y.applyUpdate(one, to);
	Y.applyUpdate(other, from);
	expect(said(one)).toEqual(said(other));
}

const said = (doc: Y.Doc) => readBlocks(sectionOf(doc, 'progress'));
const textAt = (doc: Y.Doc, at: number) => (sectionOf(doc, 'progress').get(at) as Y.XmlElement).get(0) as Y.XmlText;
const bullets: Block = { type: 'bullet-list', items: [plainParagraphs('north'), plainParagraphs('south')] };
const benAlone: Block = { type: 'paragraph', runs: [{ text: ' Ben adds.', marks: [], href: null }] };

test.each<[string, Block[]]>([
	['an empty section', []],
	['one paragraph', plainParagraphs('Two courts opened.')],
	['a list at the end', [...plainParagraphs('Where:'), bullets]]
])('[DOC80] a passage stands at the end of %s, after what it said', (_, before) => {
	const doc = open(before);
	addPassage(doc, 'progress', [...plainParagraphs('A third opened.\nAnd a fourth.'), bullets]);
	addPassage(doc, 'progress', plainParagraphs('The last.'));
	expect(said(doc)).toEqual([
		...before,
		...plainParagraphs('A third opened.\nAnd a fourth.'),
		bullets,
		...plainParagraphs('The last.')
	]);
});

test('[DOC80] it is one update of its author that deletes nothing, and none where there is nothing to add', () => {
	const doc = open(plainParagraphs('Two courts opened.'));
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	addPassage(doc, 'progress', []);
	expect(updates).toEqual([]);
	addPassage(doc, 'progress', [...plainParagraphs('A third.'), bullets]);
	expect(updates).toHaveLength(1);
	const { structs, ds } = Y.decodeUpdate(updates[0] as Uint8Array);
	expect([new Set(structs.map(({ id }) => id.client)), ds.clients.size]).toEqual([new Set([doc.clientID]), 0]);
});

test('[DOC80] two who add at the same time, and somebody who begins in the empty section, lose nothing', () => {
	const ada = open([]);
	const ben = new Y.Doc();
	Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
	const cy = copy(Y.encodeStateAsUpdate(ada));
	addPassage(ada, 'progress', plainParagraphs('From Ada.\nTwo lines.'));
	addPassage(ben, 'progress', plainParagraphs('From Ben.'));
	textAt(cy, 0).insert(0, 'Typed by Cy.');
	exchange(ada, ben);
	exchange(ada, cy);
	exchange(ada, ben);
	const lines = said(ada).map((block) => JSON.stringify(block));
	expect(lines.toSorted()).toEqual(
		plainParagraphs('From Ada.\nTwo lines.\nFrom Ben.\nTyped by Cy.')
			.map((block) => JSON.stringify(block))
			.toSorted()
	);
	// A passage of several paragraphs stays together.
	expect(lines.findIndex((line) => line.includes('Two lines.'))).toBe(
		lines.findIndex((line) => line.includes('From Ada.')) + 1
	);
});

test('[DOC81] taking it back takes its words alone: what others wrote beside it and into it stays', () => {
	const ada = open(plainParagraphs('Before.'));
	const ben = new Y.Doc();
	const takeBack = addPassage(ada, 'progress', plainParagraphs('First.\nSecond.'));
	Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
	textAt(ben, 0).insert(7, ' By Ben.');
	textAt(ben, 2).insert(7, ' Ben adds.');
	exchange(ada, ben);
	takeBack();
	exchange(ada, ben);
	expect(said(ada)).toEqual([...plainParagraphs('Before. By Ben.'), benAlone]);
});

test('[DOC81] of two passages the one is taken back that is asked for, once, and nothing that was typed since', () => {
	const doc = open([]);
	const takeBack = addPassage(doc, 'progress', plainParagraphs('First.\nWith more.'));
	addPassage(doc, 'progress', plainParagraphs('Second.'));
	textAt(doc, 0).insert(6, 'Typed.');
	takeBack();
	expect(said(doc)).toEqual(plainParagraphs('Typed.\nSecond.'));
	takeBack();
	expect(said(doc)).toEqual(plainParagraphs('Typed.\nSecond.'));
});

test('[DOC80] lines without words are no paragraphs, and what looks like marks is text', () => {
	expect(plainParagraphs(' one \r\n\n  \n*two* <b>\u2028three')).toEqual([
		...plainParagraphs('one'),
		...plainParagraphs('*two* <b>'),
		...plainParagraphs('three')
	]);
	expect(plainParagraphs(' \n ')).toEqual([]);
});
