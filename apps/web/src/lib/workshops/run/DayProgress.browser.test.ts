import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import type { AgendaItem, RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { useApi } from '#lib/queries/api.ts';
import { formatClock } from '#lib/language/zoned-format.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import AgendaColumn from '../agenda/AgendaColumn.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const { scheduling, agenda, run } = text;
const minute = 60_000;
const nine = Date.parse('2027-05-11T06:00:00Z');
const zone = 'Africa/Nairobi';
const items: AgendaItem[] = [
	{ id: 'opening', cluster: null, title: 'Opening', minutes: 10 },
	{ id: 'prisons', cluster: 'cluster-1', title: 'Prisons', minutes: 30 },
	{ id: 'courts', cluster: 'cluster-2', title: 'Courts', minutes: 20 },
	{ id: 'coffee', cluster: null, kind: 'break', title: 'Coffee', minutes: 15, notBefore: '10:00' }
];
const clock = (minutes: number) => formatClock('en', nine + minutes * minute, zone);

/** The first item is on, so many minutes after nine. */
async function openColumn(now: number, ...more: WorkshopEvent[]) {
	const story: WorkshopEvent[] = [
		{ type: 'workshop-planned', title: 'First day', items, details: { starts: { at: nine, zone } } },
		{ type: 'workshop-started' },
		{ type: 'item-started', item: 'opening' },
		...more
	];
	const events: RecordedEvent[] = story.map((event, at) => ({ seq: at + 1, at: nine, by: null, event }));
	const sent: WorkshopCommandRequest[] = [];
	const send = async (command: WorkshopCommandRequest) => (sent.push(command), null);
	const first = { workshop: 'w', events, seq: events.length, more: false, now: nine + now * minute };
	const provide = () => void giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
	const { screen } = await renderComponent(AgendaColumn, { send }, { provide }, new FakeServer());
	return { screen, sent };
}

test('[WORKSHOP23] the column says by how much the day is behind, when items begin, and what would make up for it', async () => {
	const { screen } = await openColumn(22);
	await expect.element(screen.getByText(agenda.behind(12))).toBeVisible();
	await expect.element(screen.getByText(agenda.presumed(clock(22), clock(10)), { exact: true })).toBeVisible();
	const cut = agenda.cutBefore('Coffee', clock(60), 12);
	await expect.element(screen.getByText(`${cut} ${agenda.enough('Courts')}`)).toBeVisible();
});

test('[WORKSHOP23] nothing is to be cut while all is on time', async () => {
	const { screen } = await openColumn(5);
	await expect.element(screen.getByText(agenda.onTime)).toBeVisible();
	await expect.element(screen.getByText(clock(10), { exact: true })).toBeVisible();
	await expect.element(screen.getByText(/to be cut/)).not.toBeInTheDocument();
});

test('[WORKSHOP102] a difference of less than five minutes is none: neither the day nor an item says it', async () => {
	const { screen } = await openColumn(14);
	await expect.element(screen.getByText(agenda.onTime)).toBeVisible();
	await expect.element(screen.getByText(clock(10), { exact: true })).toBeVisible();
	await expect.element(screen.getByText(agenda.endsAt(clock(75)), { exact: false })).toBeVisible();
	await screen.unmount();
	const late = await openColumn(15);
	await expect.element(late.screen.getByText(agenda.behind(5))).toBeVisible();
	await expect.element(late.screen.getByText(agenda.presumed(clock(15), clock(10)), { exact: true })).toBeVisible();
});

test('[WORKSHOP22] an item is left out by its menu, parked with a reason, and taken up again', async () => {
	const { screen, sent } = await openColumn(5, { type: 'item-parked', item: 'courts', reason: 'No figures' });
	const more = (title: string) => screen.getByRole('button', { name: run.moreOf(title) });
	await more('Prisons').click();
	await screen.getByRole('button', { name: scheduling.skip }).click();
	await more('Prisons').click();
	await screen.getByRole('button', { name: scheduling.park }).click();
	await screen.getByRole('button', { name: scheduling.parkConfirm, exact: true }).click();
	await expect.element(screen.getByText(scheduling.parkNeeded)).toBeVisible();
	await screen.getByLabelText(scheduling.parkReason).fill(' The warden is late ');
	await screen.getByRole('button', { name: scheduling.parkConfirm, exact: true }).click();
	await expect.element(screen.getByText(agenda.parked('No figures'))).toBeVisible();
	await more('Courts').click();
	await screen.getByRole('button', { name: scheduling.takeUp }).click();
	await expect
		.poll(() => sent)
		.toEqual([
			{ type: 'skip-item', item: 'prisons' },
			{ type: 'park-item', item: 'prisons', reason: 'The warden is late' },
			{ type: 'take-up-item', item: 'courts' }
		]);
});
