import * as Y from 'yjs';
import { firstClient } from './keystrokes.ts';

/** What one author wrote, update by update, and the clock that they reached with each. */
export type Script = { client: number; updates: Uint8Array[]; clocks: number[] };

/** One key in so many takes a character away, moves the caret first, or begins a new paragraph. */
const odds = { erase: 0.15, move: 0.02, paragraph: 0.003 };

/** `updates` keystrokes of `authors` people, as they write: mostly onward, sometimes back, sometimes elsewhere. The same each time. */
export function writeDocument(authors: number, updates: number): Script[] {
	return Array.from({ length: authors }, (_, index) => writePart(firstClient + index, updates / authors));
}

function writePart(client: number, updates: number): Script {
	const chance = chanceFrom(client);
	const doc = new Y.Doc();
	doc.clientID = client;
	const script: Script = { client, updates: [], clocks: [] };
	doc.on('update', (update: Uint8Array) => {
		script.updates.push(update);
		script.clocks.push(Y.getState(doc.store, client));
	});
	let text = beginParagraph(doc);
	let caret = 0;
	while (script.updates.length < updates) {
		if (chance() < odds.paragraph) {
			text = beginParagraph(doc);
			caret = 0;
		}
		if (chance() < odds.move) caret = Math.floor(chance() * (text.length + 1));
		if (caret > 0 && chance() < odds.erase) text.delete(--caret, 1);
		else text.insert(caret++, String.fromCharCode(97 + Math.floor(chance() * 26)));
	}
	script.updates.length = updates;
	script.clocks.length = updates;
	return script;
}

function beginParagraph(doc: Y.Doc): Y.XmlText {
	const text = new Y.XmlText();
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [text]);
	doc.getXmlFragment('progress').push([paragraph]);
	return text;
}

/** Numbers from 0 to 1 that look like chance and come again. */
function chanceFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
