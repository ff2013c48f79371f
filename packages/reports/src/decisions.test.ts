import { expect, test } from 'vitest';
import { paperTables } from './decision/paper-tables.ts';
import { createReportDocument } from './create-report-document.ts';
import { outcomeWorkbook } from './matrix/outcome-sheets.ts';
import { asText } from './matrix/data-columns.ts';
import { outcomeTable } from './matrix/outcome-table.ts';
import { fullReport } from './full-report/full-report.ts';
import { samplePolls, votedOutcome } from './sample-votes.fixture.ts';
import { defaultTemplate } from './template.ts';
import { decisionOf } from './actions/voted-actions.ts';
import { fullReportWords } from './words/full-report-words.ts';
import { reportWords } from './words/report-words.ts';

const { en: fullEn } = fullReportWords;
const { en } = reportWords;

const { settings } = votedOutcome.consultation;

/** Everything that the tables of the sample's decisions say, whatever form they have in an output. */
const cells = Object.values(samplePolls).flatMap((poll) =>
	decisionOf(settings, en, poll).tables.flatMap(({ caption, rows }) => [caption, ...rows.flat().map(String)])
);

/** The same as papers print them. */
const paperCells = Object.values(samplePolls).flatMap((poll) =>
	paperTables(decisionOf(settings, en, poll)).flatMap(({ caption, rows }) => [caption, ...rows.flat().map(String)])
);

const papers = {
	report: JSON.stringify(fullReport(votedOutcome, 'ab', en, fullEn)),
	'mid-term-report': JSON.stringify(createReportDocument('mid-term-report', votedOutcome, defaultTemplate, en)),
	'action-plan': JSON.stringify(createReportDocument('action-plan', votedOutcome, defaultTemplate, en)),
	'national-report-annex': JSON.stringify(
		createReportDocument('national-report-annex', votedOutcome, defaultTemplate, en)
	)
};
const workbook = JSON.stringify(outcomeWorkbook(votedOutcome, en));

test.each(Object.entries(papers))('[POLL40] the %s has every table of every method', (_, paper) => {
	for (const cell of paperCells) expect(paper).toContain(JSON.stringify(cell).slice(1, -1));
});

test('[POLL40] the workbook has every table of every method, unjoined', () => {
	for (const cell of cells) expect(workbook).toContain(JSON.stringify(cell).slice(1, -1));
});

test('[POLL40] [EXPORTS6] so has the table, in plain lines', () => {
	const { headers, rows } = asText(outcomeTable(votedOutcome, en));
	const votes = rows[0]?.[headers.indexOf('Votes')] ?? '';
	for (const piece of ['Place 1 of 4. Points: 117 of 330.', 'Median: 4 of 5.', 'Object: 2', 'Is put before = 4, 1, 3'])
		expect(votes).toContain(piece);
});

test('[REPORTS12] [REPORTS13] an action carries its votes by its method; one that failed, the reasons of those who object', () => {
	const text = JSON.stringify(createReportDocument('mid-term-report', votedOutcome, defaultTemplate, en).parts);
	expect(text).toContain('Place 1 of 4. Points: 117 of 330. Gave it points: 25');
	expect(text).toContain('Objection (National human rights institution): No court was asked.');
});

test('[REPORTS21] the annex of decisions counts for nothing', () => {
	const report = createReportDocument('mid-term-report', votedOutcome, defaultTemplate, en);
	const part = report.parts.find(({ id }) => id === 'decisions');
	expect(part).toMatchObject({ kind: 'annex', included: true });
	expect(
		createReportDocument('submission', votedOutcome, defaultTemplate, en).parts.find(({ id }) => id === 'decisions')
	).toMatchObject({
		included: false
	});
});

test('[REPORTS50] a row for each action of each report, and its figures as numbers', () => {
	const { sheets } = outcomeWorkbook(votedOutcome, en);
	const [votes, figures] = sheets.slice(-2);
	expect(votes?.rows).toHaveLength(1 + 1 + 3 + 2 + 4 + 4 + 1);
	expect(figures?.rows).toContainEqual([
		...['Access to justice', 5],
		...['Result of each action', '4. Set up an independent commission on complaints against the police', 'Points', 117]
	]);
});
