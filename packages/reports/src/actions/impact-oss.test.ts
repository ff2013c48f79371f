import { expect, test } from 'vitest';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';
import { impactOssTables } from './impact-oss.ts';

const { en, ar } = reportWords;

/** What its import (`getColumnAttribute`, `RELATIONSHIPS_IMPORT` of impactoss-client) takes; other columns are left out there. */
const attributes = {
	'recommendations.csv': ['framework_id', 'reference', 'title', 'description', 'response', 'support_level'],
	'measures.csv': [
		...['reference', 'title', 'description', 'outcome', 'indicator_summary', 'target_date', 'target_date_comment'],
		'[rel:recommendation-reference]'
	],
	'indicators.csv': [
		...['reference', 'title', 'description', 'start_date', 'end_date', 'frequency_months', 'repeat'],
		'[rel:action-reference]'
	]
};
const [courts, water] = sampleOutcome.clusters;
const plan = {
	number: 1,
	at: 1,
	unit: '',
	baseline: { date: '2026-02-01', value: 3 },
	target: { date: '2028-12-31', value: 60 },
	steps: [],
	frequency: 'quarterly' as const,
	institution: null,
	sdg: null
};
const outcome = {
	...sampleOutcome,
	clusters: [
		{ ...courts!, recommendations: courts!.recommendations.map((one, at) => ({ ...one, number: `1,${at}` })) },
		water!
	],
	indicators: [{ indicator: 'indicator-1', plans: [plan], values: [] }]
};

function read(name: keyof typeof attributes, of = sampleOutcome, words = en) {
	const { columns, rows } = impactOssTables(of, words)[name]!;
	const headings = columns.map(({ heading }) =>
		/\[rel:/.test(heading) ? heading.slice(heading.indexOf('[')) : heading
	);
	return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])));
}

test('[EXPORTS120] IMPACT OSS reads each column, in every language', () => {
	for (const [name, known] of Object.entries(attributes))
		for (const words of [en, ar]) {
			const headings = Object.keys(read(name as keyof typeof attributes, sampleOutcome, words)[0]!);
			expect(headings.filter((heading) => heading !== 'cluster').toSorted()).toEqual(known.toSorted());
		}
});

test('[EXPORTS120] positions are numbers, days are day, month and year, and references join the tables', () => {
	expect(read('recommendations.csv').map((row) => [row.framework_id, row.reference, row.support_level])).toEqual([
		['1', '140.2', '2'],
		['1', '140.18', '2'],
		['1', '140.20', '0'],
		['1', '140.7', '2']
	]);
	expect(read('measures.csv')).toMatchObject([
		{ reference: 'M1', target_date: '30/06/2028', target_date_comment: '', '[rel:recommendation-reference]': '140.2' }
	]);
	expect(read('indicators.csv')).toMatchObject([
		{ reference: 'M1-I1', frequency_months: '', repeat: 'false', '[rel:action-reference]': 'M1' }
	]);
	expect(read('indicators.csv', outcome)).toMatchObject([
		{ start_date: '01/02/2026', end_date: '31/12/2028', frequency_months: '3', repeat: 'true' }
	]);
	// In a list of references a comma would end one.
	expect(read('recommendations.csv', outcome)[0]?.reference).toBe('1;0');
});
