import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from '../outcome/outcome.ts';
import { textOf } from '../read-report.fixture.ts';
import { shownParts } from '../report-document.ts';
import { agreed, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;
const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];

/** Goes on from one of the third cycle, on which this was agreed; null where nothing was. */
function going(number: string, level: string | null): OutcomeRecommendation {
	const outcome = { title: 'Earlier', exportedAt: 0, frozenAs: 1, sha256: 'aa' };
	const then = {
		text: 'Earlier',
		language: 'en',
		outcome,
		cluster: 'Courts',
		agreed: level === null ? null : { level: { id: level, label: null }, percentage: null, regression: false },
		sideRatings: []
	};
	const one = recommendation(number, { agreed: agreed('partially-implemented') });
	return { ...one, continues: [{ review: 3, number: `121.${number}`, then }] };
}

const planOf = (recommendations: OutcomeRecommendation[]) => {
	const outcome: Outcome = { ...sampleOutcome, clusters: [{ ...courts, recommendations }, water] };
	return createReportDocument('action-plan', outcome, defaultTemplate, en);
};

test('[NATIONAL15] the baseline chapter counts by theme and cycle what was agreed then, and compares it with now', () => {
	const text = textOf(
		planOf([going('140.2', 'not-implemented'), going('140.3', 'not-implemented'), going('140.4', null)])
	);
	expect(text).toContain('Baseline: what earlier cycles reached\n');
	expect(text).toContain(
		'Access to justice ¦ 3rd cycle ¦ 3 ¦ Not implemented yet (2); Nothing agreed (1) ¦ Now: higher than then (2)'
	);
});

test('[NATIONAL15] where nothing was confirmed to continue, there is no chapter', () => {
	expect(shownParts(planOf([recommendation('140.2', {})])).map(({ id }) => id)).not.toContain('baseline');
});
