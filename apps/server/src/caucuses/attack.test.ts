import type { CaucusView } from '@plenum/protocol/caucuses';
import type { Fact } from '@plenum/protocol/facts';
import { once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createId } from '../app-context.ts';
import { until } from '../test-support/documents/documents.fixture.ts';
import { routesOfConsultation } from '../test-support/app/routes.fixture.ts';
import { createCaucusApp, notesOf, side, type CaucusApp } from './caucus-app.fixture.ts';

/** Somebody who holds what a facilitator holds, or any other part, tries every door with the ids of a caucus. */
let app: CaucusApp;
let caucus: CaucusView;
let mina: string;
const attackers = new Map<string, string | null>();
const names = [
	'facilitator who made the consultation',
	'facilitator of the side',
	'facilitator of another side',
	'second device of a facilitator, as the side',
	'observer of the side',
	'rapporteur of another side',
	'participant of another side',
	'somebody of the side who is not in',
	'member who was struck off',
	'member who left',
	'member who was removed',
	'stranger'
] as const;

const words = 'numbatnumbat';

beforeAll(async () => {
	app = await createCaucusApp();
	mina = await app.welcome('participant', side);
	const device = await app.welcome('participant', 'state');
	await app.change(await app.idOf(device), { constituency: side });
	const [struck, left, removed] = await Promise.all([1, 2, 3].map(() => app.welcome('participant', side)));
	const tokens: (string | null)[] = [
		app.token,
		await app.welcome('facilitator', side),
		await app.welcome('facilitator', 'state'),
		device,
		await app.welcome('observer', side),
		await app.welcome('rapporteur', 'state'),
		await app.welcome('participant', 'state'),
		await app.welcome('participant', side),
		...[struck ?? '', left ?? '', removed ?? '', null]
	];
	names.forEach((name, at) => attackers.set(name, tokens[at] ?? null));
	caucus = await app.open(mina);
	for (const member of [struck, left, removed]) await app.letIn(caucus.id, mina, await app.code(member ?? ''));
	await app.change(await app.idOf(struck ?? ''), { constituency: 'state' });
	await app.change(await app.idOf(struck ?? ''), { constituency: side });
	await app.ask(`POST /caucuses/${caucus.id}/leave`, { as: left ?? '' });
	await app.ask(`POST /people/${await app.idOf(removed ?? '')}/remove`);
	const author = await app.write(caucus, mina);
	notesOf(author.doc).insert(0, words);
	await until(() => author.provider.state === 'saved');
});
afterAll(() => app.close());

type Answer = { status: number; type: string; body: string };

async function send(method: string, url: string, token: string | null, body?: object): Promise<Answer> {
	const headers = token === null ? {} : { authorization: `Bearer ${token}` };
	const payload = body ? { payload: body } : {};
	const reply = await app.plenum.app.inject({ method: method as 'GET', url, headers, ...payload });
	return { status: reply.statusCode, type: String(reply.headers['content-type']), body: reply.body };
}

/** An id in the place of every id of a route but the consultation's. */
function fill(text: string, id: string): string {
	return text.replace(/\{([a-z.]+)\}/g, (_, name: string) => (name === 'consultation' ? app.consultation : id));
}

/** Whether the answer equals the one for an id that was never given: any difference would reveal something. */
function compare(real: Answer, none: Answer, id: string, other: string): boolean {
	return real.status === none.status && real.type === none.type && real.body.replaceAll(id, other) === none.body;
}

const withIds = routesOfConsultation.filter(([route, , body]) =>
	/\{(?!consultation\})[a-z.]+\}/.test(`${route} ${JSON.stringify(body ?? {})}`)
);
/** The routes of caucuses themselves, on the cluster that has one and on one that has none. */
const onCluster = routesOfConsultation.filter(([route]) => route.includes('/clusters/{theirs.cluster}/caucus'));

describe('[CAUCUS5] [CAUCUS6] whoever is not in it', () => {
	test('there are routes to try', () => {
		expect([withIds.length > 60, onCluster.length]).toEqual([true, 4]);
	});

	test.each(names)('learns from no route with its ids that it is there: %s', async (name) => {
		const token = attackers.get(name) ?? null;
		const told: string[] = [];
		for (const [route, , body] of withIds)
			for (const id of [caucus.id, caucus.document]) {
				const none = createId();
				const [method, path] = route.split(' ') as [string, string];
				const ask = (one: string) =>
					send(
						method,
						`/api/v1${fill(path, one)}`,
						token,
						body && (JSON.parse(fill(JSON.stringify(body), one)) as object)
					);
				const without = await ask(none);
				const real = await ask(id);
				if (!compare(real, without, id, none)) told.push(`${route} ${real.status} ${without.status}`);
			}
		expect(told).toEqual([]);
	});

	test.each(names)('is told the same on its cluster as on one without: %s', async (name) => {
		const token = attackers.get(name) ?? null;
		const { cluster } = await app.makeCluster('Prisons');
		for (const [route, , body] of onCluster) {
			// Who may be in one opens their own: that is no answer about this one.
			if (route.startsWith('POST')) continue;
			const [method, path] = route.split(' ') as [string, string];
			const ask = (at: string) => send(method, `/api/v1${fill(path, at)}`, token, body);
			const real = await ask(app.cluster);
			const without = await ask(cluster);
			expect(compare(real, without, app.cluster, cluster), route).toBe(true);
		}
	});

	test.each(names)('reads nothing of it in any answer that needs no id of it: %s', async (name) => {
		const token = attackers.get(name) ?? null;
		const ids: Record<string, string> = { 'theirs.cluster': app.cluster, cluster: app.cluster };
		const questions = routesOfConsultation
			.filter(([route]) => route.startsWith('GET '))
			.map(([route]) => route.slice(4).replace(/\{([a-z.]+)\}/g, (_, id: string) => ids[id] ?? app.consultation));
		for (const path of [...questions, `/consultations/${app.consultation}/exports/outcome.json?for=participants`]) {
			const { body } = await send('GET', `/api/v1${path}`, token);
			const seen = [caucus.id, caucus.document, words].filter((secret) => body.includes(secret));
			expect([path, seen]).toEqual([path, []]);
		}
		const search = await send('POST', `/api/v1/consultations/${app.consultation}/search`, token, { query: words });
		expect(search.body.includes(caucus.document) || search.body.includes(app.cluster)).toBe(false);
	});

	test.each(names)('finds no line to its text: %s', async (name) => {
		const token = attackers.get(name) ?? '';
		const knock = async (document: string) => {
			const socket = new WebSocket(`${app.url.replace('http', 'ws')}/collab/${document}?token=${token}&schema=2`);
			socket.on('error', () => undefined);
			const refused = once(socket, 'unexpected-response').then(([, response]) => {
				const { statusCode, headers } = response as { statusCode: number; headers: object };
				return JSON.stringify({ statusCode, headers });
			});
			const answer = await Promise.race([refused, once(socket, 'open').then(() => 'open')]);
			socket.terminate();
			return answer;
		};
		const answer = await knock(caucus.document);
		expect(answer).toContain('404');
		expect(answer).toBe(await knock(createId()));
	});

	test('hears no fact of what its members do, nor finds a line of it in the record', async () => {
		const heard = new Map<string, Fact[]>();
		const sockets: Socket[] = [];
		for (const [name, token] of [...attackers, ['member', mina] as const]) {
			if (token === null) continue;
			const facts: Fact[] = [];
			const socket = io(app.url, { path: '/rt/', transports: ['websocket'], auth: { token }, reconnection: false });
			socket.on('fact', (fact: Fact) => facts.push(fact));
			await socket.emitWithAck('follow', { consultation: app.consultation });
			heard.set(name, facts);
			sockets.push(socket);
		}
		const record = async () => (await app.ask('GET /journal')).bytes.toString();
		const before = await record();
		const friend = await app.welcome('participant', side);
		await app.letIn(caucus.id, mina, await app.code(friend));
		await app.ask(`POST /caucuses/${caucus.id}/leave`, { as: friend });
		await until(() => (heard.get('member') ?? []).filter(({ kind }) => kind === 'caucus').length === 2);
		// What everyone hears comes after it on each line.
		await app.ask('PATCH ', { body: { settingsVersion: 0, title: 'Another title' } });
		const following = [...heard].filter(([name]) => name !== 'member' && name !== 'member who was removed');
		await until(() => following.every(([, facts]) => facts.some(({ kind }) => kind === 'consultation')));
		sockets.forEach((socket) => socket.disconnect());
		expect(following.map(([, facts]) => facts.filter(({ kind }) => kind === 'caucus'))).toEqual(
			following.map(() => [])
		);
		expect((await record()).length - before.length).toBeLessThan(600);
		expect(await record()).not.toMatch(new RegExp(`caucus|${caucus.id}|${caucus.document}`));
	});
});

test('[CAUCUS2] a facilitator with devices of their own, as whatever side and role, comes in by nothing that they can set', async () => {
	const device = attackers.get('second device of a facilitator, as the side') ?? '';
	const code = await app.code(device);
	// A code is typed by a member; by its owner, or by a facilitator, it opens nothing.
	for (const as of [device, app.token]) expect((await app.letIn(caucus.id, as, code)).status).not.toBe(200);
	await app.change(await app.idOf(device), { role: 'rapporteur' });
	expect((await app.own(device)).caucuses).toEqual([]);
	// Their own caucus is a different one, and nobody is drawn into it.
	const own = await app.open(device);
	expect([own.id === caucus.id, own.members.length]).toEqual([false, 1]);
	expect((await app.own(mina)).caucuses.map(({ id, members }) => [id, members.length])).toEqual([[caucus.id, 1]]);
});

test('after all of it, it says what it said', async () => {
	const author = await app.write(caucus, mina);
	expect(notesOf(author.doc).toString()).toBe(words);
});
