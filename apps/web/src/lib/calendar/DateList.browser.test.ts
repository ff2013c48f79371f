import type { Calendar } from '@plenum/domain/calendar/calendar';
import type { ConfigureConsultationRequest, ConsultationView } from '@plenum/protocol/consultations';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import DateList from './DateList.svelte';
import NextDate from './NextDate.svelte';

const { calendar: words, calendarNames, shell } = text;
const at = '/consultations/c';
const midTerm = calendarNames.inCycle(calendarNames.stages['mid-term'], 4);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-02T09:00:00Z') }));
afterEach(() => void vi.useRealTimers());

function viewWith(calendar: Calendar | null, role: 'facilitator' | 'participant' = 'facilitator'): ConsultationView {
	const view = consultationView(role);
	const reviews = [{ cycle: 4, session: 48, symbols: [] }];
	return { ...view, reviews, settings: { ...view.settings, ...(calendar && { calendar }) } };
}

async function openList(calendar: Calendar | null = null, role: 'facilitator' | 'participant' = 'facilitator') {
	const server = new FakeServer();
	const consultation = viewWith(calendar, role);
	server.on(`GET ${at}`, consultation);
	server.on(`PATCH ${at}`, ({ body }) => {
		const { settingsVersion, calendar: sent } = body as ConfigureConsultationRequest;
		const settings = { ...consultation.settings, ...(sent && { calendar: sent }) };
		return Response.json({ ...consultation, settings, settingsVersion: settingsVersion + 1 });
	});
	const { screen } = await renderComponent(DateList, {}, { consultation }, server);
	const sent = () => server.sent(`PATCH ${at}`).map(({ body }) => body);
	return { screen, server, sent };
}

test('[CALENDAR4] dates stand in their order, computed ones with their rule; what is past is folded', async () => {
	const { screen } = await openList({
		stages: [],
		milestones: [{ id: 'milestone-1', title: 'Draft sent', date: '2026-11-01', done: false }]
	});
	const titles = () =>
		[...document.querySelectorAll('section > ol > li p:nth-of-type(2)')].map((each) => each.textContent);
	await expect
		.poll(titles)
		.toEqual([
			'Draft sent',
			midTerm,
			...(['submission', 'national-report', 'session', 'adoption', 'mid-term'] as const).map((stage) =>
				calendarNames.inCycle(calendarNames.stages[stage], 5)
			)
		]);
	await expect.element(screen.getByText(words.overdue)).toBeVisible();
	await expect.element(screen.getByText('June 2027', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('in 6 months')).toBeVisible();
	await expect.element(screen.getByText(words.rules['mid-term']).first()).toBeVisible();
	await expect.element(screen.getByText(words.expectedLead)).toBeVisible();
	const session = screen.getByText(calendarNames.inCycle(calendarNames.stages.session, 4));
	await expect.element(session).not.toBeVisible();
	await screen.getByText(words.past(4)).click();
	await expect.element(session).toBeVisible();
});

test('[CALENDAR4] a facilitator enters the day of a stage, and undoes it', async () => {
	const { screen, sent } = await openList();
	await screen.getByRole('button', { name: words.changeNamed(midTerm) }).click();
	await screen.getByLabelText(words.day, { exact: false }).fill('2027-05-31');
	await screen.getByRole('button', { name: shell.save }).click();
	const entry = { cycle: 4, stage: 'mid-term', date: '2027-05-31', done: false };
	await expect.poll(sent).toEqual([{ settingsVersion: 0, calendar: { stages: [entry], milestones: [] } }]);
	await screen.getByRole('button', { name: shell.undo, exact: true }).click();
	await expect.poll(() => sent().at(-1)).toEqual({ settingsVersion: 1, calendar: { stages: [], milestones: [] } });
});

test('[CALENDAR4] a date is added, and removed', async () => {
	const { screen, sent } = await openList();
	await screen.getByRole('button', { name: words.addDate }).click();
	await screen.getByRole('button', { name: shell.save }).click();
	await expect.element(screen.getByText(words.needTitle).first()).toBeVisible();
	await screen.getByLabelText(words.what).fill('Draft sent');
	await screen.getByLabelText(words.day, { exact: true }).fill('2027-02-01');
	await screen.getByRole('button', { name: shell.save }).click();
	const added = { id: expect.any(String), title: 'Draft sent', date: '2027-02-01', done: false };
	await expect.poll(sent).toEqual([{ settingsVersion: 0, calendar: { stages: [], milestones: [added] } }]);
});

test('[CALENDAR4] a date of its own is removed', async () => {
	const milestone = { id: 'milestone-1', title: 'Draft sent', date: '2027-02-01', done: false };
	const { screen, sent } = await openList({ stages: [], milestones: [milestone] });
	await screen.getByRole('button', { name: words.changeNamed('Draft sent') }).click();
	await screen.getByRole('button', { name: words.remove }).click();
	await expect.poll(sent).toEqual([{ settingsVersion: 0, calendar: { stages: [], milestones: [] } }]);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('[CALENDAR4] where somebody changed settings meanwhile the dialog says so and stays', async () => {
	const { screen, server } = await openList();
	server.on(`PATCH ${at}`, refuse('consultation/updated-since', 'Somebody changed this.', 409));
	await screen.getByRole('button', { name: words.changeNamed(midTerm) }).click();
	await screen.getByLabelText(words.day, { exact: false }).fill('2027-05-31');
	await screen.getByRole('button', { name: shell.save }).click();
	await expect.element(screen.getByText('Somebody changed this.')).toBeVisible();
	await expect.element(screen.getByLabelText(words.day, { exact: false })).toHaveValue('2027-05-31');
});

test('[WEB473] of two who change one date at once nobody loses anything silently', async () => {
	const milestone = { id: 'milestone-1', title: 'Draft sent', date: '2027-02-01', done: false };
	const { screen, server, sent } = await openList({ stages: [], milestones: [milestone] });
	const meanwhile = (calendar: Calendar) => server.on(`GET ${at}`, viewWith(calendar));
	const save = () => screen.getByRole('button', { name: shell.save }).click();
	await screen.getByRole('button', { name: words.changeNamed('Draft sent') }).click();
	await screen.getByLabelText(words.day, { exact: true }).fill('2027-03-01');
	const stages = [{ cycle: 4, stage: 'mid-term' as const, date: '2027-05-31', done: false }];
	meanwhile({ stages, milestones: [{ ...milestone, title: 'First draft sent', date: '2027-04-01' }] });
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(words.bothChanged('1 Apr 2027'));
	expect(sent()).toEqual([]);
	await save();
	const merged = { ...milestone, title: 'First draft sent', date: '2027-03-01' };
	await expect.poll(sent).toEqual([{ settingsVersion: 0, calendar: { stages, milestones: [merged] } }]);
	await screen.getByRole('button', { name: words.changeNamed('Draft sent') }).click();
	await screen.getByLabelText(words.what).fill('Sent');
	meanwhile({ stages, milestones: [] });
	await save();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(words.removedSince);
	expect(sent()).toHaveLength(1);
	await save();
	await expect.poll(() => sent().length).toBe(2);
});

test('[CALENDAR4] others read the dates and change none', async () => {
	const { screen } = await openList(null, 'participant');
	await expect.element(screen.getByText(midTerm)).toBeVisible();
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});

test('[CALENDAR6] the nearest date is shown with how far away it is, and leads to the calendar', async () => {
	const { screen } = await renderComponent(NextDate, {}, { consultation: viewWith(null) });
	const words = text.overview.nextExpected(calendarNames.stages['mid-term'], 'June 2027', 'in 6 months');
	await expect.element(screen.getByRole('link', { name: words })).toHaveAttribute('href', '/c/c/calendar');
});

test('[CALENDAR6] what is two years away or more is not shown', async () => {
	const done = { stages: [{ cycle: 4, stage: 'mid-term' as const, date: null, done: true }], milestones: [] };
	const { screen } = await renderComponent(NextDate, {}, { consultation: viewWith(done) });
	await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
});
