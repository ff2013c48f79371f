import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Block } from '@plenum/domain/clusters/assessment';
import { addAction, addIndicator, editAction, moveAction, removeAction } from '../drafts.ts';
import { createFirstState } from '../first-state.ts';
import { fromOurselves, inspectUpdate, type UpdateSummary } from './inspect-update.ts';
import { DocumentIndex } from './document-index.ts';
import { decodeStateVector, encodeStateVector } from './state-vector.ts';
import { replaceSection } from '../replace-section.ts';
import { actionsOf, sectionOf } from '../roots.ts';
import { nodeOf } from '../write-assessment.ts';

function open(state: Uint8Array): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	return doc;
}

function summaryOf(update: Uint8Array): UpdateSummary {
	const inspected = inspectUpdate(update);
	if (!inspected.ok) throw new Error(inspected.reason);
	return inspected.value;
}

function knowing(...updates: Uint8Array[]): DocumentIndex {
	const known = new DocumentIndex();
	for (const update of updates) known.add(summaryOf(update));
	return known;
}

function firstText(doc: Y.Doc): Y.XmlText {
	return (sectionOf(doc, 'progress').get(0) as Y.XmlElement).get(0) as Y.XmlText;
}

function newParagraph(): Y.XmlElement {
	const made = new Y.XmlElement('paragraph');
	made.insert(0, [new Y.XmlText('new')]);
	return made;
}

const item: Block[] = [{ type: 'paragraph', runs: [{ text: 'item', marks: ['italic'], href: null }] }];

function newList(): Y.XmlElement {
	return nodeOf({ type: 'ordered-list', items: [item, [...item, { type: 'bullet-list', items: [item] }]] });
}

function firstInList(list: Y.XmlElement): Y.XmlElement | undefined {
	return (list.get(0) as Y.XmlElement | undefined)?.get(0) as Y.XmlElement | undefined;
}

/** Random work of the kind that the editor and the forms do. */
function workAtRandom(doc: Y.Doc, random: () => number): void {
	const fragment = sectionOf(doc, random() < 0.5 ? 'progress' : 'challenges');
	// Two who delete at once may leave nothing.
	if (fragment.length === 0) fragment.insert(0, [newParagraph()]);
	const block = fragment.get(Math.floor(random() * fragment.length)) as Y.XmlElement;
	const paragraph = block.nodeName.endsWith('List') ? firstInList(block) : block;
	const text = paragraph?.get(0) as Y.XmlText | undefined;
	if (!text) return void fragment.insert(0, [newParagraph()]);
	const at = Math.floor(random() * (text.length + 1));
	const turn = random();
	if (turn < 0.5) text.insert(at, ['word ', 'نص', '🙂', 'é'][Math.floor(random() * 4)] ?? '');
	else if (turn < 0.65) text.delete(Math.min(at, text.length), Math.min(3, text.length - Math.min(at, text.length)));
	else if (turn < 0.72) text.format(0, text.length, { bold: random() < 0.5 ? {} : null });
	else if (turn < 0.74) text.format(0, text.length, { link: random() < 0.5 ? { href: 'https://example.org' } : null });
	else if (turn < 0.76) fragment.insert(0, [nodeOf({ type: 'heading', level: 2, runs: [] })]);
	else if (turn < 0.79) fragment.insert(fragment.length, [newList()]);
	else if (turn < 0.8) block.nodeName === 'heading' && block.setAttribute('level', (random() < 0.5 ? 2 : 3) as never);
	else if (turn < 0.81) replaceSection(doc, 'progress', [{ type: 'paragraph', runs: [] }]);
	else if (turn < 0.85) {
		fragment.insert(Math.floor(random() * (fragment.length + 1)), [newParagraph()]);
	} else if (turn < 0.88) {
		if (fragment.length > 1) fragment.delete(Math.floor(random() * fragment.length), 1);
	} else if (turn < 0.9) addAction(doc, `a${Math.floor(random() * 5)}`, { text: 'x', recommendations: ['1.1'] });
	else if (turn < 0.94) editAction(doc, `a${Math.floor(random() * 5)}`, { text: 'yes and no', lead: 'L' });
	else if (turn < 0.95) addIndicator(doc, `i${Math.floor(random() * 5)}`, { kind: 'process', value: 'x' });
	else if (turn < 0.97) moveAction(doc, `a${Math.floor(random() * 5)}`, null);
	else removeAction(doc, `a${Math.floor(random() * 5)}`);
}

function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

test.each(['a', 'é', '😀', 'a'.repeat(300), `${'a'.repeat(300)}é`, '😀'.repeat(100)])(
	'[DOC7] a text counts as many clocks as it has letters for Yjs, however long it is: %#',
	(text) => {
		const doc = new Y.Doc();
		doc.getText('progress').insert(0, text);
		const [range] = summaryOf(Y.encodeStateAsUpdate(doc)).added;
		expect(range?.to).toBe(Y.getState(doc.store, doc.clientID));
	}
);

test('[DOC7] a long text that is no UTF-8 is malformed', () => {
	const doc = new Y.Doc();
	doc.getText('progress').insert(0, 'a'.repeat(300));
	const update = Y.encodeStateAsUpdate(doc);
	update[update.indexOf(97) + 200] = 0xff;
	expect(inspectUpdate(update, fromOurselves)).toMatchObject({ reason: 'frame/malformed' });
});

describe('the structure of an update', () => {
	for (let seed = 1; seed <= 20; seed++) {
		test(`[DOC7] random work of two people is read as Yjs reads it, and is accepted (seed ${seed})`, () => {
			const random = seeded(seed);
			const first = createFirstState();
			const docs = [open(first), open(first)];
			docs.forEach((doc, index) => (doc.clientID = index + 1));
			const known = knowing(first);
			const server = open(first);
			let reopened = knowing(first);
			for (const doc of docs)
				doc.on('update', (update: Uint8Array, origin: unknown) => {
					if (origin === 'remote') return;
					const summary = summaryOf(update);
					const { from, to } = Y.parseUpdateMeta(update);
					expect(new Map(summary.added.map((range) => [range.client, range.from]))).toEqual(from);
					expect(new Map(summary.added.map((range) => [range.client, range.to]))).toEqual(to);
					expect(known.canTake(summary)).toEqual({ ok: true, value: true });
					if (summary.added.length > 0) expect(known.isNews(summary)).toBe(true);
					expect([known.checkGrammar(summary).ok, reopened.checkGrammar(summary).ok]).toEqual([true, true]);
					known.add(summary);
					Y.applyUpdate(server, update);
					reopened.add(summary);
					expect(server.store.pendingStructs).toBe(null);
				});
			const undo = docs.map(
				(doc) =>
					new Y.UndoManager([sectionOf(doc, 'progress'), sectionOf(doc, 'challenges'), actionsOf(doc)], {
						captureTimeout: 0
					})
			);
			for (let step = 0; step < 200; step++) {
				const which = random() < 0.5 ? 0 : 1;
				const doc = docs[which] ?? server;
				const turn = random();
				if (turn < 0.15) undo[which]?.undo();
				else if (turn < 0.25) undo[which]?.redo();
				else workAtRandom(doc, random);
				if (random() < 0.3) Y.applyUpdate(doc, Y.encodeStateAsUpdate(server), 'remote');
				if (random() < 0.05) reopened = knowing(Y.encodeStateAsUpdate(server));
			}
			expect(known.stateVector).toEqual(Y.decodeStateVector(Y.encodeStateVector(server)));
			const whole = inspectUpdate(Y.encodeStateAsUpdate(server), fromOurselves);
			// Yjs deletes more by itself than was ever sent: what lay in a deleted node, and overwritten values.
			expect(whole.ok && known.isNews({ ...whole.value, deleted: [] })).toBe(false);
		});
	}

	test('[DOC7] a cut or lengthened update is malformed, wherever it is cut', () => {
		const update = createFirstState();
		for (let length = 0; length < update.length; length++) {
			expect(inspectUpdate(update.subarray(0, length)).ok).toBe(false);
		}
		expect(inspectUpdate(new Uint8Array([...update, 0]))).toEqual({ ok: false, reason: 'frame/malformed' });
	});

	test('[DOC7] any flipped byte is either refused or read without an exception', () => {
		const update = createFirstState();
		for (let at = 0; at < update.length; at++) {
			for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
				const flipped = update.slice();
				flipped[at] = (flipped[at] ?? 0) ^ bit;
				expect(() => inspectUpdate(flipped)).not.toThrow();
			}
		}
	});

	test('[DOC7] padded integers are malformed: Yjs would read them as the short ones', () => {
		const doc = open(createFirstState());
		doc.clientID = 5;
		let update = new Uint8Array();
		doc.on('update', (made: Uint8Array) => (update = made.slice()));
		firstText(doc).insert(0, 'a');
		const padded = new Uint8Array([...update.subarray(0, 2), 0x85, 0, ...update.subarray(3)]);
		expect(update[2]).toBe(5);
		expect(inspectUpdate(update).ok).toBe(true);
		expect(Y.parseUpdateMeta(padded)).toEqual(Y.parseUpdateMeta(update));
		expect(inspectUpdate(padded)).toEqual({ ok: false, reason: 'frame/malformed' });
	});

	test('[DOC7] a count larger than the message is refused before anything is made for it', () => {
		const update = encoding.encode((encoder) => {
			for (const number of [1, 2 ** 40, 1, 0]) encoding.writeVarUint(encoder, number);
		});
		expect(inspectUpdate(update)).toEqual({ ok: false, reason: 'frame/malformed' });
	});
});

/** One struct of client 1 at clock 0, with the given rest. */
function struct(write: (encoder: encoding.Encoder) => void): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, 1, 1, 0]) encoding.writeVarUint(encoder, number);
		write(encoder);
		encoding.writeVarUint(encoder, 0);
	});
}

function underRoot(
	kind: number,
	root: string,
	key: string | null,
	write: (encoder: encoding.Encoder) => void
): Uint8Array {
	return struct((encoder) => {
		encoding.writeUint8(encoder, key === null ? kind : kind | 0x20);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarString(encoder, root);
		if (key !== null) encoding.writeVarString(encoder, key);
		write(encoder);
	});
}

describe('what nobody may write', () => {
	const text = (encoder: encoding.Encoder) => encoding.writeVarString(encoder, 'x');
	const cases: [string, Uint8Array, string][] = [
		['another root', underRoot(4, 'prosemirror', null, text), 'frame/unknown-root'],
		['a keyed child of a section', underRoot(4, 'progress', 'k', text), 'frame/not-allowed'],
		['a child without key among the actions', underRoot(4, 'actions', null, text), 'frame/not-allowed'],
		['a document in the document', underRoot(9, 'actions', 'k', text), 'frame/not-allowed'],
		['bytes', underRoot(3, 'actions', 'k', text), 'frame/not-allowed'],
		['an embedded object', underRoot(5, 'progress', null, text), 'frame/not-allowed'],
		[
			'a node that the editor does not know',
			underRoot(7, 'progress', null, (encoder) => {
				encoding.writeVarUint(encoder, 3);
				encoding.writeVarString(encoder, 'iframe');
			}),
			'document/other-schema'
		],
		[
			'a mark that the editor does not know',
			underRoot(6, 'progress', null, (encoder) => {
				encoding.writeVarString(encoder, 'highlight');
				encoding.writeVarString(encoder, '{}');
			}),
			'document/other-schema'
		],
		[
			'a gap declared as such',
			struct((encoder) => {
				encoding.writeUint8(encoder, 10);
				encoding.writeVarUint(encoder, 5);
			}),
			'frame/clock-gap'
		],
		[
			'a clock that jumps far ahead',
			struct((encoder) => {
				encoding.writeUint8(encoder, 0);
				encoding.writeVarUint(encoder, 2 ** 45);
			}),
			'frame/clock-jump'
		],
		[
			'a garbage struct with flags, which the two readers of Yjs take differently',
			struct((encoder) => {
				encoding.writeUint8(encoder, 0x80);
				encoding.writeVarUint(encoder, 1);
			}),
			'frame/malformed'
		],
		['a key that is none', underRoot(4, 'actions', '__proto__', text), 'frame/not-allowed'],
		[
			'a value with a key that is none',
			underRoot(8, 'actions', 'k', (encoder) => {
				encoding.writeVarUint(encoder, 1);
				encoding.writeAny(encoder, JSON.parse('{"__proto__":{"polluted":true}}'));
			}),
			'frame/malformed'
		],
		[
			'a value nested deeper than any form makes it',
			underRoot(8, 'actions', 'k', (encoder) => {
				encoding.writeVarUint(encoder, 1);
				for (let depth = 0; depth < 10_000; depth++) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1));
				encoding.writeAny(encoder, null);
			}),
			'frame/malformed'
		],
		[
			'an empty text',
			underRoot(4, 'progress', null, (encoder) => encoding.writeVarString(encoder, '')),
			'frame/malformed'
		]
	];
	test.each(cases)('[DOC1] [DOC7] %s', (_title, update, reason) => {
		const inspected = inspectUpdate(update);
		const verdict = inspected.ok ? new DocumentIndex().checkGrammar(inspected.value) : inspected;
		expect(verdict).toEqual({ ok: false, reason });
	});
});

describe('what is known', () => {
	test('[DOC8] an update that starts past the known clock, or hangs on something unknown, cannot be taken', () => {
		const first = createFirstState();
		const doc = open(first);
		const updates: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => updates.push(update));
		firstText(doc).insert(0, 'a');
		firstText(doc).insert(1, 'b');
		firstText(doc).delete(0, 1);
		const [a, b, deletion] = updates.map(summaryOf);
		if (!a || !b || !deletion) throw new Error('three updates were made');
		const known = knowing(first);
		expect(known.canTake(b)).toEqual({ ok: false, reason: 'frame/clock-gap' });
		expect(known.canTake(deletion)).toEqual({ ok: false, reason: 'frame/missing-parent' });
		expect(new DocumentIndex().canTake(a)).toEqual({ ok: false, reason: 'frame/missing-parent' });
		known.add(a);
		expect(known.canTake(b).ok).toBe(true);
		expect(known.canTake(deletion).ok).toBe(true);
	});

	test('[DOC8] two authors who hang on each other in a ring are refused; Yjs would keep them waiting for ever', () => {
		const ring: UpdateSummary = {
			added: [
				{ client: 1, from: 0, to: 1 },
				{ client: 2, from: 0, to: 1 }
			],
			deleted: [],
			dependencies: [
				{ client: 1, clock: 0, needsClient: 2, needsClock: 0 },
				{ client: 2, clock: 0, needsClient: 1, needsClock: 0 }
			],
			structs: []
		};
		const chain: UpdateSummary = { ...ring, dependencies: ring.dependencies.slice(1) };
		expect(new DocumentIndex().canTake(ring)).toEqual({ ok: false, reason: 'frame/missing-parent' });
		expect(new DocumentIndex().canTake(chain)).toEqual({ ok: true, value: true });
	});

	test('state vectors travel as Yjs writes them', () => {
		const doc = open(createFirstState());
		firstText(doc).insert(0, 'a');
		const decoded = decodeStateVector(Y.encodeStateVector(doc));
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(decoded.value).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)));
		expect(Y.decodeStateVector(encodeStateVector(decoded.value))).toEqual(decoded.value);
	});
});
