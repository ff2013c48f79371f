import { closeCodes, decodeFrame, encodeFrame, type Frame } from '@plenum/documents/collaboration/frames';
import { encodeStateVector } from '@plenum/documents/updates/state-vector';
import { schemaVersion } from '@plenum/documents/roots';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { alter } from '../test-support/database/statements.fixture.ts';
import { withChecksum } from './storage/checked-bytes.ts';
import { document, openRoom, until, type TestDocuments } from '../test-support/documents/documents.fixture.ts';
import { inManyPieces } from '../test-support/documents/many-pieces.fixture.ts';

/** Indexing takes many more turns of the event loop than a frame needs to arrive. */
const long = inManyPieces(150_000);

let room: TestDocuments;
beforeEach(async () => {
	room = await openRoom();
	await store(long);
});
afterEach(() => room.close());

function store(state: Uint8Array): Promise<unknown> {
	return alter(room.database, 'update document_snapshots set state = ?', withChecksum(state));
}

const askForAll = encodeFrame({ type: 'syncStep1', stateVector: encodeStateVector(new Map()) });
const isText = ({ type }: Frame) => type === 'update' || type === 'syncStep2';

/** Sends everything as soon as the connection is open, without waiting for anything. */
function join(...messages: Uint8Array[]) {
	const frames: Frame[] = [];
	const doc = new Y.Doc();
	const address = `ws://127.0.0.1:${room.port}/collab/${document}?token=ada&schema=${schemaVersion}`;
	const socket = new WebSocket(address);
	const reader = { frames, doc, socket, code: 0 };
	socket.on('open', () => messages.forEach((message) => socket.send(message)));
	socket.on('close', (code) => (reader.code = code));
	socket.on('message', (data: Buffer) => {
		const frame = decodeFrame(data);
		if (!frame.ok) throw new Error('the server sent what nobody can read');
		frames.push(frame.value);
		if (frame.value.type === 'update' || frame.value.type === 'syncStep2') Y.applyUpdate(doc, frame.value.update);
	});
	return reader;
}

const typesOf = (frames: readonly Frame[]) => frames.map(({ type }) => type);

test('[DOC200] a reader without a copy gets status and text before the document is indexed', async () => {
	const reader = join(askForAll);
	await until(() => reader.frames.some(({ type }) => type === 'syncStep1'));
	// What the server itself asks for comes from the index.
	expect(typesOf(reader.frames)).toEqual(['status', 'syncStep2', 'syncStep1']);
	expect(reader.doc.getXmlFragment('progress').toString()).toContain('aaaa');
});

test('[DOC200] a reader who says what they have waits for the index', async () => {
	const has = encodeFrame({ type: 'syncStep1', stateVector: encodeStateVector(new Map([[1, 7]])) });
	const reader = join(has);
	await until(() => reader.frames.some(isText));
	expect(typesOf(reader.frames)).toEqual(['status', 'syncStep1', 'syncStep2']);
});

test('[DOC200] text that is sent before the index is built passes the gate afterwards, is committed, then acknowledged, then broadcast', async () => {
	const typed = new Y.Doc();
	typed.clientID = 77;
	Y.applyUpdate(typed, long);
	const before = Y.encodeStateVector(typed);
	((typed.getXmlFragment('progress').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'first ');
	const update = Y.encodeStateAsUpdate(typed, before);
	const other = join(askForAll);
	const author = join(askForAll, encodeFrame({ type: 'update', update }), Uint8Array.of(0, 2, 1, 255));
	await until(() => author.frames.some(({ type }) => type === 'refused') && other.frames.filter(isText).length > 1);
	expect(author.frames.find(({ type }) => type === 'saved')).toMatchObject({ frames: 1 });
	expect(typesOf(author.frames).indexOf('saved')).toBeGreaterThan(typesOf(author.frames).indexOf('syncStep1'));
	expect(typesOf(other.frames)).toEqual(['status', 'syncStep2', 'syncStep1', 'update']);
	expect(other.doc.getXmlFragment('progress').toString()).toContain('first ');
});

test('[DOC200] a reader who leaves before the index is built leaves no open document behind', async () => {
	const reader = join(askForAll);
	await until(() => reader.frames.some(isText));
	reader.socket.terminate();
	await until(() => reader.code !== 0);
	for (let turns = 0; turns < 100; turns++) await nextTurn();
	const late = join(askForAll);
	await until(() => late.frames.some(({ type }) => type === 'syncStep1'));
	expect(room.reported).toEqual([]);
});

test('[DOC24] bytes that make no document end the connection, and nothing of them is kept', async () => {
	const gap = new Y.Doc();
	Y.applyUpdate(gap, long);
	const before = Y.encodeStateVector(gap);
	gap.getXmlFragment('progress').insert(0, [new Y.XmlElement('paragraph')]);
	await store(Y.encodeStateAsUpdate(gap, before).subarray(1));
	const reader = join(askForAll);
	await until(() => reader.code !== 0);
	expect(reader.code).toBe(closeCodes.tryAgainLater);
	expect(reader.frames.some(({ type }) => type === 'syncStep1')).toBe(false);
	await store(long);
	const next = join(askForAll);
	await until(() => next.frames.some(({ type }) => type === 'syncStep1'));
});

test('[DOC18] before the index is built a client may fill one burst, not the memory', async () => {
	const reader = join(askForAll, ...Array.from({ length: 150 }, () => Uint8Array.of(0, 2, 2, 0, 0)));
	await until(() => reader.code !== 0);
	expect(reader.code).toBe(closeCodes.tooManyRefusals);
});
