import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { agreed, rating, sampleOutcome } from '../sample-outcome.fixture.ts';
import { fullReport } from './full-report.ts';
import type { ReportPart } from './report-part.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar, en, fr } = reportWords;
const { ar: arReport, en: enReport, fr: frReport } = fullReportWords;

const english = (outcome: Outcome) => fullReport(outcome, 'ab12', en, enReport);
const headings = (parts: ReportPart[]) =>
	parts.flatMap((part) => (part.kind === 'heading' ? [`${'#'.repeat(part.level)} ${part.text}`] : []));
const charts = (parts: ReportPart[]) => parts.filter((part) => part.kind === 'chart');
const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];

test('[EXPORTS40] the report is read from the whole to the part, and ends with how it is checked', () => {
	const { parts, proof, cover } = english({ ...sampleOutcome, frozenAs: 3 });
	expect(headings(parts)).toEqual([
		'# Summary',
		'# Ratings by constituency',
		'# Where views differ',
		'# Assessment by cluster',
		'## Access to justice',
		'### Recommendations',
		'### Progress and impact',
		'### Remaining actions',
		'### Indicators',
		'### Follow-up actions',
		'### Decisions',
		'#### Public vote · For or against',
		'### Commitments',
		'### Outcome',
		'## Clusters not taken up yet',
		'# Institutions: what is asked of whom',
		'# How to check this report'
	]);
	expect(proof.map(({ value }) => value)).toEqual(['ab12', 'dd']);
	expect(cover).toMatchObject({ edition: 'Version 3 of the outcome, frozen on 1 January 1970', isDraft: false });
});

test('[EXPORTS41] where the sides differ, all of them stand together, with dissent', () => {
	const { parts } = english(sampleOutcome);
	const notes = parts.filter((part) => part.kind === 'note' && part.tone === 'difference');
	expect(notes[0]).toMatchObject({
		title: 'Access to justice',
		text: [
			'140.2: Partially implemented, 60%. [Civil society: Not implemented yet, regression]',
			'140.18: Views differ. [Civil society: Not implemented yet, provisional] [State institutions: In the process of implementation]',
			'Dissent (Civil society): ',
			'Open on report only.'
		].join('\n')
	});
	const levels = parts.filter((part) => part.kind === 'table')[1];
	expect(levels).toMatchObject({
		headers: [
			...['Cluster', 'Recommendations', '○ Not implemented yet', '◔ In the process of implementation'],
			...['◕ Partially implemented', 'Not agreed']
		],
		rows: [['Access to justice', '3', '▲2', '■1', '✓1 ■1', '2']]
	});
});

test('[EXPORTS41] a recommendation on which there is no consensus says so beside the ratings', () => {
	const apart = courts.recommendations.map((one) => ({ ...one, agreed: agreed('views-recorded') }));
	const { parts } = english({ ...sampleOutcome, clusters: [{ ...courts, recommendations: apart }] });
	const notes = parts.filter((part) => part.kind === 'note' && part.tone === 'difference');
	expect(notes[0]).toMatchObject({
		text: expect.stringMatching(/^140\.2: Views recorded\. \[Civil society: Not implemented yet/)
	});
});

test('[EXPORTS41] where nobody differs, the report says so', () => {
	const sideRatings = ['state', 'nhri'].map((side) => rating(side, 'in-process'));
	const recommendations = courts.recommendations.map((one) => ({ ...one, sideRatings, agreed: null }));
	const { parts } = english({ ...sampleOutcome, clusters: [{ ...courts, recommendations, closing: null }] });
	expect(JSON.stringify(parts)).toContain('No differing views, dissent or unshared decisions');
});

test('[EXPORTS42] each drawing has its numbers as a table and in words', () => {
	const [ratings, sides] = charts(english(sampleOutcome).parts);
	expect(ratings?.table).toEqual({
		caption: 'Recommendations by agreed rating',
		headers: ['Level', 'Recommendations'],
		rows: [
			['Partially implemented', '1'],
			['Views differ', '1'],
			['Not rated yet', '2']
		]
	});
	expect(ratings?.alt).toContain('Partially implemented: 1. Views differ: 1. Not rated yet: 2.');
	expect(sides?.alt).toContain(
		'State institutions: Not assessed 0, Not implemented yet 0, In the process of implementation 1, '
	);
	expect(ratings?.bars.map(({ label, pieces }) => [label, String(pieces[0]?.count)])).toEqual(ratings?.table.rows);
});

test('[REPORTS19] where the recommendations of a cluster stand is one sentence, and a side that is divided is counted apart', () => {
	const rated = courts.recommendations.map((one, at) => ({
		...one,
		sideRatings: [rating('state', at === 0 ? 'fully-implemented' : 'in-process', { objections: at })],
		agreed: at === 0 ? agreed('fully-implemented') : null
	}));
	const { parts } = english({ ...sampleOutcome, clusters: [{ ...courts, recommendations: rated }, water] });
	expect(parts).toContainEqual({
		kind: 'labelled',
		label: 'Ratings:',
		text: '3 recommendations: Fully implemented (1); Views differ (2)'
	});
	const levels = parts.find((part) => part.kind === 'table' && part.headers.includes('Not agreed'));
	expect(levels).toMatchObject({ rows: [['Access to justice', '3', '', '✓1 ■1', '■2', '2']] });
});

test('[EXPORTS46] clusters that nobody took up yet are one table, each with its recommendations', () => {
	const noted = courts.recommendations.map((one) => ({ ...one, sideRatings: [], agreed: null }));
	const food = { ...water, id: 'c', label: 'Food', recommendations: noted };
	const { parts } = english({ ...sampleOutcome, clusters: [courts, water, food] });
	const at = parts.findIndex((part) => part.kind === 'heading' && part.text === 'Clusters not taken up yet');
	expect(parts[at + 1]).toMatchObject({
		kind: 'table',
		rows: [
			['Right to safe drinking water; sanitation', '140.7 (Supported)'],
			['Food', '140.2, 140.18 (Supported); 140.20 (Noted)']
		]
	});
	expect(headings(parts)).not.toContain('## Food');
});

test('[REPORTS44] recommending States have their names in the language of the report', () => {
	const { parts } = fullReport(sampleOutcome, '', fr, frReport);
	const table = parts.find((part) => part.kind === 'table' && part.headers.includes('Recommandation'));
	expect(table?.kind === 'table' && table.rows[0]?.slice(0, 3)).toEqual([
		...['140.2', 'Do what 140.2 asks (Norway);\nRecommandée par\u00a0: Norvège', 'Acceptée']
	]);
});

test('[EXPORTS31] a draft says on its cover that it is one', () => {
	const { cover } = fullReport(sampleOutcome, 'ab12', ar, arReport);
	expect(cover).toMatchObject({ isDraft: true, draftWarning: arReport.draftWarning });
	expect(cover.edition).toContain('مسودة');
});

test('[EXPORTS21] a text that could not be read is said to be missing', () => {
	const lost = { ...courts, document: { ...courts.document, sha256: null } };
	expect(english({ ...sampleOutcome, clusters: [lost] }).parts).toContainEqual(
		expect.objectContaining({ kind: 'note', tone: 'warning' })
	);
});

test('[PUBLISH40] it begins in sentences: the review, the counts, the levels, what was adopted', () => {
	const { parts } = english(sampleOutcome);
	const at = parts.findIndex(({ kind }) => kind === 'table');
	const sentences = parts.slice(1, at).map((part) => (part.kind === 'blocks' ? plainText(part.blocks) : part.kind));
	expect(parts[0]).toMatchObject({ kind: 'heading', level: 1 });
	expect(sentences.join('\n')).toMatch(
		/^This text presents the results of .+Universal Periodic Review.+\nThe consultation covers \d+ recommendations? in \d+ clusters?.+\nOf the \d+ \w+, .+\n(The consultation adopted|No action has been adopted)/
	);
});

test('[CORRECT8] typing errors that were put right stand below their cluster; for the public without their words', () => {
	const words = { before: 'corts', after: 'courts', reason: 'A letter' };
	const correction = { at: 0, part: 'section' as const, of: 'progress', words };
	const corrected = (some: OutcomeCluster['corrections']) =>
		JSON.stringify(english({ ...sampleOutcome, clusters: [{ ...courts, corrections: some! }, water] }).parts);
	const line = 'Corrected on 1 January 1970: Progress and impact';
	expect(corrected([correction])).toContain(`${line}: “corts” is now “courts” (A letter)`);
	const open = corrected([{ ...correction, words: null }]);
	expect([open.includes(line), open.includes('corts')]).toEqual([true, false]);
});
