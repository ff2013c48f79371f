import { DocumentIndex } from '@plenum/documents/updates/document-index';
import { createFirstState } from '@plenum/documents/first-state';
import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { fromPeople, inspectInSteps, inspectUpdate } from '@plenum/documents/updates/inspect-update';
import type { CooperativeTask } from '@plenum/documents/cooperative-task';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { findStoredDocument } from '../documents.store.ts';
import {
	document,
	firstText,
	joinRaw,
	openRoom,
	until,
	type TestDocuments
} from '../../test-support/documents/documents.fixture.ts';
import { isOutdated, prepareUpdate, validateUpdate, type DocumentState } from './gate.ts';
import { defaultLimits } from './limits.ts';
import { seeded } from '../../test-support/documents/seeded-random.fixture.ts';
import { openPieces, StoredContent } from '../storage/stored-content.ts';

let room: TestDocuments | undefined;
afterEach(() => room?.close());

const first = createFirstState(emptyAssessment());
const unlimited = { burst: 1e9, perSecond: 1e9 };
const limits = { ...defaultLimits, frames: unlimited, bytes: unlimited };

function summaryOf(update: Uint8Array) {
	const inspected = inspectUpdate(update);
	if (!inspected.ok) throw new Error(inspected.reason);
	return inspected.value;
}

/** A document that holds these, and whose authors all are one person. */
function documentOf(...updates: Uint8Array[]): DocumentState {
	const known = new DocumentIndex();
	for (const update of updates) known.add(summaryOf(update));
	return { known, bytes: 0, ownerOf: () => ({ participant: 'ada', announced: true }) };
}

const author = { participant: 'ada', client: 1 };

/** Letters that no neighbour goes on from, each of which is a struct. */
function writeLetters(doc: Y.Doc, count: number): Uint8Array {
	const before = Y.encodeStateVector(doc);
	const text = firstText(doc);
	doc.transact(() => {
		for (let at = 0; at < count; at++) text.insert(at % 3 === 0 ? 0 : Math.min(1, text.length), 'y');
	});
	return Y.encodeStateAsUpdate(doc, before);
}

function openDoc(): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, first);
	return doc;
}

function countSteps<Value>(steps: CooperativeTask<Value>): { count: number; value: Value } {
	for (let count = 1; ; count++) {
		const step = steps.next();
		if (step.done) return { count, value: step.value };
	}
}

test('[DOC98] what a large change says, and where it may stand, is found in short steps', () => {
	const update = writeLetters(openDoc(), 20_000);
	const { known } = documentOf(first);
	const inspected = countSteps(inspectInSteps(update, fromPeople));
	expect(inspected.count).toBeGreaterThan(20);
	if (!inspected.value.ok) throw new Error(inspected.value.reason);
	const summary = inspected.value.value;
	expect(countSteps(known.prepareGrammar(summary)).count).toBeGreaterThan(40);
	expect(known.checkGrammar(summary)).toEqual({ ok: true, value: true });
});

for (const seed of [1, 2, 3, 4])
	test(`[DOC98] a change that was inspected in turns is taken or refused as one that was not, whatever came meanwhile (seed ${seed})`, async () => {
		const random = seeded(seed);
		for (let round = 0; round < 30; round++) {
			const doc = openDoc();
			const updates = [1, 2, 3, 4].map(() => writeLetters(doc, 1 + random(60)));
			const known = updates.slice(0, random(4));
			const from = random(4);
			const merged = Y.mergeUpdates(updates.slice(from, from + 1 + random(4 - from)));
			// Some bytes of it are others.
			const update = merged.slice();
			if (random(3) === 0) update[random(update.length)] = random(256);
			const meanwhile = updates.slice(known.length, known.length + random(2));
			const state = documentOf(first, ...known);
			const prepared = await prepareUpdate(state.known, update, () => undefined);
			for (const each of meanwhile) state.known.add(summaryOf(each));
			const again = isOutdated(state.known, prepared)
				? await prepareUpdate(state.known, update, () => undefined)
				: prepared;
			const verdict = validateUpdate(state, author, update, limits, again);
			const plain = validateUpdate(documentOf(first, ...known, ...meanwhile), author, update, limits);
			expect({ round, verdict }).toEqual({ round, verdict: plain });
			// Nor does it say anything else where it was prepared too early.
			expect(validateUpdate(state, author, update, limits, prepared)).toEqual(plain);
		}
	});

test('[DOC98] a person who pastes the same from several connections at once loses nothing, and everyone hears that it is saved', async () => {
	room = await openRoom({ limits });
	const connections = await Promise.all([1, 2, 3].map(() => joinRaw(room as TestDocuments, 'ada')));
	for (const each of connections) each.send(encodeFrame({ type: 'syncStep1', stateVector: new Uint8Array([0]) }));
	await until(() => connections.every(({ frames }) => frames.some(({ type }) => type === 'syncStep2')));
	const doc = new Y.Doc();
	for (const frame of connections[0]?.frames ?? [])
		if (frame.type === 'syncStep2' || frame.type === 'update') Y.applyUpdate(doc, frame.update);
	const parts = [1, 2, 3].map(() => writeLetters(doc, 5_000));
	const whole = Y.mergeUpdates(parts);
	for (const [at, each] of connections.entries())
		for (const update of at === 1 ? [whole] : parts) each.send(encodeFrame({ type: 'update', update }));
	const saved = ({ frames }: (typeof connections)[number]) => frames.filter(({ type }) => type === 'saved').length;
	await until(
		() => connections.every((each) => saved(each) > 0) && saved(connections[0]!) + saved(connections[2]!) >= 2
	);
	await until(async () => {
		const stored = await findStoredDocument(room!.database.read, document);
		return stored !== undefined && firstText(openPieces([stored.snapshot, ...stored.updates])).length === 15_000;
	});
	expect(connections.flatMap((each) => each.refusals())).toEqual([]);
	expect(room.reported).toEqual([]);
});

test('[DOC98] long updates are not merged with others on the event loop, and the pieces say what the updates said', () => {
	const doc = openDoc();
	const updates = [3000, 3, 2]
		.flatMap((letters) => Array.from({ length: 40 }, () => letters))
		.map((letters) => writeLetters(doc, letters));
	const content = new StoredContent(first, updates);
	const longest = Math.max(128 * 1024, ...updates.map(({ length }) => length));
	expect(Math.max(...content.pieces().map(({ length }) => length))).toBeLessThanOrEqual(longest);
	expect(content.pieces().length).toBeLessThan(updates.length);
	const copy = new Y.Doc();
	for (const piece of content.pieces()) Y.applyUpdate(copy, piece);
	expect(copy.store.pendingStructs).toBe(null);
	expect(Y.encodeStateVector(copy)).toEqual(Y.encodeStateVector(doc));
	expect(firstText(copy).length).toBe(firstText(doc).length);
});
