import type { Assessment, Block } from '@plenum/domain/clusters/assessment';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAction, addIndicator, editAction, moveAction, removeAction, rewrite } from './drafts.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { createFirstState } from './first-state.ts';
import { readAssessment } from './read-assessment.ts';
import { sectionOf } from './roots.ts';

function open(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

const plain = (text: string) => ({ text, marks: [], href: null });

const full: Assessment = {
	sections: {
		progress: [
			{ type: 'heading', level: 2, runs: [plain('Courts')] },
			{
				type: 'paragraph',
				runs: [
					plain('Two '),
					{ text: 'new', marks: ['bold', 'italic'], href: null },
					plain(' laws, see '),
					{ text: 'the text', marks: [], href: 'https://example.org/law' }
				]
			}
		],
		regressions: [],
		remaining: [
			{
				type: 'bullet-list',
				items: [
					[{ type: 'paragraph', runs: [plain('first')] }],
					[
						{ type: 'paragraph', runs: [plain('second')] },
						{ type: 'ordered-list', items: [[{ type: 'paragraph', runs: [plain('inner')] }]] }
					]
				]
			}
		],
		challenges: [{ type: 'heading', level: 3, runs: [plain('نص عربي')] }],
		assistance: [{ type: 'paragraph', runs: [plain('🙂')] }]
	},
	summary: [{ type: 'paragraph', runs: [plain('Two new laws; '), { text: 'held', marks: ['held-back'], href: null }] }],
	actions: [
		{
			id: 'action-1',
			text: 'Adopt the bill',
			lead: 'Ministry of Justice',
			supporting: '',
			deadline: '2031-06-30',
			resources: '',
			assistance: '',
			indicators: ['indicator-1'],
			recommendations: ['140.12', '140.13']
		}
	],
	indicators: [
		{
			id: 'indicator-1',
			kind: 'structural',
			text: 'Law in force',
			baseline: 'no',
			target: 'yes',
			value: '',
			source: 'Gazette',
			date: '2030-01-01',
			unit: ''
		}
	]
};

describe('a document and its reading', () => {
	test('[DOC4] what is written from plain data is read back as it was', () => {
		expect(readAssessment(open(createFirstState(full)))).toEqual(full);
	});

	test('[DOC2] each section is born with one paragraph that holds an empty text', () => {
		const doc = open(createFirstState());
		const paragraph = sectionOf(doc, 'progress').get(0) as Y.XmlElement;
		expect(paragraph.nodeName).toBe('paragraph');
		expect(paragraph.get(0)).toBeInstanceOf(Y.XmlText);
		expect(readAssessment(doc)).toEqual(emptyAssessment());
	});

	test('[DOC4] a node that this version does not know gives its text', () => {
		const doc = open(createFirstState());
		const table = new Y.XmlElement('table');
		const cell = new Y.XmlElement('paragraph');
		const loose = new Y.XmlText('loose');
		table.insert(0, [cell, loose]);
		cell.insert(0, [new Y.XmlText('in a cell')]);
		sectionOf(doc, 'progress').insert(1, [table]);
		expect(readAssessment(doc).sections.progress).toEqual([
			{ type: 'paragraph', runs: [plain('in a cell')] },
			{ type: 'paragraph', runs: [plain('loose')] }
		]);
	});

	test('[DOC4] no depth stops the reading', () => {
		const doc = open(createFirstState());
		let parent: Y.XmlFragment = sectionOf(doc, 'progress');
		for (let depth = 0; depth < 4000; depth++) {
			const list = new Y.XmlElement(depth % 2 === 0 ? 'bulletList' : 'listItem');
			parent.insert(0, [list]);
			parent = list;
		}
		const paragraph = new Y.XmlElement('paragraph');
		parent.insert(0, [paragraph]);
		paragraph.insert(0, [new Y.XmlText('at the bottom')]);
		expect(JSON.stringify(readAssessment(doc))).toContain('at the bottom');
	});

	test('[DOC6] a link that is neither web nor mail is read as text', () => {
		const doc = open(createFirstState());
		const text = (sectionOf(doc, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
		text.insert(0, 'here', { link: { href: 'javascript:alert(1)' } });
		expect(readAssessment(doc).sections.progress).toEqual([{ type: 'paragraph', runs: [plain('here')] }]);
	});
});

describe('drafts', () => {
	test('[DOC10] actions stand in the order in which people put them', () => {
		const doc = open(createFirstState());
		for (const id of ['a', 'b', 'c']) addAction(doc, id, { text: id });
		moveAction(doc, 'c', 'a');
		moveAction(doc, 'a', null);
		expect(readAssessment(doc).actions.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
		for (let turn = 0; turn < 200; turn++) moveAction(doc, turn % 2 === 0 ? 'a' : 'b', turn % 2 === 0 ? 'b' : 'a');
		expect(readAssessment(doc).actions.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
		removeAction(doc, 'b');
		expect(readAssessment(doc).actions.map(({ id }) => id)).toEqual(['c', 'a']);
	});

	test('[DOC10] two people write into one action without losing a word', () => {
		const one = open(createFirstState());
		addAction(one, 'a', { text: 'Adopt the bill' });
		addIndicator(one, 'i', { text: 'Law in force' });
		const other = open(Y.encodeStateAsUpdate(one));
		editAction(one, 'a', { text: 'Adopt the revised bill', lead: 'Parliament' });
		editAction(other, 'a', { text: 'Adopt the bill by June', deadline: '2031-06-30' });
		Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
		Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
		expect(readAssessment(one)).toEqual(readAssessment(other));
		expect(readAssessment(one).actions[0]).toMatchObject({
			text: 'Adopt the revised bill by June',
			lead: 'Parliament',
			deadline: '2031-06-30'
		});
	});

	test('a text is rewritten by the smallest change and never cuts a character in half', () => {
		const doc = new Y.Doc();
		const text = doc.getText('t');
		for (const wanted of ['🙂', '🙃', 'a🙃b', 'a🙂b', 'a🙂🙂b', '', 'نص', 'نصوص']) {
			rewrite(text, wanted);
			expect(text.toString()).toBe(wanted);
			expect(open(Y.encodeStateAsUpdate(doc)).getText('t').toString()).toBe(wanted);
		}
	});
});

test('[DOC60] a passage that is held back is read as one, and written again as it was', () => {
	const progress: Block[] = [
		{
			type: 'paragraph',
			runs: [
				{ text: 'Seen. ', marks: [], href: null },
				{ text: 'Not for everyone.', marks: ['bold', 'held-back'], href: null }
			]
		}
	];
	const first = emptyAssessment();
	const doc = open(createFirstState({ ...first, sections: { ...first.sections, progress } }));
	expect(readAssessment(doc).sections.progress).toEqual(progress);
});
