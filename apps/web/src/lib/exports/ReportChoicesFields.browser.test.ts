import { createReportDocument } from '@plenum/reports/create-report-document';
import { sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import { en } from '@plenum/reports/words/en';
import { expect, test } from 'vitest';
import { openApi } from '#lib/api.ts';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ReportChoicesFields from './ReportChoicesFields.svelte';
import { TemplateDraft } from './template-draft.svelte.ts';

const { reports } = text;

async function openSubmission() {
	const server = new FakeServer();
	const report = createReportDocument('submission', sampleOutcome, defaultTemplate, en);
	const action = (id: string, said: string, isRejected: boolean) => {
		return { id, cluster: 'Access to justice', text: said, byDefault: !isRejected, isRejected };
	};
	const actions = [action('action-1', 'Train the judges', false), action('action-2', 'Close the courts', true)];
	const preview = { report, budget: null, clusters: [], actions };
	server.on('POST /consultations/c/reports/submission/preview', preview);
	const asked = { language: 'en', audience: 'publication', version: 'draft' } as const;
	const template = { version: 0, template: defaultTemplate, at: null };
	const api = openApi(server.fetch, { language: 'en', text });
	const draft = new TemplateDraft(api, '/consultations/c', 'submission', { template, preview, asked });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(ReportChoicesFields, { draft }, { consultation }, server);
	return { screen, draft };
}

test('[REPORTS80] whose submission it is can be chosen: civil society to begin with, and never the State', async () => {
	const { screen, draft } = await openSubmission();
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
	const { screen, draft } = await openSubmission();
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
