import { isFrozenAction } from '@plenum/domain/polls/subject';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { impactOssTables } from '../actions/impact-oss.ts';
import { fullReport } from '../full-report/full-report.ts';
import { matrixReport } from './matrix-report.ts';
import { mechanism, outcomeWithMechanisms, withoutTheirs } from '../mechanisms.fixture.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { textOf } from '../read-report.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, reportKinds, type ReportKind } from '../template.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: enFullReport } = fullReportWords;
const { ar, en } = reportWords;

const { heading } = en.mechanisms;
const cat = 'Committee against Torture, CAT/C/ALV/CO/7, para. 12 (a)';
const made = (kind: ReportKind, outcome: Outcome) => createReportDocument(kind, outcome, defaultTemplate, en);

test.each(reportKinds)(
	'[MECHANISM9] [MECHANISM4] a %s counts and says of the review what it does without them',
	(kind) => {
		expect(withoutTheirs(made(kind, outcomeWithMechanisms))).toEqual(withoutTheirs(made(kind, sampleOutcome)));
	}
);

test('[MECHANISM9] [MECHANISM4] so does the full report', () => {
	const [all, bare] = [outcomeWithMechanisms, sampleOutcome].map((outcome) =>
		fullReport(outcome, 'aa', en, enFullReport)
	);
	expect(withoutTheirs(all)).toEqual(withoutTheirs(bare));
	expect(JSON.stringify(all)).toContain(cat);
	expect(JSON.stringify(all)).toContain(en.mechanisms.lead);
});

test.each([
	['submission', true],
	['mid-term-report', true],
	['national-report-annex', true],
	['statement', false]
] as const)('[MECHANISM9] whether a %s has the section: %s', (kind, has) => {
	const text = textOf(made(kind, outcomeWithMechanisms));
	expect([text.includes(heading), text.includes(cat), text.includes('Do what CAT asks.')]).toEqual([has, has, has]);
	expect(textOf(made(kind, sampleOutcome))).not.toContain(heading);
});

test('[MECHANISM9] a submission spends no counted words on their wording', () => {
	const words = (outcome: Outcome) => made('submission', outcome).words;
	const long = (text: string): Outcome => ({
		...outcomeWithMechanisms,
		mechanisms: outcomeWithMechanisms.mechanisms!.map((one) => ({ ...one, text }))
	});
	expect(words(long('many words '.repeat(400)))).toBe(words(outcomeWithMechanisms));
	expect(words(outcomeWithMechanisms)).toBe(words(sampleOutcome));
});

test.each(['old', 'new'] as const)(
	'[MECHANISM9] in the %s matrix each stands once, beside all that it stands beside',
	(layout) => {
		const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
		const of = ({ recommendations: [first] }: OutcomeCluster) => ({ review: 4, number: first!.number });
		const beside = [courts, water].map((cluster) => ({ ...of(cluster), status: 'confirmed' as const }));
		const mechanisms = [mechanism('CAT', { code: 'O7', beside }), mechanism('CRC')];
		const { additions } = matrixReport({ ...sampleOutcome, mechanisms }, layout, ar);
		expect(additions.map((one) => [one.heading, one.rows.map((cells) => cells.map(plainText))])).toEqual([
			[
				ar.mechanisms.heading,
				[
					[
						'O7',
						'Do what CAT asks.',
						`${of(courts).number}: ${courts.label}\n${of(water).number}: ${water.label}`,
						'لجنة مناهضة التعذيب، CAT/C/ALV/CO/7، الفقرة 12 (a)'
					]
				]
			]
		]);
	}
);

test('[MECHANISM9] in the full report what is recommended has most of the width, and the heading stays with the table', () => {
	const mechanisms = outcomeWithMechanisms.mechanisms?.map((one) => ({
		...one,
		text: 'Do what the law asks. '.repeat(9)
	}));
	const { parts } = fullReport({ ...outcomeWithMechanisms, mechanisms: mechanisms ?? [] }, 'aa', en, enFullReport);
	const at = parts.findIndex((part) => part.kind === 'heading' && part.text === en.mechanisms.heading);
	const table = parts[at + 1];
	if (table?.kind !== 'table') throw new Error('No table follows.');
	const [code = 0, prose = 0, ...others] = table.widths ?? [];
	expect(table.caption).toBe(en.mechanisms.lead);
	expect(prose).toBeGreaterThan(Math.max(code, ...others));
});

test('[MECHANISM9] what was withdrawn from the list has nothing beside it in documents', () => {
	const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
	const recommendations = courts.recommendations.map((one) => ({ ...one, withdrawn: true }));
	const outcome = { ...outcomeWithMechanisms, clusters: [{ ...courts, recommendations }, water] };
	expect(matrixReport(outcome, 'old', en).additions).toEqual([]);
});

test('[MECHANISM10] what an action cites is resolved where the action is printed, though it stands beside nothing', () => {
	const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
	const cited = { ...courts.commitments[0]!.action, recommendations: ['140.2', 'O2'] };
	const polls = courts.polls.map((poll) => ({
		...poll,
		frozen: poll.frozen.filter(isFrozenAction).map((one) => ({ ...one, action: cited }))
	}));
	const mechanisms = ['CAT', 'CRC'].map((body, at) => mechanism(body, { code: `O${at + 1}` }));
	const outcome = { ...sampleOutcome, mechanisms, clusters: [{ ...courts, polls }, water] };
	const text = textOf(made('action-plan', outcome));
	expect(text).toContain('Committee on the Rights of the Child, CRC/C/ALV/CO/7');
	expect(text).not.toContain('Committee against Torture');
});

test('[MECHANISM10] an action that cites another mechanism alone serves no recommendation of the review', () => {
	const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
	const joined = (recommendations: string[]) => {
		const polls = courts.polls.map((poll) => ({
			...poll,
			frozen: poll.frozen.filter(isFrozenAction).map((one) => ({ ...one, action: { ...one.action, recommendations } }))
		}));
		return impactOssTables({ ...outcomeWithMechanisms, clusters: [{ ...courts, polls }, water] }, en);
	};
	const links = (recommendations: string[]) =>
		Object.entries(joined(recommendations)).find(([name]) => name.includes('recommendation_measure'))?.[1].rows.length;
	expect([links(['140.2']), links(['O2']), links(['140.2', 'O2'])]).toEqual([1, 0, 1]);
});
