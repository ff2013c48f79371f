import { dayOf } from '@plenum/domain/day';
import { endOfDay } from '@plenum/domain/progress-reports/submit-report';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findLines } from '../journal/journal.store.ts';
import { createReportingApp, type ReportingApp } from '../test-support/progress-reports/reporting-app.fixture.ts';

const day = 86_400_000;
/** So that what a test moves on is still before the sessions of its people end. */
const start = Date.now() - 60 * day;
let now = start;
let app: ReportingApp;

beforeAll(async () => void (app = await createReportingApp(() => now)));
beforeEach(() => void (now = start));
afterAll(() => app.close());

const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);

test('[PROGRESS30] [PROGRESS31] a round counts what each institution submitted, for facilitators alone', async () => {
	const lastDay = dayOf(now);
	const { body: round } = await app.round({ lastDay, institutions: ['justice', 'health'] });
	const none = { submitted: 0, late: 0, returned: 0 };
	expect(round.institutions).toEqual([
		{ institution: 'justice', ...none },
		{ institution: 'health', ...none }
	]);
	const confirmed = await app.welcome('participant', 'state', 'MoJ');
	expect(await app.report(confirmed)).toMatchObject({ round: round.id, late: false });
	const link = await app.link('health', { round: round.id, lastDay: dayOf(now + 9 * day) });
	now = endOfDay(lastDay);
	const { body: draft } = await app.saveLinked(link.token);
	await app.submitLinked(link.token, draft.id);
	const late = await app.report(confirmed, { subject: app.subjects[1]! });
	expect(late).toMatchObject({ round: round.id, late: true });
	const chair = await app.welcome('facilitator', 'other');
	const giveBack = { as: chair, params: { report: late.id }, body: { question: 'Where?' } };
	expect((await app.api('returnProgressReport', giveBack)).status).toBe(200);
	const seen = async (as: string) => (await app.list(as)).rounds.find(({ id }) => id === round.id);
	expect(await seen(chair)).toMatchObject({
		institutions: [
			{ institution: 'justice', submitted: 2, late: 1, returned: 1 },
			{ institution: 'health', submitted: 1, late: 0, returned: 0 }
		]
	});
	expect(await seen(await app.welcome('participant', 'civil-society'))).toEqual({ ...round, institutions: [] });
});

test('[PROGRESS30] a round asks institutions of the list about what there is, until a day to come', async () => {
	expect(code(await app.round({ institutions: ['no-such-one'] }))).toBe('progress/unknown-institution');
	const subject = { kind: 'commitment' as const, id: app.subjects[0]?.id ?? '' };
	expect(code(await app.round({ subjects: [subject] }))).toBe('progress/unknown-subject');
	expect(code(await app.round({ lastDay: dayOf(now - 3 * day) }))).toBe('progress/last-day-past');
});

test('[PROGRESS79] an open round asks further institutions, and its last day moves later, never earlier', async () => {
	const { body: round } = await app.round({ lastDay: dayOf(now + day) });
	const lastDay = dayOf(now + 9 * day);
	const change = (body: object = {}, given: object = {}) =>
		app.api('changeReportingRound', {
			params: { round: round.id },
			body: { lastDay, institutions: ['health', 'justice'], ...body },
			...given
		});
	for (const role of ['observer', 'participant'] as const)
		expect((await change({}, { as: await app.bring(role, 'state').then(({ token }) => token) })).status).toBe(403);
	expect(code(await change({ institutions: ['no-such-one'] }))).toBe('progress/unknown-institution');
	expect(code(await change({ lastDay: dayOf(now) }))).toBe('progress/last-day-earlier');
	expect(code(await change({}, { params: { round: 'no-such-round' } }))).toBe('progress/unknown-round');
	const { body: changed } = await change();
	const none = { submitted: 0, late: 0, returned: 0 };
	const institutions = ['justice', 'health'].map((institution) => ({ institution, ...none }));
	expect(changed).toEqual({ ...round, lastDay, institutions });
	expect((await change()).body).toEqual(changed);
	const lines = await findLines(app.plenum.context.database.read, app.consultation, 0);
	const ofRound = lines.filter(
		({ stream, type }) => stream === `reporting:${round.id}` && type === 'reporting-changed'
	);
	expect(ofRound.map(({ data }) => data)).toEqual([{ lastDay, institutions: 1 }]);
	now = endOfDay(lastDay);
	const as = await app.welcome('facilitator', 'other');
	expect(code(await change({}, { as }))).toBe('progress/last-day-past');
	now = start;
	await app.api('closeReportingRound', { params: { round: round.id } });
	expect(code(await change())).toBe('progress/round-closed');
});

test('[PROGRESS80] the links of a round that still open move with its last day; revoked and expired ones open nothing', async () => {
	const first = dayOf(now);
	const { body: round } = await app.round({ lastDay: first });
	const { token } = await app.link('justice', { round: round.id, lastDay: first });
	const other = await app.link('justice', { round: (await app.round()).body.id, lastDay: first });
	const revoked = await app.link('health', { round: round.id, lastDay: first });
	await app.api('revokeReportingLink', { params: { link: revoked.id } });
	const move = async (lastDay: string, given: object = {}) =>
		(
			await app.api('changeReportingRound', {
				params: { round: round.id },
				body: { lastDay, institutions: [] },
				...given
			})
		).status;
	const lastDay = dayOf(now + 20 * day);
	expect(await move(lastDay)).toBe(200);
	expect((await app.view(token)).body).toMatchObject({ lastDay, expiresAt: endOfDay(lastDay) + 14 * day });
	expect((await app.view(other.token)).body).toMatchObject({ lastDay: first });
	now = endOfDay(first) + 14 * day;
	expect(code(await app.view(revoked.token))).toBe('progress/link-not-valid');
	expect(code(await app.view(other.token))).toBe('progress/link-not-valid');
	const { body: draft } = await app.saveLinked(token);
	expect((await app.submitLinked(token, draft.id)).body).toMatchObject({ late: false });
	now = endOfDay(lastDay) + 14 * day;
	const as = await app.welcome('facilitator', 'other');
	expect(await move(dayOf(now + day), { as })).toBe(200);
	expect(code(await app.view(token))).toBe('progress/link-not-valid');
});

test('[PROGRESS32] a round that is closed keeps its reports and links', async () => {
	const { body: round } = await app.round();
	const { token } = await app.link('justice', { round: round.id });
	const close = () => app.api('closeReportingRound', { params: { round: round.id } });
	const closed = (await close()).body;
	expect(closed.closedAt).toBe(now);
	expect((await close()).body).toEqual(closed);
	const { body: draft } = await app.saveLinked(token);
	expect((await app.submitLinked(token, draft.id)).body).toMatchObject({ state: 'shown', round: round.id });
	expect(code(await app.api('closeReportingRound', { params: { round: 'no-such-round' } }))).toBe(
		'progress/unknown-round'
	);
});
