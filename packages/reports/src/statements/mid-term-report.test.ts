import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from '../outcome/outcome.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { blockText, textOf } from '../read-report.fixture.ts';
import { shownParts, type ReportDocument } from '../report-document.ts';
import { agreed, provisional, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { samplePoll } from '../sample-votes.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const reportOf = (outcome: Outcome) => createReportDocument('mid-term-report', outcome, defaultTemplate, en);
const withRows = (...recommendations: OutcomeRecommendation[]): Outcome => ({
	...sampleOutcome,
	clusters: [{ ...courts, recommendations }, water]
});
const partOf = (report: ReportDocument, part: string) =>
	textOf({ ...report, parts: report.parts.filter(({ id }) => id === part) });

/** The rows of the annex, by column heading. */
function rowsOf(outcome: Outcome): Record<string, string>[] {
	const blocks = reportOf(outcome).parts.find(({ id }) => id === 'annex')?.blocks ?? [];
	return blocks.flatMap((block) => {
		if (block.type !== 'table') return [];
		const { columns, rows } = block.table;
		return rows.map((row) =>
			Object.fromEntries(
				row.type === 'cells' ? row.cells.map((cell, at) => [columns[at]?.heading, plainText(cell)]) : []
			)
		);
	});
}

test('[REPORTS15] the report has its parts, and ends with a table for each theme', () => {
	const report = reportOf(sampleOutcome);
	expect(shownParts(report).map(({ id }) => id)).toEqual([
		...['introduction', 'overview', 'clusters', 'actions', 'commitments', 'decisions', 'annex']
	]);
	const annex = report.parts.find(({ id }) => id === 'annex')?.blocks ?? [];
	expect(annex.map(({ type }) => type)).toEqual(['heading', 'table', 'heading', 'table']);
});

test('[REPORTS15] [REPORTS91] [REPORTS92] a row has its status, what was found and follows, and the view of each side', () => {
	const [first, second, third] = rowsOf(sampleOutcome);
	expect(first).toEqual({
		'No.': '140.2',
		Recommendation: 'Do what 140.2 asks (Norway);',
		Position: 'Supported',
		Status: 'Ongoing\nPartially implemented, 60%',
		'Findings and follow-up':
			'On the way.\nNext step: Train the judges of every district court (deadline: 30 June 2028).',
		'Views of the sides':
			'Civil society: Not implemented yet, regression. A court closed.\nState institutions: Partially implemented, 60%'
	});
	expect(second).toMatchObject({
		Status: 'Views differ',
		'Views of the sides':
			'Civil society: Not implemented yet, provisional\nState institutions: In the process of implementation. A law is drafted.'
	});
	expect(third).toMatchObject({ Status: 'Not rated yet', 'Findings and follow-up': '', 'Views of the sides': '' });
});

test('[REPORTS15] without an agreed rating a row says in plain words where the sides stand', () => {
	const statusWith = (...levels: [string, string][]) =>
		rowsOf(withRows(recommendation('140.2', { sideRatings: levels.map(([side, level]) => rating(side, level)) })))[0]
			?.Status;
	expect(statusWith(['state', 'partially-implemented'], ['nhri', 'in-process'])).toBe('Views differ');
	expect(statusWith(['state', 'in-process'], ['nhri', 'in-process'])).toBe('Not agreed yet');
	expect(statusWith(['state', 'fully-implemented'])).toBe('Not agreed yet');
	expect(statusWith()).toBe('Not rated yet');
	const [recorded] = rowsOf(withRows(recommendation('140.2', { agreed: agreed('views-recorded') })));
	expect(recorded?.Status).toBe('Views recorded');
	const levels = ['fully-implemented', 'in-process', 'not-implemented', 'not-assessed'];
	const rows = rowsOf(withRows(...levels.map((level) => recommendation('140.2', { agreed: agreed(level) }))));
	expect(rows.slice(0, 4).map(({ Status = '' }) => Status.split('\n')[0])).toEqual([
		...['Completed', 'Ongoing', 'No action', 'Not assessed']
	]);
});

test('[REPORTS15] nothing of a workshop’s jargon is printed', () => {
	const rows = withRows(
		recommendation('140.2', {
			sideRatings: [
				provisional('civil-society', 'in-process', { 'in-process': 8, 'fully-implemented': 3 }),
				rating('state', 'in-process')
			]
		})
	);
	const text = ['introduction', 'clusters', 'actions', 'annex'].map((part) => partOf(reportOf(rows), part)).join('\n');
	expect(text).not.toMatch(/\[|square bracket|cluster|as rated in the consultation|rated alike|\bAs 140/i);
});

const then = (level: string): OutcomeRecommendation['continues'] => [
	{
		review: 3,
		number: '121.4',
		then: {
			cluster: 'Courts',
			agreed: { level: { id: level, label: null }, percentage: null, regression: false },
			sideRatings: [],
			text: 'Then.',
			language: 'en',
			outcome: { title: 'Earlier', exportedAt: 0, frozenAs: 1, sha256: 'ab' }
		}
	}
];

test('[REPORTS97] a row that goes on from an earlier review says what stood then, and whether it stands higher now', () => {
	const rows = withRows(
		recommendation('140.2', { agreed: agreed('fully-implemented'), continues: then('in-process') }),
		recommendation('140.3', { agreed: agreed('in-process'), continues: then('in-process') }),
		recommendation('140.4', { agreed: agreed('not-implemented'), continues: then('in-process') }),
		recommendation('140.5', { continues: then('in-process') }),
		recommendation('140.6', { agreed: agreed('in-process'), continues: then('another-scale') })
	);
	const before = 'Then (121.4, 3rd cycle): In the process of implementation';
	expect(rowsOf(rows).map(({ Status = '' }) => Status.split('\n').slice(-2))).toEqual([
		[before, 'Now: higher than then'],
		[before, 'Now: the same as then'],
		[before, 'Now: lower than then'],
		['Not rated yet', before],
		['In the process of implementation', 'Then (121.4, 3rd cycle): another-scale'],
		['Not rated yet']
	]);
	expect(partOf(reportOf(rows), 'overview')).toContain(
		'5 recommendations continue one from an earlier review. Compared with then, 1 is at a higher level, 1 is unchanged and 1 is at a lower level; 2 cannot be compared.'
	);
	expect(textOf(reportOf(sampleOutcome))).not.toContain('earlier review');
});

test('[REPORTS98] the commitments say what changed since they were adopted, without what was taken back', () => {
	const [commitment] = courts.commitments;
	if (!commitment) throw new Error('The sample has a commitment.');
	const [update] = commitment.history;
	if (!update) throw new Error('The sample has an update.');
	const changesWith = (history: typeof commitment.history) => {
		const commitments = [{ ...commitment, history }];
		return partOf(reportOf({ ...sampleOutcome, clusters: [{ ...courts, commitments }, water] }), 'commitments');
	};
	const line =
		'1 January 1970: from “Not started” to “In progress”; next date: from “30 June 2028” to “1 December 2027”';
	expect(changesWith([update])).toContain(line);
	const undo = { ...update, number: 2, undoes: 1 };
	expect(changesWith([update, undo])).not.toContain('from “Not started”');
});

test('[REPORTS99] what every side shares, what not every side shares, and what was only drafted stand apart', () => {
	const action = (id: string, text: string) => ({ ...courts.commitments[0]!.action, id, text });
	const actions = [action('a', 'Open the courts'), action('b', 'Publish the rulings'), action('c', 'Close the prison')];
	const poll = samplePoll('both', { kind: 'open', method: 'for-against', actions }, (side) => [
		'for',
		side === 'civil-society' ? 'against' : 'for',
		side === 'civil-society' ? 'for' : 'against'
	]);
	const assessment = { ...courts.assessment, actions: [...actions, action('d', 'Pay the interpreters')] };
	const report = reportOf({
		...sampleOutcome,
		clusters: [{ ...courts, polls: [poll], commitments: [], assessment }, water]
	});
	const blocks = report.parts.find(({ id }) => id === 'actions')?.blocks.map(blockText) ?? [];
	expect(blocks.map((text) => text.split('\n')[0]?.replace(/ \(.*/, ''))).toEqual([
		'Adopted',
		expect.stringContaining('Open the courts'),
		'Adopted, and not shared by every side',
		expect.stringContaining('Publish the rulings'),
		'Drafted, and not put to the vote',
		expect.stringContaining('Pay the interpreters')
	]);
	expect(partOf(report, 'not-adopted')).toMatch(/Close the prison[^]*More in favour than against: civil society\./);
});

test('[REPORTS19] a theme of which nothing was written stands in the tables alone', () => {
	const report = reportOf(sampleOutcome);
	const label = 'Right to safe drinking water; sanitation';
	expect(partOf(report, 'clusters')).not.toContain(label);
	expect(partOf(report, 'overview')).toContain(`${label} ¦ 1 ¦ 0 ¦ 0 ¦ 1`);
	expect(partOf(report, 'annex')).toContain(label);
	expect(partOf(report, 'introduction')).toContain('1 of 2 themes');
});
