import { describe, expect, test } from 'vitest';
import { emptyContent, ministry, ngo, shownReport } from './progress-reports.fixture.ts';
import {
	authoriseReport,
	endOfDay,
	linkExpiry,
	returnReport,
	roundOf,
	submitReport,
	supersededBy
} from './submit-report.ts';

const draft = shownReport({ state: 'draft', submittedAt: null, shownAt: null });
const submission = { authorises: false, round: null, lastDay: null, now: 100 };

describe('[PROGRESS4] a report that is submitted', () => {
	test('is shown at once', () => {
		expect(submitReport(draft, 1, submission)).toMatchObject({
			value: { state: 'shown', submittedAt: 100, shownAt: 100, late: false }
		});
	});

	test('waits for its side where the side wants that', () => {
		const submitted = submitReport(draft, 1, { ...submission, authorises: true });
		expect(submitted).toMatchObject({ value: { state: 'submitted', submittedAt: 100, shownAt: null } });
	});

	test('is as it was when it is submitted again', () => {
		expect(submitReport(shownReport(), 1, { ...submission, now: 900 })).toEqual({ ok: true, value: shownReport() });
	});

	test('is the version that its author saw, and says something', () => {
		expect(submitReport(draft, 0, submission)).toEqual({ ok: false, reason: 'progress/updated-since' });
		const empty = { ...draft, content: { ...emptyContent, done: ' ', obstacles: 'Many.' } };
		expect(submitReport(empty, 1, submission)).toEqual({ ok: false, reason: 'progress/empty' });
		const rating = { level: 'in-process', percentage: null, regression: false };
		expect(submitReport({ ...draft, content: { ...emptyContent, rating } }, 1, submission).ok).toBe(true);
	});
});

test('[PROGRESS30] a report is late once its last day has ended everywhere', () => {
	const late = (now: string) => {
		const submitted = submitReport(draft, 1, { ...submission, lastDay: '2027-03-31', now: Date.parse(now) });
		return submitted.ok && submitted.value.late;
	};
	expect(late('2027-04-01T11:59:59Z')).toBe(false);
	expect(late('2027-04-01T12:00:00Z')).toBe(true);
});

test('[PROGRESS21] a link opens for fourteen days after its last day', () => {
	expect(linkExpiry('2027-03-31') - endOfDay('2027-03-31')).toBe(14 * 86_400_000);
});

test('[PROGRESS5] only a report that waits is authorised', () => {
	const waits = { ...draft, state: 'submitted' as const, submittedAt: 100 };
	expect(authoriseReport(waits, 200)).toMatchObject({ value: { state: 'shown', submittedAt: 100, shownAt: 200 } });
	expect(authoriseReport(draft, 200)).toEqual({ ok: false, reason: 'progress/not-submitted' });
	expect(authoriseReport({ ...waits, state: 'returned' }, 200)).toMatchObject({ reason: 'progress/not-submitted' });
	expect(authoriseReport({ ...waits, supersededBy: 'report-2' }, 200)).toMatchObject({ reason: 'progress/superseded' });
	expect(authoriseReport(shownReport(), 200)).toEqual({ ok: true, value: shownReport() });
});

test('[PROGRESS6] a report is returned once, with its question, and what everyone saw stays', () => {
	const returned = returnReport(shownReport(), ' Which courts? ');
	expect(returned).toMatchObject({ value: { state: 'returned', question: 'Which courts?', shownAt: 6 } });
	if (!returned.ok) return;
	expect(returnReport(returned.value, 'Which courts?')).toEqual(returned);
	expect(returnReport(returned.value, 'Which judges?')).toMatchObject({ reason: 'progress/not-submitted' });
	expect(returnReport(draft, 'Which courts?')).toMatchObject({ reason: 'progress/not-submitted' });
	expect(returnReport(shownReport({ supersededBy: 'report-2' }), 'Why?')).toMatchObject({
		reason: 'progress/superseded'
	});
});

describe('[PROGRESS7] a report supersedes', () => {
	const newer = shownReport({ id: 'report-2', submittedAt: 50, shownAt: 50 });
	const ids = (...all: Parameters<typeof shownReport>[0][]) =>
		supersededBy(newer, [newer, ...all.map((given) => shownReport(given))]).map(({ id }) => id);

	test('those of the same reporter on the same subject: shown, returned or waiting', () => {
		expect(ids({ id: 'shown' }, { id: 'returned', state: 'returned' }, { id: 'waits', state: 'submitted' })).toEqual([
			'shown',
			'returned',
			'waits'
		]);
	});

	test('no draft, no newer one, and none twice', () => {
		expect(ids({ state: 'draft' }, { submittedAt: 51 }, { supersededBy: 'report-0' })).toEqual([]);
		expect(supersededBy({ ...newer, state: 'submitted' }, [shownReport()])).toEqual([]);
	});

	test('nothing of another institution, side, person or subject', () => {
		const elsewhere = { kind: 'recommendation' as const, id: 'recommendation-2' };
		const commitment = { kind: 'commitment' as const, id: 'recommendation-1' };
		expect(ids({ institution: 'health' }, { constituency: 'other' }, { subject: elsewhere })).toEqual([]);
		expect(ids({ subject: commitment }, { author: 'ada' })).toEqual(['report-1']);
		const ofNgo = shownReport({ ...ngo, id: 'report-3', submittedAt: 60 });
		const another = shownReport({ ...ngo, author: 'bea' });
		expect(supersededBy(ofNgo, [another, shownReport(ngo)])).toEqual([shownReport(ngo)]);
	});
});

test('[PROGRESS30] a report belongs to the newest open round that asks its institution about its subject', () => {
	const subject = shownReport().subject;
	const round = (id: string, given = {}) => ({
		id,
		consultation: 'consultation-1',
		title: id,
		lastDay: '2027-03-31',
		openedAt: 1,
		closedAt: null,
		subjects: [subject],
		institutions: ['justice'],
		...given
	});
	const report = { ...ministry, subject };
	expect(roundOf([round('a'), round('b'), round('c', { closedAt: 9 })], report)?.id).toBe('b');
	expect(roundOf([round('a', { institutions: ['health'] })], report)).toBeUndefined();
	expect(roundOf([round('a', { subjects: [] })], report)).toBeUndefined();
	expect(roundOf([round('a')], { ...report, institution: null })).toBeUndefined();
});
