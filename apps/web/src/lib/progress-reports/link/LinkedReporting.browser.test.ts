import type { ReportingView } from '@plenum/protocol/progress-reports';
import { afterEach, expect, test } from 'vitest';
import { FakeServer, lost, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { linkedReport, reportingView } from '../../../fixtures/progress-report-views.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { clearDevice, deviceStorage } from '#lib/outbox/device.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { progressKind } from '../kept-report.ts';
import { emptyText } from '../report-fields.ts';
import LinkedReporting from './LinkedReporting.svelte';

import { ownerOf } from './linked-drafts.ts';

const { progressReports, saving } = text;
const token = 'a-token-of-twenty-letters';
const stored = () => Object.keys(localStorage).filter((key) => key.includes('progress'));

async function openLink(view: ReportingView = reportingView(), server = new FakeServer()) {
	const { screen } = await renderComponent(LinkedReporting, { token, view, reload: async () => undefined }, {}, server);
	const open = (subject: string) =>
		screen.getByRole('button', { name: progressReports.openSubjectNamed(subject) }).click();
	const done = () => screen.getByLabelText(starting(progressReports.done));
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	return { screen, server, open, done, button };
}

afterEach(() => clearDevice());

test('[PROGRESS70] [PROGRESS71] [PRACTICE7] the link says who asks, until when, how far each report has come, and what is a practice', async () => {
	const { consultation, subjects } = reportingView();
	const [, second] = subjects;
	const practised = await openLink(reportingView({ consultation: { ...consultation, practiceUntil: 1 } }));
	await expect.element(practised.screen.getByText(text.consultations.practice)).toBeVisible();
	await practised.screen.unmount();
	const { screen } = await openLink(
		reportingView({ reports: [linkedReport('one', { state: 'returned', question: 'How many?' })] })
	);
	expect(screen.getByText(text.consultations.practice).elements()).toEqual([]);
	await expect
		.element(screen.getByText(progressReports.asked('Mid-term consultation', 'Examplia', 'Ministry of Justice')))
		.toBeVisible();
	await expect.element(screen.getByText(progressReports.states.returned)).toBeVisible();
	await expect.element(screen.getByText('How many?')).toBeVisible();
	await expect.element(screen.getByText(progressReports.states['not-begun'])).toBeVisible();
	await expect.element(screen.getByText(second!.number!)).toBeVisible();
});

test('[PROGRESS60] [PROGRESS61] [PROGRESS64] a report is saved while it is written, and submitted after the question who sees it', async () => {
	const { screen, server, open, done, button } = await openLink();
	server.on('POST /reporting/draft', ({ body }) =>
		Response.json(linkedReport((body as { report: string }).report, { state: 'draft', version: 1 }))
	);
	await open('Train the police');
	await button(progressReports.submit).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.doneMissing);
	await done().fill('Two courses were held.');
	await screen.getByLabelText(starting(progressReports.measuredFor('Officers trained'))).fill('120');
	await screen.getByLabelText(text.words.levels['in-process']!).click();
	await expect.element(screen.getByText(saving.saved)).toBeVisible();
	const sent = server.sent('POST /reporting/draft').at(-1)?.body;
	expect(new Set(server.bearers)).toEqual(new Set([token]));
	expect(sent).toMatchObject({
		subject: { kind: 'commitment', id: 'k1' },
		content: {
			done: 'Two courses were held.',
			measured: [{ indicator: 'i1', value: 120, unit: 'officers', date: null }],
			rating: { level: 'in-process', percentage: null, regression: false }
		}
	});
	await button(progressReports.submit).click();
	await expect.element(screen.getByText(progressReports.submitShown('Ministry of Justice'))).toBeVisible();
	const { report } = sent as { report: string };
	server.on('POST /reporting/submit', linkedReport(report));
	await button(progressReports.submitConfirm).click();
	await expect.element(screen.getByText(progressReports.submitted).first()).toBeVisible();
	expect(server.sent('POST /reporting/submit').map(({ body }) => body)).toEqual([{ report, version: 1 }]);
	await expect.element(screen.getByRole('heading', { name: progressReports.linkTitle })).toBeVisible();
});

test('[INDICATOR50] [INDICATOR51] a figure is a number with its unit and its day, and what is no number is refused', async () => {
	const { screen, server, open, done, button } = await openLink();
	server.on('POST /reporting/draft', ({ body }) =>
		Response.json(linkedReport((body as { report: string }).report, { state: 'draft', version: 1 }))
	);
	await open('Train the police');
	await done().fill('Two courses were held.');
	const figure = screen.getByLabelText(starting(progressReports.measuredFor('Officers trained')));
	await expect.element(figure).toHaveAccessibleDescription(progressReports.measuredUnit('officers'));
	const day = screen.getByLabelText(starting(progressReports.figureDate('Officers trained')));
	expect(day.query()).toBeNull();
	await figure.fill('about 120');
	await button(progressReports.submit).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.figureWrong);
	await expect.element(figure).toHaveAccessibleDescription(new RegExp(progressReports.figureWrong));
	await expect.element(figure).toHaveValue('about 120');
	expect(server.sent('POST /reporting/submit')).toEqual([]);
	await figure.fill('120,1250');
	await day.fill('2026-12-31');
	await expect
		.poll(() => server.sent('POST /reporting/draft').at(-1)?.body)
		.toMatchObject({
			content: { measured: [{ indicator: 'i1', value: 120.125, unit: 'officers', date: '2026-12-31' }] }
		});
});

test('[PROGRESS61] [PROGRESS64] without a connection the draft stays on the device, and nothing is submitted', async () => {
	const { screen, server, open, done, button } = await openLink();
	server.on('POST /reporting/draft', lost);
	await open('Train the police');
	await done().fill('Two courses were held.');
	await expect.element(screen.getByText(saving.away(1)).first()).toBeVisible();
	await button(progressReports.submit).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.notSavedYet);
	expect(stored()).toHaveLength(1);
	await button(progressReports.back).click();
	await expect.element(screen.getByText(progressReports.states.draft)).toBeVisible();
	await open('Train the police');
	await expect.element(done()).toHaveValue('Two courses were held.');
});

test('[PROGRESS72] nothing on the device names the token, and a device that is not the reader’s keeps nothing', async () => {
	const { screen, server, open, done, button } = await openLink();
	server.on('POST /reporting/draft', lost);
	await open('Train the police');
	await done().fill('Two courses were held.');
	await expect.element(screen.getByText(saving.away(1)).first()).toBeVisible();
	expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain(token);
	await button(progressReports.back).click();
	await screen.getByLabelText(progressReports.sharedDevice).click();
	expect(stored()).toEqual([]);
	expect(deviceStorage()).toBeNull();
	await open('120.4 Adopt a law');
	await done().fill('A bill.');
	await expect.element(screen.getByText(saving['away-not-kept'](1)).first()).toBeVisible();
	expect(stored()).toEqual([]);
});

test('[PROGRESS70] what was returned is answered by a new report, which begins with the last one', async () => {
	const last = linkedReport('one', { state: 'returned', question: 'How many?' });
	const { screen, open, done } = await openLink(reportingView({ reports: [last] }));
	await open('Train the police');
	await expect.element(screen.getByText('How many?')).toBeVisible();
	await expect.element(done()).toHaveValue('Done in one');
	await expect.element(screen.getByText(saving.blank)).toBeVisible();
});

/** What an earlier visit could not send. */
function keepDraft() {
	const { subject } = linkedReport('kept');
	const draft = { subject: { kind: subject.kind, id: subject.id }, version: 0, ...emptyText };
	new Outbox(progressKind, ownerOf(reportingView())).put('kept', draft);
	return draft;
}

test('[PROGRESS90] what an earlier visit could not send is sent from the list', async () => {
	const draft = keepDraft();
	const server = new FakeServer();
	server.on('POST /reporting/draft', linkedReport('kept', { state: 'draft' }));
	let reloads = 0;
	const reload = async () => void (reloads += 1);
	await renderComponent(LinkedReporting, { token, view: reportingView(), reload }, {}, server);
	await expect.poll(stored).toEqual([]);
	expect(server.sent('POST /reporting/draft').map(({ body }) => body)).toEqual([{ report: 'kept', ...draft }]);
	await expect.poll(() => reloads).toBe(1);
});

test('[PROGRESS90] [WEB175] what the list could not send is sent again, as soon as the server wants it', async () => {
	keepDraft();
	const server = new FakeServer();
	server.on('POST /reporting/draft', refuse('request/too-fast', 'Wait a little.', 429));
	await openLink(reportingView(), server);
	await expect.poll(() => server.sent('POST /reporting/draft').length).toBe(1);
	server.on('POST /reporting/draft', linkedReport('kept', { state: 'draft' }));
	await expect.poll(stored, { timeout: 10_000 }).toEqual([]);
	expect(server.sent('POST /reporting/draft')).toHaveLength(2);
});

test('[PROGRESS90] a draft that the server refused is not sent from the list again and again', async () => {
	keepDraft();
	const server = new FakeServer();
	server.on('POST /reporting/draft', refuse('progress/updated-since', 'Somebody changed this draft.'));
	const { open } = await openLink(reportingView(), server);
	await expect.poll(() => server.sent('POST /reporting/draft').length).toBe(1);
	window.dispatchEvent(new Event('online'));
	await open('120.4 Adopt a law');
	expect([server.sent('POST /reporting/draft').length, stored().length]).toEqual([1, 1]);
});
