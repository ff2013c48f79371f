import type { ProgressReportList } from '@plenum/protocol/progress-reports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { findLines } from '../journal/journal.store.ts';
import { deleteDraftsOf, findReport } from './progress-reports.store.ts';
import {
	content,
	createReportingApp,
	type ReportingApp
} from '../test-support/progress-reports/reporting-app.fixture.ts';

let app: ReportingApp;
/** Tokens, by role and side. */
const people = { official: '', official2: '', stateRapporteur: '', ngo: '', ngoRapporteur: '', observer: '' };
let official: { id: string; token: string };

beforeAll(async () => {
	app = await createReportingApp();
	official = await app.bring('participant', 'state');
	people.official = official.token;
	people.official2 = (await app.bring('participant', 'state')).token;
	people.stateRapporteur = (await app.bring('rapporteur', 'state')).token;
	people.ngo = (await app.bring('participant', 'civil-society')).token;
	people.ngoRapporteur = (await app.bring('rapporteur', 'civil-society')).token;
	people.observer = (await app.bring('observer', 'civil-society')).token;
});
afterAll(() => app.close());

const code = ({ body }: { body: object }) => ('code' in body ? body.code : undefined);
const seenBy = async (as: string, report: string) => (await app.list(as)).reports.find(({ id }) => id === report);
const wait = (constituency: string, authorisesReports: boolean) =>
	app.configure({
		constituencies: ['civil-society', 'state', 'nhri', 'other'].map((id) => ({
			id,
			label: null,
			...(id === constituency && authorisesReports && { authorisesReports })
		}))
	});

describe('[PROGRESS1] [PROGRESS2] a draft by account', () => {
	test('is saved, read and deleted by its author, and is nothing to anybody else', async () => {
		const { report, body } = await app.save(people.official);
		expect(body).toMatchObject({ state: 'draft', version: 1, content, isOwn: true, mayAnswer: false });
		expect(await seenBy(people.official, report)).toEqual(body);
		for (const as of [people.official2, people.stateRapporteur, people.ngo, app.token])
			expect(await seenBy(as, report)).toBeUndefined();
		const stranger = { as: people.official2, params: { report } };
		expect(code(await app.save(people.official2, { report, version: 1 }))).toBe('progress/unknown');
		expect(code(await app.submit(people.official2, report))).toBe('progress/unknown');
		expect(code(await app.api('deleteProgressDraft', stranger))).toBe('progress/unknown');
		const own = { as: people.official, params: { report } };
		for (let sent = 0; sent < 2; sent++) expect((await app.api('deleteProgressDraft', own)).status).toBe(200);
		expect(await seenBy(people.official, report)).toBeUndefined();
	});

	test('[PROGRESS3] is saved by one of two devices that change the same version, and there is one for a subject', async () => {
		const { report } = await app.save(people.official);
		const both = await Promise.all(
			['one', 'other'].map((done) => app.save(people.official, { report, version: 1, content: { done } }))
		);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		expect(code(await app.save(people.official))).toBe('progress/updated-since');
		await app.api('deleteProgressDraft', { as: people.official, params: { report } });
	});

	test('is on a recommendation or commitment that there is', async () => {
		const subject = { kind: 'commitment' as const, id: app.subjects[0]?.id ?? '' };
		expect(code(await app.save(people.official, { subject }))).toBe('progress/unknown-subject');
	});

	test('is not for observers', async () => {
		expect(code(await app.save(people.observer))).toBe('rights/missing');
	});
});

describe('[PROGRESS4] a report that is submitted', () => {
	test('is seen by everyone at once, and can no longer be changed', async () => {
		const { id } = await app.report(people.official);
		for (const as of Object.values(people)) expect(await seenBy(as, id)).toMatchObject({ state: 'shown', content });
		expect(code(await app.save(people.official, { report: id, version: 1, content: { done: 'No.' } }))).toBe(
			'progress/submitted'
		);
		const remove = { as: people.official, params: { report: id } };
		expect(code(await app.api('deleteProgressDraft', remove))).toBe('progress/submitted');
	});

	test('[PROGRESS5] waits for a rapporteur of its side where the side wants that', async () => {
		await wait('state', true);
		const { id } = await app.report(people.official);
		for (const as of [people.ngo, people.ngoRapporteur, people.observer]) expect(await seenBy(as, id)).toBeUndefined();
		for (const as of [people.official2, app.token]) expect(await seenBy(as, id)).toMatchObject({ state: 'submitted' });
		const authorise = (as: string) => app.api('authoriseProgressReport', { as, params: { report: id } });
		expect(code(await authorise(people.ngoRapporteur))).toBe('progress/unknown');
		expect(code(await authorise(people.official))).toBe('rights/missing');
		expect(code(await authorise(app.token))).toBe('rights/missing');
		const answer = { kind: 'shared', rating: null, reason: '' } as const;
		expect(code(await app.answer(people.ngo, id, answer))).toBe('progress/unknown');
		for (let sent = 0; sent < 2; sent++)
			expect((await authorise(people.stateRapporteur)).body).toMatchObject({ state: 'shown', mayAuthorise: false });
		expect(await seenBy(people.ngo, id)).toMatchObject({ state: 'shown' });
		await wait('state', false);
	});

	test('[PROGRESS7] supersedes the earlier one of its reporter, which stays readable', async () => {
		const first = await app.report(people.official);
		const others = await app.report(people.official2);
		const second = await app.report(people.official, { content: { done: 'Eighty judges.' } });
		expect(await seenBy(people.ngo, first.id)).toBeUndefined();
		expect(await seenBy(people.ngo, others.id)).toMatchObject({ supersededBy: null });
		const [subject] = app.subjects;
		const all = await app.list(people.ngo, { subject: subject?.id ?? '' });
		expect(all.reports.find(({ id }) => id === first.id)).toMatchObject({ supersededBy: second.id, content });
		expect((await app.list(people.ngo, { subject: app.subjects[1]?.id ?? '' })).reports).toEqual([]);
		const { reports, more } = await app.list(people.ngo, { first: 1 });
		expect([reports.length, more > 0]).toEqual([1, true]);
	});
});

describe('[PROGRESS6] a report that is returned', () => {
	const giveBack = (as: string, report: string, question = 'Which courts?') =>
		app.api('returnProgressReport', { as, params: { report }, body: { question } });

	test('keeps what everyone saw, with the question, and its reporter answers by a new one', async () => {
		const { id } = await app.report(people.official);
		expect(code(await giveBack(people.ngoRapporteur, id))).toBe('rights/missing');
		for (let sent = 0; sent < 2; sent++) expect((await giveBack(app.token, id)).status).toBe(200);
		expect(code(await giveBack(app.token, id, 'Which judges?'))).toBe('progress/not-submitted');
		expect(await seenBy(people.ngo, id)).toMatchObject({ state: 'returned', question: 'Which courts?', content });
		const next = await app.report(people.official, { content: { done: 'All appeal courts.' } });
		expect(next).toMatchObject({ state: 'shown', question: null });
		expect(await seenBy(people.ngo, id)).toBeUndefined();
	});

	test('before anybody else saw it stays within its side', async () => {
		await wait('state', true);
		const { id } = await app.report(people.official);
		expect((await giveBack(people.stateRapporteur, id)).status).toBe(200);
		expect(await seenBy(people.ngo, id)).toBeUndefined();
		expect(await seenBy(people.official, id)).toMatchObject({ state: 'returned', question: 'Which courts?' });
		await wait('state', false);
	});
});

describe('[PROGRESS10] [PROGRESS11] the answer of another side', () => {
	const rating = { level: 'not-implemented', percentage: null, regression: false };

	test('stands beside the report, the newest with those before it', async () => {
		const { id } = await app.report(people.official);
		const reason = 'The order was not published.';
		const otherwise = { kind: 'otherwise', rating, reason } as const;
		for (let sent = 0; sent < 2; sent++) expect((await app.answer(people.ngo, id, otherwise)).status).toBe(200);
		const asks = { kind: 'asks-evidence', rating, reason: 'Who was trained?' } as const;
		const answered = await app.answer(people.ngoRapporteur, id, asks);
		expect(answered.body).toMatchObject({ content, state: 'shown' });
		const at = expect.any(Number);
		expect((await seenBy(people.official, id))?.answers).toEqual([
			{
				constituency: 'civil-society',
				kind: 'asks-evidence',
				rating: null,
				reason: 'Who was trained?',
				at,
				earlier: [{ kind: 'otherwise', rating, reason, at }]
			}
		]);
	});

	test('is one side’s own, by people who may speak', async () => {
		const { id } = await app.report(people.official);
		const shared = { kind: 'shared', rating: null, reason: '' } as const;
		expect(code(await app.answer(people.official2, id, shared))).toBe('progress/own-side');
		expect(code(await app.answer(people.observer, id, shared))).toBe('rights/missing');
		expect(code(await app.answer(people.ngo, id, { kind: 'otherwise', rating: null, reason: ' ' }))).toBe(
			'progress/reason-required'
		);
		expect(await seenBy(people.observer, id)).toMatchObject({ mayAnswer: false });
		expect(await seenBy(people.ngo, id)).toMatchObject({ mayAnswer: true, answers: [] });
	});
});

test('[PROGRESS8] a person reports for the institution of their organisation where they were confirmed', async () => {
	const confirmed = await app.welcome('participant', 'state', 'moj');
	expect((await app.report(confirmed)).reporter).toMatchObject({ institution: 'justice', shownAs: null });
	const unconfirmed = await app.bringUnconfirmed('state', 'Ministry of Justice');
	expect((await app.report(unconfirmed)).reporter).toMatchObject({ institution: null, shownAs: 'Unconfirmed' });
});

describe('[PROGRESS12] an anonymous report', () => {
	test('tells other sides the constituency, and facilitators who it was', async () => {
		const liga = await app.welcome('participant', 'civil-society', 'Liga');
		const { id } = await app.report(liga, { anonymous: true });
		const hidden = { constituency: 'civil-society', institution: null, shownAs: null, anonymous: true };
		for (const as of [people.official, people.stateRapporteur])
			expect((await seenBy(as, id))?.reporter).toEqual(hidden);
		for (const as of [people.ngo, app.token, liga])
			expect((await seenBy(as, id))?.reporter).toMatchObject({ institution: 'liga' });
		const lines = await findLines(app.plenum.context.database.read, app.consultation, 0);
		const own = lines.filter(({ stream }) => stream === `progress:${id}`);
		expect(own.map(({ type, by }) => [type, by])).toEqual([
			['progress-submitted', null],
			['progress-shown', null]
		]);
		expect(JSON.stringify(own)).not.toContain('liga');
	});
});

test('[PROGRESS9] the record says what was decided, and neither content nor question', async () => {
	const { id } = await app.report(people.official, { content: { done: 'Nowhere in the record.' } });
	const said = { kind: 'otherwise', rating: null, reason: 'Not in the record either.' } as const;
	await app.answer(people.ngo, id, said);
	await app.api('returnProgressReport', { as: app.token, params: { report: id }, body: { question: 'Nor is this.' } });
	const lines = await findLines(app.plenum.context.database.read, app.consultation, 0);
	const own = lines.filter(({ stream }) => stream === `progress:${id}`);
	expect(own.map(({ type, by, data }) => ({ type, by, data }))).toMatchObject([
		{ type: 'progress-submitted', by: official.id, data: { late: false, waits: false } },
		{ type: 'progress-shown', data: { constituency: 'state', subject: app.subjects[0] } },
		{ type: 'progress-answered', data: { constituency: 'civil-society', number: 1, kind: 'otherwise' } },
		{ type: 'progress-returned', data: {} }
	]);
	expect(JSON.stringify(lines)).not.toMatch(/in the record|Nor is this/);
});

test('[PROGRESS13] of a person who is erased no draft is left, and what they submitted stays', async () => {
	const { id, token } = await app.bring('participant', 'state');
	const submitted = await app.report(token);
	const { report: draft } = await app.save(token, { subject: app.subjects[1]! });
	const { report: kept } = await app.save(people.official, { subject: app.subjects[1]! });
	const { database } = app.plenum.context;
	await transaction(database, (tx) => deleteDraftsOf(tx.db, id));
	expect(await findReport(database.read, draft)).toBeUndefined();
	expect(await findReport(database.read, kept)).toMatchObject({ state: 'draft' });
	expect(await findReport(database.read, submitted.id)).toMatchObject({ state: 'shown', author: id });
});

test('[PROGRESS84] [PROGRESS14] the list has pages and filters, and says to facilitators alone what differs', async () => {
	const about = app.subjects[0]!;
	const { id } = await app.report(people.official, { subject: about });
	const rating = { level: 'not-implemented', percentage: null, regression: false };
	await app.answer(people.ngo, id, { kind: 'otherwise', rating, reason: 'No.' });
	const chair = await app.welcome('facilitator', 'nhri');
	const whole = await app.list(chair);
	expect(whole.differing).toContainEqual({ ...about, number: expect.any(String), cluster: expect.any(String) });
	expect((await app.list(people.ngo)).differing).toEqual([]);
	const ids = ({ reports }: Pick<ProgressReportList, 'reports'>) => reports.map((one) => one.id);
	const pages = [await app.list(chair, { first: 1 }), await app.list(chair, { from: 1 })];
	expect(pages.flatMap(ids)).toEqual(ids(whole));
	expect(pages.map(({ more }) => more)).toEqual([whole.reports.length - 1, 0]);
	const { differing } = whole;
	expect(await app.list(chair, { first: 0 })).toMatchObject({ reports: [], more: whole.reports.length, differing });
	const cluster = whole.reports.find((one) => one.id === id)!.subject.cluster!;
	const within = whole.reports.filter(({ subject }) => subject.cluster === cluster);
	expect(ids(await app.list(chair, { cluster }))).toEqual(ids({ reports: within }));
	expect(ids(await app.list(chair, { cluster: 'no-such-cluster' }))).toEqual([]);
	const { id: newer } = await app.report(people.official, { subject: about });
	expect(ids(await app.list(chair, { subject: about.id }))).toEqual(expect.arrayContaining([id, newer]));
	const current = ids(await app.list(chair, { subject: about.id, current: true }));
	expect([current.includes(id), current.includes(newer)]).toEqual([false, true]);
});

test('[PROGRESS92] what two reports rate differently is an item of the next workshop, until they agree', async () => {
	const about = app.subjects[1]!;
	const reportLevel = (as: string, level: string) =>
		app.report(as, { subject: about, content: { ...content, rating: { level, percentage: null, regression: false } } });
	const chair = await app.welcome('facilitator', 'nhri');
	const differing = async () => (await app.list(chair)).differing.filter(({ id }) => id === about.id);
	await reportLevel((await app.bring('participant', 'state')).token, 'in-process');
	await reportLevel(people.ngo, 'in-process');
	expect(await differing()).toEqual([]);
	await reportLevel(people.ngo, 'not-implemented');
	const items = (await differing()).map(({ cluster, number }) => ({
		cluster,
		title: `Differs: ${number}`,
		minutes: 10
	}));
	expect(items).toEqual([{ cluster: app.cluster, title: 'Differs: 1.2', minutes: 10 }]);
	const planned = await app.api('planWorkshop', { as: chair, body: { title: 'Follow-up', items } });
	const params = { workshop: planned.body.workshop.id };
	const { events } = (await app.api('readWorkshopEvents', { as: chair, params })).body;
	expect(events[0]?.event).toMatchObject({ type: 'workshop-planned', items });
	await reportLevel(people.ngo, 'in-process');
	expect(await differing()).toEqual([]);
});

test('[PROGRESS83] a list that many share says of nobody that a report is theirs, and follows what is newer', async () => {
	const author = await app.bring('participant', 'nhri');
	const others = [(await app.bring('participant', 'nhri')).token, (await app.bring('participant', 'nhri')).token];
	const waiting = { subject: app.subjects[1]!, anonymous: true };
	await wait('nhri', true);
	const chair = await app.welcome('facilitator', 'nhri');
	for (const as of [...others, people.ngo, chair]) await app.list(as);
	const { id } = await app.report(author.token, waiting);
	await wait('nhri', false);
	expect(await seenBy(author.token, id)).toMatchObject({ isOwn: true, mayReturn: false });
	for (const as of others) expect(await seenBy(as, id)).toMatchObject({ isOwn: false, mayReturn: false });
	expect(await seenBy(chair, id)).toMatchObject({ isOwn: false, mayReturn: true });
	expect(await seenBy(people.ngo, id)).toBeUndefined();
	const { report } = await app.save(others[0]!, { subject: app.subjects[0]! });
	expect(await seenBy(others[0]!, report)).toMatchObject({ isOwn: true, state: 'draft' });
	expect(await seenBy(others[1]!, report)).toBeUndefined();
	const names = async (as: string) => (await seenBy(as, id))?.reporter.shownAs;
	const shown = await names(others[1]!);
	// A policy is only ever made stricter, so this is the last test.
	await app.configure({ namePolicy: 'constituency' });
	expect(await names(others[1]!)).not.toBe(shown);
});
