import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { ProjectorAnswer, ProjectorView } from '@plenum/protocol/workshops/projector';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';
import { isOnPostgres } from '../test-support/database/folder-database.fixture.ts';
import { findContent } from '../test-support/database/statements.fixture.ts';
import { ratedOpenly } from '../test-support/app/routes.fixture.ts';

let app: TestApp;
let cluster: TestCluster;
let workshop: string;
let poll: string;
const row = {
	row: 0,
	number: '1.1',
	text: 'Publish every report.',
	states: ['Peru'],
	position: 'supported' as const,
	positionAsPrinted: '',
	source: null,
	themes: [],
	groups: [],
	sdgs: []
};
const action = {
	id: 'action-0001',
	text: 'Publish every report within a month',
	lead: 'Ministry of Justice',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: []
};

beforeAll(async () => {
	app = await createTestApp();
	const paragraph = { type: 'paragraph' as const, runs: [{ text: 'Much was done.', marks: [], href: null }] };
	const empty = emptyAssessment();
	const first = { ...empty, sections: { ...empty.sections, progress: [paragraph] }, actions: [action] };
	cluster = await app.makeCluster('Detention', { rows: [row], first });
	const items = [
		{ cluster: cluster.cluster, title: 'Detention', minutes: 20 },
		{ cluster: null, title: 'Coffee', minutes: 10 }
	];
	const planned = await app.api('planWorkshop', { body: { title: 'Day', items } });
	workshop = planned.body.workshop.id;
});
afterAll(() => app.close());

const command = (body: object, as = app.token) => app.ask(`POST /workshops/${workshop}/commands`, { as, body });
async function makeLink(): Promise<{ id: string; token: string; address: string }> {
	const { body } = await app.api('createProjectorLink', { params: { workshop } });
	return { id: body.link.id, address: body.address, token: body.address.split('#')[1] ?? '' };
}
async function look(token: string, known?: string) {
	const payload = { token, ...(known === undefined ? {} : { known }) };
	const reply = await app.plenum.app.inject({ method: 'POST', url: '/api/v1/projector/view', payload });
	return { status: reply.statusCode, body: reply.json<ProjectorAnswer & { code?: string }>() };
}
async function shown(as?: string): Promise<ProjectorView> {
	const given = as === undefined ? {} : { as };
	const { body } = await app.api('viewProjector', { params: { workshop }, ...given });
	if (!body.view) throw new Error('There is a view for whoever knows none.');
	return body.view;
}

test('[PROJECTOR1] [PROJECTOR2] the screen follows the workshop from step to step', async () => {
	expect(await shown()).toMatchObject({ item: null, next: 'Detention', content: { kind: 'nothing' } });
	await command({ type: 'start' });
	expect(await shown()).toMatchObject({ item: null, next: 'Detention', workshop: { items: 2, state: 'live' } });
	await command({ type: 'next-item' });
	expect(await shown()).toMatchObject({
		item: { place: 1, title: 'Detention', step: 'read' },
		next: 'Coffee',
		content: { kind: 'recommendations', recommendations: [{ number: '1.1', text: row.text, states: ['Peru'] }] }
	});
	const kinds: Record<string, string> = {};
	for (const step of ['write', 'level', 'actions', 'decide', 'close']) {
		await command({ type: 'move-step', step });
		const { content } = await shown();
		kinds[step] = content.kind;
		if (content.kind === 'text') expect(content.sections.progress[0]).toMatchObject({ type: 'paragraph' });
		if (content.kind === 'actions')
			expect(content.actions).toEqual([
				{
					id: action.id,
					text: action.text,
					lead: action.lead,
					deadline: '',
					smart: ['specific', 'achievable', 'timeBound']
				}
			]);
	}
	expect(kinds).toEqual({ write: 'text', level: 'ratings', actions: 'actions', decide: 'actions', close: 'closing' });
	await command({ type: 'move-step', step: 'read' });
});

test('[CARDS19] [WORKSHOP80] while cards are written the wall has the question and steps, then the cards, then the text', async () => {
	await command({ type: 'move-step', step: 'write' });
	const asked = {
		cluster: cluster.cluster,
		section: 'progress',
		question: 'What helps?',
		disclosure: 'open',
		limit: 3
	} as const;
	const round = (await app.api('openCardRound', { body: asked })).body.id;
	const at = `/card-rounds/${round}`;
	const cards = ['Money', 'Words that hurt', 'More money'].map((text, place) => ({ id: `card-000${place}`, text }));
	const person = await app.welcome('participant', 'state');
	await app.ask(`PUT ${at}/own`, { as: person, body: { cards, done: true } });
	const open = { question: 'What helps?', progress: { begun: 0, finished: 0 }, groups: null };
	expect(await shown()).toMatchObject({ say: 'card-on-phone', content: { kind: 'cards', cards: open } });
	await command({ type: 'pause', minutes: 10 });
	expect(await shown()).toMatchObject({ say: 'pause-until', until: expect.any(Number), content: { kind: 'nothing' } });
	await command({ type: 'resume' });
	await app.ask(`POST ${at}/reveal`);
	const { body } = await app.api('getCardBoard', { params: { round } });
	const idOf = (text: string) => body.cards.find((card) => card.text === text)?.id ?? '';
	await app.ask(`POST ${at}/board`, { body: { type: 'hide', card: idOf('Words that hurt') } });
	await app.ask(`POST ${at}/board`, { body: { type: 'merge', cards: [idOf('More money')], into: idOf('Money') } });
	await app.ask(`POST ${at}/board`, { body: { type: 'create-group', name: 'Means', cards: [idOf('Money')] } });
	const money = { id: idOf('Money'), text: 'Money', sides: ['state'], votes: null, others: 1 };
	expect((await shown()).content).toMatchObject({ cards: { groups: [{ name: 'Means', cards: [money] }] } });
	expect(JSON.stringify(await shown())).not.toContain('hurt');
	await app.ask(`POST ${at}/passages`, { body: { cards: [idOf('Money')], section: 'progress' } });
	expect((await shown()).content.kind).toBe('text');
	await command({ type: 'move-step', step: 'read' });
});

test('[PROJECTOR1] speaker, hands by side and notice stand there, as the name policy lets everyone see them', async () => {
	const state = await app.welcome('participant', 'state');
	const nhri = await app.welcome('participant', 'nhri');
	for (const as of [state, nhri]) await command({ type: 'raise-hand' }, as);
	const before = await shown();
	expect(before.hands).toEqual([
		{ constituency: 'state', count: 1 },
		{ constituency: 'nhri', count: 1 }
	]);
	const { body } = await app.api('getConsultation', { as: state });
	await command({ type: 'call-speaker', participant: body.me.participant });
	await command({ type: 'give-notice', text: 'Coffee at eleven' });
	expect((await shown()).speechEndsAt).toBeNull();
	await command({ type: 'set-speaking-rules', rules: { seconds: 120, unheardFirst: false } });
	const view = await shown();
	expect(view).toMatchObject({
		speaking: { constituency: 'state', shownAs: expect.any(String) },
		speaksNext: { constituency: 'nhri' },
		hands: [{ constituency: 'nhri', count: 1 }],
		notice: 'Coffee at eleven',
		speechEndsAt: expect.any(Number)
	});
	await app.ask('PATCH ', { body: { settingsVersion: 0, namePolicy: 'constituency' } });
	expect((await shown()).speaking).toEqual({ constituency: 'state', shownAs: null });
});

test('[PROJECTOR4] the code stands there for a facilitator and for a link, and for no one else', async () => {
	const { token } = await makeLink();
	const observer = await app.welcome('observer', 'state');
	expect((await shown()).join).toMatchObject({ code: expect.stringMatching(/^\w{4}-\w{4}$/) });
	expect((await look(token)).body.view?.join).toEqual((await shown()).join);
	expect((await shown(observer)).join).toBeNull();
});

test('[PROJECTOR3] a vote stands there without anybody’s part in it', async () => {
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
	const body = { cluster: cluster.cluster, action: action.id, workshop, kind: 'open', rules } as const;
	poll = (await app.api('draftPoll', { body })).body.id;
	const voter = await app.welcome('participant', 'state');
	const opened = await app.ask(`POST /api/v1/polls/${poll}/open`, { body: { closesAt: null } });
	expect(opened.status).toBe(200);
	await app.ask(`POST /api/v1/polls/${poll}/ballot`, { as: voter, body: { choice: 'for' } });
	const { content } = await shown(voter);
	if (content.kind !== 'poll') throw new Error('The open vote is not shown.');
	expect(Object.keys(content.poll).sort()).toEqual(
		['closesAt', 'closesAtFirst', 'entitled', 'frozen', 'id', 'kind', 'method', 'rerun', 'result', 'rules']
			.concat(['indicative', 'state', 'subject', 'turnout', 'words'])
			.sort()
	);
	expect(content.poll).toMatchObject({ state: 'open', result: null, words: null });
});

test('[PROJECTOR1] what a screen shows already is not sent again', async () => {
	const { token } = await makeLink();
	const first = (await look(token)).body;
	expect((await look(token, first.version)).body).toEqual({
		view: null,
		version: first.version,
		now: expect.any(Number),
		screen: first.screen
	});
	await command({ type: 'give-notice', text: 'Something new' });
	expect((await look(token, first.version)).body.view?.notice).toBe('Something new');
});

describe('[PROJECTOR5] [PROJECTOR6] a link', () => {
	test('opens the screen until it is revoked, and is kept as a hash', async () => {
		const { id, token, address } = await makeLink();
		expect(address).toMatch(/\/projector#[\w-]{43}$/);
		expect((await look(token)).body.view?.workshop).toMatchObject({ id: workshop });
		const files = isOnPostgres ? ['security.log'] : ['plenum.db', 'plenum.db-wal', 'security.log'];
		for (const file of files) expect(readFileSync(join(app.dataDir, file)).includes(token)).toBe(false);
		expect(await findContent(app.plenum.context.database)).not.toContain(token);
		const { body } = await app.api('listProjectorLinks', { params: { workshop } });
		expect(body.links.map((link) => link.id)).toContain(id);
		const revoke = () => app.ask(`DELETE /workshops/${workshop}/projector-links/${id}`);
		expect((await revoke()).status).toBe(200);
		expect(await look(token)).toMatchObject({ status: 410, body: { code: 'projector/link-not-valid' } });
		expect((await revoke()).status).toBe(404);
	});

	test('of another workshop is not revoked from this one', async () => {
		const { id, token } = await makeLink();
		const items = [{ cluster: null, title: 'Tea', minutes: 5 }];
		const planned = await app.api('planWorkshop', { body: { title: 'Other', items } });
		const other = planned.body.workshop.id;
		expect((await app.ask(`DELETE /workshops/${other}/projector-links/${id}`)).status).toBe(404);
		expect((await look(token)).status).toBe(200);
	});

	test('that was made up opens nothing, and one that is used too often waits', async () => {
		expect((await look('A'.repeat(43))).status).toBe(410);
		const { token } = await makeLink();
		const statuses = new Set<number>();
		for (let asked = 0; asked < 60; asked++) statuses.add((await look(token)).status);
		expect([...statuses].sort()).toEqual([200, 429]);
	});

	test('is nobody’s session: its token opens no other address, and writes nowhere', async () => {
		const { token } = await makeLink();
		const ids: Record<string, string> = {
			consultation: app.consultation,
			workshop,
			cluster: cluster.cluster,
			document: cluster.document,
			recommendation: cluster.recommendations[0] ?? '',
			poll,
			version: '1',
			layout: 'old',
			format: 'outcome.csv'
		};
		const { paths } = (await app.plenum.app.inject('/api/v1/openapi.json')).json<{
			paths: Record<string, Record<string, { security?: object[] }>>;
		}>();
		const opened: string[] = [];
		let asked = 0;
		for (const [path, methods] of Object.entries(paths))
			for (const [method, { security }] of Object.entries(methods)) {
				// A websocket answers no request over HTTP.
				if (security?.length === 0 || path.startsWith('/collab/')) continue;
				const asksLanguage = /\/(report|workshops\/languages)$/.test(path) ? '?language=en' : '';
				const url = `${path}${asksLanguage}`.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'no-such-id');
				const headers = { authorization: `Bearer ${token}`, cookie: `__Host-session=${token}; session=${token}` };
				const reply = await app.plenum.app.inject({ method: method.toUpperCase() as 'GET', url, headers });
				asked++;
				// Where links of another kind are asked for, this one is unknown.
				const closed = security?.some((scheme) => 'link' in scheme) ? 410 : 401;
				if (reply.statusCode !== closed) opened.push(`${method} ${path}: ${reply.statusCode}`);
			}
		expect(asked).toBeGreaterThan(80);
		expect(opened).toEqual([]);
	});
});

test('[PROJECTOR2] once the workshop is closed nothing stands there but that, and no code', async () => {
	await command({ type: 'close' });
	expect(await shown()).toMatchObject({
		workshop: { state: 'closed' },
		item: null,
		notice: null,
		speaking: null,
		hands: [],
		join: null,
		content: { kind: 'nothing' }
	});
});

describe('[PROJECTOR7] whoever runs the workshop steers the screen', () => {
	beforeAll(async () => {
		const items = [{ cluster: cluster.cluster, title: 'Detention', minutes: 20 }];
		const planned = await app.api('planWorkshop', { body: { title: 'Two', items } });
		workshop = planned.body.workshop.id;
		await command({ type: 'start' });
		await command({ type: 'next-item' });
	});
	const at = () => `/workshops/${workshop}/screen`;
	const steer = (body: object, as = app.token) => app.api('changeScreen', { params: { workshop }, as, body });
	const answerFor = async (token: string, place?: string) => {
		const payload = { token, ...(place === undefined ? {} : { place }) };
		const reply = await app.plenum.app.inject({ method: 'POST', url: '/api/v1/projector/view', payload });
		return reply.json<ProjectorAnswer>();
	};

	test('turns add up, the page that is up is told, and nobody else says what it is', async () => {
		const { token } = await makeLink();
		const before = (await answerFor(token, '1.4.0.2.1')).screen;
		expect((await app.api('readScreen', { params: { workshop } })).body.place).toEqual({
			sheet: 1,
			sheets: 4,
			page: 0,
			pages: 2,
			playing: true
		});
		await Promise.all([steer({ turn: 1 }), steer({ turn: 1 })]);
		const after = (await answerFor(token)).screen;
		expect(after).toMatchObject({ turned: before.turned + 2, playing: false, version: before.version + 2 });
		await steer({ playing: true });
		expect((await answerFor(token)).screen).toMatchObject({ turned: before.turned + 2, playing: true });
		const onlooker = await app.welcome('participant', 'state');
		await app.ask(`GET /workshops/${workshop}/projector?place=0.9.0.1.0`, { as: onlooker });
		expect((await app.api('readScreen', { params: { workshop } })).body.place).toMatchObject({ sheets: 4 });
		for (const request of [steer({ turn: 1 }, onlooker), app.ask(`GET ${at()}`, { as: onlooker })])
			expect(await request).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
		expect((await answerFor(token, 'nonsense')) as object).toMatchObject({ code: 'request/invalid' });
	});

	test('what was put there stays until the step is another, and a round is shown as everyone may see it', async () => {
		await steer({ show: { kind: 'step', step: 'actions' } });
		const { token } = await makeLink();
		expect((await answerFor(token)).view?.content).toMatchObject({ kind: 'actions' });
		await command({ type: 'move-step', step: 'level' });
		// The vote that is open.
		expect((await answerFor(token)).view?.content).toMatchObject({ kind: 'poll' });
		expect((await app.api('readScreen', { params: { workshop } })).body.content).toBe(null);
		await steer({ show: { kind: 'join' } });
		expect((await answerFor(token)).view?.content).toEqual({ kind: 'join' });
		const body = {
			title: 'Round',
			recommendations: cluster.recommendations,
			...ratedOpenly,
			disclosure: 'confidential' as const
		};
		const opened = await app.api('openRatingRound', { body });
		expect(opened.body).toMatchObject({ id: expect.any(String) });
		const { id } = opened.body;
		await steer({ show: { kind: 'round', round: id } });
		expect((await answerFor(token)).view?.content).toMatchObject({ kind: 'round', state: 'open', rows: null });
		await app.ask(`POST /rating-rounds/${id}/close`);
		expect(await app.ask(`POST /rating-rounds/${id}/reveal`)).toMatchObject({ status: 200 });
		expect((await answerFor(token)).view?.content).toMatchObject({
			kind: 'round',
			state: 'revealed',
			rows: [{ number: '1.1' }],
			recommendations: [{ number: '1.1' }]
		});
		await steer({ show: { kind: 'round', round: 'no-such-one' } });
		expect((await answerFor(token)).view?.content).toMatchObject({ kind: 'poll' });
	});
});
