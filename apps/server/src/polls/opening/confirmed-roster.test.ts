import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { JoinResult, Person } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls/polls';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../../test-support/app/open-plenum.fixture.ts';
import { insertCluster } from '../../clusters/clusters.store.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { createDocument } from '../../documents/create-document.ts';
import { findStream } from '../../journal/journal.store.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'plenum-roster-'));
let plenum: Plenum;
let chair: string;

beforeAll(async () => {
	plenum = await openPlenum({ DATA_DIR: dataDir });
	const token = (await plenum.setupLink())?.split('#')[1];
	const account = { token, name: 'Chair', password: 'a long enough password' };
	chair = (await ask<{ token: string }>('', 'POST', '/setup', account)).body.token;
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

async function ask<Body>(token: string, method: 'GET' | 'POST', path: string, payload?: object) {
	const headers = token ? { authorization: `Bearer ${token}` } : {};
	const reply = await plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload ? { payload } : {}) });
	return { status: reply.statusCode, body: reply.json<Body & { code?: string }>() };
}

/** A consultation of its own, in which everyone with its code is admitted at once. */
async function prepare(admission: 'automatic' | 'lobby' = 'automatic') {
	const reviews = [{ cycle: 4, session: null, symbols: [] }];
	const plan = { title: 'Trial', stateName: 'Alvenia', purpose: 'action-plan', admission, reviews };
	const consultation = (await ask<{ id: string }>(chair, 'POST', '/consultations', plan)).body.id;
	const id = plenum.context.createId();
	const document = plenum.context.createId();
	await transaction(plenum.context.database, async (tx) => {
		await insertCluster(tx.db, { id, consultation, label: 'Detention', document });
		const first = { ...emptyAssessment(), actions: [testAction] };
		await createDocument(tx, { id: document, consultation, cluster: id, first });
	});
	const at = `/consultations/${consultation}`;
	const { code } = (await ask<{ code: string }>(chair, 'GET', `${at}/join-code`)).body;
	return {
		consultation,
		at,
		async join(name: string, constituency: string): Promise<JoinResult> {
			return (await ask<JoinResult>('', 'POST', '/join', { code, name, constituency, consent: true })).body;
		},
		async draft(kind: PollKind): Promise<PollView> {
			const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
			const asked = { cluster: id, action: testAction.id, workshop: null, kind, rules };
			return (await ask<PollView>(chair, 'POST', `${at}/polls`, asked)).body;
		},
		confirm: (people: JoinResult[]) =>
			ask<{ confirmed: number }>(chair, 'POST', `${at}/people/confirm`, {
				participants: people.map(({ participant }) => participant.id)
			}),
		unconfirmed: async () =>
			(await ask<{ people: Person[] }>(chair, 'GET', `${at}/people`)).body.people
				.filter(({ role, confirmed }) => role !== 'facilitator' && !confirmed)
				.map(({ name }) => name)
	};
}

const open = (poll: PollView, how: object = {}) => ask<PollView>(chair, 'POST', `/polls/${poll.id}/open`, how);
const castSecretly = (poll: PollView, { participant, token }: JoinResult, choice: 'for' | 'against') =>
	ask(
		token,
		'POST',
		`/polls/${poll.id}/ballot`,
		sealFor({ id: poll.id, publicKey: poll.secrecy?.publicKey ?? '' }, participant.id, choice).body
	);
const close = (poll: PollView) =>
	ask<PollView>(chair, 'POST', `/polls/${poll.id}/close`, { statement: '', reviewDate: null });

describe('[POLL43] one person with nine browsers, and a side of one', () => {
	test.each(['secret', 'confidential'] as const)('a %s poll does not open with them on its roster', async (kind) => {
		const { join, draft } = await prepare();
		await join('Victim', 'nhri');
		for (let browser = 1; browser <= 9; browser++) await join(`Browser ${browser}`, 'nhri');
		const poll = await draft(kind);
		expect(await open(poll)).toMatchObject({ status: 409, body: { code: 'poll/roster-unconfirmed' } });
		expect((await ask<PollView>(chair, 'GET', `/polls/${poll.id}`)).body).toMatchObject({ state: 'draft' });
	});

	test('where the facilitator leaves them off, they cast nothing, and the result tells nothing of the tenth', async () => {
		const { join, draft, confirm, consultation } = await prepare();
		const victim = await join('Victim', 'nhri');
		const hall: JoinResult[] = [];
		for (let place = 0; place < 12; place++) hall.push(await join(`Guest ${place}`, place % 2 ? 'state' : 'other'));
		const browsers: JoinResult[] = [];
		for (let browser = 1; browser <= 9; browser++) browsers.push(await join(`Browser ${browser}`, 'nhri'));
		expect((await confirm([victim, ...hall])).body).toEqual({ confirmed: 13 });

		const poll = (await open(await draft('secret'), { leaveOffUnconfirmed: true })).body;
		expect(poll).toMatchObject({ state: 'open', entitled: 13 });
		const refused = await Promise.all(browsers.map((each) => castSecretly(poll, each, 'for')));
		expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['poll/not-on-roster']));
		await castSecretly(poll, victim, 'against');
		for (const [place, guest] of hall.entries()) await castSecretly(poll, guest, place < 7 ? 'for' : 'against');
		const { result } = (await close(poll)).body;
		expect(result).toMatchObject({ entitled: 13, turnout: { cast: 13 } });
		// The holder of nine of ten ballots subtracts them from the side's line; here no line holds that side alone.
		expect(result?.lines.filter(({ constituencies }) => constituencies.join() === 'nhri')).toEqual([]);
		const [line] = await findStream(plenum.context.database.read, consultation, `poll:${poll.id}`, 0);
		expect(line?.data).toMatchObject({ entitled: 13, leftOff: 9 });
	});
});

describe('[PEOPLE30] confirmed by a facilitator', () => {
	test('once, by name: whoever joins afterwards is not', async () => {
		const { join, draft, confirm, unconfirmed } = await prepare();
		const names = ['Amal', 'Brigid', 'Chen', 'Dara', 'Efua'];
		const first = await Promise.all(names.map((name) => join(name, 'state')));
		expect((await unconfirmed()).toSorted()).toEqual(names);
		expect((await confirm(first)).body).toEqual({ confirmed: 5 });
		expect((await confirm(first)).body).toEqual({ confirmed: 0 });
		expect((await open(await draft('confidential'))).status).toBe(200);

		await join('Amal ', 'state');
		expect(await unconfirmed()).toEqual(['Amal']);
		expect((await open(await draft('confidential'))).body.code).toBe('poll/roster-unconfirmed');
	});

	test('by being let in from the lobby', async () => {
		const { join, draft, at, unconfirmed } = await prepare('lobby');
		const { participant, token } = await join('Amal', 'state');
		expect(await unconfirmed()).toEqual(['Amal']);
		await ask(chair, 'POST', `${at}/people/admit`, { participants: [participant.id] });
		expect(await unconfirmed()).toEqual([]);
		for (const name of ['Brigid', 'Chen', 'Dara', 'Efua']) await join(name, 'state');
		await ask(chair, 'POST', `${at}/people/admit`, { participants: 'all' });
		expect((await open(await draft('confidential'))).status).toBe(200);
		const { people } = (await ask<{ people: Person[] }>(token, 'GET', `${at}/people`)).body;
		expect(people.find(({ me }) => me)?.confirmed).toBe(true);
		expect(people.filter(({ me }) => !me).map(({ confirmed }) => confirmed)).toEqual(people.slice(1).map(() => null));
	});

	test('who waits is not confirmed with a list, and a stranger’s id confirms nobody', async () => {
		const { join, confirm, unconfirmed } = await prepare('lobby');
		const amal = await join('Amal', 'state');
		expect((await confirm([amal])).body).toEqual({ confirmed: 0 });
		expect(await unconfirmed()).toEqual(['Amal']);
		const elsewhere = await (await prepare()).join('Brigid', 'state');
		expect((await confirm([amal, elsewhere])).body.code).toBe('participant/unknown');
	});

	test('an open poll opens all the same, and its minutes say how many were not', async () => {
		const { join, draft, consultation } = await prepare();
		await join('Amal', 'state');
		const poll = await draft('open');
		expect((await open(poll)).body).toMatchObject({ state: 'open', entitled: 1 });
		const [line] = await findStream(plenum.context.database.read, consultation, `poll:${poll.id}`, 0);
		expect(line?.data).toMatchObject({ unconfirmed: 1 });
	});
});
