import { schemaVersion } from '@plenum/documents/roots';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { createDocument } from './create-document.ts';
import { insertDocument, markFrozen } from './documents.store.ts';
import { defaultLimits } from './collaboration/limits.ts';
import { LoopShare } from './collaboration/loop-share.ts';
import { inManyPieces } from '../test-support/documents/many-pieces.fixture.ts';
import { createOpenDocuments, type OpenDocuments } from './open-documents.ts';
import { consultation, document, openRoom, type TestDocuments } from '../test-support/documents/documents.fixture.ts';
import { createUpdateLog } from './storage/update-log.ts';
import { alter, findValue } from '../test-support/database/statements.fixture.ts';

let room: TestDocuments;
afterEach(() => room.close());

async function opened(): Promise<OpenDocuments> {
	room = await openRoom();
	const report = (error: unknown) => void room.reported.push(error);
	const { database } = room;
	return createOpenDocuments({
		database,
		log: createUpdateLog(database, report),
		limits: defaultLimits,
		now: Date.now,
		report,
		presenceChanged: () => undefined,
		share: new LoopShare(),
		wordsSaved: () => undefined
	});
}

test('[DOC20] who comes while a document closes waits, and gets a new one', async () => {
	const documents = await opened();
	const first = await documents.open(document);
	documents.release(document);
	expect(documents.find(document)).toBeUndefined();
	const again = await documents.open(document);
	expect(again).toBeDefined();
	expect(again).not.toBe(first);
});

test('[DOC20] two who come at once get one and the same', async () => {
	const documents = await opened();
	const [one, other] = await Promise.all([documents.open(document), documents.open(document)]);
	expect(one).toBe(other);
});

test('[DOC20] a document that cannot be loaded refuses, keeps nothing, and can be loaded once it is mended', async () => {
	const documents = await opened();
	const { database } = room;
	const state = await findValue(database, 'select state from document_snapshots');
	await alter(database, 'update document_snapshots set state = ?', Buffer.from([0]));
	await expect(documents.open(document)).rejects.toMatchObject({ code: 'document/cannot-open', document });
	expect(documents.find(document)).toBeUndefined();
	await alter(database, 'update document_snapshots set state = ?', state);
	expect(await documents.open(document)).toBeDefined();
});

test('[DOC74] a long document is opened in many turns, and one that is frozen meanwhile is frozen when it is open', async () => {
	const documents = await opened();
	const long = { id: 'long', consultation, cluster: 'long', schemaVersion };
	await transaction(room.database, (tx) => insertDocument(tx.db, long, inManyPieces(100_000)));
	let turns = 0;
	let isOpen = false;
	const opening = documents.open(long.id).finally(() => (isOpen = true));
	const freezing = nextTurn().then(() => transaction(room.database, (tx) => markFrozen(tx.db, long.id, 'hash')));
	for (; !isOpen; turns++) await nextTurn();
	expect(turns).toBeGreaterThan(5);
	await freezing;
	const document = await opening;
	expect(document?.frozen).toBe(true);
	expect(document?.known.clockOf(1)).toBeGreaterThan(50_000);
});

test('[DOC20] a thousand documents that one person looked into leave none in memory', async () => {
	const documents = await opened();
	const ids = Array.from({ length: 1000 }, (_, n) => `document-${n + 10}`);
	await transaction(room.database, async (tx) => {
		for (const id of ids) await createDocument(tx, { id, consultation, cluster: id });
	});
	for (const id of ids) {
		expect(await documents.open(id)).toBeDefined();
		documents.release(id);
	}
	await documents.closeAll();
	expect(ids.filter((id) => documents.find(id))).toEqual([]);
	expect(room.reported).toEqual([]);
});
