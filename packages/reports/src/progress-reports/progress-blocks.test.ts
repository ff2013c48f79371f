import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { blockText } from '../read-report.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { progressReport as report, withReports } from './progress.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;
const papers = [
	['mid-term-report', 'commitments'],
	['action-plan', 'table']
] as const;

test.each(papers)('[PROGRESS41] the %s shows a report with the newest answer of each side beside it', (kind, part) => {
	const outcome = withReports([{ ...report, supersededBy: 1, content: { ...report.content, done: 'Old' } }, report]);
	const blocks = createReportDocument(kind, outcome, defaultTemplate, en).parts.find(({ id }) => id === part)?.blocks;
	const text = blocks?.map(blockText).join('\n') ?? '';
	for (const said of [
		en.progress.heading,
		'140.2',
		'Ministry of Justice (State institutions), 12 March 2027, late: In the process of implementation, 40%.',
		'Forty judges were trained',
		'Since: 1 September 2026.',
		'Evidence: The plan https://justice.example/plan.',
		'Obstacles: No budget.',
		'Next date: 30 June 2027.',
		'15 March 2027: sees it otherwise: Not implemented yet. It was not published.'
	])
		expect(text).toContain(said);
	for (const unsaid of ['Old', 'Who?', 'asks for evidence', 'Assistance needed', 'Returned'])
		expect(text).not.toContain(unsaid);
});

test.each(papers)('[PROGRESS41] the %s without a report says nothing of reports', (kind) => {
	const document = createReportDocument(kind, sampleOutcome, defaultTemplate, en);
	expect(JSON.stringify(document)).not.toContain(en.progress.heading);
});

test('[PROGRESS41] a returned report has its question, and an anonymous one its side alone', () => {
	const returned = {
		...report,
		institution: null,
		anonymous: true,
		state: 'returned' as const,
		question: 'Which ones?'
	};
	const text = JSON.stringify(createReportDocument('mid-term-report', withReports([returned]), defaultTemplate, en));
	expect(text).toContain('Which ones?');
	expect(text).toContain('State institutions, 12 March 2027');
	expect(text).not.toContain('Ministry of Justice (');
});
