import { randomInt } from 'node:crypto';
import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { normaliseStateVector, type StateVector } from '@plenum/documents/updates/state-vector';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { until } from '../../test-support/documents/documents.fixture.ts';
import { LoopShare } from './loop-share.ts';
import { seeded } from '../../test-support/documents/seeded-random.fixture.ts';
import { StoredContent } from '../storage/stored-content.ts';
import { SyncAnswers, type SyncReader } from './sync-answers.ts';

const unlimited = { burst: 1e12, perSecond: 1e12 };

/** A document that authors have written in turn, and go on writing. */
class Written {
	readonly doc = new Y.Doc();
	readonly content: StoredContent;
	readonly #authors: number[];

	constructor(letters: number, authors = 5) {
		this.#authors = Array.from({ length: authors }, (_, at) => at + 1);
		for (const author of this.#authors) this.#insert(author, 'x'.repeat(letters / authors));
		this.content = new StoredContent(Y.encodeStateAsUpdate(this.doc), []);
		this.doc.on('update', (update: Uint8Array) => this.content.add(update));
	}

	get clocks(): StateVector {
		return Y.decodeStateVector(Y.encodeStateVector(this.doc));
	}

	write(author: number, word: string): void {
		this.#insert(this.#authors[author % this.#authors.length] ?? 1, word);
	}

	#insert(author: number, word: string): void {
		this.doc.clientID = author;
		this.doc.getText('progress').insert(0, word);
	}
}

class TestReader implements SyncReader {
	readonly participant: string;
	readonly answers: (readonly Buffer[])[] = [];
	/** What the reader has at the beginning, and what is broadcast to them from the first request on. */
	readonly doc = new Y.Doc();
	readonly #had: boolean;

	constructor(participant: string, had: Uint8Array | null = null) {
		this.participant = participant;
		this.#had = had !== null;
		if (had) Y.applyUpdate(this.doc, had);
	}

	get asks(): StateVector {
		return this.#had ? Y.decodeStateVector(Y.encodeStateVector(this.doc)) : new Map();
	}

	writeAll(pieces: readonly Buffer[]): void {
		this.answers.push(pieces);
		for (const message of messagesIn(Buffer.concat(pieces))) {
			const frame = decodeFrame(message);
			if (!frame.ok || (frame.value.type !== 'syncStep2' && frame.value.type !== 'update')) throw new Error('no text');
			Y.applyUpdate(this.doc, frame.value.update);
		}
	}

	end(): void {
		throw new Error('A reader was sent away.');
	}

	get bytes(): number {
		return this.answers.flat().reduce((sum, piece) => sum + piece.length, 0);
	}
}

/** The payloads of unmasked WebSocket frames. */
function messagesIn(bytes: Buffer): Buffer[] {
	const messages: Buffer[] = [];
	for (let at = 0; at < bytes.length;) {
		const short = bytes[at + 1] ?? 0;
		const head = short < 126 ? 2 : short === 126 ? 4 : 10;
		const length =
			short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
		messages.push(bytes.subarray(at + head, at + head + length));
		at += head + length;
	}
	return messages;
}

function answersOf(written: Written, flow = unlimited, now: () => number = () => 0) {
	const report = (error: unknown) => {
		throw error;
	};
	return new SyncAnswers<TestReader>({ content: written.content, flow, share: new LoopShare(), now, report });
}

/** Unknown clients, clocks of zero, clocks past the end, and some that are right. */
function randomVector(clocks: StateVector, random: (below: number) => number): StateVector {
	const vector = new Map<number, number>();
	for (let count = random(4); count > 0; count--) vector.set(1000 + random(1000), random(5));
	for (const [client, clock] of clocks) {
		const kind = random(5);
		if (kind === 1) vector.set(client, 0);
		if (kind === 2) vector.set(client, clock + random(100));
		if (kind === 3) vector.set(client, random(3) * 10);
	}
	return vector;
}

for (const seed of [1, 2, 3, randomInt(1_000_000)]) {
	for (const letters of [2_000, 400_000]) {
		test(`[DOC96] whatever 20 participants ask while they write ${letters} letters on, each has all of it, and a long text is never compared on the event loop (seed ${seed})`, async () => {
			const random = seeded(seed);
			const written = new Written(letters);
			const answers = answersOf(written);
			const half = Y.encodeStateAsUpdate(written.doc);
			written.write(1, 'later ');
			const readers = Array.from({ length: 20 }, (_, at) => new TestReader(`p${at}`, at % 2 === 0 ? half : null));
			const following = new Set<TestReader>();
			written.doc.on('update', (update: Uint8Array) => {
				for (const reader of following) Y.applyUpdate(reader.doc, update);
			});
			let requests = readers.length;
			let compared = readers.length;
			for (let step = 0; step < 300; step++) {
				const reader = readers[random(readers.length)] as TestReader;
				if (random(6) === 0) written.write(random(5), `word${step} `);
				else {
					const invented = following.has(reader) ? randomVector(written.clocks, random) : reader.asks;
					const vector = normaliseStateVector(invented, written.clocks);
					if (vector.size > 0) compared++;
					following.add(reader);
					requests++;
					answers.ask(reader, vector);
				}
				if (random(10) === 0) await new Promise((resolve) => setImmediate(resolve));
			}
			await until(() => answers.waiting === 0);
			for (const reader of readers) answers.ask(reader, reader.asks);
			await until(() => answers.waiting === 0);
			const { answered, stored, diffsHere, diffsInThread } = answers.counts;
			for (const { doc } of readers) {
				expect(doc.store.pendingStructs).toBe(null);
				expect(doc.getText('progress').toString()).toBe(written.doc.getText('progress').toString());
			}
			expect(answered).toBeLessThanOrEqual(requests);
			expect(stored).toBeGreaterThan(0);
			expect(diffsHere + diffsInThread).toBeLessThanOrEqual(compared);
			expect(letters > 128 * 1024 ? diffsHere : diffsInThread).toBe(0);
		});
	}
}

test('[DOC95] unknown clients and clocks of zero are nothing, and clocks past the end are the end', () => {
	const known = new Map([
		[7, 5],
		[3, 9],
		[4, 1]
	]);
	const asked = new Map([
		[99, 4],
		[7, 8],
		[3, 0],
		[98, 0],
		[4, 1]
	]);
	expect([...normaliseStateVector(asked, known)]).toEqual([
		[4, 1],
		[7, 5]
	]);
	expect(normaliseStateVector(new Map([[99, 4]]), known).size).toBe(0);
});

test('[DOC96] fifty who ask for the same at one moment get the same bytes, of one difference', async () => {
	const written = new Written(400_000);
	const answers = answersOf(written);
	const readers = Array.from({ length: 50 }, (_, at) => new TestReader(`p${at}`));
	const vector = new Map([[1, 10]]);
	for (const reader of readers) answers.ask(reader, vector);
	await until(() => readers.every((reader) => reader.answers.length === 1));
	expect(new Set(readers.map((reader) => reader.answers[0])).size).toBe(1);
	expect(answers.counts).toEqual({ answered: 50, stored: 0, diffsHere: 0, diffsInThread: 1 });
});

test('[DOC96] a document answers no more than its budget; the rest is answered later, in turn for each person', async () => {
	const written = new Written(200_000);
	const size = written.content.bytes;
	let now = 0;
	const flow = { burst: 5 * size + 1000, perSecond: 2 * size };
	const answers = answersOf(written, flow, () => now);
	const greedy = Array.from({ length: 10 }, () => new TestReader('greedy'));
	for (const reader of greedy) answers.ask(reader, new Map());
	const modest = new TestReader('modest');
	answers.ask(modest, new Map());
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(answers.counts.answered).toBe(5);
	expect(answers.waiting).toBe(6);
	now += 1000;
	await until(() => answers.counts.answered === 7);
	// Who asked once is not behind all of those who are one person.
	expect(modest.answers.length).toBe(1);
	for (; answers.waiting > 0; now += 1000) await new Promise((resolve) => setTimeout(resolve, 20));
	expect(greedy.map((reader) => reader.bytes)).toEqual(greedy.map(() => modest.bytes));
});

test('[DOC96] one answer waits for each reader, and none for those who have left', async () => {
	const written = new Written(200_000);
	const answers = answersOf(written, { burst: written.content.bytes + 100, perSecond: 1e-6 });
	const first = new TestReader('first');
	const again = new TestReader('again');
	answers.ask(first, new Map());
	for (let time = 0; time < 100; time++) answers.ask(again, new Map([[1, time + 1]]));
	expect(answers.waiting).toBe(1);
	answers.leave(again);
	expect(answers.waiting).toBe(0);
	expect([first.answers.length, again.answers.length]).toEqual([1, 0]);
	answers.stop();
});
