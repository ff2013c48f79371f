import { expect, test } from 'vitest';
import { changeSettings, defaultSettings } from '../consultations/settings.ts';
import {
	changeStage,
	distanceTo,
	findNextDate,
	isPast,
	listDates,
	noCalendar,
	type Calendar,
	type CalendarDate
} from './calendar.ts';
import { expectedDate, sessionMonth } from './stages.ts';

const inShort = (dates: readonly CalendarDate[]) =>
	dates.map((one) => `${one.date} ${one.kind === 'stage' ? `${one.cycle} ${one.stage}` : one.title}`);

// As they were held; from session 55 on as they are expected.
test.each([
	[13, '2012-05'],
	[20, '2014-11'],
	[26, '2016-11'],
	[27, '2017-05'],
	[34, '2019-11'],
	[35, '2020-01'],
	[36, '2020-11'],
	[40, '2022-01'],
	[41, '2022-11'],
	[44, '2023-11'],
	[48, '2025-01'],
	[49, '2025-05'],
	[54, '2027-01'],
	[55, '2027-11'],
	[59, '2029-01'],
	[62, '2030-01'],
	[68, '2032-01'],
	[69, '2032-11']
])('[CALENDAR1] session %i is held in %s', (session, month) => {
	expect(sessionMonth(session)).toBe(month);
});

test('[CALENDAR1] nothing is expected of a session of the first cycle', () => {
	expect(sessionMonth(12)).toBeNull();
	expect(inShort(listDates([{ cycle: 1, session: 12 }], noCalendar))[0]).toBe('2016-03 2 submission');
});

const ofSession = (session: number, known = {}) =>
	(['submission', 'national-report', 'adoption', 'mid-term'] as const).map((stage) =>
		expectedDate(stage, session, known)
	);

test('[CALENDAR2] the other stages are counted from the month of the session', () => {
	expect(ofSession(44)).toEqual(['2023-03', '2023-08', '2024-03', '2026-03']);
	expect(ofSession(48)).toEqual(['2024-07', '2024-10', '2025-06', '2027-06']);
	expect(ofSession(49)).toEqual(['2024-10', '2025-02', '2025-09', '2027-09']);
});

test('[CALENDAR2] an entered day moves what is counted from it', () => {
	expect(ofSession(49, { session: '2025-04-28' })).toEqual(['2024-10', '2025-02-03', '2025-09', '2027-09']);
	expect(expectedDate('mid-term', 48, { adoption: '2025-07-04' })).toBe('2027-07');
	expect(expectedDate('session', 48, { session: '2025-01-20' })).toBe('2025-01');
});

test('[CALENDAR2] the dates are those of each review with a session, of the next review, and the milestones, by date', () => {
	const milestones = [{ id: 'milestone-1', title: 'Draft sent', date: '2029-07-03', done: false }];
	const dates = listDates([{ cycle: 4, session: 48 }], { stages: [], milestones });
	expect(inShort(dates)).toEqual([
		'2024-07 4 submission',
		'2024-10 4 national-report',
		'2025-01 4 session',
		'2025-06 4 adoption',
		'2027-06 4 mid-term',
		'2029-07-03 Draft sent',
		'2029-07 5 submission',
		'2029-10 5 national-report',
		'2030-01 5 session',
		'2030-06 5 adoption',
		'2032-06 5 mid-term'
	]);
	expect(dates.every(({ expected, kind }) => expected === (kind === 'stage'))).toBe(true);
});

test('[CALENDAR2] a review without a session has no dates, and nothing is guessed past it', () => {
	expect(listDates([{ cycle: 4, session: null }], noCalendar)).toEqual([]);
	const both = listDates(
		[
			{ cycle: 3, session: 34 },
			{ cycle: 4, session: null }
		],
		noCalendar
	);
	expect(new Set(both.map((one) => one.kind === 'stage' && one.cycle))).toEqual(new Set([3]));
});

test('[CALENDAR3] what people entered stands in place of what is expected, and its removal restores it', () => {
	const moved = changeStage(noCalendar, { cycle: 4, stage: 'mid-term', date: '2027-05-31', done: false });
	const midTermOf = (calendar: Calendar) =>
		listDates([{ cycle: 4, session: 48 }], calendar).find((one) => one.kind === 'stage' && one.stage === 'mid-term');
	expect(midTermOf(moved)).toMatchObject({ date: '2027-05-31', expected: false, done: false });
	const done = changeStage(moved, { cycle: 4, stage: 'mid-term', date: null, done: true });
	expect(done.stages).toHaveLength(1);
	expect(midTermOf(done)).toMatchObject({ date: '2027-06', expected: true, done: true });
	expect(changeStage(done, { cycle: 4, stage: 'mid-term', date: null, done: false })).toEqual(noCalendar);
});

test('[CALENDAR3] a stage and a milestone have one entry each', () => {
	const entry = { cycle: 4, stage: 'session' as const, date: '2025-01-20', done: false };
	const milestone = { id: 'milestone-1', title: 'Draft sent', date: '2029-07-03', done: false };
	const change = (calendar: Calendar) =>
		changeSettings(defaultSettings, { calendar }, { constituencies: new Set(), institutions: new Set() }, false);
	const whole = { stages: [entry, { ...entry, cycle: 5 }], milestones: [milestone] };
	expect(change(whole)).toEqual({ ok: true, value: { ...defaultSettings, calendar: whole } });
	expect(change({ stages: [entry, entry], milestones: [] })).toEqual({ ok: false, reason: 'request/invalid' });
	expect(change({ stages: [], milestones: [milestone, milestone] })).toEqual({ ok: false, reason: 'request/invalid' });
	expect(change(noCalendar)).toEqual({ ok: true, value: defaultSettings });
});

test('[CALENDAR6] the next date is the nearest one that is neither done nor past', () => {
	const dates = listDates([{ cycle: 4, session: 48 }], noCalendar);
	expect(inShort([findNextDate(dates, '2026-12-02')!])).toEqual(['2027-06 4 mid-term']);
	expect(inShort([findNextDate(dates, '2027-06-30')!])).toEqual(['2027-06 4 mid-term']);
	expect(inShort([findNextDate(dates, '2027-07-01')!])).toEqual(['2029-07 5 submission']);
	const done = changeStage(noCalendar, { cycle: 4, stage: 'mid-term', date: null, done: true });
	expect(inShort([findNextDate(listDates([{ cycle: 4, session: 48 }], done), '2026-12-02')!])).toEqual([
		'2029-07 5 submission'
	]);
	expect(findNextDate([], '2026-12-02')).toBeNull();
	expect([isPast('2027-06', '2027-06-30'), isPast('2027-06-29', '2027-06-30')]).toEqual([false, true]);
});

test.each([
	['2026-12-02', 0, 'day'],
	['2026-12-15', 13, 'day'],
	['2026-12-16', 2, 'week'],
	['2027-02-03', 9, 'week'],
	['2027-03-15', 3, 'month'],
	['2026-12', 0, 'month'],
	['2027-06', 6, 'month'],
	['2029-07', 3, 'year'],
	['2026-11-30', -2, 'day']
])('[CALENDAR6] %s is %i %s from 2 December 2026', (date, value, unit) => {
	expect(distanceTo(date, '2026-12-02')).toEqual({ value, unit });
});
