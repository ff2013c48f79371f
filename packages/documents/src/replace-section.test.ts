import { sections, type Block, type Run } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { contributorsOf } from './contributors.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { createFirstState } from './first-state.ts';
import { readBlocks } from './read-blocks.ts';
import { replaceSection, replacing } from './replace-section.ts';
import { sectionOf } from './roots.ts';

const plain = (text: string): Run => ({ text, marks: [], href: null });
const bold = (text: string): Run => ({ text, marks: ['bold'], href: null });
const link = (text: string): Run => ({ text, marks: ['italic'], href: 'https://example.org/' });
const paragraph = (...runs: (Run | string)[]): Block => ({
	type: 'paragraph',
	runs: runs.filter((run) => run !== '').map((run) => (typeof run === 'string' ? plain(run) : run))
});
const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, runs: [plain(text)] });
const list = (type: 'bullet-list' | 'ordered-list', ...items: (string | Block[])[]): Block => ({
	type,
	items: items.map((item) => (typeof item === 'string' ? [paragraph(item)] : item))
});

function open(blocks: Block[]): Y.Doc {
	const empty = emptyAssessment();
	return copy(createFirstState({ ...empty, sections: { ...empty.sections, progress: blocks } }));
}

function copy(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

const said = (doc: Y.Doc) => readBlocks(sectionOf(doc, 'progress'));
const paragraphAt = (doc: Y.Doc, at: number) =>
	(sectionOf(doc, 'progress').get(at) as Y.XmlElement).get(0) as Y.XmlText;

function exchange(one: Y.Doc, other: Y.Doc): void {
	const from = Y.encodeStateAsUpdate(one);
	const to = Y.encodeStateAsUpdate(other);
	Y.applyUpdate(one, to);
	Y.applyUpdate(other, from);
	expect(said(one)).toEqual(said(other));
}

// What a section may say: each is made from each.
const texts: Block[][] = [
	[],
	[paragraph('Two courts opened in the north.')],
	[paragraph('Two ', bold('new'), ' courts opened in the north, see ', link('the law'), '.')],
	[heading('Courts'), paragraph('Two courts opened.'), paragraph('A third will follow in the south.')],
	[heading('Courts', 3), paragraph('A third will follow in the south 🙂.'), paragraph('Two courts were opened.')],
	[paragraph('First'), list('bullet-list', 'north', 'south'), paragraph('Last')],
	[list('bullet-list', 'north', [paragraph('south'), list('ordered-list', 'inner', 'other')], 'east')],
	[list('ordered-list', 'north', [paragraph('south'), list('ordered-list', 'inner one')])],
	[paragraph('المحاكم الجديدة'), paragraph(''), paragraph('after an empty line')]
];

test('[VER8] a section says what it is asked to say, whatever it said before', () => {
	for (const before of texts) {
		for (const after of texts) {
			const doc = open(before);
			replaceSection(doc, 'progress', after);
			expect(said(doc)).toEqual(after);
			expect(sectionOf(doc, 'progress').length).toBeGreaterThan(0);
		}
	}
});

test('[VER8] it is one update of one author, of nodes that are known, and none where nothing differs', () => {
	const updates: Uint8Array[] = [];
	const doc = open(texts[3] ?? []);
	doc.on('update', (update: Uint8Array) => updates.push(update));
	replaceSection(doc, 'progress', texts[3] ?? []);
	expect(updates).toHaveLength(0);
	replaceSection(doc, 'progress', texts[6] ?? []);
	expect(updates).toHaveLength(1);
	const authors = Y.decodeUpdate(updates[0] as Uint8Array).structs.map(({ id }) => id.client);
	expect(new Set(authors)).toEqual(new Set([doc.clientID]));
});

test('[VER8] what someone types at the same time into what stays or is reworded is not lost', () => {
	const before = [heading('Courts'), paragraph('Two courts opened in the north.'), paragraph('Nothing else is new.')];
	const ada = open(before);
	const ben = new Y.Doc();
	Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
	replaceSection(ada, 'progress', [
		paragraph('A preface.'),
		heading('Courts'),
		paragraph('Three courts opened in the south.'),
		paragraph('Nothing else is new.')
	]);
	paragraphAt(ben, 0).insert(6, ' of law');
	paragraphAt(ben, 1).insert(4, 'fine ');
	paragraphAt(ben, 2).insert(0, 'So far: ');
	exchange(ada, ben);
	expect(said(ada)).toEqual([
		paragraph('A preface.'),
		heading('Courts of law'),
		paragraph('Three fine courts opened in the south.'),
		paragraph('So far: Nothing else is new.')
	]);
});

test('[VER8] a paragraph with other words is reworded rather than removed, for somebody may be writing in it', () => {
	const ada = open([paragraph('')]);
	const ben = new Y.Doc();
	Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
	replaceSection(ada, 'progress', [paragraph('What it said.')]);
	paragraphAt(ben, 0).insert(0, 'Hello. ');
	exchange(ada, ben);
	expect(JSON.stringify(said(ada))).toContain('Hello. ');
});

test('[VER9] undoing it brings back what stood there, and keeps what others wrote since', () => {
	for (const before of texts) {
		const ada = open(before);
		const ben = new Y.Doc();
		const undo = new Y.UndoManager(sectionOf(ada, 'progress'), { trackedOrigins: new Set([replacing]) });
		replaceSection(ada, 'progress', [heading('Another'), paragraph('Something else entirely.')]);
		Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
		ben.transact(() => {
			const fragment = sectionOf(ben, 'progress');
			const added = new Y.XmlElement('paragraph');
			added.insert(0, [new Y.XmlText('Ben was here.')]);
			fragment.insert(fragment.length, [added]);
		});
		exchange(ada, ben);
		undo.undo();
		exchange(ada, ben);
		const without = said(ada).filter((block) => JSON.stringify(block) !== JSON.stringify(paragraph('Ben was here.')));
		expect(without.filter((block) => block.type !== 'paragraph' || block.runs.length > 0)).toEqual(
			before.filter((block) => block.type !== 'paragraph' || block.runs.length > 0)
		);
		expect(JSON.stringify(said(ada))).toContain('Ben was here.');
	}
});

test('[VER10] those are named whose words stand in a section, most of them first', () => {
	const ada = open([]);
	const ben = new Y.Doc();
	Y.applyUpdate(ben, Y.encodeStateAsUpdate(ada));
	paragraphAt(ada, 0).insert(0, 'short');
	exchange(ada, ben);
	paragraphAt(ben, 0).insert(5, ' and rather longer');
	exchange(ada, ben);
	expect(contributorsOf(ada, 'progress')).toEqual([ben.clientID, ada.clientID]);
	for (const section of sections.slice(1)) expect(contributorsOf(ada, section)).toEqual([]);
	paragraphAt(ada, 0).delete(0, 5);
	expect(contributorsOf(ada, 'progress')).toEqual([ben.clientID]);
});
