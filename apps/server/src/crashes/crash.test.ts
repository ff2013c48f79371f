import { copyFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import type { ImportView } from '@plenum/protocol/matrix';
import { expect, onTestFinished, test } from 'vitest';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';
import { createId } from '../app-context.ts';
import { createTestApp, type TestResponse, type TestApp } from '../test-support/app/test-app.fixture.ts';
import type { Database } from '../db/database.ts';
import {
	contentOf,
	crashImages,
	expectBeforeOrAfter,
	reopen,
	tornImages
} from '../test-support/database/crash-images.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { findStoredDocument, replaceSnapshot } from '../documents/documents.store.ts';
import { forgetWordsOf } from '../documents/forget-words.ts';
import { readDocument } from '../documents/read-document.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import { document, firstText, joinStock, openRoom, until } from '../test-support/documents/documents.fixture.ts';
import type { Journal } from '../journal/journal-interface.ts';
import { sweepContents } from '../matrix/upload/store-content.ts';

/** As `reopen` does, and every text can be read. */
function reopenTexts<Value>(images: string[], look: (database: Database) => Promise<Value>): Promise<Value[]> {
	return reopen(images, async (database) => {
		expect(await checkDocuments(database.read)).toEqual([]);
		return look(database);
	});
}

async function verified(database: Database, journal: Journal, consultation: string): Promise<string> {
	expect((await journal.verify(database.read, consultation)).fault).toBeNull();
	return contentOf(getSqlite(database));
}

async function openTestApp(): Promise<TestApp> {
	const testApp = await createTestApp();
	onTestFinished(() => testApp.close());
	return testApp;
}

async function expectWholeCommand(testApp: TestApp, command: () => Promise<TestResponse>): Promise<void> {
	const { database, journal } = testApp.plenum.context;
	const images = await crashImages(getSqlite(database), async () => expect((await command()).status).toBe(200));
	expectBeforeOrAfter(await reopenTexts(images, (image) => verified(image, journal, testApp.consultation)));
}

test('[DOC11] killed at any statement of an append: the updates before it are there, and the append wholly or not at all', async () => {
	const room = await openRoom();
	onTestFinished(() => room.close());
	const ada = joinStock(room, 'ada');
	onTestFinished(() => ada.provider.destroy());
	await until(() => ada.provider.synced);
	const textIn = async (database: Database) =>
		JSON.stringify((await readDocument(database.read, document))?.assessment.sections.progress);
	const images = await crashImages(getSqlite(room.database), async () => {
		for (const word of ['first', 'second', 'third']) {
			firstText(ada.doc).insert(firstText(ada.doc).length, `${word} `);
			await until(async () => (await textIn(room.database)).includes(word));
		}
	});
	const seen = await reopenTexts(images, textIn);
	const counts = seen.map((text) => ['first', 'second', 'third'].filter((word) => text.includes(word)).length);
	expect(counts).toEqual(counts.toSorted((a, b) => a - b));
	expect([counts[0], counts.at(-1)]).toEqual([0, 3]);
});

for (const seed of [21, randomInt(1_000_000)]) {
	test(`[DOC12] the power cut at any write, whatever sectors reached the disk: all that was committed is there (seed ${seed})`, async () => {
		const random = seeded(seed);
		const room = await openRoom({ limits: { rowsBeforeSnapshot: 3 } });
		onTestFinished(() => room.close());
		const ada = joinStock(room, 'ada');
		onTestFinished(() => ada.provider.destroy());
		await until(() => ada.provider.synced);
		const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
		const wordsIn = async (database: Database) => {
			const text = JSON.stringify((await readDocument(database.read, document))?.assessment.sections.progress);
			return words.filter((word) => text.includes(word)).length;
		};
		const images = await crashImages(getSqlite(room.database), async () => {
			for (const [at, word] of words.entries()) {
				firstText(ada.doc).insert(firstText(ada.doc).length, `${word} `);
				await until(async () => (await wordsIn(room.database)) === at + 1);
				// Now and then what lies in the log goes into the database file, and the log begins again.
				await room.database.queue.last;
				if (random(2) === 0)
					getSqlite(room.database).writer.exec(`PRAGMA wal_checkpoint(${random(2) ? 'RESTART' : 'TRUNCATE'})`);
			}
		});
		const committed = await reopenTexts(images.map(copyOf), wordsIn);
		for (const [at, image] of images.slice(1).entries()) {
			const torn = await reopenTexts(tornImages(images[at] ?? '', image, random), wordsIn);
			for (const found of torn) {
				expect(found).toBeGreaterThanOrEqual(committed[at] ?? Infinity);
				expect(found).toBeLessThanOrEqual(committed[at + 1] ?? 0);
			}
		}
		expect(committed.at(-1)).toBe(words.length);
		expect(room.reported).toEqual([]);
	});
}

/** Opening an image changes it. */
function copyOf(image: string): string {
	for (const end of ['', '-wal']) copyFileSync(image + end, `${image}.opened${end}`);
	return `${image}.opened`;
}

test('[DOC17] killed at any statement of a compaction: the snapshot and its log, or the new snapshot', async () => {
	const room = await openRoom();
	onTestFinished(() => room.close());
	const ada = joinStock(room, 'ada');
	onTestFinished(() => ada.provider.destroy());
	await until(() => ada.provider.synced);
	firstText(ada.doc).insert(0, 'kept and taken back');
	firstText(ada.doc).delete(4, 15);
	await until(async () => ((await readDocument(room.database.read, document))?.seq ?? 0) > 0);
	const images = await crashImages(getSqlite(room.database), async () => {
		ada.provider.disconnect();
		await until(async () => (await findStoredDocument(room.database.read, document))?.rows === 0);
	});
	expectBeforeOrAfter(await reopenTexts(images, async (database) => contentOf(getSqlite(database))));
	const texts = await reopenTexts(images, async (database) => (await readDocument(database.read, document))?.sha256);
	expect(new Set(texts).size).toBe(1);
	const rows = 'select count(*) from document_updates';
	const last = await reopenTexts(images.slice(-1), async (database) =>
		getSqlite(database).writer.prepare(rows).pluck().get()
	);
	expect(last).toEqual([0]);
});

test('[DOC28] a snapshot that is older than the one in place changes nothing', async () => {
	const room = await openRoom();
	onTestFinished(() => room.close());
	const ada = joinStock(room, 'ada');
	onTestFinished(() => ada.provider.destroy());
	await until(() => ada.provider.synced);
	firstText(ada.doc).insert(0, 'late');
	await until(async () => ((await readDocument(room.database.read, document))?.seq ?? 0) > 0);
	const old = await findStoredDocument(room.database.read, document);
	await transaction(room.database, (tx) => forgetWordsOf(tx, 'consultation-1', 'somebody'));
	await transaction(room.database, (tx) => replaceSnapshot(tx.db, document, 0, old?.snapshot ?? new Uint8Array()));
	expect(JSON.stringify(await readDocument(room.database.read, document))).toContain('late');
});

test('[MATRIX42] killed at any statement of confirming an import: all of it or nothing', async () => {
	const testApp = await openTestApp();
	const table = 'Number,Recommendation,Position,Theme\n140.2,Open the courts (Norway);,Supported,Justice\n';
	const form = new FormData();
	form.append('file', new Blob([`${table}140.7,Bring water (Peru);,Supported,Water\n`]), 'table.csv');
	const body = new Response(form);
	const sent = await testApp.plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${testApp.consultation}/imports`,
		headers: { authorization: `Bearer ${testApp.token}`, 'content-type': body.headers.get('content-type') ?? '' },
		payload: Buffer.from(await body.arrayBuffer())
	});
	const { id } = sent.json<{ import: ImportView }>().import;
	await until(async () => (await testApp.api('getImport', { params: { import: id } })).body.import.state === 'preview');
	const { database, journal } = testApp.plenum.context;
	const images = await crashImages(getSqlite(database), async () => {
		expect((await testApp.ask(`POST /imports/${id}/confirm`)).status).toBe(200);
	});
	// [MATRIX47] What is stored before the step, and what it leaves, goes by itself: the next start deletes it.
	const later = () => Date.now() + 2 * 60 * 60 * 1000;
	const seen = await reopenTexts(images, async (image) => {
		await sweepContents({ database: image, now: later, createId });
		getSqlite(image).writer.exec('update commit_count set commits = 0');
		return verified(image, journal, testApp.consultation);
	});
	expectBeforeOrAfter(seen);
});

test('[CLUSTERS21] killed at any statement of closing a cluster: open and free, or closed, frozen and on record', async () => {
	const testApp = await openTestApp();
	const { cluster } = await testApp.makeCluster('Detention');
	const body = { statement: 'Agreed as it stands.', dissent: [], reviewDate: null };
	await expectWholeCommand(testApp, () => testApp.ask(`POST /clusters/${cluster}/close`, { body }));
});
