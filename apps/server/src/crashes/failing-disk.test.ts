import { closeCodes } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAuthor, openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { Visitor } from '../demo/visitor.ts';
import { readDocument } from '../documents/read-document.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';
import { breakDisk, whyNoFaults, type Fault } from '../test-support/app/failing-disk.fixture.ts';
import { openRunningInstance, type RunningApp } from '../test-support/app/running-app.fixture.ts';

// Each starts processes, and everything is slower under a tracer.

const hindrance = whyNoFaults();
let context: RunningApp;
let url: string;
let document: string;
const authors: Author[] = [];

beforeEach(async ({ skip }) => {
	skip(hindrance !== null, hindrance ?? '');
	context = await openRunningInstance();
	url = context.server.url;
	document = context.documents[0] ?? '';
});
afterEach(async () => {
	for (const { provider } of authors.splice(0)) provider.destroy();
	await context?.server.end();
});

async function author(at: number): Promise<Author> {
	const made = await openAuthor(url, document, context.tokens[at] ?? '');
	authors.push(made);
	return made;
}

const status = async (path: string) => (await fetch(`${url}${path}`)).status;

async function stored(): Promise<string> {
	return JSON.stringify((await context.facilitator.api('getDocumentState', { params: { document } })).json);
}

/** What a machine that lost its power would find, as far as the disk took it. */
async function storedAfterKill(): Promise<string> {
	await context.server.kill();
	const database = openDatabase(join(context.server.dataDir, 'plenum.db'));
	expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');
	expect(await checkDocuments(database.read)).toEqual([]);
	const rating = await readDocument(database.read, document);
	await database.close();
	return JSON.stringify(rating?.assessment);
}

const faults: Fault[] = [
	{ calls: 'pwrite64', file: 'plenum.db-wal', error: 'EIO' },
	{ calls: 'pwrite64', file: 'plenum.db-wal', error: 'ENOSPC' },
	{ calls: 'fsync,fdatasync', file: 'plenum.db-wal', error: 'EIO' }
];

/** One server has them one after the other: after each it must be as before. */
test('[DB6] [DOC12] a disk that does not take what is written, has no room, or cannot say that it holds what it took: nothing is acknowledged or told, the process lives, and goes on by itself', async () => {
	const ada = await author(0);
	const ben = await author(1);
	for (const [at, fault] of faults.entries()) {
		const [before, meanwhile, beside] = ['before', 'meanwhile', 'beside'].map((word) => `${word}${at}`) as [
			...[string, string, string]
		];
		ada.write(before);
		await until(() => ada.provider.state === 'saved' && ben.provider.state === 'saved');
		const mend = await breakDisk(context.server, fault);
		ada.write(meanwhile);
		await until(() => ada.provider.trouble === 'server/cannot-save');
		ben.write(beside);
		await until(() => ben.provider.trouble === 'server/cannot-save');
		expect([ada.provider.state, ben.provider.state]).toEqual(['saving', 'saving']);
		expect(firstText(ben.doc).toString()).not.toContain(meanwhile);
		expect(firstText(ada.doc).toString()).not.toContain(beside);
		expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
		const change = { settingsVersion: 0, title: 'Another title' };
		await expect(context.facilitator.patch(`/consultations/${context.consultation}`, change)).rejects.toMatchObject({
			code: 'server/cannot-save'
		});
		await mend();
		await until(() => ada.provider.state === 'saved' && ben.provider.state === 'saved');
		await until(() => firstText(ben.doc).toString() === firstText(ada.doc).toString());
		for (const { rejected } of [ada, ben]) expect(rejected).toEqual([]);
		await until(async () => (await status('/readyz')) === 200);
	}
	const held = await storedAfterKill();
	for (const at of faults.keys())
		for (const word of ['before', 'meanwhile', 'beside']) expect(held.split(`${word}${at}`).length - 1).toBe(1);
});

test('[DOC12] killed while the disk cannot say that it holds anything: what was saved before is there, and the file is whole', async () => {
	const ada = await author(0);
	const ben = await author(1);
	ada.write('before');
	await until(() => ada.provider.state === 'saved' && firstText(ben.doc).toString().includes('before'));
	const mend = await breakDisk(context.server, { calls: 'fsync,fdatasync', file: 'plenum.db-wal', error: 'EIO' });
	ada.write('meanwhile');
	await until(() => ada.provider.trouble === 'server/cannot-save');
	expect(await storedAfterKill()).toContain('before');
	await mend();
	await context.server.restart();
	for (const { provider } of authors) provider.connectNow();
	await until(() => ada.provider.state === 'saved');
	await until(() => firstText(ben.doc).toString() === firstText(ada.doc).toString());
	expect((await stored()).split('meanwhile').length - 1).toBe(1);
});

test('[DOC20] a disk that cannot be read: nobody is shown an empty text, nothing is written over it, and it opens once the disk is mended', async () => {
	const ada = await author(0);
	ada.write('here all along');
	// So long that it lies on pages of its own.
	ada.write('x'.repeat(20_000));
	await until(() => ada.provider.state === 'saved');
	for (const { provider } of authors.splice(0)) provider.destroy();
	// Nothing of it is in memory any more.
	await context.server.stop('SIGTERM');
	await context.server.restart();
	// From here on it is in memory who is there and what they may, but not the text.
	await new Visitor(url).as(context.tokens[1] ?? '').get(`/documents/${document}/versions`);
	const mend = await breakDisk(context.server, { calls: 'pread64', file: 'plenum.db', error: 'EIO' });
	const ben = createAuthor(url, document, context.tokens[1] ?? '');
	authors.push(ben);
	await expect(stored()).rejects.toThrow();
	const turnedAway = new WebSocket(
		`${url.replace('http', 'ws')}/collab/${document}?token=${context.tokens[1]}&schema=${schemaVersion}`
	);
	const [{ code, reason }] = (await once(turnedAway, 'close')) as [CloseEvent];
	expect({ code, reason }).toEqual({ code: closeCodes.tryAgainLater, reason: 'document/cannot-open' });
	expect(await status('/healthz')).toBe(200);
	expect(ben.provider.synced).toBe(false);
	await mend();
	await until(() => ben.provider.state === 'saved');
	expect(firstText(ben.doc).toString()).toContain('here all along');
	expect(await stored()).toContain('here all along');
	expect(ben.rejected).toEqual([]);
});
