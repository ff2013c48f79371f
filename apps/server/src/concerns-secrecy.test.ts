import { openPackage } from '@plenum/tables/package/zip';
import type { ConcernList } from '@plenum/protocol/concerns';
import { exportFormats, isForOthers, minutesFormats } from '@plenum/protocol/exports/export-formats';
import type { BrowserToServer, Fact, ServerToBrowser } from '@plenum/protocol/facts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findContent } from './test-support/database/statements.fixture.ts';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { transaction } from './db/transaction.ts';
import { hasPdftotext, textOfPdf } from './test-support/exports/pdf-text.fixture.ts';
import { addPerson, fillConsultation, type PersonWithToken } from './test-support/app/filled-consultation.fixture.ts';
import { livePath } from './live/live.ts';
import { changeParticipant } from './people/participants.store.ts';
import { routesOfAccount } from './test-support/app/other-routes.fixture.ts';
import { routesOfConsultation } from './test-support/app/routes.fixture.ts';

/** They occur in no name, id or text of anything else: any answer that contains one reveals the concern. */
const secrets = ['zebra-crossing-4711', 'concern-quagga-01', 'reply-okapi-0815'];
const [text, concern, reply] = secrets as [string, string, string];

/** The people who may know of it, and everyone else who can hold a token. */
const allowed = ['sender', 'chosen'];
const insiders = [
	...['observer', 'participant', 'rapporteur', 'facilitator not chosen', 'runs the workshop', 'muted'],
	'chosen and demoted'
];
const others = [...insiders, 'waiting', 'waits to facilitate', 'removed', 'left', 'foreign', 'stranger'];

let testApp: TestApp;
let ids: Record<string, string>;
let clock: number;
let logged = '';
const people = new Map<string, PersonWithToken | null>();

beforeAll(async () => {
	clock = Date.now();
	const log = new Writable({ write: (chunk, _, done) => ((logged += String(chunk)), done()) });
	testApp = await createTestApp(log, { now: () => clock });
	const own = testApp.consultation;
	const body = { title: 'Another', stateName: 'Alvenia', purpose: 'mid-term-report' } as const;
	const reviews = [{ cycle: 4, session: null, symbols: [] }];
	const made = await testApp.api('createConsultation', { body: { ...body, reviews } });
	const bring = async (name: string, given: Partial<Parameters<typeof addPerson>[1]> = {}) => {
		const person = { name, consultation: own, role: 'participant', status: 'admitted', ...given } as const;
		people.set(name, await addPerson(testApp, person));
	};
	await bring('observer', { role: 'observer' });
	await bring('participant');
	await bring('rapporteur', { role: 'rapporteur' });
	await bring('facilitator not chosen', { role: 'facilitator' });
	await bring('runs the workshop');
	await bring('muted');
	await bring('chosen and demoted', { role: 'facilitator' });
	await bring('waiting', { status: 'waiting' });
	await bring('waits to facilitate', { role: 'facilitator', status: 'waiting' });
	await bring('removed', { role: 'facilitator', status: 'removed' });
	await bring('left', { role: 'facilitator', status: 'left' });
	await bring('foreign', { consultation: made.body.id, role: 'facilitator' });
	await bring('sender', { role: 'observer', constituency: 'civil-society' });
	people.set('stranger', null);
	const listed = await testApp.api('listPeople');
	people.set('chosen', { id: listed.body.people.find(({ me }) => me)?.id ?? '', token: testApp.token });
	const mine = await fillConsultation(testApp, own);
	const theirs = await fillConsultation(testApp, made.body.id);
	const prefixed = Object.entries(theirs).map(([name, id]) => [`theirs.${name}`, id]);
	ids = { ...mine, ...(Object.fromEntries(prefixed) as object), 'theirs.participant': people.get('foreign')?.id ?? '' };
	const command = (given: object) => testApp.ask(`POST /workshops/${mine['workshop'] ?? ''}/commands`, { body: given });
	await command({ type: 'name-runners', participants: [people.get('runs the workshop')?.id ?? ''] });
	await command({ type: 'start' });
	await command({ type: 'next-item' });
	await change('muted', { muted: 'muting-1' });
});
afterAll(() => testApp.close());

function change(name: string, given: Parameters<typeof changeParticipant>[2]): Promise<void> {
	const { database } = testApp.plenum.context;
	return transaction(database, (tx) => changeParticipant(tx.db, people.get(name)?.id ?? '', given));
}

/** Ids of the consultation asked about, wherever the table has those of another one: what opens something is asked for. */
const filled = (given: string) =>
	given.replace(
		/\{(?:theirs\.)?([a-z]+)\}/g,
		(all, name: string) => ids[all.slice(1, -1)] ?? ids[name] ?? 'nothing-here'
	);
const ofOwn = (route: string) => route.replace('{theirs.participant}', 'no-such-person').replaceAll('theirs.', '');

async function ask(name: string, route: string, body?: object) {
	const [method, path] = filled(route).split(' ') as ['GET', string];
	const person = people.get(name);
	const headers = person ? { authorization: `Bearer ${person.token}` } : {};
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const answer = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	const sent = { ...answer.headers, date: undefined };
	return { status: answer.statusCode, headers: JSON.stringify(sent), bytes: answer.rawPayload };
}

/** Which of the secrets can be read in it, in a file or a file within a file too. */
function found(bytes: Uint8Array): string[] {
	const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
	if (start.startsWith('PK')) {
		const opened = openPackage(bytes, () => true);
		if (!opened.ok) throw new Error('A file that was exported cannot be unpacked.');
		return [...opened.value].flatMap(([name, part]) => [...found(Buffer.from(name)), ...found(part)]);
	}
	const read = start === '%PDF' && hasPdftotext ? textOfPdf(bytes) : Buffer.from(bytes).toString('utf8');
	return secrets.filter((secret) => read.includes(secret));
}

const concerns = '/consultations/{consultation}/workshops/{workshop}/concerns';
const raise = (id: string, tell: string[], as = 'sender') =>
	ask(as, `POST ${concerns}`, { id, kind: 'recording', text, tell: tell.map((name) => people.get(name)?.id ?? '') });

/** Everything that is only asked: it changes nothing, and so answers the same until something else does. */
const questions: [route: string, body?: object][] = routesOfConsultation
	.map(([route, , body]) => [ofOwn(route), body] as [string, object?])
	.filter(([route]) => /^GET|\/search$|\/preview$/.test(route))
	.filter(([route]) => !/\/exports\/|minutes\.docx|cards\.csv/.test(route));

async function answersOf(names: readonly string[]): Promise<string[]> {
	const said: string[] = [];
	for (const name of names)
		for (const [route, body] of questions) {
			const { status, bytes } = await ask(name, route, body);
			said.push(`${name}: ${route}: ${status} ${createHash('sha256').update(bytes).digest('hex')}`);
		}
	return said;
}

type Screen = { socket: Socket<ServerToBrowser, BrowserToServer>; facts: Fact[] };

async function openScreen(name: string): Promise<Screen> {
	const { port } = testApp.plenum.app.server.address() as AddressInfo;
	const token = people.get(name)?.token ?? 'nobody';
	const socket: Screen['socket'] = io(`http://127.0.0.1:${port}`, {
		path: livePath,
		transports: ['websocket'],
		reconnection: false,
		auth: { token }
	});
	const facts: Fact[] = [];
	socket.on('fact', (fact) => facts.push(fact));
	await socket.emitWithAck('follow', { consultation: testApp.consultation });
	return { socket, facts };
}

describe('[CONCERN1] a concern is known to whoever raised it and to those whom they chose, and to nobody else', () => {
	const screens = new Map<string, Screen>();
	let before: string[];
	beforeAll(async () => {
		await testApp.plenum.app.listen({ port: 0, host: '127.0.0.1' });
		for (const name of [...allowed, ...others]) screens.set(name, await openScreen(name));
		before = await answersOf(others);
		for (const { facts } of screens.values()) facts.splice(0);
	});
	afterAll(() => screens.forEach(({ socket }) => socket.disconnect()));

	test('[CONCERN5] the live line tells those alone, and says nothing but that something is newer', async () => {
		expect((await raise(concern, ['chosen', 'chosen and demoted'])).status).toBe(201);
		await change('chosen and demoted', { role: 'participant' });
		const demoted = screens.get('chosen and demoted')!;
		await expect.poll(() => demoted.facts).toHaveLength(1);
		demoted.facts.splice(0);
		const given = `POST ${concerns}/${concern}`;
		for (const body of [{ type: 'see' }, { type: 'answer', text: reply }, { type: 'settle' }, { type: 'reopen' }])
			expect((await ask('chosen', given, body)).status).toBe(200);
		// What everybody is told comes after all that was told before.
		const last = { consultation: testApp.consultation, kind: 'commitments' } as const;
		testApp.plenum.context.live.notify(last);
		for (const name of allowed) {
			const { facts } = screens.get(name)!;
			await expect.poll(() => facts.at(-1)).toEqual(last);
			const told = { kind: 'concerns', consultation: testApp.consultation, workshop: ids['workshop'] };
			expect({ name, facts: facts.slice(0, -1) }).toEqual({ name, facts: Array(5).fill(told) });
		}
		for (const name of others) {
			const { facts } = screens.get(name)!;
			if (insiders.includes(name)) await expect.poll(() => facts).toEqual([last]);
			else expect({ name, facts }).toEqual({ name, facts: [] });
		}
	});

	test('no question is answered to anybody else as if there were one', async () => {
		expect(questions.length).toBeGreaterThan(55);
		await change('chosen and demoted', { role: 'facilitator' });
		// A person who was chosen and runs it again may know. A person who was not chosen may not, by any request.
		const those = others.filter((name) => name !== 'chosen and demoted');
		const isOf = (line: string) => those.some((name) => line.startsWith(`${name}: `));
		expect(await answersOf(those)).toEqual(before.filter(isOf));
		await change('chosen and demoted', { role: 'participant' });
	});

	test('whoever may read it does, where it belongs and nowhere else', async () => {
		for (const name of allowed) {
			expect(found((await ask(name, `GET ${concerns}`)).bytes)).toEqual([text, concern, reply]);
			for (const [route, body] of questions) {
				if (route.endsWith('/concerns')) continue;
				expect({ name, route, found: found((await ask(name, route, body)).bytes) }).toEqual({ name, route, found: [] });
			}
		}
	});

	test('to everybody else it is as if it had never been, whatever they try on it', async () => {
		const commands = [{ type: 'see' }, { type: 'answer', text: 'Who?' }, { type: 'settle' }, { type: 'reopen' }];
		for (const name of others)
			for (const body of [...commands, { type: 'withdraw' }]) {
				const real = await ask(name, `POST ${concerns}/${concern}`, body);
				const none = await ask(name, `POST ${concerns}/no-such-one-at-all`, body);
				const said = (answer: typeof real) => ({ name, body, ...answer, bytes: String(answer.bytes) });
				expect(said(real)).toEqual(said(none));
				expect(real.status).toBeGreaterThanOrEqual(400);
			}
	});

	test('no file that anybody takes away holds it', { timeout: 120_000 }, async () => {
		// The folder of everything holds all that is not made for others one by one.
		const formats = exportFormats.filter((format) => format === 'everything.zip' || isForOthers(format));
		const files = [
			...formats.map((format) => `exports/${format}?language=en&for=participants`),
			...minutesFormats.map((format) => `workshops/{workshop}/minutes/${format}?language=en`),
			'exports/outcome.json?for=participants'
		];
		for (const file of files) {
			const { status, bytes } = await ask('chosen', `GET /consultations/{consultation}/${file}`);
			expect({ file, status, found: found(bytes) }).toEqual({ file, status: 200, found: [] });
		}
	});

	const commands = routesOfConsultation.filter(
		([route]) => !route.startsWith('GET') && !/\/(leave|concerns|remove)$/.test(route)
	);
	test.each(commands)('%s says nothing of it', async (route, _, body) => {
		for (const name of [...insiders, ...allowed])
			for (const asked of new Set([route, ofOwn(route)])) {
				const { bytes, headers } = await ask(name, asked, body);
				const holds = [...found(bytes), ...found(Buffer.from(headers))];
				expect({ name, asked, holds }).toEqual({ name, asked, holds: [] });
			}
	});

	test('nor does any route of an account', async () => {
		for (const name of [...others, ...allowed])
			for (const [route, body] of [
				...routesOfAccount,
				['GET /me'],
				['GET /me/participation'],
				['GET /consultations']
			] as [string, object?][]) {
				if (route.startsWith('DELETE')) continue;
				expect({ name, route, found: found((await ask(name, route, body)).bytes) }).toEqual({ name, route, found: [] });
			}
	});

	test('[CONCERN1] it stands in its own table and nowhere else: in no record, no stored answer, no log', async () => {
		const tables = JSON.parse(await findContent(testApp.plenum.context.database)) as [string, unknown][];
		const holding = tables.filter(([, rows]) => found(Buffer.from(JSON.stringify(rows))).length > 0);
		expect(holding.map(([table]) => table)).toEqual(['concerns']);
		testApp.plenum.context.securityLog.close();
		const security = readFileSync(join(testApp.dataDir, 'security.log'), 'utf8');
		for (const kept of [logged, security])
			expect([...found(Buffer.from(kept)), kept.includes('/concerns')]).toEqual([false]);
	});

	test('and it is still there, so that all of this could have found it', async () => {
		const { bytes } = await ask('chosen', `GET ${concerns}`);
		expect((JSON.parse(String(bytes)) as ConcernList).received).toHaveLength(1);
	});
});
