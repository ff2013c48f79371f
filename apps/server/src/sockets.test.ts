import { tokenOf } from './test-support/accounts/signed-in.fixture.ts';
import { once } from 'node:events';
import { connect } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openAuthor } from './test-support/documents/author.fixture.ts';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { firstText, until } from './test-support/documents/documents.fixture.ts';

let testApp: TestApp;
let url: string;
let document: string;
const endings: (() => void)[] = [];
beforeEach(async () => {
	testApp = await createTestApp();
	url = await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	({ document } = await testApp.makeCluster('Detention'));
});
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await testApp.close();
});

function screenOf(token: string, extraHeaders: Record<string, string> = {}, transport = 'websocket'): Socket {
	const options = { path: '/rt/', transports: [transport], auth: { token }, reconnection: false, extraHeaders };
	const socket = io(url, options);
	endings.push(() => socket.disconnect());
	return socket;
}

async function following(token: string): Promise<Socket> {
	const socket = screenOf(token);
	expect(await socket.emitWithAck('follow', { consultation: testApp.consultation })).toEqual({ ok: true });
	return socket;
}

/** The status with which the handshake for the text was refused, or 101. */
async function openText(token: string, headers: Record<string, string>): Promise<number> {
	const socket = new WebSocket(`${url.replace('http', 'ws')}/collab/${document}?token=${token}`, { headers });
	endings.push(() => socket.terminate());
	const refused = once(socket, 'unexpected-response').then(
		([, response]) => (response as { statusCode: number }).statusCode
	);
	socket.on('error', () => undefined);
	return Promise.race([refused, once(socket, 'open').then(() => 101)]);
}

async function signIn(): Promise<string> {
	const body = { name: 'Ada Fell', password: 'a long enough phrase' };
	return tokenOf(await testApp.api('signIn', { body }));
}

describe('[PEOPLE25] a socket that another website opens', () => {
	const elsewhere = { origin: 'https://elsewhere.example' };

	test('is refused for a text', async () => {
		expect(await openText(testApp.token, elsewhere)).toBe(403);
		expect(await openText(testApp.token, { origin: 'null' })).toBe(403);
		expect(await openText(testApp.token, { origin: `${url}.elsewhere.example` })).toBe(403);
		expect(await openText(testApp.token, { origin: url })).toBe(101);
	});

	test.each(['websocket', 'polling'])('is refused for facts, over %s', async (transport) => {
		const foreign = screenOf(testApp.token, elsewhere, transport);
		await once(foreign as unknown as NodeJS.EventEmitter, 'connect_error').catch(() => undefined);
		expect(foreign.connected).toBe(false);
		const own = screenOf(testApp.token, { origin: url }, transport);
		await until(() => own.connected);
	});
});

test('[PEOPLE25] signing out closes what this session opened, gives unsent words back, and leaves other sessions alone', async () => {
	const here = await signIn();
	const elsewhere = await signIn();
	const screen = await following(here);
	const otherScreen = await following(elsewhere);
	const text = await openAuthor(url, document, here);
	const otherText = await openAuthor(url, document, elsewhere);
	endings.push(
		() => text.provider.destroy(),
		() => otherText.provider.destroy()
	);
	await testApp.ask('POST /api/v1/sign-out', { as: here });
	await until(() => !screen.connected && text.provider.state === 'away');
	firstText(text.doc).insert(0, 'typed in the moment of signing out');
	await until(() => text.provider.ended !== null);
	expect(text.rejected).toEqual([
		{ reason: 'identity/required', text: 'typed in the moment of signing out', isLost: true }
	]);
	expect(otherScreen.connected).toBe(true);
	firstText(otherText.doc).insert(0, 'still here');
	await until(() => otherText.provider.state === 'saved');
	expect(otherText.rejected).toEqual([]);
});

test('[DOC15] pages that only read hear that their consultation was closed, and that it was opened again', async () => {
	const text = await openAuthor(url, document, testApp.token);
	endings.push(() => text.provider.destroy());
	for (const [act, mayWrite] of [
		['close', false],
		['reopen', true]
	] as const) {
		expect((await testApp.ask(`POST /${act}`)).status).toBe(200);
		await until(() => text.provider.mayWrite === mayWrite);
	}
});

test('[WEB12] a live line that says more than any page does is cut off, and others stay', async () => {
	const screen = await following(testApp.token);
	const other = await following(testApp.token);
	for (let n = 0; n < 300; n++) screen.emit('follow', { consultation: testApp.consultation }, () => undefined);
	await until(() => !screen.connected);
	expect(other.connected).toBe(true);
});

describe('[WEB12] a body that is posted over the live line', () => {
	/** A session of long polling, as engine.io opens it. */
	async function openPolling(): Promise<string> {
		const text = await (await fetch(`${url}/rt/?EIO=4&transport=polling`)).text();
		return (JSON.parse(text.slice(1)) as { sid: string }).sid;
	}

	function sendHalf(query: string, headers: string, begun: string): Promise<unknown> {
		const { host, port } = new URL(url);
		const head = `POST /rt/?EIO=4&transport=polling${query} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\n${headers}\r\n\r\n`;
		const socket = connect(Number(port), '127.0.0.1', () => void socket.write(head + begun)).resume();
		socket.on('error', () => undefined);
		endings.push(() => socket.destroy());
		return once(socket, 'close');
	}

	test('and never ends is hung up on, within a session and without', async () => {
		const sized = await openPolling();
		const chunked = await openPolling();
		await Promise.all([
			sendHalf(`&sid=${sized}`, 'Content-Length: 500', '4'),
			sendHalf(`&sid=${chunked}`, 'Transfer-Encoding: chunked', '1\r\n4\r\n'),
			sendHalf('&sid=nobodys', 'Content-Length: 500', '4'),
			sendHalf('', 'Transfer-Encoding: chunked', '1\r\n4\r\n')
		]);
	});

	test('is refused where it is longer than anything that a page sends', async () => {
		const post = async (body: string) =>
			(await fetch(`${url}/rt/?EIO=4&transport=polling&sid=${await openPolling()}`, { method: 'POST', body })).status;
		expect([await post('40'), await post(`4${'a'.repeat(17_000)}`)]).toEqual([200, 413]);
	});
});
