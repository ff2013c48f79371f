import { tokenOf } from './test-support/accounts/signed-in.fixture.ts';
import { closeCodes } from '@plenum/documents/collaboration/frames';
import { schemaVersion } from '@plenum/documents/roots';
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openAuthor, type Author } from './test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { until } from './test-support/documents/documents.fixture.ts';
import { findValue } from './test-support/database/statements.fixture.ts';
import { transaction } from './db/transaction.ts';
import { deleteSession, findSession, insertSession } from './people/sessions/sessions.store.ts';
import { createToken, hashToken } from './people/sessions/tokens.ts';

const hour = 3_600_000;
const clock = { now: Date.now() };
let testApp: TestApp;
let url: string;
let document: string;
const endings: (() => void)[] = [];
beforeEach(async () => {
	clock.now = Date.now();
	testApp = await createTestApp(null, { now: () => clock.now, checkSessionsEvery: 20 });
	url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	({ document } = await testApp.makeCluster('Detention'));
});
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await testApp.close();
});

async function follow(token: string): Promise<Socket> {
	const socket = io(url, { path: '/rt/', transports: ['websocket'], auth: { token }, reconnection: false });
	endings.push(() => socket.disconnect());
	expect(await socket.emitWithAck('follow', { consultation: testApp.consultation })).toEqual({ ok: true });
	return socket;
}

/** The websocket of a document, and the code with which it will be closed. */
async function openText(token: string): Promise<{ isOpen: () => boolean; closed: Promise<number> }> {
	const socket = new WebSocket(
		`${url.replace('http', 'ws')}/collab/${document}?token=${token}&schema=${schemaVersion}`
	);
	endings.push(() => socket.terminate());
	const closed = once(socket, 'close').then(([code]) => code as number);
	await once(socket, 'message');
	return { isOpen: () => socket.readyState === WebSocket.OPEN, closed };
}

async function openAuthorOf(token: string): Promise<Author> {
	const author = await openAuthor(url, document, token);
	endings.push(() => author.provider.destroy());
	return author;
}

async function signIn(): Promise<string> {
	const body = { name: 'Ada Fell', password: 'a long enough phrase' };
	return tokenOf(await testApp.api('signIn', { body }));
}

test('[ACCOUNT28] the sockets of an idle session are closed, those of one that was used are not', async () => {
	const idle = await signIn();
	const screen = await follow(idle);
	const text = await openText(idle);
	const own = await follow(testApp.token);
	const ownText = await openText(testApp.token);
	clock.now += 11 * hour;
	await testApp.ask('GET /clusters');
	const { database } = testApp.plenum.context;
	// It is noted after the answer.
	await until(async () => (await findValue(database, 'select max(last_used_at) from sessions')) === clock.now);
	clock.now += 2 * hour;
	expect(await text.closed).toBe(closeCodes.noSession);
	await until(() => !screen.connected);
	expect([own.connected, ownText.isOpen()]).toEqual([true, true]);
});

test('[ACCOUNT28] typing is use; an open text is none', async () => {
	const writing = await signIn();
	const rating = await signIn();
	const { database } = testApp.plenum.context;
	const author = await openAuthorOf(writing);
	const text = await openText(rating);
	for (let past = 0; past < 14; past++) {
		clock.now += hour;
		author.write(`hour ${past} `);
		await until(() => author.provider.state === 'saved');
		await until(
			async () => (await findSession(database.read, hashToken(writing), clock.now))?.lastUsedAt === clock.now
		);
	}
	expect(await text.closed).toBe(closeCodes.noSession);
	expect([author.provider.ended, author.rejected]).toEqual([null, []]);
});

test('[ACCOUNT28] so are those of a session whose time is over, and of one that a command has deleted', async () => {
	const { database } = testApp.plenum.context;
	const token = await testApp.welcome('participant', 'state');
	const other = await testApp.welcome('participant', 'state');
	const participant = (await findSession(database.read, hashToken(token), clock.now))?.participant ?? null;
	const shared = createToken();
	await transaction(database, (tx) =>
		insertSession(tx.db, {
			tokenHash: hashToken(shared),
			account: null,
			participant,
			sharedDevice: true,
			createdAt: clock.now,
			expiresAt: clock.now + hour / 2
		})
	);
	const screen = await follow(shared);
	const text = await openText(shared);
	const otherScreen = await follow(other);
	const otherText = await openText(other);
	const ownText = await openText(token);
	clock.now += hour / 2;
	expect(await text.closed).toBe(closeCodes.noSession);
	await until(() => !screen.connected);
	expect([otherScreen.connected, otherText.isOpen()]).toEqual([true, true]);

	await transaction(database, (tx) => deleteSession(tx.db, hashToken(other)));
	expect(await otherText.closed).toBe(closeCodes.noSession);
	await until(() => !otherScreen.connected);
	expect(ownText.isOpen()).toBe(true);
});
