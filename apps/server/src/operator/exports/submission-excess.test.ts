import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { languages } from '@plenum/domain/languages';
import { createReportDocument } from '@plenum/reports/create-report-document';
import type { Outcome, OutcomeCluster } from '@plenum/reports/outcome/outcome';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { publishedWords } from '@plenum/reports/submission/count-words';
import { rating, recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { excessOf, replaceSummary } from '@plenum/reports/submission/submission-excess';
import { submissionBudget } from '@plenum/reports/submission/stakeholder-submission';
import { defaultTemplate, type Template } from '@plenum/reports/template';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excessLines } from '../export-files.ts';
import { createManifest, excessIn } from '../../exports/create-manifest.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const [courts] = sampleOutcome.clusters as [OutcomeCluster];
const levels = ['not-implemented', 'in-process', 'partially-implemented', 'fully-implemented'];

/** A theme for each length, with a summary of so many words and six recommendations. */
function outcomeWith(lengths: readonly number[]): Outcome {
	const clusters = lengths.map((length, place): OutcomeCluster => {
		const summary = [paragraph(run(Array.from({ length }, () => 'word').join(' ')))];
		const recommendations = Array.from({ length: 6 }, (_, at) =>
			recommendation(`140.${place * 6 + at + 1}`, {
				sideRatings: [rating('civil-society', levels[(place + at) % levels.length] ?? '')]
			})
		);
		const written = { assessment: { ...emptyAssessment(), summary }, recommendations };
		return { ...courts, ...written, id: `cluster-${place}`, label: `Theme ${place}`, closing: null, polls: [] };
	});
	return { ...sampleOutcome, clusters };
}

const written = fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 43, maxLength: 43 });
const forms = { individual: 2815, joint: 5630 } as const;
const cases = languages.flatMap((language) =>
	(Object.keys(forms) as (keyof typeof forms)[]).map((form) => [language, form] as const)
);

test.each(cases)(
	'[REPORTS131] in %s, 43 clusters, %s: the document keeps its limit, and what exceeds it is one figure wherever it is told',
	(language, form) => {
		const words = reportWords[language];
		const template: Template = { ...defaultTemplate, form };
		fc.assert(
			fc.property(written, (lengths) => {
				const outcome = outcomeWith(lengths);
				const making = { outcome, language, template, audience: 'publication' as const, logo: null, house: null };
				const report = createReportDocument('submission', outcome, template, words);
				expect(report.words).toBeLessThanOrEqual(forms[form]);

				const budget = submissionBudget(outcome, template, words);
				const excess = excessOf(budget);
				expect(excess === null).toBe(budget.themes.every(({ fits }) => fits));
				expect(createManifest(making, '', []).submission).toEqual({ excess });
				if (!excess) return;
				expect(excess.over).toBe(excess.words - forms[form]);

				// While they write: what the last one wrote is replaced by itself, as the editor counts it.
				const last = outcome.clusters.at(-1);
				const count = publishedWords(last?.assessment.summary ?? []);
				expect(excessOf(replaceSummary(budget, last?.id ?? '', count))).toEqual(excess);
				// In the folder, and beside a download, which asks for the budget.
				expect(createManifest(making, '', []).submission).toEqual({ excess });
				expect(excessIn(making)).toEqual(excess);
				// By the operator's command.
				const lines = excessLines(excess).join('\n');
				expect(lines).toContain(`${excess.over} more than its limit of ${forms[form]}`);
				for (const { label, by } of excess.shorten) expect(lines).toContain(`${by} words: ${label}`);
			}),
			{ numRuns: 6 }
		);
	}
);

test.each(cases)(
	'[REPORTS131] in %s, %s: summaries of their share exceed nothing, and nothing is told',
	(language, form) => {
		const words = reportWords[language];
		const template: Template = { ...defaultTemplate, form };
		const { allowed } = submissionBudget(outcomeWith(Array.from({ length: 43 }, () => 1)), template, words);
		const outcome = outcomeWith(Array.from({ length: 43 }, () => allowed));
		const making = { outcome, language, template, audience: 'publication' as const, logo: null, house: null };
		expect(excessIn(making)).toBeNull();
		expect(createManifest(making, '', []).submission).toEqual({ excess: null });
	}
);

test('[REPORTS130] what is held back counts as it is published: not at all', () => {
	const held = { text: 'Witness A spoke.', marks: ['held-back' as const], href: null };
	expect(publishedWords([paragraph(run('Two courts opened. '), held)])).toBe(3);
});
