import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../db/sqlite/open-sqlite.ts';
import type { SqliteDatabase } from '../../db/sqlite/sqlite-database.ts';
import { transaction } from '../../db/transaction.ts';
import { appendUpdates, findUpdates, insertDocument, markFrozen } from '../documents.store.ts';
import { createUpdateLog, type AppendResult, type Batch } from './update-log.ts';

let folder: string;
let database: SqliteDatabase;
let reported: unknown[];
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'plenum-log-'));
	database = openDatabase(join(folder, 'plenum.db'));
	reported = [];
	for (const id of ['one', 'two', 'three'])
		await transaction(database, ({ db }) =>
			insertDocument(db, { id, consultation: 'c', cluster: id, schemaVersion: 1 }, new Uint8Array(2))
		);
});
afterEach(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const text = (byte: number) => Uint8Array.of(byte, 0);
const storedIn = async (document: string) =>
	(await findUpdates(database.read, document, 0)).map(({ seq, updates }) => [seq, updates.map((each) => each[0])]);

/** What waits in all documents at once: one commit. */
function append(...batches: (Pick<Batch, 'document'> & Partial<Batch>)[]): Promise<AppendResult[]> {
	const log = createUpdateLog(database, (error) => void reported.push(error));
	const settled = batches.map(
		(batch) =>
			new Promise<AppendResult>((settle) => {
				const clients = { owners: new Map(), forgotten: [] };
				const take = () => ({ generation: 1, updates: [text(1)], clients, since: 0, ...batch });
				log.wake({ readyAt: 0, take, remote: { hasHeardBefore: () => false }, settle });
			})
	);
	return Promise.all(settled);
}

const saved = (seq: number, missed: unknown[] = []) => ({ ok: true, value: { seq, missed } });

test('[DB111] [DOC11] text of several documents is one commit, which is counted', async () => {
	const counted: number[] = [];
	database.onCommitted = (commits) => void counted.push(commits);
	const both = { document: 'two', updates: [text(2), text(3)] };
	expect(await append({ document: 'one' }, both)).toEqual([saved(1), saved(1)]);
	expect(await append({ document: 'one', since: 1 })).toEqual([saved(2)]);
	expect([await storedIn('one'), await storedIn('two')]).toEqual([
		[
			[1, [1]],
			[2, [1]]
		],
		[[1, [2, 3]]]
	]);
	expect(counted).toEqual([counted[0], (counted[0] ?? NaN) + 1]);
});

test.each([
	['document/frozen', { document: 'two' }],
	['document/other-generation', { document: 'three', generation: 7 }],
	['document/unknown', { document: 'gone' }]
])('[DB111] one that is refused (%s) holds up no other, and nothing of it is stored', async (reason, batch) => {
	await transaction(database, ({ db }) => markFrozen(db, 'two', 'a'.repeat(64)));
	expect(await append({ document: 'one' }, batch)).toMatchObject([saved(1), { ok: false, reason }]);
	expect([await storedIn('one'), await storedIn(batch.document)]).toEqual([[[1, [1]]], []]);
});

test('[DB111] [DOC91] what others appended in between is handed on', async () => {
	await transaction(database, ({ db }) => appendUpdates(db, 'one', 1, [text(9)]));
	expect(await append({ document: 'one' })).toEqual([saved(2, [{ seq: 1, updates: [Buffer.from(text(9))] }])]);
});

test('[DB111] [DB6] a disk that takes nothing loses nothing: all are refused, and the next commit goes on', async () => {
	let told = 0;
	database.onStorageError(() => told++);
	const { commit } = database.bounds;
	database.bounds.commit = () => {
		throw Object.assign(new Error('The disk is full.'), { code: 'SQLITE_FULL' });
	};
	expect(await append({ document: 'one' }, { document: 'two' })).toMatchObject([
		{ reason: 'server/cannot-save' },
		{ reason: 'server/cannot-save' }
	]);
	database.bounds.commit = commit;
	expect([told, reported]).toEqual([1, []]);
	expect(await append({ document: 'one' })).toEqual([saved(1)]);
	expect(await storedIn('one')).toEqual([[1, [1]]]);
});
