import { decodeFrame } from '@plenum/documents/collaboration/frames';
import { decodePresence } from '@plenum/documents/collaboration/presence';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VolatileMessage } from '../../db/nodes.ts';
import { ClientOwners } from '../storage/client-owners.ts';
import { DocumentPresence } from './document-presence.ts';
import { person } from '../../test-support/documents/documents.fixture.ts';
import { defaultLimits } from './limits.ts';
import type { Reader } from '../open-document.ts';
import { sharePresence } from './share-presence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const section = { type: null, tname: 'progress', item: null, assoc: 0 } as const;
const state = { caret: { anchor: section, head: section } };
const id = 'document-1';

type Heard = { from: string; message: VolatileMessage };
type Listener = (id: string, open: () => Uint8Array | null, from: string) => void;

/** Between nodes: what is sent reaches the others where `loses` is not true. */
class Line {
	readonly sent: Heard[] = [];
	readonly #listeners = new Map<string, Listener>();
	loses = false;

	nodesOf(from: string, missed: (() => void)[] = []) {
		return {
			areAlone: false,
			sendVolatile: (messages: readonly VolatileMessage[]) => {
				for (const message of messages) {
					this.sent.push({ from, message });
					for (const to of this.loses ? [] : this.#listeners.keys()) if (to !== from) this.hand(to, { from, message });
				}
			},
			onVolatile: (listener: Listener) => void this.#listeners.set(from, listener),
			onMissed: (listener: () => void) => void missed.push(listener)
		};
	}

	hand(to: string, { from, message }: Heard): void {
		this.#listeners.get(to)?.(message.id, () => message.content, from);
	}
}

/** A node that has the document open where somebody has come. */
function createNode(line: Line, name: string) {
	const missed: (() => void)[] = [];
	const owners = new ClientOwners(new Map(), () => false);
	const readers = new Set<Reader>();
	const shown = new Map<number, boolean>();
	const names = new Set<string>();
	const tell = (frame: Buffer) => {
		const decoded = decodeFrame(frame.subarray(frame[1] === 126 ? 4 : 2));
		const entries = decoded.ok && decoded.value.type === 'awareness' ? decodePresence(decoded.value.awareness) : null;
		for (const { client, state: said } of entries?.ok ? entries.value : []) {
			if (said === 'null') shown.delete(client);
			else shown.set(client, said.includes('"tname":"progress"'));
			if (said !== 'null') names.add(`${client} ${(JSON.parse(said) as { user: { name: string } }).user.name}`);
		}
	};
	const presence = new DocumentPresence<Reader>({
		kind: 'cluster',
		limits: defaultLimits,
		now: Date.now,
		readers,
		owners,
		isHere: () => true,
		tell,
		changed: () => sharing.changed(document)
	});
	const document = { id, kind: 'cluster', readers, presence } as const;
	const isOpen = () => readers.size > 0;
	const sharing = sharePresence({
		nodes: line.nodesOf(name, missed),
		all: () => (isOpen() ? [document] : []),
		find: () => (isOpen() ? document : undefined)
	});
	let clock = 0;
	/** `isStored`: the database knows whose the id is. */
	const come = (participant: string, client: number, isStored = true) => {
		const reader = { participant, client } as Reader;
		readers.add(reader);
		owners.came(reader, client);
		if (isStored) owners.learn(new Map([[client, { participant, announced: true }]]));
		const move = (mayWrite = true) =>
			presence.set(reader, person(participant), { client, clock: (clock += 1), state }, mayWrite);
		move();
		return {
			move,
			point: (offset: number) => {
				const caret = { ...section, item: { client, clock: offset } };
				const own = { client, clock: (clock += 1), state: { caret: { anchor: caret, head: caret } } };
				presence.set(reader, person(participant), own, true);
			},
			mute: () => presence.restamp(reader, person(participant), false),
			leave() {
				readers.delete(reader);
				owners.left(reader);
				presence.leave(reader);
			}
		};
	};
	/** Whom the people here see, and with a bar where their caret is shown. */
	const sees = () => [...shown].map(([client, hasCaret]) => `${client}${hasCaret ? '|' : ''}`).toSorted();
	return { come, sees, names, sharing, miss: () => missed.forEach((listener) => listener()) };
}

function createTwo() {
	const line = new Line();
	return { line, one: createNode(line, 'one'), two: createNode(line, 'two') };
}

const second = 1000;
const pass = (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);

test('[DOC92] who is where is seen on the other node, and so is who moves, may write no more, or leaves', () => {
	const { one, two } = createTwo();
	const ada = one.come('ada', 1);
	two.come('ben', 2);
	pass(2 * second);
	expect([one.sees(), two.sees()]).toEqual([
		['1|', '2|'],
		['1|', '2|']
	]);
	ada.mute();
	pass(second);
	expect(two.sees()).toEqual(['1', '2|']);
	ada.leave();
	pass(second);
	expect(two.sees()).toEqual(['2|']);
});

test('[DOC92] a node tells at most four times a second, nothing of who stays where they are, and where nobody else has it open only that it does', () => {
	const { line, one, two } = createTwo();
	const ada = one.come('ada', 1);
	pass(second);
	for (let moves = 0; moves < 100; moves++) (ada.point(moves), pass(20));
	expect(line.sent).toHaveLength(1);
	expect(line.sent[0]?.message.content.length).toBeLessThan(8);
	two.come('ben', 2);
	pass(second);
	line.sent.length = 0;
	for (let moves = 0; moves < 100; moves++) (ada.point(moves), pass(20));
	expect(line.sent.filter(({ from }) => from === 'one').length).toBeLessThanOrEqual(9);
	pass(4 * second);
	line.sent.length = 0;
	for (let moves = 0; moves < 39; moves++) (ada.point(99), pass(100));
	expect(line.sent.length).toBeLessThanOrEqual(3);
});

test('[DOC92] what was lost is made good with the next word, or after four seconds', () => {
	const { line, one, two } = createTwo();
	const ada = one.come('ada', 1);
	const cem = one.come('cem', 3);
	two.come('ben', 2);
	pass(2 * second);
	line.loses = true;
	ada.mute();
	cem.leave();
	pass(second);
	line.loses = false;
	expect(two.sees()).toEqual(['1|', '2|', '3|']);
	pass(5 * second);
	expect(two.sees()).toEqual(['1', '2|']);
});

test('[DOC92] whoever came by way of a node that is silent is gone after ten seconds, and at once where something was missed', () => {
	const { line, one, two } = createTwo();
	one.come('ada', 1);
	two.come('ben', 2);
	pass(2 * second);
	two.miss();
	pass(3 * second);
	expect(two.sees()).toEqual(['1|', '2|']);
	line.loses = true;
	two.miss();
	pass(2 * second);
	expect(two.sees()).toEqual(['2|']);
	line.loses = false;
	pass(5 * second);
	one.come('cem', 3);
	pass(2 * second);
	expect(two.sees()).toContain('3|');
	line.loses = true;
	pass(15 * second);
	expect(two.sees()).toEqual(['2|']);
});

test('[DOC92] a node that goes away takes its people along', () => {
	const { one, two } = createTwo();
	const ada = one.come('ada', 1);
	two.come('ben', 2);
	pass(2 * second);
	ada.leave();
	one.sharing.stop();
	pass(500);
	expect(two.sees()).toEqual(['2|']);
});

test('[DOC93] what was sent once before says nothing, to whomever it is handed again', () => {
	const { line, one, two } = createTwo();
	const ada = one.come('ada', 1);
	const ben = two.come('ben', 2);
	pass(2 * second);
	const before = line.sent.filter(({ from }) => from === 'one');
	ada.leave();
	pass(second);
	for (const heard of before) line.hand('two', heard);
	pass(second);
	expect(two.sees()).toEqual(['2|']);
	ben.leave();
	two.come('ben', 2);
	for (const heard of before) line.hand('two', heard);
	pass(second);
	expect(two.sees()).toEqual(['2|']);
});

test('[DOC94] of nobody is told whose id is not stored', () => {
	const { one, two } = createTwo();
	one.come('ada', 1, false);
	two.come('ben', 2);
	pass(5 * second);
	expect(two.sees()).toEqual(['2|']);
});

test('[DOC94] what a node says of an id that is somebody else’s is not taken, and its own people keep theirs', () => {
	const { line, one, two } = createTwo();
	const three = createNode(line, 'three');
	one.come('ada', 1);
	two.come('ben', 2);
	pass(second);
	two.come('dan', 4, false);
	for (const client of [1, 2, 4]) three.come('cem', client);
	three.come('cem', 3);
	pass(5 * second);
	expect(two.sees()).toEqual(['1|', '2|', '3|', '4|']);
	expect([...two.names].toSorted()).toEqual(['1 Name of ada', '2 Name of ben', '3 Name of cem', '4 Name of dan']);
});
