import { isFrozenAction } from '@plenum/domain/polls/subject';
import { expect, test } from 'vitest';
import { createReportDocument } from '../create-report-document.ts';
import { fullReport } from '../full-report/full-report.ts';
import { impactOssTables } from '../actions/impact-oss.ts';
import { matrixReport } from '../matrix/matrix-report.ts';
import type { Outcome, OutcomeAddition, OutcomeCluster } from './outcome.ts';
import { outcomeChanges } from './outcome-changes.ts';
import { actionPlanWorkbook } from '../actions/action-plan.ts';
import { outcomeWorkbook } from '../matrix/outcome-sheets.ts';
import { asText } from '../matrix/data-columns.ts';
import { outcomeTable } from '../matrix/outcome-table.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { createReportInput } from '../report-input.ts';
import { textOf } from '../read-report.fixture.ts';
import { redactOutcome } from '../publication/redact-outcome.ts';
import { textPlaces } from '../publication/text-places.ts';
import { summaryOf } from '../ratings/rating-counts.ts';
import { agreed, rating, sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, reportKinds } from '../template.ts';
import { fullReportWords } from '../words/full-report-words.ts';
import { reportWords } from '../words/report-words.ts';

const { en: enFullReport } = fullReportWords;
const { en } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const pledge: OutcomeAddition = {
	number: 'P1',
	text: 'Ratify the Convention by 2027',
	note: 'High-level segment',
	agreed: agreed('fully-implemented', { reason: 'Law 12' }),
	sideRatings: [rating('civil-society', 'not-implemented')]
};
const matter: OutcomeAddition = { number: 'M1', text: 'Noise at night', note: null, sideRatings: [], agreed: null };
const outcome: Outcome = {
	...sampleOutcome,
	clusters: [
		{ ...courts, pledges: [pledge] },
		{ ...water, matters: [matter] }
	]
};

const document = (kind: (typeof reportKinds)[number], from: Outcome) =>
	createReportDocument(kind, from, { ...defaultTemplate, publishers: ['P'] }, en);
const textsOf = (rows: ReturnType<typeof matrixReport>['additions'][number]['rows']) =>
	rows.map((cells) => cells.map(plainText));

test.each(['mid-term-report', 'national-report-annex', 'action-plan'] as const)(
	'[ADDITIONS9] in a %s they stand under headings of their own, with their own ratings',
	(kind) => {
		const text = textOf(document(kind, outcome));
		expect(text).toMatch(/^.*Voluntary pledges$/m);
		expect(text).toMatch(/^.*New matters raised$/m);
		expect(text).toContain('Ratify the Convention by 2027');
		expect(text).toContain('Law 12');
		expect(text).toContain('Civil society: Not implemented yet');
		expect(text).toContain('Noise at night');
		expect(text).not.toMatch(/Recommendations: [^\n]*(P1|M1)/);
	}
);

test('[ADDITIONS9] [REPORTS80] in a submission they have the rating of its author, and what was agreed, without its reasons', () => {
	const text = textOf(document('submission', outcome));
	expect(text).toMatch(/^.*Voluntary pledges$/m);
	expect(text).toMatch(/^.*New matters raised$/m);
	expect(text).toContain('Voluntary pledge P1: Ratify the Convention by 2027\nOur assessment: Not implemented yet.');
	expect(text).toContain('Access to justice ¦ Not implemented yet ¦ Fully implemented');
	expect(text).not.toContain('Law 12');
});

test.each(reportKinds)('[ADDITIONS9] without any, a %s says nothing of them', (kind) => {
	expect(JSON.stringify(document(kind, sampleOutcome))).not.toMatch(/pledge|new matter/i);
});

test('[ADDITIONS6] a statement counts them by their own names, and recommendations without them', () => {
	const text = textOf(document('statement', outcome));
	expect(text).toContain('how far the 4 recommendations made to Alvenia');
	expect(text).toContain(
		'Apart from the recommendations, it covers 1 voluntary pledge of the State and 1 new matter that no recommendation addresses.'
	);
});

test('[ADDITIONS9] in a matrix they come in tables after that of the UN, which is as it is without them', () => {
	for (const layout of ['old', 'new'] as const) {
		const { additions, ...report } = matrixReport(outcome, layout, en);
		expect(report).toEqual({ ...matrixReport(sampleOutcome, layout, en), additions: undefined });
		expect(additions.map(({ heading, columns }) => [heading, columns[0]])).toEqual([
			['Voluntary pledges', 'Number'],
			['New matters raised', 'Number']
		]);
		expect(textsOf(additions[0]?.rows ?? [])).toEqual([
			[
				'P1',
				'Ratify the Convention by 2027\nMade: High-level segment',
				'Access to justice',
				expect.stringContaining('Fully implemented. Law 12')
			]
		]);
	}
});

test('[ADDITIONS9] [ADDITIONS6] the full report counts them beside the recommendations, and shows them in their clusters', () => {
	const { parts } = fullReport(outcome, 'ab12', en, enFullReport);
	const figures = parts.find((part) => part.kind === 'table');
	expect(figures?.kind === 'table' && figures.rows.slice(0, 3)).toEqual([
		['Recommendations', '4'],
		['Voluntary pledges', '1'],
		['New matters raised', '1']
	]);
	const headings = parts.flatMap((part) => (part.kind === 'heading' && part.level === 3 ? [part.text] : []));
	expect(headings.slice(0, 2)).toEqual(['Recommendations', 'Voluntary pledges']);
	expect(JSON.stringify(parts)).toContain('New matters raised: M1');
	expect(JSON.stringify(fullReport(sampleOutcome, 'ab12', en, enFullReport))).not.toMatch(/pledge|new matter/i);
});

test('[ADDITIONS9] workbooks have a sheet for each kind, and none where there is none', () => {
	const names = (from: Outcome) => outcomeWorkbook(from, en).sheets.map(({ name }) => name);
	expect(names(outcome).slice(0, 3)).toEqual(['Recommendations', 'Voluntary pledges', 'New matters raised']);
	expect(names(sampleOutcome)).not.toContain('Voluntary pledges');
	const plan = actionPlanWorkbook(createReportInput('action-plan', outcome, defaultTemplate, en));
	expect(plan.sheets.map(({ name }) => name)).toContain('New matters raised');
	expect(asText(outcomeTable(outcome, en))).toEqual(asText(outcomeTable(sampleOutcome, en)));
});

test('[ADDITIONS6] ratings are counted of recommendations alone', () => {
	expect(summaryOf(outcome.clusters)).toEqual(summaryOf(sampleOutcome.clusters));
});

test('[ADDITIONS5] an action that serves a pledge alone serves no recommendation', () => {
	const poll = courts.polls[0]!;
	const frozen = poll.frozen
		.filter(isFrozenAction)
		.map((one) => ({ ...one, action: { ...one.action, recommendations: ['P1'] } }));
	const commitments = courts.commitments.map((one) => ({ ...one, action: { ...one.action, recommendations: ['P1'] } }));
	const serving = { ...courts, pledges: [pledge], polls: [{ ...poll, frozen }], commitments };
	const tables = impactOssTables({ ...outcome, clusters: [serving] }, en);
	expect(tables['recommendation_measures.csv']?.rows).toEqual([]);
	const input = createReportInput('action-plan', { ...outcome, clusters: [serving] }, defaultTemplate, en);
	const { columns, rows } = actionPlanWorkbook(input).sheets[0]!;
	const cell = (heading: string) => rows[0]?.[columns.findIndex((column) => column.heading === heading)];
	expect([cell('Objective'), cell('Rec. Nos.')]).toEqual(['Ratify the Convention by 2027', 'P1']);
});

test('[ADDITIONS5] what changed of them is told, and what is written in them is looked at', () => {
	expect(outcomeChanges(sampleOutcome, outcome).clusters.map(({ changes }) => changes)).toEqual([
		[{ what: 'pledges', added: ['P1'], removed: [], changed: [] }],
		[{ what: 'matters', added: ['M1'], removed: [], changed: [] }]
	]);
	const [first] = outcome.clusters as [OutcomeCluster];
	const places = textPlaces(first).filter(({ path }) => path[0] === 'pledges');
	expect(places.map(({ text }) => text)).toEqual(['Ratify the Convention by 2027', 'High-level segment', 'Law 12']);
	const heldBack = new Set([places[0]!.place]);
	const redacted = redactOutcome(outcome, { sensitive: new Set(), heldBack }, () => 'hash');
	expect(redacted.clusters[0]?.pledges[0]).toMatchObject({ number: 'P1', text: '[…]' });
});
