import type { Fact } from '@plenum/protocol/facts';
import { Writable } from 'node:stream';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import { openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { firstText, until } from '../test-support/documents/documents.fixture.ts';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';

let testApp: TestApp;
let url: string;
let log: string;
const endings: (() => void)[] = [];
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await testApp.close();
});

async function begin(): Promise<{ document: string; cluster: string }> {
	log = '';
	testApp = await createTestApp(new Writable({ write: (chunk, _, done) => done(void (log += String(chunk))) }));
	url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	return testApp.makeCluster('Detention');
}

async function author(document: string): Promise<Author> {
	const made = await openAuthor(url, document, await testApp.welcome('participant', 'civil-society'));
	endings.push(() => made.provider.destroy());
	return made;
}

async function screen(): Promise<Fact[]> {
	const facts: Fact[] = [];
	const auth = { token: await testApp.welcome('participant', 'nhri') };
	const socket: Socket = io(url, { path: '/rt/', transports: ['websocket'], auth });
	endings.push(() => socket.disconnect());
	socket.on('fact', (fact: Fact) => facts.push(fact));
	await socket.emitWithAck('follow', { consultation: testApp.consultation });
	return facts;
}

async function stored(document: string): Promise<string> {
	return JSON.stringify((await testApp.api('getDocumentState', { params: { document } })).body);
}

const cannotSave = { kind: 'server', canSave: false };

test('[DB7] a full disk: nothing is called saved, everyone is told, and it all arrives once there is room', async () => {
	const { document } = await begin();
	const ada = await author(document);
	const ben = await author(document);
	const facts = await screen();
	const { writer } = getSqlite(testApp.plenum.context.database);
	const free = writer.pragma('max_page_count', { simple: true });
	writer.pragma(`max_page_count = ${String(writer.pragma('page_count', { simple: true }))}`);

	firstText(ada.doc).insert(0, 'kept through the full disk '.repeat(4000));
	await until(() => facts.length > 0 && ada.provider.trouble !== null);
	expect(facts).toEqual([cannotSave]);
	expect(ada.provider.trouble).toBe('server/cannot-save');
	expect(ada.provider.state).toBe('saving');
	expect(firstText(ben.doc).toString()).toBe('');
	firstText(ada.doc).insert(0, 'and more ');
	expect(await screen()).toContainEqual(cannotSave);
	expect((await testApp.ask('GET /readyz')).status).toBe(503);
	expect((await testApp.ask('GET /healthz')).status).toBe(200);

	writer.pragma(`max_page_count = ${String(free)}`);
	await until(() => ada.provider.state === 'saved' && facts.length > 1);
	expect(facts).toEqual([cannotSave, { kind: 'server', canSave: true }]);
	await until(() => firstText(ben.doc).toString() === firstText(ada.doc).toString());
	expect(await stored(document)).toContain('and more kept through');
	expect(ada.rejected).toEqual([]);
	expect((await testApp.ask('GET /readyz')).status).toBe(200);
	expect(log).not.toContain('kept through');
	expect(log.match(/takes no commits/g)).toHaveLength(1);
});

test('[DB6] a disk that takes nothing: commands are refused by name, rating goes on, and so does the process', async () => {
	const { document, cluster } = await begin();
	const ada = await author(document);
	const { writer } = getSqlite(testApp.plenum.context.database);
	writer.pragma('query_only = ON');
	const change = () => testApp.ask(`PATCH /clusters/${cluster}`, { body: { label: 'Prisons' } });
	expect(await change()).toMatchObject({ status: 503, body: { code: 'server/cannot-save' } });
	firstText(ada.doc).insert(0, 'typed meanwhile');
	await until(() => ada.provider.trouble === 'server/cannot-save');
	expect(await stored(document)).not.toContain('meanwhile');
	expect((await testApp.ask('GET /clusters')).status).toBe(200);
	writer.pragma('query_only = OFF');
	expect(log).not.toContain('unexpected error');
	expect((await change()).status).toBe(200);
	await until(() => ada.provider.state === 'saved');
	expect(await stored(document)).toContain('typed meanwhile');
});
