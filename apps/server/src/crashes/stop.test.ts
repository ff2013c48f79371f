import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openAuthor, type Author } from '../test-support/documents/author.fixture.ts';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import type { Visitor } from '../demo/visitor.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { readDocument } from '../documents/read-document.ts';
import { until } from '../test-support/documents/documents.fixture.ts';
import type { ServerProcess } from '../operator/server-process.ts';
import { openRunningInstance } from '../test-support/app/running-app.fixture.ts';

let server: ServerProcess;
let facilitator: Visitor;
let document: string;
let authors: Author[] = [];
let tokens: string[];

beforeEach(async () => {
	const context = await openRunningInstance();
	({ server, facilitator, tokens } = context);
	document = context.documents[0] ?? '';
	authors = await Promise.all(tokens.map((token) => openAuthor(server.url, document, token)));
});
afterEach(async () => {
	for (const { provider } of authors) provider.destroy();
	await server.end();
});

/** Everyone types a word every few milliseconds while `meanwhile` happens, and goes on until it has. */
async function typeDuring(meanwhile: () => Promise<unknown>): Promise<void> {
	let turn = 0;
	const typing = setInterval(() => {
		turn++;
		authors.forEach((author, person) => author.write(`w${person}x${turn}`));
	}, 10);
	await new Promise((resolve) => setTimeout(resolve, 300));
	await meanwhile();
	clearInterval(typing);
}

async function storedWords(): Promise<Set<string>> {
	const database = openDatabase(join(server.dataDir, 'plenum.db'));
	const rating = await readDocument(database.read, document);
	expect(await checkDocuments(database.read)).toEqual([]);
	expect(database.writer.pragma('integrity_check', { simple: true })).toBe('ok');
	await database.close();
	return wordsOf(JSON.stringify(rating?.assessment));
}

const wordsOf = (json: string) => new Set(json.match(/w\d+x\d+/g));

async function nothingIsLost(): Promise<void> {
	await until(() => authors.every(({ provider }) => provider.state === 'saved'));
	const { json } = await facilitator.api('getDocumentState', { params: { document } });
	const held = wordsOf(JSON.stringify(json));
	for (const { written, rejected } of authors) {
		expect(written.filter((word) => !held.has(word))).toEqual([]);
		expect(rejected).toEqual([]);
	}
}

function expectSaved(held: Set<string>, saved: string[][]): void {
	for (const words of saved) expect(words.filter((word) => !held.has(word))).toEqual([]);
}

const savedWords = () => authors.map(({ written, saved }) => written.slice(0, saved()));

test('[DOC26] asked to stop, it commits and acknowledges, says 1001, and whoever types on loses nothing', async () => {
	const watching = new WebSocket(`${server.url.replace('http', 'ws')}/collab/${document}?token=${tokens[0]}`);
	const closed = once(watching, 'close') as Promise<[number]>;
	let status: number | null = null;
	await typeDuring(async () => {
		await expect.poll(() => savedWords().every((words) => words.length > 0)).toBe(true);
		status = await server.stop('SIGTERM');
	});
	expect(status).toBe(0);
	expect((await closed)[0]).toBe(1001);
	const saved = savedWords();
	expect(saved.every((words) => words.length > 0)).toBe(true);
	expectSaved(await storedWords(), saved);
	await server.restart();
	await nothingIsLost();
});

test('[DOC26] a second signal ends at once, however long someone takes to hang up', async () => {
	const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
	socket.on('error', () => undefined);
	const key = randomBytes(16).toString('base64');
	socket.write(
		`GET /collab/${document}?token=${tokens[0]} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
			`Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`
	);
	await once(socket, 'data');
	expect(await server.stop('SIGTERM', 'SIGINT')).toBe(1);
	socket.destroy();
});
