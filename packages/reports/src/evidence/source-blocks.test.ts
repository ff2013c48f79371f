import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { OutcomeSource } from '../outcome/outcome.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { blockText } from '../read-report.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;
const source: OutcomeSource = {
	constituency: 'civil-society',
	kind: 'report',
	title: 'Annual report',
	publisher: 'Liga',
	quote: 'Judges wait',
	date: '2026-03-01',
	url: 'https://liga.example/2026',
	internal: false,
	subjects: [{ kind: 'progress-report', cluster: 0, place: 0 }],
	addedAt: 5,
	disputes: [{ constituency: 'state', reason: 'There is a newer one', at: 6 }]
};
const progressOutcome = withReports([progressReport]);
const papers = [
	['mid-term-report', 'commitments'],
	['action-plan', 'table']
] as const;

test.each(papers)(
	'[EVIDENCE11] [EVIDENCE50] the %s numbers its sources, and a report has the numbers of its own',
	(kind, part) => {
		const reported = withReports([progressReport]);
		const { review = null, number = '' } = reported.clusters[0]?.recommendations[0] ?? {};
		const sources: OutcomeSource[] = [
			{ ...source, title: 'Kept inside', internal: true },
			{ ...source, title: 'Of nothing here', subjects: [] },
			{ ...source, title: 'First', disputes: [], subjects: [{ kind: 'recommendation', review, number }] },
			source,
			{
				...source,
				title: 'Count',
				disputes: [],
				subjects: [{ kind: 'indicator-value', indicator: 'indicator-1', place: 0 }]
			}
		];
		const outcome = { ...reported, sources };
		const blocks = createReportDocument(kind, outcome, defaultTemplate, en).parts.find(({ id }) => id === part)?.blocks;
		const text = blocks?.map(blockText).join('\n') ?? '';
		expect(text).toContain('Sources: [2].');
		expect(text).toContain('[1] First. Liga, 1 March 2026.');
		expect(text).toContain(
			'[2] Annual report. Liga, 1 March 2026. “Judges wait”. https://liga.example/2026. Report, offered by Civil society: report on 140.2. Disputed by State institutions: There is a newer one.'
		);
		// [EVIDENCE45]
		const measured = reported.clusters[0]?.commitments[0]?.indicators[0]?.text ?? 'none';
		expect(text).toMatch(new RegExp(`\\[3\\] Count\\..*value of ${measured}`));
		expect(text).not.toContain('Kept inside');
		expect(text).not.toContain('Of nothing here');
	}
);

test('[EVIDENCE41] a submission has the sources of its own side as notes of their theme, which no word counts', () => {
	const { review = null, number = '' } = progressOutcome.clusters[0]?.recommendations[0] ?? {};
	const subjects: OutcomeSource['subjects'] = [{ kind: 'recommendation', review, number }];
	const own = { ...source, subjects };
	const sources: OutcomeSource[] = [
		own,
		{ ...own, title: 'Kept inside', internal: true },
		{ ...own, title: 'Of another side', constituency: 'state' }
	];
	const write = (outcome: typeof progressOutcome) => createReportDocument('submission', outcome, defaultTemplate, en);
	const cited = write({ ...progressOutcome, sources });
	const notes = cited.parts.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.type === 'numbered' ? block.notes : []))
	);
	expect(notes.filter((note) => note.includes('Annual report'))).toEqual([
		`Annual report. Liga, 1 March 2026. “Judges wait”. https://liga.example/2026. ${number}.`
	]);
	for (const absent of ['Kept inside', 'Of another side', 'There is a newer one'])
		expect(JSON.stringify(cited)).not.toContain(absent);
	expect(cited.words).toBe(write(progressOutcome).words);
});
