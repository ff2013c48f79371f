import { createReportDocument } from '@plenum/reports/create-report-document';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import type { ReportPreview } from '@plenum/protocol/exports/templates';
import { expect, test } from 'vitest';
import { openApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ReportChoicesFields from './ReportChoicesFields.svelte';
import { TemplateDraft } from './template-draft.svelte.ts';
import { reportWords } from '@plenum/reports/words/report-words';

const { en } = reportWords;

const { reports } = text;

async function open(
	kind: 'submission' | 'action-plan' | 'national-report',
	clusters: ReportPreview['clusters'] = [],
	language: 'en' | 'fr' = 'en'
) {
	const server = new FakeServer();
	const report = createReportDocument(kind, sampleOutcome, defaultTemplate, en);
	const action = (id: string, said: string, isRejected: boolean) => {
		return { id, cluster: 'Access to justice', text: said, byDefault: !isRejected, isRejected };
	};
	const actions = [action('action-1', 'Train the judges', false), action('action-2', 'Close the courts', true)];
	const preview = { report, budget: null, clusters, actions };
	server.on(`POST /consultations/c/reports/${kind}/preview`, preview);
	const asked = { language, audience: 'publication', version: 'draft' } as const;
	const template = { version: 0, template: defaultTemplate, at: null };
	const api = openApi(server.fetch, { language: 'en', text });
	const draft = new TemplateDraft(api, { consultation: 'c' }, kind, { template, preview, asked });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(ReportChoicesFields, { draft }, { consultation }, server);
	return { screen, draft };
}

test('[REPORTS80] whose submission it is can be chosen: civil society to begin with, and never the State', async () => {
	const { screen, draft } = await open('submission');
	const author = screen.getByLabelText(reports.author);
	await expect.element(author).toHaveValue('civil-society');
	const sides = author
		.getByRole('option')
		.elements()
		.map((option) => option.getAttribute('value'));
	expect(sides).not.toContain('state');
	await author.selectOptions('nhri');
	expect(draft.template.author).toBe('nhri');
});

test('[REPORTS84] what is recommended can be chosen, action by action', async () => {
	const { screen, draft } = await open('submission');
	await screen.getByText(reports.recommended).click();
	const box = (name: string) => screen.getByRole('checkbox', { name });
	await expect.element(box('Train the judges')).toBeChecked();
	await expect.element(box('Close the courts')).not.toBeChecked();
	await box('Close the courts').click();
	await box('Train the judges').click();
	expect(draft.template.recommended).toEqual({ 'action-1': false, 'action-2': true });
	await box('Train the judges').click();
	expect(draft.template.recommended).toEqual({ 'action-2': true });
});

test('[REPORTS94] an objective is drafted, and becomes what people write; one that they empty stays empty while they write', async () => {
	const drafted = 'Train judges; open the courts of every district.';
	const clusters: ReportPreview['clusters'] = [
		{ id: 'courts', label: 'Access to justice', place: 'rights', objective: drafted },
		{ id: 'water', label: 'Water', place: 'rights', objective: 'Bring water to every village.' }
	];
	const { screen, draft } = await open('action-plan', clusters);
	await screen.getByText(reports.clusters).click();
	const field = screen.getByLabelText(reports.objective('Access to justice'));
	await expect.element(field).toHaveValue(drafted);
	expect(draft.template.objectives).toEqual({});
	await field.fill('Bring every case before a judge within a month.');
	expect(draft.template.objectives).toEqual({ courts: 'Bring every case before a judge within a month.' });
	expect(draft.isChanged).toBe(true);
	await expect.element(screen.getByLabelText(reports.objective('Water'))).toHaveValue('Bring water to every village.');
	await field.fill('');
	await expect.element(field).toHaveValue('');
	expect(draft.template.objectives['courts']).toBe('');
});

test('[REPORTS94] no other report asks for an objective', async () => {
	const clusters: ReportPreview['clusters'] = [
		{ id: 'courts', label: 'Access to justice', place: 'rights', objective: 'Train judges.' }
	];
	const { screen } = await open('submission', clusters);
	await screen.getByText(reports.clusters).click();
	expect(screen.getByLabelText(reports.objective('Access to justice')).elements()).toEqual([]);
});

test('[NATIONAL3] each part of a national report says what to write, and what is written stays with its language', async () => {
	const { screen, draft } = await open('national-report');
	const field = screen.getByRole('textbox', { name: new RegExp(`^${reports.part['achievements']}`) });
	await expect.element(field).toHaveAccessibleDescription(reports.guidance['achievements']);
	await field.fill('A law was passed.');
	expect(draft.template.reports['national-report'].texts).toEqual({ achievements: { en: 'A law was passed.' } });
	expect(draft.isChanged).toBe(true);
	await expect.element(screen.getByLabelText(reports.limit)).toHaveValue('10700');
	for (const { id } of draft.choices.parts.filter((part) => part.id !== 'introduction'))
		await expect.element(screen.getByRole('textbox', { name: new RegExp(`^${reports.part[id]}`) })).toBeVisible();
	await screen.unmount();
	const french = await open('national-report', [], 'fr');
	french.draft.choices.texts['achievements'] = { en: 'A law was passed.' };
	const own = french.screen.getByRole('textbox', { name: new RegExp(`^${reports.part['achievements']}`) });
	await expect.element(own).toHaveValue('');
	await own.fill('Une loi.');
	expect(french.draft.choices.texts).toEqual({ achievements: { en: 'A law was passed.', fr: 'Une loi.' } });
});

test('[NATIONAL12] [NATIONAL13] money and help are entered for an adopted action', async () => {
	const { screen, draft } = await open('action-plan');
	await screen.getByText(reports.resources).last().click();
	await screen.getByLabelText(reports.resourcesAction).selectOptions('action-2');
	await screen.getByLabelText(reports.currency).selectOptions('EUR');
	await screen.getByLabelText(reports.planned).fill('120 000');
	await screen.getByRole('textbox', { name: new RegExp(`^${reports.assistanceFrom}`) }).fill('OHCHR');
	await screen.getByLabelText(reports.assistanceStatus, { exact: true }).selectOptions('requested');
	expect(draft.template.resources).toEqual({
		'action-2': { currency: 'EUR', planned: 120_000, available: null, from: 'OHCHR', status: 'requested' }
	});
	await screen.getByLabelText(reports.planned).fill('12,50');
	expect(draft.template.resources['action-2']?.planned).toBeNull();
	await expect.element(screen.getByText(reports.amountWrong)).toBeVisible();
	await expect.element(screen.getByLabelText(reports.planned)).toHaveValue('12,50');
	await screen.getByLabelText(reports.resourcesAction).selectOptions('action-1');
	await expect.element(screen.getByLabelText(reports.planned)).toHaveValue('');
	await expect.element(screen.getByText(reports.amountWrong)).not.toBeInTheDocument();
	await screen.getByLabelText(reports.resourcesAction).selectOptions('action-2');
	await screen.getByLabelText(reports.planned).fill('');
	expect(draft.template.resources['action-2']?.planned).toBeNull();
	await expect.element(screen.getByText(reports.amountWrong)).not.toBeInTheDocument();
	draft.template.resources['action-2'] = { currency: 'EUR', planned: 7, available: null, from: '', status: 'open' };
	await expect.element(screen.getByLabelText(reports.planned)).toHaveValue('7');
});
