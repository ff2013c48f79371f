import { expect, test } from 'vitest';
import { actionPlanWorkbook } from './action-plan.ts';
import { createReportDocument } from '../create-report-document.ts';
import { draftObjective } from '../theme-objective.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { plainText } from '../submission/plain-blocks.ts';
import { blockText, textOf } from '../read-report.fixture.ts';
import { createReportInput } from '../report-input.ts';
import { recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';
import { sampleMatter, samplePoll } from '../sample-votes.fixture.ts';
import { defaultTemplate, normalizeTemplate } from '../template.ts';
import { reportWords } from '../words/report-words.ts';

const { en } = reportWords;

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const planOf = (outcome: Outcome, template = defaultTemplate) =>
	createReportDocument('action-plan', outcome, template, en);
const tableBlocks = (outcome: Outcome, template = defaultTemplate) =>
	planOf(outcome, template).parts.find(({ id }) => id === 'table')?.blocks ?? [];

/** The rows of actions, by column heading. */
function actionsOf(outcome: Outcome): Record<string, string>[] {
	return tableBlocks(outcome).flatMap((block) => {
		if (block.type !== 'table' || block.table.columns[0]?.heading !== en.reports.columns.number) return [];
		const { columns, rows } = block.table;
		return rows.map((row) =>
			Object.fromEntries(
				row.type === 'cells' ? row.cells.map((cell, at) => [columns[at]?.heading, plainText(cell)]) : []
			)
		);
	});
}

test('[REPORTS14] a theme has its objective, where it stands and its goals in words, then a table of its actions', () => {
	const blocks = tableBlocks(sampleOutcome);
	expect(blocks.slice(0, 3).map(blockText)).toEqual([
		'Access to justice',
		[
			'Objective: Do what 140.2 asks',
			'Baseline: 3 recommendations: Ongoing (1); Views differ (1); Not rated yet (1)',
			'SDGs: 16. Peace, justice and strong institutions'
		].join('\n'),
		expect.stringContaining('Train the judges of every district court')
	]);
});

test('[REPORTS14] [REPORTS96] an action has baseline, target and the figures of its votes in columns of their own', () => {
	expect(actionsOf(sampleOutcome)).toEqual([
		{
			'No.': '1',
			Activity: 'Train the judges of every district court',
			Lead: 'Ministry of Justice',
			Partners: 'Bar Council',
			Deadline: '30 June 2028',
			Indicator: 'Judges trained (value: 12 judges; source: Ministry)',
			Baseline: '10 judges',
			Target: '40 judges',
			'Rec. Nos.': '140.2',
			Vote: 'For: 2, Against: 0, Abstentions: 0.'
		}
	]);
});

test('[REPORTS14] the workbook has the same actions in the same order, with theme, objective and numbers', () => {
	const { sheets } = actionPlanWorkbook(createReportInput('action-plan', sampleOutcome, defaultTemplate, en));
	const [plan, without] = sheets;
	const row = Object.fromEntries(plan?.columns.map(({ heading }, at) => [heading, plan.rows[0]?.[at]]) ?? []);
	expect(row).toMatchObject({
		'No.': 1,
		Theme: 'Access to justice',
		Objective: 'Do what 140.2 asks',
		Activity: 'Train the judges of every district court',
		Baseline: '10 judges',
		Target: '40 judges',
		Budget: '',
		'Counted as for': 2,
		'Counted as against': 0,
		'Counted as neither': 0
	});
	expect(without?.rows).toEqual([['Right to safe drinking water; sanitation', 'Do what 140.7 asks', '140.7']]);
});

test('[REPORTS14] a theme without an adopted action stands at the end with its objective', () => {
	const text = tableBlocks(sampleOutcome).map(blockText);
	const at = text.indexOf('Themes for which no action has been adopted yet');
	expect(text.slice(at + 1).join('\n')).not.toContain('Access to justice');
	expect(text[at + 1]).toBe('Right to safe drinking water; sanitation ¦ Do what 140.7 asks ¦ 140.7');
	const nothing = planOf({ ...sampleOutcome, clusters: [water] });
	expect(textOf(nothing)).toContain('No action has been adopted.');
});

test('[REPORTS94] people edit the objective; emptied, the draft is back', () => {
	const objectives = { [courts.id]: '  Every district has a court that can be reached in an hour.  ', [water.id]: ' ' };
	const text = textOf(planOf(sampleOutcome, { ...defaultTemplate, objectives }));
	expect(text).toContain('Objective: Every district has a court that can be reached in an hour.\n');
	expect(text).not.toContain('Do what 140.2 asks');
	expect(text).toContain('Do what 140.7 asks');
	expect(normalizeTemplate({ ...defaultTemplate, objectives: undefined }).objectives).toEqual({});
});

const asking = (...texts: [number: string, text: string, position?: 'supported' | 'noted'][]): OutcomeCluster => ({
	...water,
	recommendations: texts.map(([number, text, position = 'supported']) => recommendation(number, { text, position }))
});

test('[REPORTS94] a draft says what most ask for, then at most two other matters, without States', () => {
	const many = asking(
		['140.1', 'Ratify the Convention on Migrant Workers (Chile);'],
		['140.2', 'Consider ratifying the Convention on the rights of Migrant Workers (Egypt) (Togo);'],
		['140.3', 'Ratify swiftly the Convention on Migrant Workers (Peru);'],
		['140.4', 'Finalize accession concerning statelessness (Iraq).'],
		['140.5', 'Open more shelters in every region (Fiji);'],
		['140.6', 'Adopt an action plan against hunger (Cuba);']
	);
	expect(draftObjective(en, many)).toBe(
		'Ratify the Convention on Migrant Workers; Open more shelters in every region; Adopt an action plan against hunger'
	);
});

test('[REPORTS94] what the State supports, and what actions serve, is drafted before the rest', () => {
	const mixed = asking(['140.1', 'Abolish the fee (Chile);', 'noted'], ['140.2', 'Train the judges (Peru);']);
	expect(draftObjective(en, mixed)).toBe('Train the judges');
	expect(draftObjective(en, asking(['140.1', 'Abolish the fee (Chile);', 'noted']))).toBe('Abolish the fee');
	const action = { ...courts.commitments[0]!.action, recommendations: ['140.1'] };
	const poll = samplePoll('serving', { kind: 'open', method: 'for-against', actions: [action] }, () => ['for']);
	expect(draftObjective(en, { ...mixed, polls: [poll] })).toBe('Abolish the fee');
	expect(draftObjective(en, { ...water, recommendations: [] })).toBe(
		'Implement the recommendations on “Right to safe drinking water; sanitation”'
	);
});

test('[REPORTS95] actions that were ranked stand in the order of their vote, and the plan says so', () => {
	const actions = ['Open the courts', 'Publish the rulings'].map((text, at) => ({
		...courts.commitments[0]!.action,
		id: `action-${at}`,
		text
	}));
	const asked = { kind: 'open' as const, method: 'ranking' as const, rules: { places: 2 }, actions };
	const poll = samplePoll('ranking', asked, () => [2, 1]);
	const ranked = { ...sampleOutcome, clusters: [{ ...courts, polls: [poll], commitments: [] }, water] };
	expect(actionsOf(ranked).map(({ Activity }) => Activity)).toEqual(['Publish the rulings', 'Open the courts']);
	expect(textOf(planOf(ranked))).toContain('actions are listed in the order in which they were ranked');
	expect(textOf(planOf(sampleOutcome))).not.toContain('ranked');
});

test('[REPORTS95] without a vote on priorities the plan says that themes stand as they are listed', () => {
	expect(textOf(planOf(sampleOutcome))).toContain('No order of priority was put to the vote');
});

test('[REPORTS96] several indicators are numbered alike in the columns of what they measure', () => {
	const [commitment] = courts.commitments;
	const [indicator] = commitment?.indicators ?? [];
	if (!commitment || !indicator) throw new Error('The sample has an indicator.');
	const second = { ...indicator, text: 'Courts opened', baseline: '', target: '9', value: '', unit: '', source: '' };
	const commitments = [{ ...commitment, indicators: [indicator, { ...second, id: 'indicator-1' }] }];
	const [action] = actionsOf({ ...sampleOutcome, clusters: [{ ...courts, commitments }, water] });
	expect([action?.['Indicator'], action?.['Baseline'], action?.['Target']]).toEqual([
		'1. Judges trained (value: 12 judges; source: Ministry)\n2. Courts opened',
		'1. 10 judges\n2. ',
		'1. 40 judges\n2. 9'
	]);
});

test('[REPORTS95] themes stand in the order of priority that was voted', () => {
	const second = { ...courts, id: 'cluster-3', label: 'Prisons' };
	const clusters = [courts, water, second];
	const lines = clusters.map(({ id, label }) => ({ id, text: label }));
	const asked = { subject: { kind: 'priorities' as const }, lines, method: 'ranking' as const };
	const outcome = { ...sampleOutcome, clusters, polls: [sampleMatter('first', asked, () => [2, null, 1])] };
	const headings = tableBlocks(outcome).flatMap((block) => (block.type === 'heading' ? [block.text] : []));
	expect(headings.slice(0, 2)).toEqual(['Prisons', 'Access to justice']);
	expect(textOf(planOf(outcome))).toContain('in the order of priority voted by the consultation');
});
