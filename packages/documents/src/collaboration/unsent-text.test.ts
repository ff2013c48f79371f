import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addAction, addIndicator, editAction, editIndicator } from '../drafts.ts';
import { createFirstState } from '../first-state.ts';
import { UnsavedWork } from './unsaved-work.ts';
import { unsentText } from './unsent-text.ts';

/** A copy in which everything so far is saved, and what its author writes from now on. */
function copy(): { doc: Y.Doc; work: UnsavedWork } {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, createFirstState());
	const work = new UnsavedWork(doc);
	work.caughtUp();
	doc.on('update', () => work.wrote());
	return { doc, work };
}

function text(doc: Y.Doc): Y.XmlText {
	return (doc.getXmlFragment('progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
}

test('[DOC22] what was typed comes back, without what was taken back', () => {
	const { doc, work } = copy();
	for (const letter of 'the court sits') text(doc).insert(text(doc).length, letter);
	text(doc).delete(4, 6);
	text(doc).insert(0, 'Now ');
	expect(work.text).toBe('the \nsits\nNow ');
});

test('[DOC22] every field of an action and an indicator comes back as it was left', () => {
	const { doc, work } = copy();
	addAction(doc, 'a1', { text: 'Adopt the bill', lead: 'Ministry of Just', deadline: '2027-01-31' });
	editAction(doc, 'a1', { lead: 'Ministry of Justice', recommendations: ['140.12'] });
	addIndicator(doc, 'i1', { kind: 'process', text: 'Cases heard' });
	editIndicator(doc, 'i1', { baseline: '12', unit: 'a year' });
	expect(work.text.split('\n').toSorted()).toEqual(
		['Adopt the bill', 'Ministry of Justice', '2027-01-31', '140.12', 'Cases heard', '12', 'a year'].toSorted()
	);
});

test('[DOC22] what others wrote meanwhile is not offered as one’s own, what one wrote on an earlier visit is', () => {
	const { doc, work } = copy();
	const other = new Y.Doc();
	const earlier = new Y.Doc();
	for (const each of [other, earlier]) Y.applyUpdate(each, Y.encodeStateAsUpdate(doc));
	text(other).insert(0, 'theirs ');
	text(earlier).insert(0, 'before ');
	text(doc).insert(0, 'now ');
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
	work.wroteAs([earlier.clientID]);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(earlier));
	expect(work.text.split('\n').toSorted()).toEqual(['before ', 'now ']);
	const unsent = work.unsent;
	expect(unsent && unsentText(unsent.update, new Set(unsent.authors))).toBe(work.text);
});

test('[DOC21] a refused frame makes all of it doubtful until the server has been told again what it lacks', () => {
	const { doc, work } = copy();
	text(doc).insert(0, 'words');
	work.sent();
	work.refused();
	expect(work.acknowledged(1)).toBe(false);
	work.answers();
	work.sent();
	expect(work.acknowledged(1)).toBe(false);
	expect(work.acknowledged(2)).toBe(true);
	expect([work.isNone, work.text, work.unsent]).toEqual([true, '', null]);
});
