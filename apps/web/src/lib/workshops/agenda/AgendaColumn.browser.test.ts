import type { WorkshopCommandRequest } from '@plenum/protocol/workshops/workshops';
import type { RecordedEvent, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useApi } from '#lib/queries/api.ts';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import AgendaColumn from './AgendaColumn.svelte';
import { giveWorkshop, WorkshopState } from '../workshop-state.svelte.ts';

const { agenda, run, workshops } = text;
const titles = ['Opening', 'Detention', 'Coffee', 'Housing'];
const items = titles.map((title) => ({ id: title.toLowerCase(), cluster: null, title, minutes: 10 }));

/** The second item of four is on. */
async function openColumn(more: WorkshopEvent[] = []) {
	const story: WorkshopEvent[] = [
		{ type: 'workshop-planned', title: 'First day', items },
		{ type: 'workshop-started' },
		{ type: 'item-started', item: 'detention' },
		...more
	];
	const events: RecordedEvent[] = story.map((event, place) => ({ seq: place + 1, at: 0, by: null, event }));
	const sent: WorkshopCommandRequest[] = [];
	const send = async (command: WorkshopCommandRequest) => (sent.push(command), null);
	const first = { workshop: 'w', events, seq: events.length, more: false, now: 0 };
	const provide = () => void giveWorkshop(new WorkshopState(first, useApi(), { consultation: 'c', workshop: 'w' }));
	const { screen } = await renderComponent(AgendaColumn, { send }, { provide }, new FakeServer());
	const orders = () =>
		sent.map((each) => (each.type === 'change-agenda' ? each.items.map(({ title }) => title) : each));
	return { screen, orders };
}

test('[WORKSHOP61] an item begins by a press; the one that is on offers none', async () => {
	const { screen, orders } = await openColumn();
	await screen.getByRole('button', { name: workshops.startItemNamed('Housing') }).click();
	expect(orders()).toEqual([{ type: 'start-item', item: 'housing' }]);
	await expect
		.element(screen.getByRole('button', { name: workshops.startItemNamed('Detention') }))
		.not.toBeInTheDocument();
});

test('[WORKSHOP61] an item moves by Alt with the arrows, and not beyond the ends', async () => {
	const { screen, orders } = await openColumn();
	const start = (title: string) => screen.getByRole('button', { name: workshops.startItemNamed(title) });
	start('Coffee').element().focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
	await expect.poll(orders).toEqual([['Opening', 'Detention', 'Housing', 'Coffee']]);
	start('Housing').element().focus();
	await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{ArrowUp}');
	start('Opening').element().focus();
	await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
	expect(orders()).toHaveLength(1);
});

test('[WORKSHOP61] an item is taken next, or to any place, by its menu', async () => {
	const { screen, orders } = await openColumn();
	await screen.getByRole('button', { name: run.moreOf('Housing') }).click();
	await screen.getByRole('button', { name: run.takeNext }).click();
	await expect.poll(orders).toEqual([['Opening', 'Detention', 'Housing', 'Coffee']]);
	await screen.getByRole('button', { name: run.moreOf('Opening') }).click();
	await screen.getByRole('button', { name: run.moveTo }).click();
	await screen.getByLabelText(starting(run.placeNow)).selectOptions('3');
	await screen.getByRole('button', { name: run.moveHere }).click();
	await expect.poll(() => orders().at(-1)).toEqual(['Detention', 'Coffee', 'Housing', 'Opening']);
});

test('[WORKSHOP61] an item is dragged before another one', async () => {
	const { screen, orders } = await openColumn();
	const row = (title: string) => screen.getByRole('listitem').filter({ hasText: title });
	await row('Housing').dropTo(row('Opening'), { targetPosition: { x: 20, y: 3 } });
	await expect.poll(orders).toEqual([['Housing', 'Opening', 'Detention', 'Coffee']]);
});

test('[WORKSHOP104] a cluster, a free item and a break are told apart at a glance, and by those who listen', async () => {
	const kinds = [
		{ id: 'law', cluster: 'k', title: 'Law', minutes: 10 },
		{ id: 'welcome', cluster: null, title: 'Welcome', minutes: 10 },
		{ id: 'tea', cluster: null, kind: 'break', title: 'Tea', minutes: 10 }
	] as const;
	const { screen } = await openColumn([{ type: 'agenda-changed', items: [...items, ...kinds] }]);
	const row = (title: string) => screen.getByRole('listitem').filter({ hasText: title });
	await expect.element(row('Tea').getByText(agenda.kinds.break)).toBeInTheDocument();
	await expect.element(row('Welcome').getByText(agenda.kinds.free)).toBeInTheDocument();
	await expect.element(row('Law').getByText(agenda.kinds.cluster)).toBeInTheDocument();
	const looks = ['Law', 'Welcome', 'Tea'].map((title) => row(title).element().querySelector('svg.kind')?.innerHTML);
	expect(new Set(looks).size).toBe(3);
});

test('[WORKSHOP100] what an item offers is seen once it is pointed at or has the focus', async () => {
	const { screen } = await openColumn();
	const start = screen.getByRole('button', { name: workshops.startItemNamed('Housing') });
	const isSeen = () => start.element().checkVisibility({ opacityProperty: true, visibilityProperty: true });
	await screen.getByRole('heading').hover();
	await expect.poll(isSeen).toBe(false);
	await screen.getByText('Housing').hover();
	await expect.poll(isSeen).toBe(true);
	await screen.getByRole('heading').hover();
	await expect.poll(isSeen).toBe(false);
	start.element().focus();
	await expect.poll(isSeen).toBe(true);
});

test('a closed workshop has an agenda to look at only', async () => {
	const { screen } = await openColumn([{ type: 'workshop-closed' }]);
	await expect.element(screen.getByText('Coffee')).toBeVisible();
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});
