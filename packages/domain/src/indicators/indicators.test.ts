import { describe, expect, test } from 'vitest';
import { currentValues, latestValues, type IndicatorPlan, type IndicatorValue } from './indicator-series.ts';
import { figureText, readFigure } from './read-figure.ts';
import { reportedValue, type ReportedMeasurement } from './report-figures.ts';
import { trackValue } from './on-track.ts';
import { checkCorrection, setPlan } from './set-indicator.ts';
import { updateFigures } from './update-figures.ts';
import { wholeSeries } from './whole-series.ts';

const plan: IndicatorPlan = {
	unit: '%',
	baseline: { date: '2026-01-01', value: 40 },
	target: { date: '2030-01-01', value: 60 },
	steps: [],
	frequency: 'yearly',
	institution: null,
	sdg: '16.3.2'
};
const value: IndicatorValue = {
	id: 'value-1',
	indicator: 'indicator-1',
	date: '2027-06-01',
	value: 48,
	group: null,
	source: 'Survey',
	link: null,
	constituency: 'state',
	institution: 'justice',
	corrects: null,
	at: 5
};

describe('[INDICATOR1] a plan', () => {
	test('is set with a new number, and not again where it is the same', () => {
		const first = setPlan(undefined, plan, 0, 7);
		expect(first).toEqual({ ok: true, value: { ...plan, number: 1, at: 7 } });
		expect(setPlan({ ...plan, number: 1, at: 7 }, { ...plan }, 0, 9)).toEqual({ ok: true, value: null });
		expect(setPlan({ ...plan, number: 1, at: 7 }, { ...plan, unit: 'people' }, 1, 9)).toMatchObject({
			value: { number: 2, unit: 'people' }
		});
	});

	test('is refused to somebody who did not know the last one', () => {
		expect(setPlan({ ...plan, number: 1, at: 7 }, { ...plan, unit: 'people' }, 0, 9)).toEqual({
			ok: false,
			reason: 'indicator/updated-since'
		});
	});

	test.each([
		{ target: { date: '2026-01-01', value: 60 } },
		{ steps: [{ date: '2025-12-31', value: 45 }] },
		{
			steps: [
				{ date: '2028-01-01', value: 45 },
				{ date: '2027-01-01', value: 50 }
			]
		}
	])('has baseline, steps and target in the order of their days: %o', (wrong) => {
		expect(setPlan(undefined, { ...plan, ...wrong }, 0, 7)).toEqual({
			ok: false,
			reason: 'indicator/dates-out-of-order'
		});
	});
});

describe('[INDICATOR2] on track', () => {
	const steps = [
		{ date: '2027-01-01', value: 45 },
		{ date: '2028-01-01', value: 55 }
	];
	const falling = { ...plan, baseline: { date: '2026-01-01', value: 60 }, target: { date: '2030-01-01', value: 40 } };
	test.each([
		[
			'a straight line',
			plan,
			'2027-06-01',
			48,
			{ state: 'on-track', rule: 'line', direction: 'at-least', expected: 47.1 }
		],
		['just below the line', plan, '2027-06-01', 47, { state: 'behind', rule: 'line', expected: 47.1 }],
		['exactly what is printed', plan, '2027-06-01', 47.1, { state: 'on-track', expected: 47.1 }],
		['the first day', plan, '2026-01-01', 40, { state: 'on-track', expected: 40 }],
		[
			'the last step that was due',
			{ ...plan, steps },
			'2027-06-01',
			45,
			{ state: 'on-track', rule: 'steps', expected: 45 }
		],
		['the day of a step', { ...plan, steps }, '2028-01-01', 54, { state: 'behind', rule: 'steps', expected: 55 }],
		['before the first step', { ...plan, steps }, '2026-06-01', 40, { state: 'on-track', rule: 'steps', expected: 40 }],
		['the target, once its day has come', plan, '2031-01-01', 59, { state: 'behind', rule: 'target', expected: 60 }],
		['a target below the baseline', falling, '2028-01-01', 51, { state: 'behind', direction: 'at-most', expected: 50 }],
		['fewer than expected', falling, '2028-01-01', 50, { state: 'on-track', direction: 'at-most', expected: 50 }]
	] as const)('%s', (_, given, date, reached, expected) => {
		expect(trackValue(given, { date, value: reached })).toMatchObject(expected);
	});

	test.each([
		['no-target', { ...plan, target: null }, '2027-06-01'],
		['no-baseline', { ...plan, baseline: null }, '2027-06-01'],
		['no-direction', { ...plan, target: { date: '2030-01-01', value: 40 } }, '2027-06-01'],
		['before-baseline', plan, '2025-12-31']
	] as const)('nothing is said: %s', (because, given, date) => {
		expect(trackValue(given, { date, value: 48 })).toEqual({ state: 'not-judged', because });
	});
});

test('[INDICATOR3] values of one day from two sides both count, and groups are no total', () => {
	const other = { ...value, id: 'value-2', institution: null, constituency: 'civil-society', value: 41 };
	const later = { ...value, id: 'value-3', date: '2027-12-01', value: 50 };
	const women = { ...value, id: 'value-4', date: '2028-01-01', group: { kind: 'sex', name: 'Women' } as const };
	const health = { ...value, id: 'value-5', institution: 'health', value: 44 };
	expect(latestValues([later, value, other, women, health])).toEqual([later, other, health]);
});

describe('[INDICATOR4] a correction', () => {
	const corrected = { ...value, id: 'value-2', value: 46, corrects: 'value-1', at: 6 };
	test('takes the place of the value, which stays', () => {
		expect(currentValues([value, corrected])).toEqual([corrected]);
	});
	test('is of a value of the series that nothing corrects yet', () => {
		expect(checkCorrection('value-1', [value])).toEqual({ ok: true, value: null });
		expect(checkCorrection('value-9', [value])).toEqual({ ok: false, reason: 'indicator/unknown-value' });
		expect(checkCorrection('value-1', [value, corrected])).toEqual({ ok: false, reason: 'indicator/updated-since' });
	});
});

describe('[INDICATOR65] a number', () => {
	test.each([
		['48 %', 48],
		['48,5%', 48.5],
		[' -3 Officers', -3],
		['\u22123', -3],
		['\u0664\u0668\u066B\u0665', 48.5],
		['\u06F4\u06F8', 48],
		['0.125', 0.125],
		['0,125 %', 0.125],
		['1.1250', 1.125],
		['1125', 1125],
		['1200.375', 1200.375],
		['\u0661\u066B\u0661\u0662\u0665', 1.125],
		['1,125', null],
		['1.125 %', null],
		['-100,000 officers', null],
		['\u0661,\u0661\u0662\u0665', null],
		['1,000.5', null],
		['1.000.000', null],
		['1 000', null],
		['12 of 40', null],
		['48 days', null],
		['about 48', null],
		['', null]
	])('%j is %j', (text, figure) => {
		expect(readFigure(text, ['%', 'officers'])).toBe(figure);
	});

	test.each([48, -3, 48.5, 0.125, 1.125, -100.375, 1200.375, 1.1256, 1e-7])('%d is read as it is written', (figure) => {
		expect(Number(figureText(figure))).toBe(figure);
		if (figure !== 1e-7) expect(readFigure(figureText(figure))).toBe(figure);
	});
});

describe('[INDICATOR11] [INDICATOR51] a figure of a progress report', () => {
	const figure = { indicator: 'indicator-1', value: 48.125, unit: '%', date: null };
	const reporting = (...measured: ReportedMeasurement[]) =>
		reportedValue({ ...report, content: { measured } }, 'indicator-1', 'report-1', ['%', 'officers']);
	const report = {
		constituency: 'state',
		institution: 'justice',
		anonymous: false,
		state: 'shown',
		shownAt: Date.parse('2027-06-01T10:00:00Z'),
		content: { measured: [figure] }
	};
	test('joins the series once everyone sees the report, without the institution of an anonymous one', () => {
		expect(reportedValue(report, 'indicator-1', 'report-1', ['%'])).toMatchObject({
			id: 'report-1',
			date: '2027-06-01',
			value: 48.125,
			institution: 'justice'
		});
		const anonymous = { ...report, anonymous: true };
		expect(reportedValue(anonymous, 'indicator-1', 'report-1', ['%'])?.institution).toBeNull();
		for (const unseen of [{ state: 'returned' }, { state: 'submitted', shownAt: null }])
			expect(reportedValue({ ...report, ...unseen }, 'indicator-1', 'report-1', ['%'])).toBeNull();
		expect(reportedValue(report, 'indicator-2', 'report-1', ['%'])).toBeNull();
	});
	test('is of the day that its author named, in a unit of the indicator', () => {
		expect(reporting({ ...figure, date: '2027-03-31' })).toMatchObject({ date: '2027-03-31', value: 48.125 });
		expect(reporting({ ...figure, unit: ' Officers' })).toMatchObject({ date: '2027-06-01', value: 48.125 });
		expect(reporting({ ...figure, unit: '' })).toMatchObject({ value: 48.125 });
		expect(reporting({ ...figure, unit: 'days' })).toBeNull();
		expect(reporting()).toBeNull();
	});
	test('[INDICATOR50] that is an earlier text counts where it is a number', () => {
		const text = (value: string) => reporting({ indicator: 'indicator-1', value });
		expect(text('48 %')).toMatchObject({ date: '2027-06-01', value: 48 });
		expect(text('about 48')).toBeNull();
	});
});

describe('[INDICATOR41] the figures of updates', () => {
	const june = Date.parse('2027-06-01T10:00:00Z');
	const day = 86_400_000;
	const say = (text: string, date?: string) => [{ indicator: 'indicator-1', value: text, ...(date && { date }) }];
	const update = (number: number, from: string | null, to: string | null, undoes: number | null = null) => ({
		number,
		at: june + number * day,
		constituency: 'state',
		undoes,
		change: { measured: { from: from === null ? [] : say(from), to: to === null ? [] : say(to) } }
	});
	const figures = (...updates: Parameters<typeof updateFigures>[0]['updates']) =>
		updateFigures({ id: 'commitment-1', updates }, 'indicator-1', ['%']).map((one) => [one.date, one.value]);

	test('are values of the series, on the day that they are of or else that of the update', () => {
		expect(updateFigures({ id: 'commitment-1', updates: [update(1, null, '48 %')] }, 'indicator-1', ['%'])).toEqual([
			{ ...value, id: 'commitment-1-1', date: '2027-06-02', source: '', institution: null, at: june + day }
		]);
		const dated = { ...update(2, null, null), change: { measured: { from: say('48'), to: say('48', '2027-03-01') } } };
		expect(figures(update(1, null, '48'), dated)).toEqual([
			['2027-06-02', 48],
			['2027-03-01', 48]
		]);
	});

	test.each([48, -3, 48.5, 0.125, 1.125, 1200.375, 1.1256])('are %d as the form of an update writes it', (figure) => {
		expect(figures(update(1, null, figureText(figure)))).toEqual([['2027-06-02', figure]]);
	});

	test('[INDICATOR42] are no text, and none that was undone, brought back or cleared', () => {
		const first = update(1, null, '40');
		const second = update(2, '40', '45');
		expect(figures(first, update(2, '40', 'about 45'))).toEqual([['2027-06-02', 40]]);
		expect(figures(first, second, update(3, '45', '40', 2))).toEqual([['2027-06-02', 40]]);
		expect(figures(first, second, update(3, '45', '40', 2), update(4, '40', '45', 3))).toHaveLength(2);
		expect(figures(first, second, update(3, '45', null))).toEqual([['2027-06-02', 40]]);
		expect(figures(first, { ...second, change: { status: { from: 'not-started', to: 'done' } } })).toHaveLength(1);
	});

	test('[INDICATOR43] count until their side gives another one of that day', () => {
		const told = update(1, null, '48');
		const series = (...entered: IndicatorValue[]) =>
			wholeSeries('indicator-1', ['%'], { entered, reports: [], commitments: [{ id: 'c', updates: [told] }] }).map(
				(one) => [one.value, one.origin]
			);
		const later = { ...value, date: '2027-06-02', value: 47, institution: null, at: told.at + 1 };
		expect(series(later)).toEqual([[47, 'entered']]);
		for (const other of [
			{ constituency: 'civil-society' },
			{ institution: 'justice' },
			{ group: { kind: 'sex', name: 'Women' } as const },
			{ date: '2027-06-03' },
			{ at: told.at - 1 }
		])
			expect(series({ ...later, ...other })).toHaveLength(2);
		const again = { ...update(2, '48', '49'), at: told.at + 1 };
		const commitments = [{ id: 'c', updates: [told, again] }];
		expect(wholeSeries('indicator-1', ['%'], { entered: [], reports: [], commitments })).toMatchObject([{ value: 49 }]);
	});
});
