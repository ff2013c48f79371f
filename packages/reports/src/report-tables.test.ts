import { expect, test } from 'vitest';
import { aboutFile, withAbout } from './about-file.ts';
import { impactOssTables } from './actions/impact-oss.ts';
import { createReportDocument } from './create-report-document.ts';
import { outcomeWorkbook } from './matrix/outcome-sheets.ts';
import { rating, sampleOutcome } from './sample-outcome.fixture.ts';
import { defaultTemplate, type ReportKind } from './template.ts';
import { blockText, made, textOf, tableOf } from './read-report.fixture.ts';
import { reportWords } from './words/report-words.ts';

const { en } = reportWords;

test('[REPORTS22] an action that was put to the vote again in the same words stands once, with both votes', () => {
	const [courts, water] = sampleOutcome.clusters;
	const [poll] = courts?.polls ?? [];
	const [commitment] = courts?.commitments ?? [];
	if (!courts || !water || !poll || !commitment) throw new Error('The sample has a vote and a commitment.');
	const failed = {
		...poll,
		id: 'poll-0000',
		closedAt: 20,
		result: { ...poll.result, subjects: poll.result.subjects.map((subject) => ({ ...subject, adopted: false })) }
	};
	const later = { ...commitment, id: 'commitment-2', poll: 'poll-0002', status: 'done' as const, updatedAt: 90 };
	const again = { ...courts, polls: [failed, poll, { ...poll, id: 'poll-0002' }], commitments: [commitment, later] };
	const outcome = { ...sampleOutcome, clusters: [again, water] };
	const report = createReportDocument('mid-term-report', outcome, defaultTemplate, en);
	const text = textOf({ ...report, parts: report.parts.filter(({ id }) => id === 'actions') });
	expect(text.match(/Train the judges of every district court/g)).toHaveLength(1);
	expect(text.match(/(Not adopted|Adopted)\. For: 2/g)).toEqual([
		'Not adopted. For: 2',
		'Adopted. For: 2',
		'Adopted. For: 2'
	]);
	expect(textOf(report)).not.toContain(en.reports.parts['not-adopted']);
	const plan = textOf(createReportDocument('action-plan', outcome, defaultTemplate, en));
	expect(plan.split('\n').filter((row) => row.includes('Train the judges') && row.includes(' ¦ '))).toHaveLength(1);
	expect(impactOssTables(outcome, en)['measures.csv']?.rows).toHaveLength(1);
	expect(textOf(createReportDocument('statement', outcome, defaultTemplate, en))).toContain(
		'The consultation adopted 1 follow-up action.'
	);
});

test('[REPORTS19] what was withdrawn from the list is counted nowhere', () => {
	const clusters = sampleOutcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({
			...one,
			withdrawn: one.number === '140.2',
			sideRatings: [rating('state', 'in-process')],
			agreed: null
		}))
	}));
	const document = (kind: ReportKind) =>
		createReportDocument(kind, { ...sampleOutcome, clusters }, defaultTemplate, en);
	expect(textOf(document('statement'))).toContain('how far the 3 recommendations made to Alvenia');
	expect(textOf(document('statement'))).toContain('Of the 3 recommendations, 3 are rated in part and not agreed yet.');
	expect(tableOf(document('submission')).rows.flat()).not.toContain('140.2');
	const notes = document('submission').parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'numbered' ? block.notes : []))
	);
	expect(notes[0]).toBe('See A/HRC/99/15, paras. 140.18 (Norway), 140.20 (Norway).');
});

test('[REPORTS17] the annex of a submission lists each recommendation with the author’s rating, and what was agreed', () => {
	const { headings, rows } = tableOf(made('submission'));
	expect(headings.slice(3)).toEqual(['Our assessment', 'Agreed in the consultation']);
	const agreed = 'Partially implemented, 60%';
	expect(rows).toEqual([
		['Access to justice'],
		[
			...['140.2', 'Do what 140.2 asks (Norway);', 'Supported'],
			...['Not implemented yet, regression\nA court closed.', agreed]
		],
		['140.18', 'Do what 140.18 asks (Norway);', 'Supported', 'Not implemented yet', ''],
		['140.20', 'Do what 140.20 asks (Norway);', 'Noted', 'Not assessed by us', ''],
		['Right to safe drinking water; sanitation'],
		['140.7', 'Do what 140.7 asks (Norway);', 'Supported', 'Not assessed by us', '']
	]);
});

test('[REPORTS19] a cluster that nobody worked on stands in the tables, not in the running text', () => {
	for (const kind of ['submission'] as const) {
		const report = made(kind);
		const running = report.parts.filter(({ id }) => id !== 'annex' && id !== 'summary' && id !== 'overview');
		const texts = running.flatMap(({ blocks }) => blocks.map(blockText));
		expect([kind, texts.filter((text) => text.includes('Right to safe drinking water'))]).toEqual([kind, []]);
		expect([kind, texts.filter((text) => text.includes('Access to justice')).length > 0]).toEqual([kind, true]);
		expect(tableOf(report).rows).toContainEqual(['Right to safe drinking water; sanitation']);
	}
});

test('[REPORTS51] recommendations, measures and indicators for IMPACT OSS are joined by their references', () => {
	const tables = impactOssTables(sampleOutcome, en);
	const rowsOf = (name: string) => tables[name]?.rows;
	expect(rowsOf('recommendations.csv')?.map(([, reference, , , support]) => [reference, support])).toEqual([
		['140.2', '2'],
		['140.18', '2'],
		['140.20', '0'],
		['140.7', '2']
	]);
	expect(rowsOf('measures.csv')?.map(([reference, title]) => [reference, title])).toEqual([
		['M1', 'Train the judges of every district court']
	]);
	expect(rowsOf('indicators.csv')?.map(([reference, title]) => [reference, title])).toEqual([
		['M1-I1', 'Judges trained']
	]);
	expect(rowsOf('recommendation_measures.csv')).toEqual([['140.2', 'M1']]);
	expect(rowsOf('measure_indicators.csv')).toEqual([['M1', 'M1-I1']]);
});

test('[EXPORTS25] a table says of itself what it was made from', () => {
	const about = aboutFile(sampleOutcome, en, 'hash of the outcome');
	expect(about.rows.map(([, value]) => value)).toEqual([
		'Alvenia at mid-term',
		'Alvenia',
		'Draft: as it stood on 1 January 1970, not a frozen version',
		'hash of the outcome',
		'dd'
	]);
	const { sheets } = withAbout(outcomeWorkbook(sampleOutcome, en), sampleOutcome, en, 'hash of the outcome');
	expect(sheets.at(-1)?.rows).toEqual(about.rows);
});
