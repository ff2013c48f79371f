import { addAction } from '@plenum/documents/drafts';
import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { encodePresence } from '@plenum/documents/collaboration/presence';
import { encodeStateVector } from '@plenum/documents/updates/state-vector';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	firstText,
	joinRaw,
	joinStock,
	openRoom,
	textOf,
	until,
	type RawConnection,
	type TestDocuments,
	type Stock
} from '../../test-support/documents/documents.fixture.ts';

let room: TestDocuments;
let victim: Stock;
let watcher: Stock;
let attacker: RawConnection;

beforeEach(async () => {
	room = await openRoom();
	victim = joinStock(room, 'ada');
	watcher = joinStock(room, 'ben');
	await until(() => victim.provider.synced && watcher.provider.synced);
	// Awareness shows nobody before their second state.
	for (const { provider } of [victim, watcher]) provider.awareness.setLocalState({});
	firstText(victim.doc).insert(0, 'before ');
	await until(() => textOf(watcher.doc).includes('before'));
	attacker = await joinRaw(room, 'cem');
	attacker.send(encodeFrame({ type: 'syncStep1', stateVector: new Uint8Array([0]) }));
	await until(() => attacker.frames.some(({ type }) => type === 'syncStep2'));
});

/** In every case, the others go on as if nothing had happened. */
afterEach(async () => {
	firstText(victim.doc).insert(0, 'after ');
	await until(() => textOf(watcher.doc).includes('after '));
	expect(victim.closes).toEqual([]);
	expect(room.reported).toEqual([]);
	attacker.socket.terminate();
	for (const { provider, doc } of [victim, watcher]) {
		provider.destroy();
		doc.destroy();
	}
	await room.close();
});

function updateFrame(update: Uint8Array): Uint8Array {
	return encodeFrame({ type: 'update', update });
}

/** One struct: garbage of the given client, from and for so many clocks. */
function garbage(client: number, from: number, length: number): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, 1, client, from]) encoding.writeVarUint(encoder, number);
		encoding.writeUint8(encoder, 0);
		for (const number of [length, 0]) encoding.writeVarUint(encoder, number);
	});
}

function copyOfAttacker(): Y.Doc {
	const doc = new Y.Doc();
	for (const frame of attacker.frames)
		if (frame.type === 'syncStep2' || frame.type === 'update') Y.applyUpdate(doc, frame.update);
	return doc;
}

async function refusedWith(reason: string): Promise<void> {
	await until(() => attacker.refusals().length > 0);
	expect(attacker.refusals()[0]).toBe(reason);
}

describe('an attacker is refused, and nobody else notices', () => {
	test('[DOC14] a few bytes under another’s client id', async () => {
		const clock = Y.decodeStateVector(Y.encodeStateVector(victim.doc)).get(victim.doc.clientID) ?? 0;
		attacker.send(updateFrame(garbage(victim.doc.clientID, clock, 1)));
		await refusedWith('frame/foreign-client');
	});

	test('[DOC14] the same, before the other has written the first word', async () => {
		attacker.send(updateFrame(garbage(watcher.doc.clientID, 0, 1)));
		await refusedWith('frame/foreign-client');
		firstText(watcher.doc).insert(0, 'first words ');
		await until(() => textOf(victim.doc).includes('first words'));
		firstText(watcher.doc).delete(0, 12);
		await until(() => !textOf(victim.doc).includes('first words'));
	});

	test('[DOC64] the same, after the other has announced themselves, lost the line, and writes without it', async () => {
		const fresh = joinStock(room, 'ben');
		await until(() => fresh.provider.synced);
		fresh.provider.awareness.setLocalState({});
		await until(() => victim.provider.awareness.getStates().has(fresh.doc.clientID));
		fresh.provider.disconnect();
		await until(() => !victim.provider.awareness.getStates().has(fresh.doc.clientID));
		attacker.send(updateFrame(garbage(fresh.doc.clientID, 0, 1)));
		await refusedWith('frame/foreign-client');
		firstText(fresh.doc).insert(0, 'without a line ');
		fresh.provider.connect();
		await until(() => textOf(victim.doc).includes('without a line'));
		fresh.provider.destroy();
	});

	test('[DOC14] the server’s own client id', async () => {
		const own = [victim.doc.clientID, watcher.doc.clientID];
		const server = [...Y.decodeStateVector(Y.encodeStateVector(victim.doc))].find(([client]) => !own.includes(client));
		attacker.send(updateFrame(garbage(server?.[0] ?? 0, server?.[1] ?? 0, 1)));
		await refusedWith('frame/foreign-client');
	});

	test('[DOC8] updates with missing parents: refused, and the connection ends', async () => {
		const doc = copyOfAttacker();
		const updates: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => updates.push(update));
		for (let letter = 0; letter < 300; letter++) firstText(doc).insert(letter, 'x');
		for (const update of updates.slice(1)) attacker.send(updateFrame(update));
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals()[0]).toBe('frame/clock-gap');
		expect(attacker.closed()?.code).toBe(1008);
	});

	test('[DOC61] lists in lists without end, which would break whoever deletes the outermost', async () => {
		const doc = copyOfAttacker();
		let update = new Uint8Array();
		doc.on('update', (made: Uint8Array) => (update = made.slice()));
		doc.transact(() => {
			let parent: Y.XmlFragment = doc.getXmlFragment('progress');
			for (let depth = 0; depth < 2000; depth++) {
				const child = new Y.XmlElement('bulletList');
				parent.insert(0, [child]);
				parent = child;
			}
		});
		attacker.send(updateFrame(update));
		await refusedWith('frame/not-allowed');
	});

	test('[DOC62] seventeen bytes that hang a map, a text or a value beside the paragraphs of a section', async () => {
		const shapes: [string, (doc: Y.Doc) => void][] = [
			['a map', (doc) => doc.getXmlFragment('progress').insert(0, [new Y.Map() as never])],
			['a text', (doc) => doc.getXmlFragment('progress').insert(0, [new Y.XmlText('loose')])],
			['a mark', (doc) => firstText(doc).format(0, 3, { 'held-back--AbCdEfGh': {} })]
		];
		for (const [, change] of shapes) {
			const doc = copyOfAttacker();
			doc.on('update', (update: Uint8Array) => attacker.send(updateFrame(update)));
			change(doc);
		}
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals()).toEqual(['frame/not-allowed', 'frame/not-allowed', 'document/other-schema']);
		expect(textOf(victim.doc)).toBe(textOf(watcher.doc));
		expect(textOf(victim.doc)).toContain('<paragraph>before </paragraph>');
	});

	test('[DOC7] a clock that jumps ahead, a root of its own, an update of the second format', async () => {
		attacker.send(updateFrame(garbage(77, 0, 2 ** 40)));
		await refusedWith('frame/clock-jump');
		const foreign = new Y.Doc();
		foreign.getText('elsewhere').insert(0, 'x');
		attacker.send(updateFrame(Y.encodeStateAsUpdate(foreign)));
		const second = copyOfAttacker();
		let update = new Uint8Array();
		second.on('updateV2', (made: Uint8Array) => (update = made.slice()));
		firstText(second).insert(0, 'x');
		attacker.send(updateFrame(update));
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals()).toEqual(['frame/clock-jump', 'frame/unknown-root', 'frame/malformed']);
	});

	test('[DOC19] garbage, a hundred times: closed after the third', async () => {
		for (let at = 0; at < 100; at++) attacker.send(new Uint8Array([0, 2, 3, at, 255, 255]));
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals().length).toBe(3);
		expect(attacker.closed()?.code).toBe(1008);
	});

	test('[DOC14] padded numbers do not walk round the list of allowed messages', async () => {
		attacker.send(new Uint8Array([0x80, 0x00, 0x02, 0x00]));
		await refusedWith('frame/malformed');
	});

	test('[DOC14] the server’s own frames', async () => {
		attacker.send(encodeFrame({ type: 'saved', frames: 1, seq: 1 }));
		await refusedWith('frame/not-allowed');
	});

	test('[DOC14] more text than anyone pastes: refused by what one person may send', async () => {
		const doc = copyOfAttacker();
		let update = new Uint8Array();
		doc.on('update', (made: Uint8Array) => (update = made.slice()));
		for (let part = 0; part < 10; part++) {
			firstText(doc).insert(0, 'x'.repeat(1_000_000));
			attacker.send(updateFrame(update));
		}
		await until(
			() => attacker.refusals().includes('frame/too-fast') || attacker.refusals().includes('document/too-large')
		);
	});

	test('[DOC14] fifty megabytes end the connection before they are read', async () => {
		attacker.send(new Uint8Array(50 * 1024 * 1024));
		await until(() => attacker.closed() !== undefined);
		// The word may be lost where the line breaks under what is still being sent.
		expect([4413, 1006]).toContain(attacker.closed()?.code);
	});

	test('[DOC16] presence of thousands of invented people', async () => {
		const crowd = Array.from({ length: 3000 }, (_, client) => ({ client, clock: 1, state: '{}' }));
		attacker.send(encodeFrame({ type: 'awareness', awareness: encodePresence(crowd) }));
		await refusedWith('frame/malformed');
		await until(() => victim.provider.awareness.getStates().size === 2);
	});

	test('[DOC16] presence under another’s client id, and too much of one’s own', async () => {
		const as = (client: number, state: string) =>
			encodeFrame({ type: 'awareness', awareness: encodePresence([{ client, clock: 99, state }]) });
		attacker.send(as(victim.doc.clientID, 'null'));
		await refusedWith('frame/foreign-client');
		attacker.send(as(4711, JSON.stringify({ cursor: 'x'.repeat(3000) })));
		await until(() => attacker.refusals().length === 2);
		expect(attacker.refusals()[1]).toBe('frame/too-large');
		await until(() => watcher.provider.awareness.getStates().has(victim.doc.clientID));
	});

	const position = (of: Partial<{ type: object; tname: string; item: object }>) => ({
		type: null,
		tname: null,
		item: null,
		assoc: -1,
		...of
	});
	const caretAs = (client: number, clock: number, cursor: unknown) =>
		encodeFrame({
			type: 'awareness',
			awareness: encodePresence([{ client, clock, state: JSON.stringify({ cursor }) }])
		});
	const caretOf = (client: number) => victim.provider.awareness.getStates().get(client)?.['cursor'] as unknown;

	test('[DOC16] carets that are none are never passed on, and cost nobody the connection', async () => {
		const start = position({ tname: 'progress' });
		attacker.send(caretAs(4711, 1, { anchor: 1, head: 2 }));
		attacker.send(caretAs(4711, 2, { anchor: start, head: position({}) }));
		attacker.send(caretAs(4711, 3, { anchor: start, head: position({ tname: 'x'.repeat(500) }) }));
		await until(() => victim.provider.awareness.getStates().has(4711));
		expect(caretOf(4711)).toBe(null);
		attacker.send(caretAs(4711, 4, { anchor: start, head: start }));
		await until(() => caretOf(4711) !== null);
		expect([attacker.refusals(), attacker.closed()]).toEqual([[], undefined]);
	});

	test('[DOC16] a caret in what is unknown, deleted, or no section: the person stays, without it', async () => {
		const doc = copyOfAttacker();
		addAction(doc, 'a1', { text: 'an action' });
		doc.getXmlFragment('progress').insert(0, [new Y.XmlElement('paragraph')]);
		const deleted = (doc.getXmlFragment('progress').get(0) as Y.XmlElement)._item?.id;
		doc.getXmlFragment('progress').delete(0, 1);
		attacker.send(updateFrame(Y.encodeStateAsUpdate(doc)));
		await until(() => victim.doc.getMap('actions').size === 1);
		const action = doc.getMap<Y.Map<Y.Text>>('actions').get('a1') as Y.Map<Y.Text>;
		const nowhere = [
			position({ item: { client: 99, clock: 99 } }),
			position({ type: { client: 99, clock: 99 } }),
			position({ item: action._item?.id as object }),
			position({ type: action.get('text')?._item?.id as object }),
			position({ type: deleted as object })
		];
		const start = position({ tname: 'progress' });
		for (const [at, each] of nowhere.entries()) {
			attacker.send(caretAs(doc.clientID, 10 * at + 1, { anchor: start, head: start }));
			await until(() => caretOf(doc.clientID) != null);
			attacker.send(caretAs(doc.clientID, 10 * at + 2, { anchor: start, head: each }));
			await until(() => caretOf(doc.clientID) === null);
		}
		expect(attacker.refusals()).toEqual([]);
		expect(victim.provider.awareness.getStates().has(doc.clientID)).toBe(true);
	});

	test('[DOC16] an observer has no caret, and whoever becomes one loses theirs', async () => {
		const start = position({ tname: 'progress' });
		const caret = { anchor: start, head: start };
		const observer = await joinRaw(room, 'observer');
		observer.send(caretAs(12, 1, caret));
		attacker.send(caretAs(4711, 1, caret));
		await until(() => caretOf(4711) != null && caretOf(12) !== undefined);
		expect(caretOf(12)).toBe(null);
		const record = room.people.get('cem');
		if (record) room.people.set('cem', { ...record, role: 'observer' });
		await room.documents.peopleChanged(['cem']);
		await until(() => caretOf(4711) === null);
		expect([observer.refusals(), attacker.refusals()]).toEqual([[], []]);
		observer.socket.terminate();
	});

	test('[DOC13] more frames than anyone types', async () => {
		const doc = copyOfAttacker();
		doc.on('update', (update: Uint8Array) => attacker.send(updateFrame(update)));
		for (let letter = 0; letter < 1500; letter++) firstText(doc).insert(letter, 'x');
		await until(() => attacker.refusals().includes('frame/too-fast'));
		await until(() => textOf(watcher.doc).includes('xxx'));
	});

	test('[DOC13] someone who joins again and again is told to come later, and is let in then', async () => {
		const held = await openRoom({ limits: { frames: { burst: 60, perSecond: 100 } } });
		const comers = Array.from({ length: 5 }, () => joinStock(held, 'ada'));
		await until(() => comers.every(({ provider }) => provider.synced));
		expect(comers.flatMap(({ closes }) => closes.map(({ code }) => code))).toContain(1013);
		for (const { provider } of comers) provider.destroy();
		await held.close();
	});

	test('[DOC95] a state vector of unknown clients and clocks of zero gets the stored bytes, as one without clocks', async () => {
		const known = [...Y.decodeStateVector(Y.encodeStateVector(victim.doc)).keys()];
		const vectors = [new Map([[4711, 7]]), new Map(known.map((client) => [client, 0])), new Map([[4712, 0]])];
		const answers: unknown[] = [];
		for (const vector of [new Map<number, number>(), ...vectors]) {
			const before = attacker.frames.length;
			attacker.send(encodeFrame({ type: 'syncStep1', stateVector: encodeStateVector(vector) }));
			await until(() => attacker.frames.slice(before).some(({ type }) => type === 'syncStep2'));
			answers.push(attacker.frames.slice(before).filter(({ type }) => type === 'update' || type === 'syncStep2'));
		}
		expect(answers.slice(1)).toEqual(vectors.map(() => answers[0]));
	});

	test('[DOC9] text where bytes are expected', async () => {
		attacker.socket.send('{"type":"update"}');
		await refusedWith('frame/malformed');
	});

	test('[DOC14] kinds of messages that nobody knows', async () => {
		for (const kind of [4, 7, 99]) attacker.send(new Uint8Array([kind, 0]));
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals()).toEqual(['frame/malformed', 'frame/malformed', 'frame/malformed']);
	});

	test('[DOC14] a reader that writes', async () => {
		const observer = await joinRaw(room, 'observer');
		observer.send(encodeFrame({ type: 'syncStep1', stateVector: new Uint8Array([0]) }));
		await until(() => observer.frames.some(({ type }) => type === 'syncStep2'));
		observer.send(updateFrame(garbage(4711, 0, 1)));
		await until(() => observer.refusals().length > 0);
		expect(observer.refusals()).toEqual(['rights/missing']);
		observer.socket.terminate();
	});

	test('[DOC7] numbers that are cut off, padded, or promise more than follows', async () => {
		const bomb = (...numbers: number[]) =>
			encoding.encode((encoder) => numbers.forEach((number) => encoding.writeVarUint(encoder, number)));
		attacker.send(updateFrame(bomb(2 ** 31, 2 ** 31, 1, 0)));
		attacker.send(new Uint8Array([0, 2, 4, 0x81, 0x80, 0x80, 0x80]));
		attacker.send(new Uint8Array([0, 2, 3, 0x81, 0x80, 0x00]));
		await until(() => attacker.closed() !== undefined);
		expect(attacker.refusals()).toEqual(['frame/malformed', 'frame/malformed', 'frame/malformed']);
	});

	test('[DOC8] a first sync that claims to know millions of authors', async () => {
		const clocks = encoding.encode((encoder) => {
			encoding.writeVarUint(encoder, 2 ** 30);
			encoding.writeVarUint(encoder, 1);
		});
		attacker.send(encodeFrame({ type: 'syncStep1', stateVector: clocks }));
		await refusedWith('frame/malformed');
	});

	test('a frame that announces two hundred megabytes is not waited for', async () => {
		const raw = attacker.socket as unknown as { _socket: { write(bytes: Buffer): void } };
		const header = Buffer.from([0x82, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4]);
		header.writeBigUInt64BE(200_000_000n, 2);
		raw._socket.write(header);
		await until(() => attacker.closed() !== undefined);
		// The word may be lost where the line breaks under what is still being sent.
		expect([4413, 1006]).toContain(attacker.closed()?.code);
	});

	test('a frame that is not WebSocket at all', async () => {
		const raw = attacker.socket as unknown as { _socket: { write(bytes: Buffer): void } };
		raw._socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]));
		await until(() => attacker.closed() !== undefined);
	});
});
