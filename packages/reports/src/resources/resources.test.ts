import { expect, test } from 'vitest';
import { actionPlanWorkbook } from '../actions/action-plan.ts';
import { createReportDocument } from '../create-report-document.ts';
import { donorSheet } from '../handouts/donor-sheet.ts';
import type { Outcome, OutcomeCluster } from '../outcome/outcome.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { textOf } from '../read-report.fixture.ts';
import { createReportInput } from '../report-input.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { defaultTemplate, noResources, type ActionResources } from '../template.ts';
import { handoutWords } from '../words/handout-words.ts';
import { labelWords } from '../words/label-words.ts';
import { reportWords } from '../words/report-words.ts';
import { resourceWords } from '../words/resource-words.ts';
import { adoptedActions } from '../actions/voted-actions.ts';
import { fundedActions, moneyTotals } from './money.ts';
import { assistanceRegister } from './resource-tables.ts';

const { en } = reportWords;
const said = resourceWords.en;
const [courts] = sampleOutcome.clusters as [OutcomeCluster];
const [voted] = adoptedActions(courts);
const id = voted?.action.id ?? '';
const withMoney = (change: Partial<ActionResources>) => {
	return { ...defaultTemplate, resources: { [id]: { ...noResources, ...change } } };
};
const asking = { ...progressReport, content: { ...progressReport.content, assistance: 'Trainers from OHCHR' } };
const euros = withMoney({ currency: 'EUR', planned: 120_000, available: 45_000 });

test('[NATIONAL12] the gap is what is planned less what is available, and never less than nothing', () => {
	const gapOf = (change: Partial<ActionResources>) =>
		fundedActions(sampleOutcome, withMoney({ currency: 'EUR', ...change })).map(({ gap }) => gap);
	expect(gapOf({ planned: 120_000, available: 45_000 })).toEqual([75_000]);
	expect(gapOf({ planned: 120_000 })).toEqual([120_000]);
	expect(gapOf({ planned: 100, available: 300 })).toEqual([0]);
	expect(gapOf({})).toEqual([]);
	expect(gapOf({ planned: 100, currency: '' })).toEqual([]);
});

test('[NATIONAL12] an action that is over needs no money', () => {
	const [commitment] = courts.commitments;
	if (!commitment) throw new Error('The sample has a commitment.');
	const as = (change: object): Outcome => ({
		...sampleOutcome,
		clusters: [{ ...courts, commitments: [{ ...commitment, ...change }] }]
	});
	expect(fundedActions(as({ status: 'in-progress', withdrawn: null }), euros)).toHaveLength(1);
	for (const change of [{ status: 'done' }, { status: 'dropped' }, { withdrawn: { at: 1, reason: '' } }])
		expect(fundedActions(as(change), euros)).toEqual([]);
});

test('[NATIONAL12] amounts in different currencies are never added up, and a surplus fills no other gap', () => {
	const [one] = fundedActions(sampleOutcome, euros);
	if (!one) throw new Error('The sample has an adopted action.');
	const other = { ...one, currency: 'USD', planned: 10, available: null, gap: 10 };
	const rich = { ...one, planned: 100, available: 90_000, gap: 0 };
	expect(moneyTotals([one, other, rich])).toEqual([
		{ key: '', currency: 'EUR', planned: 120_100, available: 135_000, gap: 75_000 },
		{ key: '', currency: 'USD', planned: 10, available: 0, gap: 10 }
	]);
});

test('[NATIONAL13] the register says who needs what, for what, from whom, and how far that is', () => {
	const outcome = withReports([asking]);
	const template = withMoney({ from: 'OHCHR', status: 'requested' });
	const rows = assistanceRegister({ outcome, template, words: en, said });
	expect(rows).toContainEqual({
		theme: 'Access to justice',
		who: 'Ministry of Justice',
		need: 'Trainers from OHCHR',
		purpose: '',
		recommendations: ['140.2'],
		source: 'report',
		from: '',
		status: 'open'
	});
	const action = { ...asking, subject: { kind: 'commitment' as const, id: courts.commitments[0]?.id ?? '' } };
	expect(assistanceRegister({ outcome: withReports([action]), template, words: en, said })).toContainEqual(
		expect.objectContaining({ need: 'Trainers from OHCHR', from: 'OHCHR', status: 'requested' })
	);
});

test('[NATIONAL13] an anonymous report tells the side alone', () => {
	const anonymous = { ...asking, institution: null, anonymous: true };
	const rows = assistanceRegister({ outcome: withReports([anonymous]), template: euros, words: en, said });
	expect(rows.filter(({ source }) => source === 'report').map(({ who }) => who)).toEqual(['State institutions']);
});

test('[NATIONAL12] [NATIONAL13] the action plan has both as tables and as sheets, and nothing where nothing is known', () => {
	const outcome = withReports([asking]);
	const text = textOf(createReportDocument('action-plan', outcome, euros, en));
	expect(text).toContain('All actions ¦ EUR ¦ 120,000 ¦ 45,000 ¦ 75,000');
	expect(text).toContain('Ministry of Justice ¦ EUR ¦ 120,000');
	expect(text).toContain('Trainers from OHCHR ¦ 140.2 ¦ Not requested yet');
	const sheetsOf = (template = defaultTemplate, from: Outcome = sampleOutcome) =>
		actionPlanWorkbook(createReportInput('action-plan', from, template, en)).sheets.map(({ name }) => name);
	expect(sheetsOf(euros, outcome)).toEqual(expect.arrayContaining(['Money', 'Money in total', 'Technical assistance']));
	expect(sheetsOf()).not.toContain('Money');
	expect(sheetsOf()).not.toContain('Technical assistance');
});

test('[NATIONAL14] the sheet for donors has what nobody agreed to give yet, in every language of documents', () => {
	const outcome = withReports([asking]);
	const text = (language: 'en' | 'es', template = euros) =>
		JSON.stringify(donorSheet(outcome, template, labelWords[language], handoutWords[language]));
	expect(text('en')).toContain('Trainers from OHCHR');
	expect(text('en')).toContain('75,000');
	expect(text('es')).toContain('Para donantes');
	const action = { ...asking, subject: { kind: 'commitment' as const, id: courts.commitments[0]?.id ?? '' } };
	const given = (status: ActionResources['status']) =>
		JSON.stringify(donorSheet(withReports([action]), withMoney({ status }), en, handoutWords.en)).includes('Trainers');
	expect([given('open'), given('requested'), given('agreed'), given('received')]).toEqual([true, true, false, false]);
});
