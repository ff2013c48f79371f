import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { inspectUpdate } from '@plenum/documents/updates/inspect-update';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { asMessage, beginParagraph, clocksOfParagraph, firstClient, presence, typeKey } from './keystrokes.ts';
import { readProgress } from './read-progress.ts';
import { writeDocument } from './written-document.ts';

function progressOf(update: Uint8Array): [number, number][] {
	const progress: [number, number][] = [];
	readProgress(update, 0, update.length, (client, clock) => progress.push([client, clock]));
	return progress;
}

test('keys written by hand are what Yjs would write: they follow on each other and make a text', () => {
	const doc = new Y.Doc();
	const keys = [3, 4, 5].map((clock) => typeKey(firstClient, clock));
	for (const update of [beginParagraph(firstClient), ...keys]) Y.applyUpdate(doc, update);
	expect(Y.getState(doc.store, firstClient)).toBe(clocksOfParagraph + 3);
	expect(doc.getXmlFragment('progress').toString()).toBe('<paragraph>adef</paragraph>');
});

test('the gate would take everything that the load sends', () => {
	expect(inspectUpdate(beginParagraph(firstClient)).ok).toBe(true);
	expect(inspectUpdate(typeKey(firstClient, 3)).ok).toBe(true);
	expect(decodeFrame(asMessage(typeKey(firstClient, 3))).ok).toBe(true);
	expect(decodeFrame(presence(firstClient, 1)).ok).toBe(true);
});

test('progress is read from one key, from many merged into one update, and from other structs', () => {
	const other = firstClient + 1;
	expect(progressOf(typeKey(firstClient, 7))).toEqual([[firstClient, 8]]);
	const merged = Y.mergeUpdates([typeKey(firstClient, 7), typeKey(firstClient, 8), typeKey(other, 20)]);
	expect(new Map(progressOf(merged))).toEqual(
		new Map([
			[firstClient, 9],
			[other, 21]
		])
	);
	expect(progressOf(beginParagraph(other))).toEqual([[other, clocksOfParagraph]]);
});

test('a document is written in as many updates as asked for, the same ones each time', () => {
	const scripts = writeDocument(2, 400);
	const again = writeDocument(2, 400);
	expect(scripts.map(({ updates }) => updates.length)).toEqual([200, 200]);
	expect(again).toEqual(scripts);
	const doc = new Y.Doc();
	for (const { updates } of scripts) for (const update of updates) Y.applyUpdate(doc, update);
	expect(scripts.map(({ client }) => Y.getState(doc.store, client))).toEqual(
		scripts.map(({ clocks }) => clocks.at(-1))
	);
});
