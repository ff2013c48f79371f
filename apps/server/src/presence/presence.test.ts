import type { BrowserToServer, Fact, ServerToBrowser } from '@plenum/protocol/facts';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { livePath } from '../live/live.ts';
import {
	createPeopleTestApp,
	createSome,
	joinSome,
	type PeopleTestApp
} from '../test-support/app/people-app.fixture.ts';

const headers = { host: 'plenum.test' };
let place: PeopleTestApp;
let token: string;
let some: Awaited<ReturnType<typeof createSome>>;
const endings: (() => void)[] = [];
beforeEach(async () => {
	place = await createPeopleTestApp();
	await place.app.listen({ port: 0, host: '127.0.0.1' });
	token = await place.setUp();
	some = await createSome(place, token, { admission: 'automatic' });
});
afterEach(async () => {
	for (const end of endings.splice(0)) end();
	await place.close();
});

const port = () => (place.app.server.address() as AddressInfo).port;
const root = () => `/api/v1/consultations/${some.id}`;
const ask = async (by: string) =>
	(await place.api('readPresence', { params: { consultation: some.id }, token: by })).body;

async function follow(theirs: string) {
	const socket: Socket<ServerToBrowser, BrowserToServer> = io(`http://127.0.0.1:${port()}`, {
		path: livePath,
		transports: ['websocket'],
		reconnection: false,
		forceNew: true,
		extraHeaders: { ...headers, cookie: `plenum=${theirs}` }
	});
	endings.push(() => socket.disconnect());
	const facts: Fact['kind'][] = [];
	socket.on('fact', (fact) => facts.push(fact.kind));
	const { ok } = await socket.emitWithAck('follow', { consultation: some.id });
	return { socket, facts, ok };
}

async function comeIn(constituency: string, people: number) {
	const joined = [];
	for (let n = 0; n < people; n++) {
		const { body } = await joinSome(place, some.code, { name: `${constituency} ${n}`, constituency });
		joined.push({ id: body.participant.id, token: body.token, ...(await follow(body.token)) });
	}
	return joined;
}

test('[PRESENCE1] a person counts once however many tabs are open, and until the last is closed', async () => {
	const [amal] = await comeIn('state', 1);
	if (!amal) throw new Error('Nobody came.');
	const second = await follow(amal.token);
	const third = await follow(amal.token);
	await follow(token);
	expect(await ask(token)).toMatchObject({ here: 1, sides: [{ sides: ['state'], people: 1 }] });
	for (const { socket } of [amal, second]) socket.disconnect();
	expect((await ask(token)).here).toBe(1);
	third.socket.disconnect();
	await expect.poll(async () => (await ask(token)).here).toBe(0);
});

test('[PRESENCE1] who was removed or waits is not here', async () => {
	const [amal, bela] = await comeIn('state', 2);
	await place.ask(`PATCH ${root()}`, { token, body: { settingsVersion: 0, admission: 'lobby' } });
	const { body } = await joinSome(place, some.code, { constituency: 'nhri' });
	expect((await follow(body.token)).ok).toBe(true);
	expect(await ask(token)).toMatchObject({ here: 2, sides: [{ sides: ['state'], people: 2 }] });
	await place.ask(`POST ${root()}/people/${amal?.id}/remove`, { token });
	const after = await ask(token);
	expect([after.here, after.people?.map(({ id }) => id)]).toEqual([1, [bela?.id]]);
});

test('[PRESENCE2] participants see sides of five or more, and nobody by id; a stranger and somebody of elsewhere, nothing', async () => {
	const [amal] = await comeIn('civil-society', 6);
	expect(await ask(amal?.token ?? '')).toEqual({
		here: 6,
		sides: [{ sides: ['civil-society'], people: 6 }],
		writing: [],
		people: null
	});
	const other = await createSome(place, token, { admission: 'automatic' });
	const { body } = await joinSome(place, other.code);
	const refused = async (by?: string) => {
		const answer = await place.ask(`GET ${root()}/presence`, by === undefined ? {} : { token: by });
		return [answer.status, answer.body['here']];
	};
	expect(await refused()).toEqual([401, undefined]);
	expect(await refused(body.token)).toEqual([404, undefined]);
});

/** Types into a document as a browser does, and waits until it is in the database. */
async function write(document: string, by: string): Promise<void> {
	class FromPlenum extends WebSocket {
		constructor(address: string, protocols: string[]) {
			super(address, protocols, { headers });
		}
	}
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(`ws://127.0.0.1:${port()}/collab`, document, doc, {
		params: { token: by },
		disableBc: true,
		WebSocketPolyfill: FromPlenum as unknown as typeof globalThis.WebSocket
	});
	endings.push(() => provider.destroy());
	await expect.poll(() => provider.synced).toBe(true);
	const paragraph = doc.getXmlFragment('progress').get(0) as Y.XmlElement;
	(paragraph.get(0) as Y.XmlText).insert(0, 'Words');
}

test('[PRESENCE3] whose words were saved in the last twenty seconds writes; only whoever runs it sees who', async () => {
	const [amal, bela] = await comeIn('state', 2);
	const made = await place.api('addClusterWithAddition', {
		params: { consultation: some.id },
		token,
		body: { kind: 'matter', text: 'Noise', note: null, label: 'Noise' }
	});
	const { id: cluster, document } = made.body;
	expect((await ask(token)).writing).toEqual([]);
	await write(document, amal?.token ?? '');
	await expect.poll(async () => (await ask(token)).writing).toEqual([{ cluster, people: 1 }]);
	expect((await ask(token)).people).toContainEqual({ id: amal?.id, writing: [cluster] });
	expect(await ask(bela?.token ?? '')).toMatchObject({ writing: [{ cluster, people: 1 }], people: null });
	place.clock.now += 20_000;
	expect((await ask(token)).writing).toEqual([]);
});

test('[PRESENCE1] nothing of it stands in a log or in the record', async () => {
	const [amal] = await comeIn('state', 1);
	const before = await place.api('readJournal', { params: { consultation: some.id }, token });
	amal?.socket.disconnect();
	await expect.poll(async () => (await ask(token)).here).toBe(0);
	const after = await place.api('readJournal', { params: { consultation: some.id }, token });
	expect(after.body.lines).toEqual(before.body.lines);
	expect(place.log.join()).not.toContain(amal?.id);
});

test('[PRESENCE4] whoever runs it is told of a change, and nobody else', async () => {
	const chair = await follow(token);
	const [amal, bela] = await comeIn('state', 2);
	await expect.poll(() => chair.facts).toContain('presence');
	const heard = chair.facts.filter((kind) => kind === 'presence').length;
	bela?.socket.disconnect();
	await expect
		.poll(() => chair.facts.filter((kind) => kind === 'presence').length, { timeout: 10_000 })
		.toBeGreaterThan(heard);
	expect(amal?.facts).not.toContain('presence');
});
