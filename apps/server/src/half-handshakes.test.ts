import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { until } from './test-support/documents/documents.fixture.ts';

let testApp: TestApp;
let server: Server;
let url: URL;
let document: string;
const callers: Socket[] = [];
beforeEach(async () => {
	testApp = await createTestApp();
	({ server } = testApp.plenum.app);
	url = new URL(await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' }));
	({ document } = await testApp.makeCluster('Detention'));
});
afterEach(async () => {
	for (const caller of callers.splice(0)) caller.destroy();
	await testApp.close();
});

/** Sends this and nothing more, and never hangs up by itself. */
function send(text: string): { heard: () => string } {
	let heard = '';
	const caller = connect({ port: Number(url.port), host: '127.0.0.1', allowHalfOpen: true });
	caller.on('error', () => undefined).on('data', (data) => (heard += data.toString()));
	caller.write(text);
	callers.push(caller);
	return { heard: () => heard };
}

const connections = () =>
	new Promise<number>((resolve, reject) =>
		server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
	);

const upgrade = [
	'Connection: Upgrade',
	'Upgrade: websocket',
	'Sec-WebSocket-Version: 13',
	'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='
].join('\r\n');

function head(path: string, more = upgrade): string {
	return `GET ${path} HTTP/1.1\r\nHost: ${url.host}\r\n${more}\r\n`;
}

test.each(['collab', 'rt'])('[WEB19] a handshake for /%s/ whose head is half sent is hung up on', async (socket) => {
	const path = socket === 'collab' ? `/collab/${document}?token=${testApp.token}` : '/rt/?EIO=4&transport=websocket';
	const begun = ['G', `GET ${path}`, `GET ${path} HTTP/1.1\r\nHost: ${url.host}\r\n`, head(path)].map(send);
	await until(async () => (await connections()) === begun.length);
	// As on the real server, in less time: it looks every two seconds.
	server.headersTimeout = 500;
	await until(async () => (await connections()) === 0);
	for (const { heard } of begun) expect(heard()).not.toContain('101');
});

test('[WEB19] the real server waits ten seconds for a head', () => {
	expect(server.headersTimeout).toBe(10_000);
});

test('[WEB19] a handshake that is refused leaves nothing open, though the caller does not hang up', async () => {
	const refused = [
		send(`${head('/collab/nowhere')}\r\n`),
		send(`${head('/elsewhere')}\r\n`),
		send(`${head(`/collab/${document}`, `${upgrade}\r\nOrigin: https://elsewhere.example`)}\r\n`),
		send(`${head('/rt/?EIO=4&transport=nothing')}\r\n`),
		send(`${head(`/collab/${document}?token=${testApp.token}`, upgrade.replace('13', '1'))}\r\n`)
	];
	await until(() => refused.every(({ heard }) => heard().startsWith('HTTP/1.1 4')));
	await until(async () => (await connections()) === 0);
});

test('[WEB19] a body announced with a handshake is not waited for', async () => {
	const path = `/collab/${document}?token=${testApp.token}`;
	const announced = send(`${head(path, `${upgrade}\r\nContent-Length: 5000`)}\r\n{`);
	await until(() => announced.heard() !== '');
	expect(announced.heard()).toMatch(/^HTTP\/1.1 (101|4)/);
});
