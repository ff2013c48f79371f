import { emptyAssessment, type Block } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFirstState } from '../first-state.ts';
import { watchRemovedText } from './removed-text.ts';
import { replaceSection } from '../replace-section.ts';
import { sectionOf } from '../roots.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text, marks: [], href: null }] });

function openTwo() {
	const empty = emptyAssessment();
	const blocks = [paragraph('As it was agreed.')];
	const state = createFirstState({ ...empty, sections: { ...empty.sections, progress: blocks } });
	const writer = new Y.Doc();
	const other = new Y.Doc();
	for (const doc of [writer, other]) Y.applyUpdate(doc, state);
	const removed = [] as string[];
	const clock = { now: 0 };
	const onRemoved = (text: string) => void removed.push(text);
	watchRemovedText(writer, { isRemote: (origin) => origin === 'remote', now: () => clock.now, onRemoved });
	const sync = (from: Y.Doc, to: Y.Doc) =>
		Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'remote');
	const restore = () => {
		replaceSection(other, 'progress', blocks);
		sync(other, writer);
	};
	return { writer, other, removed, clock, sync, restore };
}

function addParagraph(doc: Y.Doc): Y.XmlText {
	const element = new Y.XmlElement('paragraph');
	const text = new Y.XmlText();
	element.insert(0, [text]);
	const section = sectionOf(doc, 'progress');
	section.insert(section.length, [element]);
	return text;
}

/** As an editor does: letter by letter. */
function type(text: Y.XmlText, words: string): void {
	for (const letter of words) text.insert(text.length, letter);
}

test('[VER20] what somebody types while their section is restored comes back to them, also what was not sent yet', () => {
	const { writer, other, removed, sync, restore } = openTwo();
	const text = addParagraph(writer);
	type(text, 'Nobody is held in solitary ');
	sync(writer, other);
	type(text, 'confinement');
	restore();
	expect(removed).toEqual(['Nobody is held in solitary confinement']);
});

test('[VER20] what the document still says, one word, and what was typed long ago do not come back', () => {
	const { writer, other, removed, clock, sync, restore } = openTwo();
	const text = addParagraph(writer);
	type(text, 'Nobody is held alone');
	sync(writer, other);
	const theirs = sectionOf(other, 'progress');
	const line = (theirs.get(theirs.length - 1) as Y.XmlElement).get(0) as Y.XmlText;
	line.delete(0, 'Nobody '.length);
	sync(other, writer);
	other.transact(() => {
		const moved = line.toString();
		theirs.delete(theirs.length - 1, 1);
		type(addParagraph(other), moved);
	});
	sync(other, writer);
	expect(removed).toEqual([]);
	type(addParagraph(writer), 'A line of before');
	sync(writer, other);
	clock.now += 10 * 60_000;
	restore();
	expect(removed).toEqual([]);
});
