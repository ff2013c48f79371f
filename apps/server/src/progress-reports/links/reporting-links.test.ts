import { operations } from '@plenum/protocol/operations';
import { routes, type OperationId } from '@plenum/protocol/routes';
import { dayOf } from '@plenum/domain/day';
import { endOfDay } from '@plenum/domain/progress-reports/submit-report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRows } from '../../test-support/database/statements.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { deleteResponsibilities, upsertResponsibilities } from '../../institutions/responsibilities.store.ts';
import { findLines } from '../../journal/journal.store.ts';
import {
	content,
	createReportingApp,
	type ReportingApp
} from '../../test-support/progress-reports/reporting-app.fixture.ts';

const day = 86_400_000;
/** So that what a test moves on is still before the sessions of its people end. */
let now = Date.now() - 60 * day;
let app: ReportingApp;
let ngo: string;

beforeAll(async () => {
	app = await createReportingApp(() => now);
	await app.makeResponsible();
	ngo = (await app.bring('participant', 'civil-society')).token;
});
afterAll(() => app.close());

const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);

describe('[PROGRESS23] a link of an institution', () => {
	test('opens what its round asks about, and the institution’s own reports', async () => {
		const [first] = app.subjects;
		const round = await app.round({ title: 'Spring', subjects: [first!] });
		const { token } = await app.link('justice', { round: round.body.id });
		const { body } = await app.view(token);
		expect(body).toMatchObject({
			institution: { id: 'justice', name: 'Ministry of Justice' },
			constituency: { id: 'state', label: null },
			consultation: { title: 'Alvenia at mid-term', stateName: 'Alvenia' },
			round: 'Spring',
			lastDay: '2199-03-31',
			authorises: false,
			subjects: [{ ...first, number: '1.1', label: 'Train judges (1.1).', indicators: [] }],
			reports: []
		});
	});

	test('saves a draft that all who hold a link of the institution share, and submits it', async () => {
		const one = await app.link();
		const other = await app.link();
		const { body: draft } = await app.saveLinked(one.token);
		expect(draft).toMatchObject({ state: 'draft', version: 1, content });
		const again = { report: draft.id, content: { ...content, done: 'Fifty judges.' } };
		expect((await app.saveLinked(other.token, { ...again, version: 1 })).body).toMatchObject({ version: 2 });
		expect(code(await app.saveLinked(one.token, { report: draft.id, version: 1 }))).toBe('progress/updated-since');
		expect(code(await app.saveLinked(one.token))).toBe('progress/updated-since');
		for (let sent = 0; sent < 2; sent++)
			expect((await app.submitLinked(one.token, draft.id, 2)).body).toMatchObject({ state: 'shown' });
		expect((await app.view(other.token)).body.reports).toMatchObject([{ id: draft.id, state: 'shown' }]);
		const shown = (await app.list(ngo)).reports.find(({ id }) => id === draft.id);
		expect(shown).toMatchObject({
			reporter: { constituency: 'state', institution: 'justice', shownAs: null },
			content: again.content,
			isOwn: false
		});
	});

	test('[PROGRESS77] without a round opens what the institution is responsible for, and where that is nothing, nothing', async () => {
		const [first, second] = app.subjects;
		const said = [{ subject: first!.id, institution: 'liga', part: 'lead', status: 'confirmed' } as const];
		const { database } = app.plenum.context;
		const { token } = await app.link('liga');
		expect((await app.view(token)).body.subjects).toEqual([]);
		expect(code(await app.saveLinked(token))).toBe('progress/unknown-subject');
		await transaction(database, ({ db }) => upsertResponsibilities(db, app.consultation, said, now));
		expect((await app.view(token)).body.subjects.map(({ id }) => id)).toEqual([first!.id]);
		expect(code(await app.saveLinked(token, { subject: second! }))).toBe('progress/unknown-subject');
		await transaction(database, ({ db }) => deleteResponsibilities(db, said));
	});

	test('[PROGRESS77] opens nothing of a sensitive cluster, unless its round asks about it', async () => {
		const params = { cluster: app.cluster };
		const asked = await app.link('health', { round: (await app.round()).body.id });
		const { token } = await app.link('health');
		const draft = (await app.saveLinked(token)).body.id;
		await app.api('flagCluster', { params, body: { sensitive: true } });
		expect((await app.view(token)).body).toMatchObject({ subjects: [], reports: [] });
		expect(code(await app.saveLinked(token, { report: draft, version: 1 }))).toBe('progress/unknown-subject');
		expect(code(await app.submitLinked(token, draft))).toBe('progress/unknown');
		const { subjects, reports } = (await app.view(asked.token)).body;
		expect([subjects.length, reports.map(({ id }) => id)]).toEqual([2, [draft]]);
		expect((await app.submitLinked(asked.token, draft)).status).toBe(200);
		await app.api('flagCluster', { params, body: { sensitive: false } });
	});

	test('[PROGRESS77] submits only what it opens', async () => {
		const [first, second] = app.subjects;
		const { token } = await app.link('justice', { round: (await app.round({ subjects: [first!] })).body.id });
		const { body: draft } = await app.saveLinked((await app.link('justice')).token, { subject: second! });
		expect(code(await app.submitLinked(token, draft.id))).toBe('progress/unknown');
	});

	test('takes reports only on what it opens', async () => {
		const [first, second] = app.subjects;
		const round = await app.round({ subjects: [first!] });
		const { token } = await app.link('health', { round: round.body.id });
		expect(code(await app.saveLinked(token, { subject: second! }))).toBe('progress/unknown-subject');
	});
});

describe('[PROGRESS20] the address of a link', () => {
	test('is in one answer and nowhere else: not in the database, the record, a list or a log', async () => {
		const { token, address, id } = await app.link();
		expect(new URL(address)).toMatchObject({ pathname: '/reporting', hash: `#${token}` });
		await app.view(token);
		await app.submitLinked(token, 'no-such-report');
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
		const broken = { method: 'POST', url: '/api/v1/reporting/draft', headers, payload: '{' } as const;
		expect((await app.plenum.app.inject(broken)).json()).toMatchObject({ code: 'request/invalid' });
		const { links } = (await app.api('listReportingLinks', {})).body;
		expect(links.find((link) => link.id === id)).toMatchObject({ institution: 'justice', constituency: 'state' });
		const rows = await findRows(app.plenum.context.database, 'select * from scoped_links');
		const lines = await findLines(app.plenum.context.database.read, app.consultation, 0);
		expect(JSON.stringify([links, rows, lines, app.log])).not.toContain(token);
		expect(lines.findLast(({ type }) => type === 'reporting-links-created')?.data).toEqual({ links: 1 });
	});

	test('is for institutions of the list, sides that there are and rounds of the consultation, until a day to come', async () => {
		const refusal = async (given: object) => {
			const institutions = [{ institution: 'justice', constituency: 'state' }];
			return code(
				await app.api('createReportingLinks', { body: { round: null, lastDay: '2199-01-01', institutions, ...given } })
			);
		};
		expect(await refusal({ institutions: [{ institution: 'no-such-one', constituency: 'state' }] })).toBe(
			'progress/unknown-institution'
		);
		expect(await refusal({ institutions: [{ institution: 'justice', constituency: 'nobody' }] })).toBe(
			'join/unknown-constituency'
		);
		expect(await refusal({ round: 'no-such-round' })).toBe('progress/unknown-round');
		expect(await refusal({ lastDay: dayOf(now - 3 * day) })).toBe('progress/last-day-past');
	});
});

describe('[PROGRESS21] a link', () => {
	test('takes what is late for fourteen days after its last day, marked, and then opens nothing', async () => {
		const lastDay = dayOf(now);
		const { token } = await app.link('justice', { lastDay });
		const before = now;
		now = endOfDay(lastDay);
		const { body: draft } = await app.saveLinked(token);
		expect((await app.submitLinked(token, draft.id)).body).toMatchObject({ late: true });
		now = endOfDay(lastDay) + 14 * day - 1;
		expect((await app.view(token)).status).toBe(200);
		now++;
		expect(code(await app.view(token))).toBe('progress/link-not-valid');
		expect(code(await app.saveLinked(token))).toBe('progress/link-not-valid');
		expect(code(await app.submitLinked(token, draft.id))).toBe('progress/link-not-valid');
		now = before;
	});

	test('[PROGRESS22] that was revoked opens nothing, and what came by it stays', async () => {
		const { id, token } = await app.link('health');
		const { body: draft } = await app.saveLinked(token);
		await app.submitLinked(token, draft.id);
		const params = { link: id };
		expect((await app.api('revokeReportingLink', { params })).status).toBe(200);
		expect(code(await app.api('revokeReportingLink', { params }))).toBe('progress/link-unknown');
		expect(code(await app.view(token))).toBe('progress/link-not-valid');
		expect((await app.list(ngo)).reports.some((one) => one.id === draft.id)).toBe(true);
	});

	test('opens nothing once its institution is no longer on the list', async () => {
		const { token } = await app.link('liga');
		expect((await app.view(token)).status).toBe(200);
		const { institutions } = (await app.api('getConsultation', {})).body.settings;
		await app.configure({ institutions: institutions?.filter(({ id }) => id !== 'liga') ?? [] });
		expect(code(await app.view(token))).toBe('progress/link-not-valid');
	});
});

test('[PROGRESS15] an institution that submitted a report stays on the list', async () => {
	const institutions = [{ id: 'fisheries', name: 'Ministry of Fisheries', short: null, names: [] }];
	const listed = (await app.api('getConsultation', {})).body.settings.institutions ?? [];
	await app.configure({ institutions: [...listed, ...institutions] });
	const { token } = await app.link('fisheries', { round: (await app.round()).body.id });
	const { body: draft } = await app.saveLinked(token);
	await app.submitLinked(token, draft.id);
	expect(code(await app.configure({ institutions: listed }))).toBe('consultation/institution-in-use');
});

describe('[PROGRESS24] [PROGRESS78] the token of a link', () => {
	/** Parts of a path that exist here, so that only the token stands in the way. */
	const fill = (path: string) => path.replace(/:([a-z]+)/g, (_, name: string) => ids[name] ?? `no-such-${name}`);
	let ids: Record<string, string>;
	/** One of each kind of link that a facilitator hands out. */
	let tokens: string[];

	beforeAll(async () => {
		const link = await app.link();
		const { token } = link;
		const planned = await app.api('planWorkshop', { body: { title: 'Day', items: [] } });
		const workshop = planned.body.workshop.id;
		const screen = await app.api('createProjectorLink', { params: { workshop } });
		const invitation = await app.api('inviteFacilitator', { body: { label: 'Rita' } });
		const runs = await app.api('inviteFacilitator', { body: { label: 'Rita', workshop } });
		const links = [{ label: null, constituency: 'nhri', role: 'participant' as const }];
		const personal = await app.api('createPersonalLinks', { body: { links } });
		const tokenIn = (address: string) => address.split('#')[1] ?? '';
		tokens = [token, tokenIn(screen.body.address), tokenIn(invitation.body.link), tokenIn(runs.body.link)];
		tokens.push(personal.body.links[0]?.code ?? '');
		const feed = (await app.api('createCalendarFeed', {})).body.address;
		tokens.push(/calendar\/([^.]+)/.exec(feed)?.[1] ?? '');
		const caucus = await app.api('createCaucusCode', { as: ngo, params: { cluster: app.cluster } });
		tokens.push(caucus.body.code);
		expect(tokens.filter((one) => one.length > 7)).toHaveLength(7);
		const round = (await app.round()).body.id;
		const [subject] = app.subjects;
		const report = (await app.saveLinked(token, { report: 'report-of-the-link', subject: subject! })).body.id;
		ids = {
			consultation: app.consultation,
			cluster: app.cluster,
			document: app.document,
			link: link.id,
			workshop,
			round,
			report
		};
	});

	/** What is answered before anybody knows who asks: also that a query lacks something, or that there is no such poll. */
	const nobodyKnown = ['identity/required', 'request/invalid', 'poll/unknown'];
	const ofAnyone = ['signOut', 'getMe', 'continueSession'];
	const guarded = Object.entries(routes).filter(
		([id]) => !ofAnyone.includes(id) && !('open' in operations[id as OperationId])
	);

	test.each(guarded)('is nobody’s on %s', async (_, route) => {
		const [method, path] = route.split(' ') as ['GET', string];
		for (const headers of tokens.flatMap((one) => [{ authorization: `Bearer ${one}` }, { cookie: `plenum=${one}` }])) {
			const url = `/api/v1${fill(path)}`;
			const payload = method === 'GET' ? {} : { payload: {} };
			const reply = await app.plenum.app.inject({ method, url, headers, ...payload });
			expect(nobodyKnown).toContain(code({ body: reply.json() }));
		}
	});

	test('[PROGRESS91] of another kind opens none of the routes of a reporting link', async () => {
		const paths = ['view', 'draft', 'submit'] as const;
		const [ofReports = '', ...others] = tokens;
		for (const url of paths.map((path) => `/api/v1/reporting/${path}`)) {
			const ask = (one: string) =>
				app.plenum.app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${one}` }, payload: {} });
			for (const one of [...others, ngo])
				expect((await ask(one)).json()).toMatchObject({ code: 'progress/link-not-valid' });
			expect((await ask(ofReports)).json()).not.toMatchObject({ code: 'progress/link-not-valid' });
		}
	});
});

describe('[PROGRESS23] each route of a link, with ids of others', () => {
	test('opens nothing of another institution, round or consultation', async () => {
		const other = (
			await app.api('createConsultation', {
				body: {
					title: 'Another',
					stateName: 'Boria',
					purpose: 'mid-term-report',
					reviews: [{ cycle: 4, session: null, symbols: [] }]
				}
			})
		).body.id;
		const theirs = await app.makeCluster('Prisons', {
			consultation: other,
			rows: [
				{
					row: 1,
					number: '9.9',
					text: 'Secret.',
					states: [],
					position: 'supported',
					positionAsPrinted: '',
					source: null,
					themes: [],
					groups: [],
					sdgs: []
				}
			]
		});
		const mine = await app.link('justice');
		const health = await app.link('health');
		const official = await app.welcome('participant', 'state', 'MoJ');
		const drafts = {
			own: (await app.save(official, { subject: app.subjects[1]! })).report,
			health: (await app.saveLinked(health.token, { subject: app.subjects[1]! })).body.id,
			account: (await app.save(ngo, { subject: app.subjects[1]! })).report
		};
		const before = (await app.view(health.token)).body.reports;
		for (const report of Object.values(drafts)) {
			const changed = { ...content, done: 'Taken over.' };
			for (const version of [0, 1])
				expect(
					code(await app.saveLinked(mine.token, { report, version, subject: app.subjects[1]!, content: changed }))
				).toBe('progress/unknown');
			expect(code(await app.submitLinked(mine.token, report))).toBe('progress/unknown');
		}
		const subject = { kind: 'recommendation' as const, id: theirs.recommendations[0] ?? '' };
		expect(code(await app.saveLinked(mine.token, { subject }))).toBe('progress/unknown-subject');
		const view = JSON.stringify((await app.view(mine.token)).body);
		for (const foreign of [...Object.values(drafts), 'health', 'Health', 'Boria', 'Secret.', theirs.cluster])
			expect(view).not.toContain(foreign);
		expect((await app.view(health.token)).body.reports).toEqual(before);
		for (const token of [`${mine.token.slice(0, -1)}_`, 'A'.repeat(43)])
			expect(code(await app.view(token))).toBe('progress/link-not-valid');
	});
});
