import type { ReportedMeasurement } from '@plenum/domain/indicators/report-figures';
import { expect, test } from 'vitest';
import { progressLine } from '../actions/commitment-lines.ts';
import { createReportDocument } from '../create-report-document.ts';
import { blockText } from '../read-report.fixture.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { defaultTemplate } from '../template.ts';
import type { Outcome, OutcomeCommitment } from '../outcome/outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;
const value = {
	date: '2027-06-01',
	value: 48,
	group: null,
	source: 'Court statistics',
	link: null,
	constituency: 'state',
	institution: 'justice',
	corrects: null,
	at: 1
};
const about = { kind: 'commitment' as const, id: 'commitment-1' };
const figure = { indicator: 'indicator-1', value: 51, unit: '%', date: '2027-03-01' };
const content = { ...progressReport.content, measured: [figure] };
const reported = { ...progressReport, subject: about, content, institution: null, constituency: 'civil-society' };
const outcome: Outcome = {
	...withReports([reported]),
	indicators: [
		{
			indicator: 'indicator-1',
			plans: [
				{
					number: 1,
					at: 1,
					unit: '%',
					baseline: { date: '2026-01-01', value: 40 },
					target: { date: '2030-01-01', value: 60 },
					steps: [],
					frequency: null,
					institution: null,
					sdg: null
				}
			],
			values: [
				{ ...value, value: 4.8, institution: null },
				{ ...value, corrects: 0, at: 2 }
			]
		}
	]
};
const papers = [
	['mid-term-report', 'commitments'],
	['action-plan', 'table']
] as const;
const textOf = (kind: (typeof papers)[number][0], part: string, given: Outcome) =>
	createReportDocument(kind, given, defaultTemplate, en)
		.parts.find(({ id }) => id === part)
		?.blocks.map(blockText)
		.join('\n')
		.replaceAll('\u00A0', ' ') ?? '';

test.each(papers)(
	'[INDICATOR10] the %s has baseline, target, newest value and the rule, and figures of reports',
	(kind, part) => {
		const text = textOf(kind, part, outcome);
		for (const said of [
			en.indicators.heading,
			'40 % (1 January 2026)',
			'60 % (1 January 2030)',
			'48 % (1 June 2027), Ministry of Justice (State institutions), Court statistics',
			'On track. At least 47.1 % expected on 1 June 2027, on a straight line from 40 %',
			'Judges trained: 51 % (1 March 2027).',
			'51 % (1 March 2027), Civil society'
		])
			expect(text.replaceAll(/[\u2066-\u2069]/g, '')).toContain(said);
		expect(text).not.toContain('4.8');
		// [INDICATOR11] [INDICATOR41] A figure of a report or an update alone has its row as well.
		const unplanned = textOf(kind, part, { ...outcome, indicators: [] });
		expect(unplanned).toContain('12 judges (1 January 1970), State institutions');
		const [first] = outcome.clusters;
		const untold = first!.commitments.map((one) => ({ ...one, measured: [], history: [] }));
		const none = { ...first!, progress: [], commitments: untold };
		expect(textOf(kind, part, { ...outcome, clusters: [none], indicators: [] })).not.toContain(en.indicators.latest);
	}
);

test('[INDICATOR50] [INDICATOR51] a figure without a day is of the day of its report, and an earlier text stands as it is', () => {
	const text = (...measured: ReportedMeasurement[]) =>
		textOf(
			'mid-term-report',
			'commitments',
			withReports([{ ...reported, content: { ...content, measured } }])
		).replaceAll(/[\u2066-\u2069]/g, '');
	expect(text({ ...figure, date: null })).toContain('Judges trained: 51 % (12 March 2027).');
	expect(text({ indicator: 'indicator-1', value: 'a dozen' })).toContain('Judges trained: a dozen.');
});

test('[INDICATOR44] a follow-up line has the newest value of each side, and text that is no figure', () => {
	const line = (given: Outcome) => {
		const [commitment] = given.clusters.flatMap(({ commitments }) => commitments);
		return progressLine({ words: en, outcome: given }, commitment!);
	};
	const more = (changes: Partial<OutcomeCommitment>): Outcome => ({
		...sampleOutcome,
		clusters: sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			commitments: cluster.commitments.map((one) => ({ ...one, nextDate: null, ...changes }))
		}))
	});
	expect(line(more({}))).toBe('In progress (Judges trained: 12 / 40 judges)');
	const measured = [{ indicator: 'indicator-1', value: 'a dozen' }];
	expect(line(more({ measured, history: [] }))).toBe('In progress (Judges trained: a dozen / 40 judges)');
	expect(line(more({ history: [] }))).toBe('In progress (Judges trained: 12 / 40 judges)');
	const [told] = outcome.indicators!;
	const entered = { ...told!, values: [{ ...value, institution: null, constituency: 'civil-society' }] };
	expect(line({ ...more({}), indicators: [entered] })).toBe(
		'In progress (Judges trained: 12 (State institutions), 48 (Civil society) / 60 %)'
	);
});
