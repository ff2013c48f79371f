import type { BodyOf } from '@plenum/protocol/operation-types';
import { openPackage } from '@plenum/tables/package/zip';
import type { Fact } from '@plenum/protocol/facts';
import type { PollView } from '@plenum/protocol/polls/polls';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOnPostgres } from '../../test-support/database/folder-database.fixture.ts';
import { createTestApp, type TestApp, type TestCluster } from '../../test-support/app/test-app.fixture.ts';
import { until } from '../../test-support/documents/documents.fixture.ts';
import { routesOfConsultation } from '../../test-support/app/routes.fixture.ts';
import { findRows, findValue, findValues } from '../../test-support/database/statements.fixture.ts';

/** Words of a quick poll: one shown, one hidden, one that waits, and one that came alone. */
const shown = 'quokkashown';
const kept = ['numbathidden', 'wombatwaiting', 'bilbyalone'];

let app: TestApp;
let place: TestCluster;
let poll: PollView;
let workshop: string;
const tokens = new Map<string, string | null>();
const slips: string[] = [];
const facts: Fact[] = [];
const sockets: Socket[] = [];

beforeAll(async () => {
	app = await createTestApp();
	place = await app.makeCluster('Detention');
	const voters = await Promise.all(
		Array.from({ length: 7 }, (_, at) => app.welcome('participant', at % 2 ? 'state' : 'civil-society'))
	);
	const items = [{ cluster: place.cluster, title: 'Detention', minutes: 20 }];
	const planned = await app.api('planWorkshop', { body: { title: 'One', items } });
	workshop = planned.body.workshop.id;
	await app.ask(`POST /workshops/${workshop}/commands`, { body: { type: 'start' } });
	const body = {
		question: 'What matters?',
		answer: 'word-list',
		options: [],
		workshop,
		kind: 'confidential'
	} satisfies BodyOf<'draftPoll'>;
	const { id } = (await app.api('draftPoll', { body })).body;
	poll = (await app.api('openPoll', { params: { poll: id }, body: { leaveOffUnconfirmed: true } })).body;
	// People who come later are not on the roster.
	tokens.set('f', await app.welcome('facilitator', 'state'));
	for (const [name, role] of [
		['o', 'observer'],
		['r', 'rapporteur']
	] as const)
		tokens.set(name, await app.welcome(role, 'state'));
	tokens.set('p', voters[0] ?? null).set('stranger', null);
	const url = await app.plenum.app.listen({ port: 0, host: '127.0.0.1' });
	for (const token of tokens.values()) if (token) await follow(url, token);
	for (const [at, token] of voters.slice(0, 6).entries()) {
		const slip = `secretslip${at}`.padEnd(32, 'x');
		slips.push(slip);
		const words = at === 5 ? [kept[2]] : [shown, kept[0], kept[1]];
		await app.ask(`POST /api/v1/polls/${id}/ballot`, { as: token, body: { slip, words } });
	}
	await app.ask(`POST /api/v1/polls/${id}/words`, { body: { act: 'show', words: [{ key: shown, text: shown }] } });
	await app.ask(`POST /api/v1/polls/${id}/words`, { body: { act: 'hide', keys: [kept[0]] } });
}, 60_000);
afterAll(async () => {
	for (const socket of sockets) socket.disconnect();
	await app.close();
});

async function follow(url: string, token: string): Promise<void> {
	const socket = io(url, { path: '/rt/', transports: ['websocket'], auth: { token }, reconnection: false });
	sockets.push(socket);
	socket.onAny((...heard: unknown[]) => void facts.push(heard as unknown as Fact));
	expect(await socket.emitWithAck('follow', { consultation: app.consultation })).toEqual({ ok: true });
}

function fill(text: string): string {
	const ids: Record<string, string> = {
		consultation: app.consultation,
		cluster: place.cluster,
		'theirs.cluster': place.cluster,
		document: place.document,
		poll: poll.id,
		workshop,
		'theirs.workshop': workshop,
		format: 'outcome.csv'
	};
	return text.replace(/\{([a-z.]+)\}/g, (_, name: string) => ids[name] ?? 'no-such-one');
}

/** Everything that an answer says, of a package each of its parts. */
async function read(method: string, path: string, token: string | null, body?: object): Promise<string> {
	const headers = token === null ? {} : { authorization: `Bearer ${token}` };
	const payload = body ? { payload: body } : {};
	const reply = await app.plenum.app.inject({ method: method as 'GET', url: `/api/v1${path}`, headers, ...payload });
	if (reply.rawPayload.subarray(0, 2).toString() !== 'PK') return reply.body;
	const parts = openPackage(reply.rawPayload, () => true);
	if (!parts.ok) throw new Error(parts.reason);
	return [...parts.value.values()].map((part) => Buffer.from(part).toString()).join('\n');
}

const questions = [
	...routesOfConsultation
		.filter(([route]) => route.startsWith('GET '))
		.map(([route]): [string, string, object?] => ['GET', route.slice(4)]),
	['POST', '/consultations/{consultation}/search', { query: 'numbathidden wombatwaiting' }] as [string, string, object],
	...['json', 'csv', 'docx'].map((format): [string, string] => [
		'GET',
		`/consultations/{consultation}/workshops/{workshop}/minutes/minutes.${format}?language=en`
	]),
	['GET', '/consultations/{consultation}/exports/outcome.json?for=participants'] as [string, string],
	['GET', '/consultations/{consultation}/workshops/{workshop}/projector'] as [string, string],
	['POST', '/polls/{poll}/ballot', { slip: 'another-slip-of-the-reader', words: [kept[0]] }] as [string, string, object]
];
test.each(['o', 'p', 'r', 'f', 'stranger'])(
	'[POLL75] [POLL77] as %s no answer tells a word that is not shown, and of none whose it is',
	async (role) => {
		const seen: string[] = [];
		for (const [method, path, body] of questions) {
			const told = await read(method, fill(path), tokens.get(role) ?? null, body);
			for (const secret of [...kept, ...slips]) if (told.includes(secret)) seen.push(`${method} ${path} ${secret}`);
		}
		const moderated = kept.slice(0, 2).map((word) => `GET /polls/{poll}/words ${word}`);
		expect(seen).toEqual(role === 'f' ? moderated : []);
		expect(questions.length).toBeGreaterThan(60);
	},
	60_000
);

test('[POLL77] the wall and a phone tell what is shown, and a link of the screen no more', async () => {
	const { address } = (await app.api('createProjectorLink', { params: { workshop } })).body;
	const linked = await read('POST', '/projector/view', null, { token: address.split('#')[1] });
	for (const told of [linked, await read('GET', fill('/polls/{poll}'), tokens.get('o') ?? null)]) {
		expect(told).toContain(shown);
		expect(kept.filter((word) => told.includes(word))).toEqual([]);
	}
});

test('[POLL75] no fact over the live line has a word, and none comes for one person alone', async () => {
	await until(() => JSON.stringify(facts).includes(poll.id));
	const told = JSON.stringify(facts);
	expect([shown, ...kept, ...slips].filter((secret) => told.includes(secret))).toEqual([]);
	const turnouts = facts.map((fact) => /"turnout":(\d+)/.exec(JSON.stringify(fact))?.[1]).filter(Boolean);
	expect(new Set(turnouts)).toEqual(new Set(['5']));
});

test('[POLL75] no row names whose words they are', async () => {
	const { database } = app.plenum.context;
	const people = await findValues<string>(database, 'select id from participants');
	const rows = JSON.stringify(await findRows(database, 'select * from poll_words'));
	expect(rows).toContain(kept[2]);
	expect(people.filter((id) => rows.includes(id))).toEqual([]);
	const ballots = JSON.stringify(await findRows(database, 'select answer from ballots'));
	expect([shown, ...kept, ...slips].filter((secret) => ballots.includes(secret))).toEqual([]);
	// Without the places that SQLite gives to rows, which would be those of the ballots.
	if (isOnPostgres) return;
	const kinds = await findValue(database, "select sql from sqlite_master where name = 'poll_words'");
	expect(kinds).toMatch(/without rowid/i);
});

test('[POLL72] the minutes tell the shown words once it is closed, and no others', async () => {
	await app.ask(`POST /api/v1/polls/${poll.id}/close`, { body: { statement: '', reviewDate: null } });
	const minutes = '/consultations/{consultation}/workshops/{workshop}/minutes/minutes.docx?language=en';
	const told = await read('GET', fill(minutes), tokens.get('r') ?? null);
	expect(told).toContain(`${shown} (5)`);
	expect([...kept, ...slips].filter((secret) => told.includes(secret))).toEqual([]);
});
