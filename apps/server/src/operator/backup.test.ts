import { schemaVersion } from '@plenum/documents/roots';
import BetterSqlite3 from 'better-sqlite3';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';
import { openPlenum } from '../test-support/app/open-plenum.fixture.ts';
import { createAuthor, openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { findValues } from '../test-support/database/statements.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { readDocument } from '../documents/read-document.ts';
import {
	firstText,
	joinStock,
	textOf,
	until,
	type TestDocuments
} from '../test-support/documents/documents.fixture.ts';
import { backUp } from './back-up.ts';
import { runCommand } from './run-command.ts';
import { findFreePort } from '../http/free-port.ts';

let testApp: TestApp;
const authors: Author[] = [];
const folder = mkdtempSync(join(tmpdir(), 'plenum-backups-'));
const copy = join(folder, 'plenum.backup');
afterEach(async () => {
	for (const { provider } of authors.splice(0)) provider.destroy();
	for (const file of readdirSync(folder)) rmSync(join(folder, file));
	if (existsSync(testApp.dataDir)) await testApp.close();
});

async function begin(): Promise<{ url: string; document: string; token: string; ada: Author }> {
	testApp = await createTestApp();
	const url = await testApp.plenum.app.listen({ port: await findFreePort(), host: '127.0.0.1' });
	const { document } = await testApp.makeCluster('Detention');
	const token = await testApp.welcome('participant', 'nhri');
	const ada = await openAuthor(url, document, token);
	authors.push(ada);
	return { url, document, token, ada };
}

async function restore(): Promise<{ status: number; said: Record<string, unknown> }> {
	let out = '';
	const streams = { out: (text: string) => void (out += text), err: () => undefined };
	const status = await runCommand(['restore', copy, '--json'], { DATA_DIR: testApp.dataDir, PORT: '0' }, streams);
	return { status, said: JSON.parse(out) as Record<string, unknown> };
}

/** The same data again, on the port that people know. */
async function reopen(url: string): Promise<void> {
	const plenum = await openPlenum({ DATA_DIR: testApp.dataDir });
	testApp.plenum = plenum;
	await plenum.app.listen({ port: Number(new URL(url).port), host: '127.0.0.1' });
}

const textIn = async (document: string) =>
	JSON.stringify((await readDocument(testApp.plenum.context.database.read, document))?.assessment);

test('[OPERATE4] [MATRIX40] a backup is of one moment and whole but for files that are being read, while everyone types and the server writes without end', async () => {
	const { document, ada } = await begin();
	ada.write('before');
	await until(() => ada.provider.state === 'saved');
	const { writer } = getSqlite(testApp.plenum.context.database);
	writer.exec('create table ballast (bytes blob)');
	writer.exec(
		'with recursive n(i) as (select 1 union all select i + 1 from n where i < 8000) insert into ballast select randomblob(4000) from n'
	);
	writer.exec("insert into import_uploads values ('being-read', 0, randomblob(4000))");
	const typing = setInterval(() => ada.write(`w${ada.written.length}`), 2);
	// The operator's command runs in a process of its own: here in a thread, so that the server goes on writing.
	const program = `import(${JSON.stringify(join(import.meta.dirname, 'back-up.ts'))}).then(({ backUp }) => backUp(${JSON.stringify(writer.name)}, ${JSON.stringify(copy)}))`;
	const worker = new Worker(program, { eval: true });
	await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
	clearInterval(typing);
	const saved = ada.written.slice(0, ada.saved());
	expect(saved.length).toBeGreaterThan(1);

	const database = openDatabase(copy);
	expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');
	expect(await findValues(database, 'select count(*) from import_uploads')).toEqual([0]);
	expect(await checkDocuments(database.read)).toEqual([]);
	expect(JSON.stringify((await readDocument(database.read, document))?.assessment)).toContain('before');
	await database.close();
	await until(() => ada.provider.state === 'saved');
	expect(existsSync(`${copy}.part`)).toBe(false);
});

test('[DOC3] an old tab comes back after a restore: it merges nothing, and its author keeps what was not sent', async () => {
	const { url, document, token, ada } = await begin();
	ada.write('kept');
	// With its schema, it is closed without the pause of stock providers.
	const params = { schema: String(schemaVersion) };
	const stock = joinStock({ port: Number(new URL(url).port) } as TestDocuments, token, { document, params });
	await until(() => ada.provider.state === 'saved' && textOf(stock.doc).includes('kept'));
	await backUp(getSqlite(testApp.plenum.context.database).writer.name, copy);
	ada.write('after');
	firstText(ada.doc).delete(0, 5);
	await until(() => ada.provider.state === 'saved' && textOf(stock.doc).includes('after'));
	expect(textOf(stock.doc)).not.toContain('kept');
	await testApp.plenum.close();
	ada.write('unsent');
	firstText(stock.doc).insert(0, 'from a program ');

	expect(await restore()).toMatchObject({ status: 0, said: { ok: true, brokenRecords: [], unreadable: [] } });
	await reopen(url);
	ada.provider.connectNow();
	await until(() => ada.rejected.length > 0 && stock.closes.some(({ code }) => code === 4409));
	expect(ada.rejected).toEqual([{ reason: 'document/other-generation', text: 'unsent ', isLost: true }]);
	expect(ada.provider.mayWrite).toBe(false);
	stock.provider.destroy();

	const now = createAuthor(url, document, token);
	authors.push(now);
	await until(() => now.provider.state === 'saved');
	expect(firstText(now.doc).toString()).toBe('kept ');
	now.write('and on it goes');
	await until(() => now.provider.state === 'saved');
	expect(await textIn(document)).toContain('kept and on it goes');
});

test('[DOC27] after a restore a program that does not say of which time its copy is cannot delete what was restored', async () => {
	const { url, document, token, ada } = await begin();
	ada.write('kept');
	// With its schema, it is closed without the pause of stock providers.
	const params = { schema: String(schemaVersion) };
	const stock = joinStock({ port: Number(new URL(url).port) } as TestDocuments, token, { document, params });
	await until(() => ada.provider.state === 'saved' && textOf(stock.doc).includes('kept'));
	await backUp(getSqlite(testApp.plenum.context.database).writer.name, copy);
	firstText(stock.doc).delete(0, 5);
	await until(() => !textOf(ada.doc).includes('kept'));
	ada.provider.destroy();
	await testApp.plenum.close();
	expect((await restore()).status).toBe(0);
	await reopen(url);
	await until(() => stock.closes.some(({ code }) => code === 4409));
	stock.provider.destroy();
	expect(await textIn(document)).toContain('kept');
	const fresh = joinStock({ port: Number(new URL(url).port) } as TestDocuments, token, { document });
	await until(() => fresh.provider.synced);
	expect(textOf(fresh.doc)).toContain('kept');
	fresh.provider.destroy();
});

test('[OPERATE4] a broken database is no reason not to restore', async () => {
	const { document, ada } = await begin();
	ada.write('kept');
	await until(() => ada.provider.state === 'saved');
	const file = getSqlite(testApp.plenum.context.database).writer.name;
	await backUp(file, copy);
	expect(statSync(copy).mode & 0o777).toBe(0o600);
	await testApp.plenum.close();
	writeFileSync(file, Buffer.alloc(64 * 1024, 7));
	writeFileSync(`${file}-wal`, 'left behind');
	expect(await restore()).toMatchObject({ status: 0, said: { ok: true } });
	const database = openDatabase(file);
	expect(JSON.stringify(await readDocument(database.read, document))).toContain('kept');
	await database.close();
	expect(new BetterSqlite3(file).pragma('integrity_check', { simple: true })).toBe('ok');
	rmSync(testApp.dataDir, { recursive: true });
});

test('[OPERATE6] what was deleted is in no file of the data folder once the text was rewritten', async () => {
	const { document, ada } = await begin();
	const secret = 'xylographically';
	ada.write(secret);
	ada.write('and what stays');
	await until(() => ada.provider.state === 'saved');
	firstText(ada.doc).delete(0, secret.length + 1);
	await until(() => ada.provider.state === 'saved');
	const { database } = testApp.plenum.context;
	await transaction(database, async () => undefined);
	ada.provider.destroy();
	await until(() => getSqlite(database).writer.prepare('select count(*) from document_updates').pluck().get() === 0);
	getSqlite(database).writer.pragma('wal_checkpoint(TRUNCATE)');
	for (const file of readdirSync(testApp.dataDir)) {
		if (file.endsWith('-shm')) continue;
		expect([file, readFileSync(join(testApp.dataDir, file)).includes(secret)]).toEqual([file, false]);
	}
	expect(await textIn(document)).toContain('what stays');
});
