import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { wordsByClient } from './contributors.ts';
import { sectionOf } from './roots.ts';

function paragraphIn(doc: Y.Doc, text: string): Y.XmlText {
	const paragraph = new Y.XmlElement('paragraph');
	const words = new Y.XmlText(text);
	paragraph.insert(0, [words]);
	sectionOf(doc, 'progress').push([paragraph]);
	return words;
}

test('[EXPORTS26] a word is theirs who put its first letter; deleted words are nobody’s', () => {
	const one = new Y.Doc();
	one.clientID = 1;
	const words = paragraphIn(one, 'Two courts opened');
	paragraphIn(one, 'gone soon');
	sectionOf(one, 'progress').delete(1, 1);
	const other = new Y.Doc();
	other.clientID = 2;
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
	const theirs = (sectionOf(other, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
	theirs.insert(theirs.length, 'ed again today');
	theirs.insert(3, ' new');
	paragraphIn(other, 'Another line');
	Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
	expect(words.toJSON()).toBe('Two new courts openeded again today');
	expect(wordsByClient(one, 'progress')).toEqual(
		new Map([
			[1, 3],
			[2, 5]
		])
	);
	expect(wordsByClient(one, 'challenges')).toEqual(new Map());
});
