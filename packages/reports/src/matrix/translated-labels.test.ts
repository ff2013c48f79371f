import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { fullReport } from '../full-report/full-report.ts';
import { pendingBriefing } from '../handouts/pending-briefing.ts';
import { themePage } from '../handouts/theme-page.ts';
import { matrixReport } from './matrix-report.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { outcomeTable } from './outcome-table.ts';
import { createReportInput } from '../report-input.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { placeOf } from '../submission/submission-places.ts';
import { defaultTemplate, reportKinds } from '../template.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { handoutWords } from '../words/handout-words.ts';
import { reportWords } from '../words/report-words.ts';

const { ar: fullAr, fr: fullFr } = fullReportWords;
const { fr: handoutFr } = handoutWords;
const { ar, en, fr } = reportWords;

const printed = 'Racial discrimination';
const [first, ...others] = sampleOutcome.clusters;
const outcome: Outcome = { ...sampleOutcome, clusters: [{ ...first!, label: printed }, ...others] };
const pending: Outcome = {
	...outcome,
	clusters: outcome.clusters.map((cluster) => ({
		...cluster,
		recommendations: cluster.recommendations.map((one) => ({ ...one, position: 'pending' as const }))
	}))
};

test.each(reportKinds)('[REPORTS145] the %s names a theme in its language', (kind) => {
	const said = (words: typeof en) => JSON.stringify(createReportDocument(kind, outcome, defaultTemplate, words));
	const named = [
		[fr, 'Discrimination raciale'],
		[ar, 'التمييز العنصري']
	] as const;
	for (const [words, name] of named) {
		const text = said(words);
		expect([text.includes(printed), text.includes(name)]).toEqual([false, said(en).includes(printed)]);
	}
});

test('[REPORTS145] so do the full report and handouts; matrix and table keep the label of the source', () => {
	const texts = [
		fullReport(outcome, '', fr, fullFr),
		pendingBriefing(pending, fr, handoutFr),
		themePage(outcome.clusters[0]!, outcome, fr, handoutFr)
	].map((one) => JSON.stringify(one));
	expect(texts.map((text) => [text.includes('Discrimination raciale'), text.includes(printed)])).toEqual([
		...[
			[true, false],
			[true, false],
			[true, false]
		]
	]);
	expect(JSON.stringify(fullReport(outcome, '', ar, fullAr))).toContain('التمييز العنصري');
	for (const kept of [matrixReport(outcome, 'old', fr), outcomeTable(outcome, fr)])
		expect(JSON.stringify(kept)).toContain(printed);
});

test('[REPORTS145] [REPORTS10] a theme stands in the same part of every language’s submission', () => {
	const labels = [
		'Members of minorities',
		'Right to education',
		'Statistics and indicators',
		'A12 Acceptance of international norms'
	];
	const some = labels.map((label, at) => ({ ...first!, id: `cluster-${at}`, label }));
	const places = [en, fr, ar].map((words) => {
		const { template, clusters } = createReportInput(
			'submission',
			{ ...outcome, clusters: some },
			defaultTemplate,
			words
		);
		return clusters.map((cluster) => placeOf(template, cluster));
	});
	expect(places).toEqual([places[0], places[0], places[0]]);
	expect(places[0]).toEqual(['groups', 'rights', 'framework', 'obligations']);
});
