import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { textOf, withChoices } from '../read-report.fixture.ts';
import { shownParts, type ReportDocument } from '../report-document.ts';
import { rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, normalizeTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';
import { assistanceNeeds } from './assistance-needs.ts';
import { fitThemes } from './fit-themes.ts';

const { en } = reportWords;
const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const made = (outcome: Outcome = sampleOutcome, template = defaultTemplate) =>
	createReportDocument('national-report', outcome, template, en);
const partOf = (report: ReportDocument, id: string) =>
	textOf({ ...report, parts: report.parts.filter((part) => part.id === id) });
const withCourts = (change: Partial<OutcomeCluster>): Outcome => ({
	...sampleOutcome,
	clusters: [{ ...courts, ...change }, water]
});

test('[NATIONAL1] the national report has the headings of the general guidelines, in their order', () => {
	const texts = Object.fromEntries(
		defaultTemplate.reports['national-report'].parts.map(({ id }) => [id, { en: `Own text on ${id}.` }])
	);
	const report = made(sampleOutcome, withChoices('national-report', { texts }));
	expect(shownParts(report).map(({ heading }) => heading)).toEqual([
		'Introduction',
		'Methodology and broad consultation process',
		'Developments since the previous review: normative and institutional framework',
		'Promotion and protection of human rights on the ground',
		'Rights of specific persons or groups',
		'Follow-up to the previous review',
		'Achievements, best practices, challenges and constraints',
		'Key national priorities, initiatives and commitments',
		'Expectations for capacity-building and technical assistance'
	]);
	expect([report.limit, report.sheet]).toEqual([10_700, 'upright']);
});

test.each([
	['obligations', 'framework'],
	['framework', 'framework'],
	['rights', 'rights'],
	['groups', 'groups']
] as const)('[NATIONAL1] a theme that a submission has under %s stands under %s', (place, part) => {
	const places = { [courts.id]: place };
	const report = made(sampleOutcome, { ...defaultTemplate, places });
	const having = ['framework', 'rights', 'groups'].filter((id) => partOf(report, id).includes('Access to justice\n'));
	expect(having).toEqual([part]);
});

test('[NATIONAL2] a theme has the State’s own assessment and reasons, and of no other side', () => {
	const text = partOf(made(), 'rights');
	expect(text).toContain('Assessment of the State: Partially implemented, 60%: 140.2');
	expect(text).toContain('Not assessed yet: ');
	expect(text).toContain('A law is drafted (140.18).');
	expect(text).not.toContain('A court closed.');
	expect(text).not.toContain('Not implemented yet');
});

test('[NATIONAL2] what was agreed, and what only others rate, is not said to be the State’s', () => {
	const sideRatings = [rating('civil-society', 'in-process', { reason: 'Seen by members.' })];
	const text = textOf(made(withCourts({ recommendations: [recommendation('140.2', { sideRatings })] })));
	expect(text).toContain('Assessment of the State: Not assessed yet: 140.2.');
	expect(text).not.toContain('Seen by members.');
	expect(text).not.toContain('see recommendation');
});

test('[NATIONAL4] what others see otherwise is referred to by number, by rating or by their answer to a report', () => {
	expect(partOf(made(), 'rights')).toContain(
		'Others who took part in the consultation see recommendations 140.2, 140.18 otherwise. Their views are in the annex to this report.'
	);
	const alike = recommendation('140.2', {
		sideRatings: [rating('state', 'in-process'), rating('civil-society', 'in-process')]
	});
	expect(textOf(made(withCourts({ recommendations: [alike] })))).not.toContain('see recommendation');
	const [first, ...rest] = withReports([progressReport]).clusters as [OutcomeCluster];
	const answered = { ...withReports([progressReport]), clusters: [{ ...first, recommendations: [alike] }, ...rest] };
	expect(textOf(made(answered))).toContain('see recommendation 140.2 otherwise');
});

test('[NATIONAL3] an empty part is not printed; what the publishers write stands first, in its language alone', () => {
	const bare = made(withCourts({ recommendations: [], polls: [], commitments: [], progress: [] }));
	expect(shownParts(bare).map(({ id }) => id)).not.toContain('introduction');
	const template = withChoices('national-report', { texts: { rights: { en: 'A law was passed.\n\nIt is applied.' } } });
	const { parts } = made(sampleOutcome, template);
	expect(partOf({ ...made(sampleOutcome, template), parts }, 'rights')).toMatch(
		/^Promotion and protection of human rights on the ground\n\d+\. A law was passed\.\n\d+\. It is applied\.\n/
	);
	const french = createReportDocument('national-report', sampleOutcome, template, reportWords.fr);
	expect(textOf(french)).not.toContain('A law was passed.');
	const ids = defaultTemplate.reports['national-report'].parts.map(({ id }) => id);
	const texts = Object.fromEntries(ids.map((id) => [id, { en: `Own text on ${id}.` }]));
	const own = made(sampleOutcome, withChoices('national-report', { texts }));
	for (const id of ids) expect(partOf(own, id).split('\n')[1]).toMatch(new RegExp(`^\\d+\\. Own text on ${id}\\.$`));
});

test('[NATIONAL3] a template that was stored before has the default choices and limit of the national report', () => {
	const { reports } = defaultTemplate;
	const stored = {
		...defaultTemplate,
		limits: { individual: 1, joint: 2, statement: 3 },
		reports: { ...reports, 'national-report': undefined }
	};
	const normal = normalizeTemplate(stored);
	expect(normal.limits).toEqual({ individual: 1, joint: 2, statement: 3, national: 10_700 });
	expect(normal.reports['national-report']).toEqual(reports['national-report']);
});

test('[NATIONAL5] themes keep their assessment at any limit; measures are left to the annex from the last theme on', () => {
	const themes = [
		{ id: 'a', frame: 10, details: 50 },
		{ id: 'b', frame: 10, details: 100 },
		{ id: 'c', frame: 10, details: 0 },
		{ id: 'd', frame: 10, details: 20 }
	];
	expect([...fitThemes(1000, 100, 5, themes)]).toEqual(['a', 'b', 'd']);
	// 100 fixed, 40 frames, a and d with their measures, b with a note: 100 + 40 + 50 + 20 + 5.
	expect([...fitThemes(215, 100, 5, themes)]).toEqual(['a', 'd']);
	expect([...fitThemes(214, 100, 5, themes)]).toEqual(['a']);
	expect([...fitThemes(10, 100, 5, themes)]).toEqual([]);
	const tight = { ...defaultTemplate, limits: { ...defaultTemplate.limits, national: 1 } };
	const text = partOf(made(sampleOutcome, tight), 'rights');
	expect(text).toContain('Assessment of the State: ');
	expect(text).toContain('The measures taken on this theme are in the annex to this report.');
	expect(text).not.toContain('A law is drafted.');
	const all = made();
	expect(all.words).toBeLessThanOrEqual(10_700);
	const exact = { ...tight, limits: { ...tight.limits, national: all.words } };
	expect(textOf(made(sampleOutcome, exact))).toBe(textOf(all));
});

test('[NATIONAL6] the shared text is named as that of the consultation, in the sections that were chosen', () => {
	const challenges = [{ type: 'paragraph' as const, runs: [{ text: 'Too few judges.', marks: [], href: null }] }];
	const assessment = { ...courts.assessment, sections: { ...courts.assessment.sections, challenges } };
	const outcome = withCourts({ assessment });
	expect(partOf(made(outcome), 'achievements')).toContain(
		'Joint text of the consultation (Access to justice): Too few judges.'
	);
	expect(textOf(made(outcome, withChoices('national-report', { sections: [] })))).not.toContain('Too few judges.');
});

test('[NATIONAL7] commitments that are to be carried out are priorities; those carried out are achievements', () => {
	const [commitment] = courts.commitments;
	if (!commitment) throw new Error('The sample has a commitment.');
	const as = (change: object) => made(withCourts({ commitments: [{ ...commitment, ...change }] }));
	const line = 'Train the judges of every district court';
	const placesOf = (report: ReportDocument) =>
		['achievements', 'priorities'].filter((id) => partOf(report, id).includes(line));
	expect(placesOf(as({ status: 'in-progress', withdrawn: null }))).toEqual(['priorities']);
	expect(placesOf(as({ status: 'done', withdrawn: null }))).toEqual(['achievements']);
	expect(placesOf(as({ status: 'dropped', withdrawn: null }))).toEqual([]);
	expect(placesOf(as({ status: 'done', withdrawn: { at: 1, reason: '' } }))).toEqual([]);
});

const asking = { ...progressReport, content: { ...progressReport.content, assistance: 'Trainers from OHCHR' } };

test('[NATIONAL10] assistance is what open actions need and what current reports ask for', () => {
	const other = { ...asking, subject: { kind: 'recommendation' as const, review: 4, number: '140.18' } };
	const outcome = withReports([other, asking, { ...asking, state: 'returned' }, { ...asking, supersededBy: 0 }]);
	const needs = assistanceNeeds(outcome);
	expect(needs.filter(({ source }) => source === 'report').map(({ need }) => need)).toEqual([
		'Trainers from OHCHR',
		'Trainers from OHCHR'
	]);
	expect(partOf(made(outcome), 'assistance')).toContain(
		'Ministry of Justice (State institutions): Trainers from OHCHR (recommendations: 140.2, 140.18).'
	);
});
