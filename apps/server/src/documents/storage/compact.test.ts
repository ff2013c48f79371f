import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { IncompleteContentError } from './stored-content.ts';
import { compact } from './compact.ts';

const everything = 0;
const nothing = Infinity;

function typed(): { pieces: Uint8Array[]; text: string } {
	const doc = new Y.Doc();
	const pieces: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => pieces.push(update));
	const text = doc.getText('progress');
	text.insert(0, 'A secret that was taken back. What stays.');
	text.delete(0, 'A secret that was taken back. '.length);
	return { pieces, text: text.toString() };
}

function said(state: Uint8Array): string {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc.getText('progress').toString();
}

for (const [where, largest] of [
	['here', nothing],
	['in a thread of its own', everything]
] as const) {
	test(`[DOC17] written out ${where}, a document says the same, without what was deleted`, async () => {
		const { pieces, text } = typed();
		const state = await compact(pieces, largest);
		expect(said(state)).toBe(text);
		expect(Buffer.from(state).includes('secret')).toBe(false);
	});

	test(`[DOC17] a document that lacks a piece is not written out ${where}`, async () => {
		const { pieces } = typed();
		await expect(compact(pieces.slice(1), largest)).rejects.toThrow();
	});
}

test('[DOC17] what fails here has a name', async () => {
	await expect(compact(typed().pieces.slice(1), nothing)).rejects.toBeInstanceOf(IncompleteContentError);
});
