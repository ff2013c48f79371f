import type { ProgressReportList, ProgressReportView } from '@plenum/protocol/progress-reports';
import type { Role } from '@plenum/domain/people/rights';
import { expect, test } from 'vitest';
import { useApi } from '#lib/queries/api.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { progressReportView } from '../../fixtures/progress-report-views.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import ReportsOfSubject from '../../fixtures/ReportsOfSubject.fixture.svelte';
import { progressKind } from './kept-report.ts';
import { emptyText } from './report-fields.ts';
import { giveUnsentReports, UnsentReports } from './unsent-reports.svelte.ts';
import UnsentReportsMark from './UnsentReportsMark.svelte';

const { progressReports } = text;
const state = text.words.constituencies['state']!;
const society = text.words.constituencies['civil-society']!;
const societyShort = text.words.constituenciesShort['civil-society']!;
const at = '/consultations/c/progress-reports';
const subject = { kind: 'commitment', id: 'k1', label: 'Train the police', indicators: [] } as const;

async function openReports(reports: ProgressReportView[], { role = 'participant' as Role, whole = reports } = {}) {
	const server = new FakeServer();
	const list: ProgressReportList = { reports, more: 0, rounds: [], differing: [] };
	server.on(`GET ${at}?subject=k1`, { ...list, reports: whole });
	const { screen } = await renderComponent(
		ReportsOfSubject,
		{ list, subject },
		{ consultation: consultationView(role) },
		server
	);
	const button = (name: string) => screen.getByRole('button', { name, exact: true });
	const unfold = () => screen.getByText(progressReports.count(reports.length)).click();
	return { screen, server, button, unfold };
}

const otherwise = {
	constituency: 'civil-society',
	kind: 'otherwise',
	rating: { level: 'not-implemented', percentage: null, regression: false },
	reason: 'No course outside the capital.',
	at: 86_400_000,
	earlier: [{ kind: 'shared', rating: null, reason: '', at: 1000 }]
} as const;

test('[PROGRESS65] [PROGRESS66] both voices stand beside each other, and what was replaced is folded', async () => {
	const newest = progressReportView('new', {
		late: true,
		answers: [{ ...otherwise, earlier: [...otherwise.earlier] }]
	});
	const old = progressReportView('old', { supersededBy: 'new' });
	const { screen, unfold } = await openReports([newest], { whole: [newest, old] });
	await expect.element(screen.getByText(progressReports.answered.otherwise(societyShort)).first()).toBeVisible();
	await unfold();
	await expect.element(screen.getByText('Done in new')).toBeVisible();
	await expect.element(screen.getByText(otherwise.reason)).toBeVisible();
	await expect.element(screen.getByText(text.words.levels['not-implemented']!)).toBeVisible();
	await expect.element(screen.getByText(progressReports.lateWithout)).toBeVisible();
	await expect.element(screen.getByText('Done in old')).not.toBeVisible();
	await screen.getByText(progressReports.earlierReports(1)).click();
	await expect.element(screen.getByText('Done in old')).toBeVisible();
	await screen.getByText(progressReports.earlierAnswers(1)).click();
	await expect.element(screen.getByText(progressReports.answered.shared(society))).toBeVisible();
});

test('[INDICATOR50] [INDICATOR51] a report shows its figures with unit and day, and an earlier text as it is', async () => {
	const { content } = progressReportView('new');
	const measured = [
		{ indicator: 'i1', value: 48.5, unit: '%', date: '2026-12-31' },
		{ indicator: 'i2', value: 12, unit: 'cells', date: null },
		{ indicator: 'i3', value: 'a dozen' }
	];
	const { screen, unfold } = await openReports([progressReportView('new', { content: { ...content, measured } })]);
	await unfold();
	for (const said of ['48.5 % (31 Dec 2026)', '12 cells', 'a dozen'])
		await expect.element(screen.getByText(said, { exact: true })).toBeVisible();
});

test('[PROGRESS66] a side shares a report in one press', async () => {
	const { server, button, unfold } = await openReports([progressReportView('new', { mayAnswer: true })]);
	server.on(`PUT ${at}/new/answer`, progressReportView('new'));
	invalidate.mockClear();
	await unfold();
	await button(progressReports.answers.shared).click();
	await expect
		.poll(() => server.sent(`PUT ${at}/new/answer`).map(({ body }) => body))
		.toEqual([{ kind: 'shared', rating: null, reason: '' }]);
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:progress-reports']]);
});

test('[PROGRESS66] a side that sees it otherwise gives its own rating or a reason', async () => {
	const { screen, server, button, unfold } = await openReports([progressReportView('new', { mayAnswer: true })]);
	server.on(`PUT ${at}/new/answer`, progressReportView('new'));
	await unfold();
	await button(progressReports.answers.otherwise).click();
	await button(progressReports.answerSave).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.answerReasonMissing);
	await screen.getByLabelText(starting(progressReports.answerRating)).selectOptions('not-implemented');
	await screen.getByLabelText(starting(progressReports.answerReason)).fill('No course outside the capital.');
	await button(progressReports.answerSave).click();
	await expect
		.poll(() => server.sent(`PUT ${at}/new/answer`).map(({ body }) => body))
		.toEqual([{ kind: 'otherwise', rating: otherwise.rating, reason: otherwise.reason }]);
});

test('[PROGRESS66] who may not answer is offered no answer', async () => {
	const { button, unfold, screen } = await openReports([progressReportView('new')]);
	await unfold();
	await expect.element(screen.getByText('Done in new')).toBeVisible();
	expect(button(progressReports.answers.shared).elements()).toEqual([]);
});

test('[PROGRESS65] a rapporteur authorises a report that waits, in one press', async () => {
	const waiting = progressReportView('new', { state: 'submitted', shownAt: null, mayAuthorise: true });
	const { screen, server, unfold } = await openReports([waiting], { role: 'rapporteur' });
	server.on(`POST ${at}/new/authorise`, progressReportView('new'));
	invalidate.mockClear();
	await unfold();
	await expect.element(screen.getByText(progressReports.waitsFor(state))).toBeVisible();
	await screen.getByRole('button', { name: progressReports.authoriseNamed(state) }).click();
	await expect.poll(() => server.sent(`POST ${at}/new/authorise`).length).toBe(1);
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:progress-reports']]);
});

test('[PROGRESS67] a report goes back with a question', async () => {
	const { screen, server, button, unfold } = await openReports([progressReportView('new', { mayReturn: true })], {
		role: 'facilitator'
	});
	server.on(`POST ${at}/new/return`, progressReportView('new'));
	await unfold();
	await screen.getByRole('button', { name: progressReports.returnNamed(state) }).click();
	const send = screen.getByRole('dialog').getByRole('button', { name: progressReports.return });
	await send.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(progressReports.returnMissing);
	await screen.getByLabelText(starting(progressReports.returnQuestion)).fill('How many?');
	await send.click();
	await expect
		.poll(() => server.sent(`POST ${at}/new/return`).map(({ body }) => body))
		.toEqual([{ question: 'How many?' }]);
	await expect.poll(() => button(progressReports.returnNamed(state)).elements().length).toBe(1);
});

test('[PROGRESS61] [PROGRESS64] a person reports from the consultation by the same form, and goes on with a draft', async () => {
	const { reporter } = progressReportView('x');
	const saved = progressReportView('x', { state: 'draft', isOwn: true, reporter: { ...reporter, shownAs: 'Ada' } });
	const { screen, server, button } = await openReports([saved]);
	server.on(`PUT ${at}/x`, { ...saved, version: 2 });
	server.on(`POST ${at}/x/submit`, progressReportView('x'));
	await screen.getByRole('button', { name: progressReports.goOnNamed(subject.label) }).click();
	await expect.element(screen.getByLabelText(starting(progressReports.done))).toHaveValue('Done in x');
	await screen.getByLabelText(starting(progressReports.done)).fill('We trained ten people.');
	await expect.element(screen.getByText(text.saving.saved)).toBeVisible();
	expect(server.sent(`PUT ${at}/x`).map(({ body }) => body)).toMatchObject([
		{ version: 1, anonymous: false, content: { done: 'We trained ten people.' } }
	]);
	await button(progressReports.submit).click();
	await expect.element(screen.getByText(progressReports.submitShown('Ada'))).toBeVisible();
	await button(progressReports.submitConfirm).click();
	await expect.element(screen.getByText(progressReports.submitted).first()).toBeVisible();
	expect(server.sent(`POST ${at}/x/submit`).map(({ body }) => body)).toEqual([{ version: 2 }]);
});

test('[PROGRESS90] a draft that its form could not send is sent from any page; what is refused stays until its author deletes it', async () => {
	const writer = { participant: 'me', consultation: 'c' };
	const outbox = new Outbox(progressKind, { ...writer, target: 'k1' });
	const draft = { subject: { kind: 'commitment' as const, id: 'k1' }, version: 0, ...emptyText };
	outbox.put('kept', draft);
	const server = new FakeServer();
	server.on(`PUT ${at}/kept`, refuse('request/too-fast', 'Wait a little.', 429));
	let unsent: UnsentReports | undefined;
	const provide = () => (unsent = giveUnsentReports(new UnsentReports(useApi(), () => writer)));
	const { screen } = await renderComponent(UnsentReportsMark, {}, { provide }, server);
	const leaveAnotherForm = () => unsent!.opened('other')();
	await expect.element(screen.getByText(text.saving.away(1))).toBeVisible();
	server.on(`PUT ${at}/kept`, refuse('progress/updated-since', 'Somebody changed this draft.'));
	leaveAnotherForm();
	await expect.element(screen.getByText('Somebody changed this draft.')).toBeVisible();
	server.on(`PUT ${at}/kept`, progressReportView('kept', { state: 'draft' }));
	leaveAnotherForm();
	await expect.element(screen.getByText(progressReports.keptSent).first()).toBeVisible();
	expect([outbox.entries().size, server.sent(`PUT ${at}/kept`).at(-1)?.body]).toEqual([0, draft]);
	outbox.put('other', draft);
	server.on(`PUT ${at}/other`, refuse('progress/submitted', 'Already submitted.'));
	leaveAnotherForm();
	await screen.getByRole('button', { name: progressReports.discard }).click();
	expect([outbox.entries().size, screen.getByText('Already submitted.').query()]).toEqual([0, null]);
});
