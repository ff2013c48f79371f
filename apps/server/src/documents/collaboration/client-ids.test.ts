import { encodeFrame } from '@plenum/documents/collaboration/frames';
import { encodePresence } from '@plenum/documents/collaboration/presence';
import { DocumentProvider, type RejectedText } from '@plenum/documents/collaboration/provider';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { transaction } from '../../db/transaction.ts';
import { findClients, upsertClient } from '../documents.store.ts';
import {
	document,
	firstText,
	joinRaw,
	joinStock,
	openRoom,
	textOf,
	until,
	type RawConnection,
	type Stock,
	type TestDocuments
} from '../../test-support/documents/documents.fixture.ts';

let room: TestDocuments;
const ends: (() => void)[] = [];
const earlier: TestDocuments[] = [];
beforeEach(async () => void (room = await openRoom()));
afterEach(async () => {
	for (const end of ends.splice(0)) end();
	expect(room.reported).toEqual([]);
	await room.close();
	for (const each of earlier.splice(0)) await each.close();
});

async function stock(participant: string, doc = new Y.Doc()): Promise<Stock> {
	const joined = joinStock(room, participant, { doc });
	ends.push(() => joined.provider.destroy());
	await until(() => joined.provider.synced);
	return joined;
}

async function raw(participant: string, query = ''): Promise<RawConnection> {
	const joined = await joinRaw(room, participant, query);
	ends.push(() => joined.socket.terminate());
	joined.send(encodeFrame({ type: 'syncStep1', stateVector: new Uint8Array([0]) }));
	await until(() => joined.frames.some(({ type }) => type === 'syncStep2'));
	return joined;
}

type Author = { doc: Y.Doc; provider: DocumentProvider; rejected: RejectedText[] };

/** The browser's own provider, which says nothing of where its person is. */
function author(participant: string, doc = new Y.Doc()): Author {
	const rejected: RejectedText[] = [];
	const provider = new DocumentProvider({
		address: `ws://127.0.0.1:${room.port}/collab/${document}?token=${participant}`,
		doc,
		random: () => 0,
		on: { changed: () => undefined, synced: () => undefined, rejected: (one) => rejected.push(one) }
	});
	ends.push(() => provider.destroy());
	provider.awareness.setLocalState(null);
	provider.connect();
	return { doc, provider, rejected };
}

/** Kills the process from one moment to the next, and starts a new one. */
async function restart(): Promise<void> {
	room.drop();
	earlier.push(room);
	room = await openRoom({ file: room.file });
}

function updateFrame(update: Uint8Array): Uint8Array {
	return encodeFrame({ type: 'update', update });
}

/** One struct without content under a client id: all that its owner types at these clocks would be dropped. */
function garbage(client: number, from = 0): Uint8Array {
	return updateFrame(
		encoding.encode((encoder) => {
			for (const number of [1, 1, client, from]) encoding.writeVarUint(encoder, number);
			encoding.writeUint8(encoder, 0);
			for (const number of [1, 0]) encoding.writeVarUint(encoder, number);
		})
	);
}

function announcement(client: number, state = '{}'): Uint8Array {
	return encodeFrame({ type: 'awareness', awareness: encodePresence([{ client, clock: 1, state }]) });
}

async function ownerOf(client: number): Promise<object | undefined> {
	return (await findClients(room.database.read, document)).get(client);
}

describe('an announced client id', () => {
	test('[DOC64] is its announcer’s from the handshake on, before anything is said or written', async () => {
		const ada = author('ada');
		await until(() => ada.provider.state === 'saved');
		const attacker = await raw('cem');
		attacker.send(garbage(ada.doc.clientID));
		await until(() => attacker.refusals().length === 1);
		expect(attacker.refusals()).toEqual(['frame/foreign-client']);
		firstText(ada.doc).insert(0, 'first words');
		await until(() => ada.provider.state === 'saved');
		expect(await ownerOf(ada.doc.clientID)).toEqual({ participant: 'ada', announced: true });
	});

	test.each(['own', 'stock'])('[DOC64] is theirs after a restart before the first word (%s provider)', async (kind) => {
		const doc = new Y.Doc();
		if (kind === 'own') {
			const ada = author('ada', doc);
			await until(() => ada.provider.state === 'saved' && ada.provider.synced);
			await until(async () => (await ownerOf(doc.clientID)) !== undefined);
			ada.provider.destroy();
		} else {
			const ada = await stock('ada', doc);
			const watcher = await stock('ben');
			ada.provider.awareness.setLocalState({ here: true });
			// Nobody hears of the id before it is stored.
			await until(() => watcher.provider.awareness.getStates().has(doc.clientID));
			ada.provider.destroy();
		}
		firstText(doc).insert(0, 'written without a line ');
		await restart();
		const attacker = await raw('cem');
		attacker.send(garbage(doc.clientID));
		await until(() => attacker.refusals().length === 1);
		expect(attacker.refusals()).toEqual(['frame/foreign-client']);
		await stock('ada', doc);
		const reader = await stock('ben');
		await until(() => textOf(reader.doc).includes('written without a line'));
	});

	test('[DOC64] of another who announced it first is refused; its author gets their words back, and goes on under another', async () => {
		const doc = new Y.Doc();
		const attacker = await raw('cem');
		attacker.send(announcement(doc.clientID));
		await until(async () => (await ownerOf(doc.clientID)) !== undefined);

		const ada = author('ada', doc);
		await until(() => ada.rejected.length === 1);
		expect(ada.rejected).toEqual([{ reason: 'frame/foreign-client', text: '', isLost: false }]);
		const again = author('ada');
		await until(() => again.provider.state === 'saved');
		firstText(again.doc).insert(0, 'under another id');
		await until(() => again.provider.state === 'saved');
		expect(again.rejected).toEqual([]);
	});

	test('[DOC64] announced by another as a browser does, by its address: its author hears so before anything else, has their words back, and goes on', async () => {
		const ben = author('ben');
		await until(() => ben.provider.state === 'saved');
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(ben.doc));
		const attacker = await raw('cem', `&client=${doc.clientID}`);

		const ada = author('ada', doc);
		firstText(doc).insert(0, 'typed before the line was there');
		await until(() => ada.provider.ended !== null);
		expect(ada.rejected).toEqual([
			{ reason: 'frame/foreign-client', text: 'typed before the line was there', isLost: true }
		]);
		expect([ada.provider.ended, ada.provider.synced]).toEqual(['rejected', false]);
		const again = author('ada');
		await until(() => again.provider.state === 'saved');
		firstText(again.doc).insert(0, 'under another id ');
		await until(() => textOf(ben.doc).includes('under another id'));
		expect(textOf(ben.doc)).not.toContain('typed before');
		expect([again.rejected, attacker.refusals()]).toEqual([[], []]);
	});

	test('[DOC64] one person announces 32 in a document without writing; the oldest beyond that is free again', async () => {
		const ada = await raw('ada', '&client=1000');
		ada.send(garbage(1000));
		const written = () => ada.frames.some(({ type }) => type === 'saved');
		await until(written);
		for (let client = 1001; client <= 1033; client++) {
			const each = await joinRaw(room, 'ada', `&client=${client}`);
			await until(async () => (await ownerOf(client)) !== undefined);
			each.socket.terminate();
		}
		await until(async () => (await ownerOf(1001)) === undefined);
		const all = [...(await findClients(room.database.read, document)).keys()];
		expect(all).toEqual(Array.from({ length: 33 }, (_, at) => (at === 0 ? 1000 : 1001 + at)));
	});

	test('[DOC64] is not stored of whoever may only read, and how others leave announces nothing', async () => {
		const observer = await raw('observer', '&client=77');
		const silent = await raw('cem');
		silent.send(announcement(88, 'null'));
		const ada = await raw('ada', '&client=88');
		await until(async () => (await ownerOf(88)) !== undefined);
		expect(await ownerOf(88)).toEqual({ participant: 'ada', announced: true });
		expect(await ownerOf(77)).toBe(undefined);
		expect([observer, silent, ada].flatMap((each) => each.refusals())).toEqual([]);
	});
});

describe('a relayed client id', () => {
	test.each(['stock', 'raw'])('[DOC73] goes to its author when they write (relayed by a %s client)', async (kind) => {
		const offline = new Y.Doc();
		const base = await stock('ben');
		Y.applyUpdate(offline, Y.encodeStateAsUpdate(base.doc));
		firstText(offline).insert(0, 'relayed ');
		const update = Y.encodeStateAsUpdate(offline, Y.encodeStateVector(base.doc));
		// What is typed before the two meet again is known to its author alone.
		firstText(offline).insert(0, 'and more ');
		if (kind === 'stock') Y.applyUpdate(base.doc, update, 'from a file');
		else (await raw('ben')).send(updateFrame(update));
		await until(async () => (await ownerOf(offline.clientID)) !== undefined);
		expect(await ownerOf(offline.clientID)).toEqual({ participant: 'ben', announced: false });

		const ada = await stock('ada', offline);
		await until(() => textOf(base.doc).includes('and more'));
		firstText(offline).insert(0, 'now with a line ');
		await until(() => textOf(base.doc).includes('now with a line'));
		expect(await ownerOf(offline.clientID)).toEqual({ participant: 'ada', announced: true });
		expect(ada.closes).toEqual([]);

		const relayer = await raw('ben');
		const clock = Y.getState(offline.store, offline.clientID);
		relayer.send(garbage(offline.clientID, clock));
		await until(() => relayer.refusals().length === 1);
		expect(relayer.refusals()).toEqual(['frame/foreign-client']);
	});

	test('[DOC73] is the relayer’s as long as its author does not write, and nobody else’s', async () => {
		const relayer = await raw('ben');
		relayer.send(garbage(4711));
		await until(async () => (await ownerOf(4711)) !== undefined);
		const third = await raw('cem', '&client=12');
		third.send(garbage(4711, 1));
		await until(() => third.refusals().length === 1);
		expect(third.refusals()).toEqual(['frame/foreign-client']);
		// Announced, but not written under.
		const ada = await raw('ada', '&client=4711');
		relayer.send(garbage(4711, 1));
		await until(() => relayer.frames.filter(({ type }) => type === 'saved').length === 2);
		expect(await ownerOf(4711)).toEqual({ participant: 'ben', announced: false });
		// While its author is here, nobody else announces it.
		third.send(announcement(4711));
		const other = await raw('cem', '&client=4711');
		await until(() => other.refusals().length === 1);
		expect([other.refusals(), ada.refusals()]).toEqual([['frame/foreign-client'], []]);
	});

	test('[DOC73] nobody takes over what was stored as announced, nor the server’s own', async () => {
		await transaction(room.database, (tx) =>
			upsertClient(tx.db, document, 99, { participant: 'ben', announced: true })
		);
		const clocks = Y.decodeStateVector(Y.encodeStateVector((await stock('ben')).doc));
		for (const [client, clock] of [[99, 0] as const, ...clocks]) {
			const attacker = await raw('cem', `&client=${client}`);
			await until(() => attacker.refusals().length === 1);
			attacker.send(garbage(client, clock));
			await until(() => attacker.refusals().length === 2);
			expect(attacker.refusals()).toEqual(['frame/foreign-client', 'frame/foreign-client']);
		}
	});
});
