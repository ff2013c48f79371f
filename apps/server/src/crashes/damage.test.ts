import type { Outcome } from '@plenum/reports/outcome/outcome';
import { afterEach, expect, test } from 'vitest';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';
import { createAuthor, openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestCluster, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';

let testApp: TestApp;
let url: string;
const authors: Author[] = [];
afterEach(async () => {
	for (const { provider } of authors.splice(0)) provider.destroy();
	await testApp.close();
});

async function begin(): Promise<{ hurt: TestCluster; well: TestCluster }> {
	testApp = await createTestApp();
	url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	return { hurt: await testApp.makeCluster('Detention'), well: await testApp.makeCluster('Water') };
}

async function author({ document }: TestCluster): Promise<Author> {
	const made = await openAuthor(url, document, await testApp.welcome('participant', 'nhri'));
	authors.push(made);
	return made;
}

const sql = () => getSqlite(testApp.plenum.context.database).writer;
const rowsOf = (document: string) =>
	sql().prepare('select count(*) from document_updates where document = ?').pluck().get(document);

/** Turns one bit in the middle of what is stored. */
function damage(table: string, column: string, document: string): void {
	const find = sql().prepare(`select ${column} from ${table} where document = ? order by seq desc limit 1`).pluck();
	const bytes = Buffer.from(find.get(document) as Buffer);
	bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
	sql().prepare(`update ${table} set ${column} = ? where document = ?`).run(bytes, document);
}

async function write(into: TestCluster, words: string): Promise<Author> {
	const made = await author(into);
	firstText(made.doc).insert(0, words);
	await until(() => made.provider.state === 'saved');
	return made;
}

async function writeAndLeave(into: TestCluster, words: string): Promise<void> {
	const { provider } = await write(into, words);
	provider.destroy();
	await until(() => rowsOf(into.document) === 0);
}

const stored = (table: string) => sql().prepare(`select * from ${table} order by document, seq`).all();

test('[DOC24] a text with one changed bit is refused by its name, the others go on, and nothing is written over it', async () => {
	const { hurt, well } = await begin();
	await writeAndLeave(hurt, 'all of this was agreed');
	await writeAndLeave(well, 'and this too');
	damage('document_snapshots', 'state', hurt.document);
	const before = stored('document_snapshots');

	const state = await testApp.ask(`GET /api/v1/documents/${hurt.document}/state`);
	expect(state).toMatchObject({ status: 503, body: { code: 'document/cannot-open' } });
	const turnedAway = createAuthor(url, hurt.document, await testApp.welcome('participant', 'nhri'));
	authors.push(turnedAway);
	turnedAway.doc.getText('anything').insert(0, 'typed before it was there');
	const other = await write(well, 'still here, ');
	const statement = { statement: 'As it stands.', dissent: [], reviewDate: null };
	expect((await testApp.ask(`POST /clusters/${hurt.cluster}/close`, { body: statement })).status).toBeGreaterThan(399);
	expect(turnedAway.provider.state).not.toBe('saved');
	expect(stored('document_snapshots')).toEqual(before);
	expect(rowsOf(hurt.document)).toBe(0);
	expect(firstText(other.doc).toString()).toContain('still here, and this too');
	expect(await checkDocuments(testApp.plenum.context.database.read)).toEqual([
		{ document: hurt.document, what: expect.stringContaining('not those that were written') }
	]);
});

test.each([
	['an update with one changed bit', (document: string) => damage('document_updates', 'updates', document)],
	[
		'a log with a gap',
		(document: string) => sql().prepare('delete from document_updates where document = ?').run(document)
	],
	[
		'a lost snapshot',
		(document: string) => sql().prepare('delete from document_snapshots where document = ?').run(document)
	]
])('[DOC24] [DOC25] %s is found, and the document is not unknown but unreadable', async (_, hurting) => {
	const { hurt } = await begin();
	await write(hurt, 'words');
	hurting(hurt.document);
	expect(await checkDocuments(testApp.plenum.context.database.read, testApp.consultation)).toMatchObject([
		{ document: hurt.document }
	]);
	expect((await testApp.ask(`GET /api/v1/documents/${hurt.document}/state`)).body).toMatchObject({
		code: 'document/cannot-open'
	});
});

test('[EXPORTS21] an export says which text could not be read, and has all the others', async () => {
	const { hurt, well } = await begin();
	await writeAndLeave(hurt, 'all of this was agreed');
	await writeAndLeave(well, 'this can be read');
	damage('document_snapshots', 'state', hurt.document);
	// No outcome that could be imported: one text has no hash.
	const json = (await testApp.ask<Outcome>('GET /exports/outcome.json?for=participants')).body;
	expect(json.clusters.map(({ document }) => document.sha256)).toEqual([null, expect.any(String)]);
	const csv = (await testApp.ask('GET /exports/outcome.csv')).bytes.toString();
	expect(csv).toContain('could not be read');
	expect(csv).toContain('this can be read');
	const { body } = await testApp.api('getDocumentState', { params: { document: well.document } });
	expect(json.clusters[1]?.document.sha256).toBe(body.sha256);
});
