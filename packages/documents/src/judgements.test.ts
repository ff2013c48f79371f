import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAction, editAction, setJudgement } from './drafts.ts';
import { createFirstState } from './first-state.ts';
import { allowsValue, judgementKey } from './updates/grammar.ts';
import { diffAssessments } from './diff-assessments.ts';
import { readAction } from './read-drafts.ts';
import { readAssessment } from './read-assessment.ts';
import { writeAssessment } from './write-assessment.ts';

const yes = { holds: true, reason: 'The plan says which.' };
const no = { holds: false, reason: 'Nobody will pay for it.' };

function withAction(): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, createFirstState());
	addAction(doc, 'a', { text: 'Train the judges' });
	return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

test('[DRAFTING6] two people who judge two letters at once both keep theirs; of one letter all read the same', () => {
	const doc = withAction();
	const mine = copyOf(doc);
	const theirs = copyOf(doc);
	setJudgement(mine, 'a', 'specific', yes);
	setJudgement(theirs, 'a', 'achievable', no);
	setJudgement(mine, 'a', 'relevant', yes);
	setJudgement(theirs, 'a', 'relevant', no);
	Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
	Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
	expect(readAction(mine, 'a').judged).toMatchObject({ specific: yes, achievable: no });
	expect(readAction(mine, 'a').judged).toEqual(readAction(theirs, 'a').judged);
});

test('[DRAFTING6] what was said is taken back, and then the action reads as if nobody had said anything', () => {
	const doc = withAction();
	const before = readAssessment(doc);
	setJudgement(doc, 'a', 'specific', yes);
	expect(readAssessment(doc)).not.toEqual(before);
	setJudgement(doc, 'a', 'specific', null);
	expect(Object.keys(readAction(doc, 'a'))).not.toContain('judged');
	expect(readAssessment(doc)).toEqual(before);
});

test('[DRAFTING6] nothing happens where the action was removed meanwhile', () => {
	const doc = withAction();
	setJudgement(doc, 'gone', 'specific', yes);
	setJudgement(doc, 'gone', 'specific', null);
	editAction(doc, 'gone', { judged: { specific: yes } });
	expect(readAssessment(doc).actions.map(({ id }) => id)).toEqual(['a']);
});

test('[DRAFTING6] it goes with the text into another document, and is named where versions differ', () => {
	const doc = withAction();
	const before = readAssessment(doc);
	setJudgement(doc, 'a', 'specific', yes);
	const copy = new Y.Doc();
	writeAssessment(copy, readAssessment(doc));
	expect(readAssessment(copy)).toEqual(readAssessment(doc));
	const change = { field: 'judged', list: true, runs: [{ change: 'inserted', text: `specific + ${yes.reason}` }] };
	expect(diffAssessments(before, readAssessment(doc)).actions).toEqual([
		{ id: 'a', change: 'changed', title: 'Train the judges', fields: [change] }
	]);
});

test.each([
	...[
		null,
		true,
		'yes',
		[],
		{},
		{ holds: true },
		{ reason: 'x' },
		{ holds: 'yes', reason: 'x' },
		{ holds: true, reason: 1 }
	],
	{ holds: true, reason: 'x', by: 'somebody' }
])('[DOC62] the gate refuses %j in its place', (value) => {
	expect(allowsValue('action', judgementKey('specific'), value)).toBe(false);
});
