import { expect, test } from 'vitest';
import { institutionBlocks, institutionSheets } from './institution-table.ts';
import { actionPlanWorkbook } from './action-plan.ts';
import { createReportInput } from '../report-input.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate } from '../template.ts';
import { adoptedActions, decidedActions } from './voted-actions.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { reportWords } from '../words/report-words.ts';

const { en, fr } = reportWords;

const [first] = sampleOutcome.clusters.flatMap((cluster) => adoptedActions(cluster));
const lead = first!.action.lead;
const institutions = [
	{ id: 'lead', name: lead, short: 'LEAD', names: [{ language: 'fr', name: 'Cheffe de file' }] },
	{ id: 'office', name: 'Office without actions', short: null, names: [] }
];
const { consultation } = sampleOutcome;
const listed: Outcome = {
	...sampleOutcome,
	consultation: { ...consultation, settings: { ...consultation.settings, institutions } }
};

test('[CONSULTATIONS9] the action plan lists institutions with how many of its actions each leads and supports', () => {
	const [sheet] = institutionSheets(createReportInput('action-plan', listed, defaultTemplate, en));
	const leads = sampleOutcome.clusters
		.flatMap((cluster) => adoptedActions(cluster))
		.filter(({ action }) => action.lead === lead).length;
	expect(leads).toBeGreaterThan(0);
	expect(sheet?.rows.map(([name, count]) => [name, count])).toEqual([
		[`${lead} (LEAD)`, leads],
		['Office without actions', 0]
	]);
	const french = institutionSheets(createReportInput('action-plan', listed, defaultTemplate, fr));
	expect(french[0]?.rows[0]?.[0]).toBe('Cheffe de file (LEAD)');
	const blocks = institutionBlocks(createReportInput('action-plan', listed, defaultTemplate, en));
	expect(blocks.map(({ type }) => type)).toEqual(['heading', 'table']);
	const sheets = actionPlanWorkbook(createReportInput('action-plan', listed, defaultTemplate, en)).sheets;
	expect(sheets.map(({ name }) => name)).toContain(en.reports.institutions.sheet);
});

test('[CONSULTATIONS9] an action that was rejected is none that an institution leads', () => {
	const rejected = structuredClone(listed);
	for (const poll of rejected.clusters.flatMap(({ polls }) => polls))
		for (const subject of poll.result.subjects) subject.adopted = false;
	expect(
		rejected.clusters.flatMap((cluster) => decidedActions(cluster)).some(({ action }) => action.lead === lead)
	).toBe(true);
	const [sheet] = institutionSheets(createReportInput('action-plan', rejected, defaultTemplate, en));
	expect(sheet?.rows[0]).toEqual([`${lead} (LEAD)`, 0, 0]);
});

test('[CONSULTATIONS8] without a list nothing is different', () => {
	const input = createReportInput('action-plan', sampleOutcome, defaultTemplate, en);
	expect([institutionBlocks(input), institutionSheets(input)]).toEqual([[], []]);
});
