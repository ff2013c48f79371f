import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { connectedNodes } from '../test-support/database/nodes.fixture.ts';
import { createLive, livePath, type Live } from './live.ts';

test.each(['here', 'by another node'])(
	'[PEOPLE19] whoever is removed %s while their rights are looked up hears nothing',
	async (where) => {
		const [own, other] = connectedNodes(2).map((node) => createLive(node));
		const removedBy: Live = where === 'here' ? own! : other!;
		const server = createServer().listen(0, '127.0.0.1');
		await once(server, 'listening');
		onTestFinished(() => (own!.close(), other!.close(), void server.close()));
		let looks = 0;
		own!.attach(
			server,
			() => true,
			async () => {
				if (looks++ > 0) return null;
				// Looked up before the removal's commit, and told after it.
				removedBy.disconnect(['ada']);
				return Promise.resolve({ participant: 'ada', session: 's', hearsAll: true, runs: true });
			}
		);
		const { port } = server.address() as AddressInfo;
		const socket = io(`http://127.0.0.1:${port}`, { path: livePath, transports: ['websocket'], forceNew: true });
		onTestFinished(() => void socket.disconnect());
		expect(await socket.emitWithAck('follow', { consultation: 'c' })).toEqual({ ok: false });
		expect([looks, own!.peopleFollowing('c'), own!.openSessions()]).toEqual([2, [], []]);
	}
);

test('[PEOPLE90] what is done for nobody is done to nobody', async () => {
	const live = createLive();
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => (live.close(), void server.close()));
	const admitted = { participant: 'ada', session: 's', hearsAll: true, runs: true };
	live.attach(
		server,
		() => true,
		async () => admitted
	);
	const { port } = server.address() as AddressInfo;
	const socket = io(`http://127.0.0.1:${port}`, { path: livePath, transports: ['websocket'], forceNew: true });
	onTestFinished(() => void socket.disconnect());
	const heard: unknown[] = [];
	socket.on('fact', (fact) => heard.push(fact));
	await socket.emitWithAck('follow', { consultation: 'c' });
	live.disconnect([]);
	live.showOut([], 'c');
	live.notifyParticipants([], { kind: 'me', consultation: 'c' });
	live.notifyParticipants(['ada', 'ben'], { kind: 'people', consultation: 'c' });
	await expect.poll(() => heard).toEqual([{ kind: 'people', consultation: 'c' }]);
	expect([socket.connected, live.peopleFollowing('c')]).toEqual([true, ['ada']]);
});
