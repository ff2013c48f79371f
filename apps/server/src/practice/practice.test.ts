import { practiceDays } from '@plenum/domain/consultations/practice';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findConsultationIds } from '../consultations/consultations.store.ts';
import type { Actor } from '../http/actor.ts';
import { compareRows } from '../journal/compare-rows.ts';
import { findRawLines } from '../journal/journal.store.ts';
import { createTestApp, type TestApp } from '../test-support/app/test-app.fixture.ts';
import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import type { Mailer } from '../reminders/mailer.ts';
import { askForReminders, getReminders } from '../reminders/reminders.ts';
import { createWebhook } from '../webhooks/webhooks.ts';
import { deletePracticesOver } from './delete-practice.ts';

const clock = { now: 0 };
const words = { title: 'Practice: Alvenia', person: 'Sample person', round: 'Practice round' };
let place: TestApp;
beforeEach(async () => {
	clock.now = Date.now();

	place = await createTestApp(null, { now: () => clock.now });
	await place.makeCluster('Courts', {
		rows: [recommendation('140.1'), recommendation('140.2', { row: 2 }), recommendation('140.3', { row: 3 })]
	});
});
afterEach(() => place.close());

const start = async (as = place.token) => place.api('startPractice', { as, body: words });
const started = async () => (await start()).body.consultation;
const outcomeOf = async (consultation: string) =>
	parseOutcome(
		await place.api('exportOutcome', {
			params: { consultation, format: 'outcome.json' },
			query: { for: 'participants', version: 'draft' }
		})
	);
const view = (consultation: string, as = place.token) => place.api('getConsultation', { params: { consultation }, as });

test('[PRACTICE1] [PRACTICE6] [PRACTICE10] one press copies list and settings, and sample people have rated', async () => {
	const before = await outcomeOf(place.consultation);
	const id = await started();
	const { settings, practiceUntil, title } = (await view(id)).body;
	expect({ title, practiceUntil }).toEqual({
		title: words.title,
		practiceUntil: clock.now + practiceDays * 86_400_000
	});
	expect(settings).toEqual((await view(place.consultation)).body.settings);
	const listOf = ({ clusters }: typeof before) =>
		clusters.map(({ label, recommendations }) => ({
			label,
			rows: recommendations.map(({ number, text }) => [number, text])
		}));
	expect(listOf(await outcomeOf(id))).toEqual(listOf(before));
	const { people } = (await place.api('listPeople', { params: { consultation: id } })).body;
	const sample = people.filter(({ role }) => role === 'participant');
	expect(sample.map(({ constituency }) => constituency)).toEqual(
		settings.constituencies.flatMap((side) => [side.id, side.id])
	);
	const [round] = (await place.api('listRatingRounds', { params: { consultation: id } })).body.rounds;
	expect(round).toMatchObject({ title: words.round, state: 'open', progress: { begun: 5, finished: 5 } });
	const { database, journal } = place.plenum.context;
	expect((await journal.verify(database.read, id)).fault).toBeNull();
	const lines = await findRawLines(database.read, id);
	expect((await compareRows(database.read, journal.hashRows, id, lines)).faults).toEqual([]);
	expect((await view(place.consultation)).body.practiceUntil).toBeUndefined();
});

test('[PRACTICE2] no route gives the mark, changes it or takes it away', async () => {
	const id = await started();
	const { settingsVersion, practiceUntil } = (await view(id)).body;
	const patch = (consultation: string, body: object) =>
		place.ask(`PATCH /api/v1/consultations/${consultation}`, { body });
	expect((await patch(id, { settingsVersion, practiceUntil: clock.now })).status).toBe(400);
	expect((await patch(id, { settingsVersion, title: 'Alvenia' })).status).toBe(200);
	await place.api('closeConsultation', { params: { consultation: id } });
	await place.api('reopenConsultation', { params: { consultation: id } });
	expect((await view(id)).body.practiceUntil).toBe(practiceUntil);
	expect((await patch(place.consultation, { settingsVersion: 0, practiceUntil: clock.now })).status).toBe(400);
});

test('[PRACTICE7] the wall of a workshop, also by a link, and the link of an institution know whether it is a practice', async () => {
	const { settingsVersion } = (await view(place.consultation)).body;
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	await place.api('configureConsultation', { body: { settingsVersion, institutions } });
	const practice = await started();
	for (const consultation of [place.consultation, practice]) {
		const planned = await place.api('planWorkshop', { params: { consultation }, body: { title: 'Day', items: [] } });
		const params = { consultation, workshop: planned.body.workshop.id };
		const { view: own } = (await place.api('viewProjector', { params })).body;
		const { address } = (await place.api('createProjectorLink', { params })).body;
		const linked = await place.api('viewLinkedProjector', { body: { token: address.split('#')[1] ?? '' } });
		const asked = {
			round: null,
			lastDay: '2199-03-31',
			institutions: [{ institution: 'justice', constituency: 'state' }]
		};
		const [link] = (await place.api('createReportingLinks', { params: { consultation }, body: asked })).body.links;
		const reporting = (await place.api('viewReporting', { as: link?.address.split('#')[1] ?? '' })).body;
		const until = [own, linked.body.view, reporting].map((view) => view?.consultation.practiceUntil);
		const { practiceUntil } = (await view(consultation)).body;
		expect(until).toEqual([practiceUntil, practiceUntil, practiceUntil]);
		expect(practiceUntil === undefined).toBe(consultation === place.consultation);
	}
});

test('[PRACTICE8] a practice publishes nothing, tells no program, sends no mail, and is not copied', async () => {
	const id = await started();
	const published = { version: 1, languages: ['en'], address: 'readable', confirmed: [], heldBack: [] };
	const ask = (path: string, body: object) => place.ask(`POST /api/v1/consultations/${id}/${path}`, { body });
	await place.api('freezeOutcome', { params: { consultation: id }, body: { label: null } as never });
	expect((await ask('publication', published)).body.code).toBe('practice/stays-inside');
	expect((await ask('practice', words)).body.code).toBe('practice/stays-inside');
	const token = { name: 'National tracker', scope: 'read', days: 30 } as const;
	expect((await ask('api-tokens', token)).body.code).toBe('practice/stays-inside');
	const { secret } = (await place.api('createApiToken', { body: token })).body;
	expect((await view(place.consultation, secret)).status).toBe(200);
	expect((await view(id, secret)).body).toMatchObject({ code: 'consultation/unknown' });
	expect((await start(secret)).body).toMatchObject({ code: 'rights/missing' });
	const { context } = place.plenum;
	const config = { ...context.config, webhookServers: ['https://tracker.example'] };
	const actor = (consultation: string, participant: string) => ({ consultation, participant }) as Actor;
	const add = async (consultation: string) => {
		const { me } = (await view(consultation)).body;
		return createWebhook({ ...context, config }, actor(consultation, me.participant), 'https://tracker.example/here');
	};
	const mailer = {
		send: () => Promise.reject(new Error('A mail was sent.')),
		close: () => undefined
	} as unknown as Mailer;
	const { participant } = (await view(id)).body.me;
	const mailed = await askForReminders(context, mailer, actor(id, participant), {
		address: 'a@b.example',
		language: 'en'
	});
	expect(mailed).toMatchObject({ ok: false, reason: 'practice/stays-inside' });
	const smtp = { url: 'smtp://mail.example', from: 'plenum@example.org' };
	const offered = async (consultation: string) => {
		const own = (await view(consultation)).body.me.participant;
		return getReminders({ ...context, config: { ...context.config, smtp } }, actor(consultation, own));
	};
	expect(await offered(id)).toMatchObject({ value: { isOffered: false } });
	expect(await offered(place.consultation)).toMatchObject({ value: { isOffered: true } });
	expect(await add(id)).toMatchObject({ ok: false, reason: 'practice/stays-inside' });
	expect(await add(place.consultation)).toMatchObject({ ok: true });
});

test('[PRACTICE9] nothing of a practice is imported: not as a consultation, not as an earlier outcome', async () => {
	const outcome = await outcomeOf(await started());
	expect(outcome.consultation.practiceUntil).toBeGreaterThan(clock.now);
	const made = await place.ask('POST /api/v1/consultations/from-outcome', { body: outcome });
	const brought = await place.ask('POST /earlier-outcomes', { body: outcome });
	expect([made.body.code, brought.body.code]).toEqual(['practice/not-to-import', 'practice/not-to-import']);
});

test('[PRACTICE3] [PRACTICE11] a facilitator deletes a practice, and it is as if it had never been', async () => {
	const id = await started();
	const { code } = (await place.api('getJoinCode', { params: { consultation: id } })).body;
	const guest = (await place.api('join', { body: { code, name: 'Tomas', constituency: 'state', consent: true } })).body;
	const as = guest.token;
	const remove = (consultation: string, given = place.token) =>
		place.api('deletePractice', { params: { consultation }, as: given });
	expect((await remove(id, as)).status).toBe(403);
	expect((await remove(place.consultation)).body).toMatchObject({ code: 'practice/is-none' });
	expect((await remove(id)).status).toBe(200);
	expect((await view(id)).body).toMatchObject({ code: 'consultation/unknown' });
	expect((await view(id, as)).status).toBe(401);
	expect((await place.api('join', { body: { code, name: 'Vera', constituency: 'state', consent: true } })).status).toBe(
		404
	);
	const { consultations } = (await place.api('listConsultations')).body;
	expect(consultations.map((one) => one.id)).toEqual([place.consultation]);
	expect((await outcomeOf(place.consultation)).clusters).toHaveLength(1);
});

test('[PRACTICE4] a practice is deleted after seven days, and nothing else is', async () => {
	const id = await started();
	const { context, app, people } = place.plenum;
	const tidy = () => deletePracticesOver({ context, people, polls: app.polls });
	clock.now += practiceDays * 86_400_000 - 1;
	await tidy();
	const there = () => findConsultationIds(context.database.read);
	expect(await there()).toContain(id);
	clock.now += 1;
	await tidy();
	expect(await there()).toEqual([place.consultation]);
});

test('[PRACTICE5] three at a time, and only by an account', async () => {
	for (let made = 0; made < 3; made++) expect((await start()).status).toBe(201);
	expect((await start()).body).toMatchObject({ code: 'practice/too-many' });
	const guest = await place.welcome('facilitator', 'other');
	expect((await start(guest)).body).toMatchObject({ code: 'practice/needs-account' });
});
