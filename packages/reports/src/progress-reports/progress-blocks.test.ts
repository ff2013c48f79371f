import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster, OutcomeProgressReport } from '../outcome/outcome.ts';
import { blockText } from '../read-report.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;
const at = Date.parse('2027-03-12T08:00:00Z');
const report: OutcomeProgressReport = {
	subject: { kind: 'recommendation', review: 4, number: '140.1' },
	constituency: 'state',
	institution: 'justice',
	anonymous: false,
	state: 'shown',
	round: null,
	late: true,
	content: {
		done: 'Forty judges were trained',
		since: '2026-09-01',
		measured: [],
		nextDate: '2027-06-30',
		assistance: '',
		rating: { level: 'in-process', percentage: 40, regression: false },
		evidence: 'The plan',
		links: ['https://justice.example/plan'],
		obstacles: 'No budget'
	},
	submittedAt: at,
	shownAt: at,
	supersededBy: null,
	question: null,
	answers: [
		{ constituency: 'civil-society', number: 1, kind: 'asks-evidence', rating: null, reason: 'Who?', at },
		{
			constituency: 'civil-society',
			number: 2,
			kind: 'otherwise',
			reason: 'It was not published.',
			rating: { level: 'not-implemented', percentage: null, regression: false },
			at: at + 3 * 86_400_000
		}
	]
};

function withReports(progress: OutcomeProgressReport[]): Outcome {
	const { consultation, clusters } = sampleOutcome;
	const [first, ...others] = clusters as [OutcomeCluster];
	const institutions = [{ id: 'justice', name: 'Ministry of Justice', short: null, names: [] }];
	const settings = { ...consultation.settings, institutions };
	return {
		...sampleOutcome,
		consultation: { ...consultation, settings },
		clusters: [{ ...first, progress }, ...others]
	};
}

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
		'140.1',
		'Ministry of Justice (State institutions), 12 March 2027, late: In the process of implementation, 40%.',
		'Forty judges were trained',
		'Since: 1 September 2026.',
		'Evidence: The plan https://justice.example/plan.',
		'Obstacles: No budget.',
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
