import type { IndicatorSummary } from '@plenum/protocol/indicators';
import { expect, test } from 'vitest';
import { drawChart } from './chart.ts';
import { numberIn, readPoint, readSteps, writeSteps } from './plan-fields.ts';

const plan: NonNullable<IndicatorSummary['plan']> = {
	number: 1,
	at: 1,
	unit: '%',
	steps: [],
	frequency: null,
	institution: null,
	sdg: null,
	baseline: { date: '2026-01-01', value: 40 },
	target: { date: '2030-01-01', value: 60 }
};

test('[INDICATOR8] the chart has the line to the target and a line for each reporter', () => {
	const line = (constituency: string, figure: number) => ({
		constituency,
		institution: null,
		points: [{ date: '2028-01-01', value: figure }]
	});
	expect(drawChart({ plan, lines: [line('state', 50), line('civil-society', 45)] })).toMatchObject({
		expected: [
			{ x: 0, y: 100 },
			{ x: 100, y: 0 }
		],
		series: [[{ y: 50 }], [{ y: 75 }]],
		first: '2026-01-01',
		last: '2030-01-01',
		lowest: 40,
		highest: 60
	});
	const steps = [{ date: '2028-01-01', value: 50 }];
	expect(drawChart({ plan: { ...plan, steps }, lines: [] })?.expected?.map(({ y }) => y)).toEqual([
		100, 100, 50, 50, 0
	]);
	expect(drawChart({ plan: null, lines: [] })).toBeNull();
});

test('[INDICATOR9] [INDICATOR65] a form begins with the numbers of the adopted texts, and steps are read by line', () => {
	const adopted = ['40 %', '12,5', ' -3 people', '1,125 people', '0,125', '1.000.000', 'none', '20 to 30'];
	expect(adopted.map(numberIn)).toEqual(['40', '12.5', '-3', '1,125', '0.125', '', '', '20']);
	const steps = [
		{ date: '2027-06-01', value: 45 },
		{ date: '2028-06-01', value: 50.125 }
	];
	expect(readSteps(`${writeSteps(steps)}\n\n`)).toEqual({ steps });
	expect(readSteps('2028-06-01: 50,1250')).toEqual({ steps: [steps[1]] });
	expect(readSteps('2027-02-30 45')).toEqual({ wrong: '2027-02-30 45' });
	expect(readSteps('2027-06-01')).toEqual({ wrong: '2027-06-01' });
	expect(readSteps('2027-06-01 1,125')).toEqual({ wrong: '2027-06-01 1,125' });
	expect(readPoint('', '', '%')).toBeNull();
	expect(['', '4', '4 %', '1,125'].map((figure) => readPoint('2027-01-01', figure, '%')?.value)).toEqual([
		...[undefined, 4, 4, undefined]
	]);
});
