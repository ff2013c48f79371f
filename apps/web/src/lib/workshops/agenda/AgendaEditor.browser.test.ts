import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ComponentProps } from 'svelte';
import { BoundValue } from '../../../fixtures/bound.svelte.fixture.ts';
import { FakeServer, lost } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../../fixtures/render-component.fixture.ts';
import { clusterSummary, commitmentList, commitmentView, consultationView } from '../../../fixtures/views.fixture.ts';
import type { DraftItem } from './agenda-draft.ts';
import AgendaEditor from './AgendaEditor.svelte';

const { scheduling, planning, workshops, commitments, shell } = text;

const item = (key: string, change: Partial<DraftItem> = {}): DraftItem => ({
	key,
	id: key,
	cluster: null,
	title: `Item ${key}`,
	minutes: '20',
	...change
});

async function openEditor(change: Partial<ComponentProps<typeof AgendaEditor>> = {}) {
	const list = new BoundValue(change.items ?? [item('a'), item('b'), item('c')]);
	const props = {
		clusters: [],
		...change,
		get items() {
			return list.value;
		},
		set items(items) {
			list.value = items;
		}
	};
	const server = new FakeServer();
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(AgendaEditor, props, { consultation }, server);
	const titles = () => list.value.map(({ title }) => title);
	const button = (name: string) => screen.getByRole('button', { name });
	const more = (title: string) =>
		screen.container.querySelector<HTMLElement>(`summary[aria-label="${scheduling.more(title)}"]`)?.click();
	return { screen, server, list, titles, button, more };
}

test('an item moves by one place, and its button keeps the focus', async () => {
	const { titles, button } = await openEditor();
	await button(planning.moveDown('Item a')).click();
	await expect.poll(titles).toEqual(['Item b', 'Item a', 'Item c']);
	await expect.element(button(planning.moveDown('Item a'))).toHaveFocus();
});

test('at the end of the list the other button takes the focus', async () => {
	const { titles, button } = await openEditor();
	await button(planning.moveDown('Item b')).click();
	await expect.poll(titles).toEqual(['Item a', 'Item c', 'Item b']);
	await expect.element(button(planning.moveDown('Item b'))).toBeDisabled();
	await expect.element(button(planning.moveUp('Item b'))).toHaveFocus();
});

test('the total counts what is a number of minutes, and what is none is marked', async () => {
	const { screen, list } = await openEditor();
	await expect.element(screen.getByText(planning.total(planning.duration('1', '0')))).toBeVisible();
	await screen.getByLabelText(planning.minutesFor('Item a')).fill('0');
	await expect.element(screen.getByText(workshops.minutesWrong)).toBeVisible();
	await expect.element(screen.getByText(planning.total(planning.duration('0', '40')))).toBeVisible();
	await screen.getByLabelText(planning.minutesFor('Item a')).fill('90');
	await expect.element(screen.getByText(planning.total(planning.duration('2', '10')))).toBeVisible();
	expect(list.value.map(({ minutes }) => minutes)).toEqual(['90', '20', '20']);
});

test('an item that has begun stays', async () => {
	const { button } = await openEditor({ begun: ['a'] });
	await expect.element(button(planning.removeItem('Item a'))).toBeDisabled();
	await expect.element(button(planning.removeItem('Item b'))).toBeEnabled();
});

test('open clusters that are not on the agenda are offered, each once, with the minutes that were chosen', async () => {
	const clusters = [
		clusterSummary('x', 'Detention'),
		clusterSummary('y', 'Equality'),
		clusterSummary('z', 'Press', { state: 'closed' })
	];
	const { screen, list, button } = await openEditor({ items: [item('a', { cluster: 'x' })], clusters });
	await expect.element(button(planning.addCluster('Detention'))).not.toBeInTheDocument();
	await expect.element(button(planning.addCluster('Press'))).not.toBeInTheDocument();
	await screen.getByLabelText(starting(planning.minutesEach)).fill('45');
	await button(planning.addCluster('Equality')).click();
	await expect.element(screen.getByText(planning.allOnAgenda)).toBeVisible();
	expect(list.value.at(-1)).toMatchObject({ cluster: 'y', title: 'Equality', minutes: '45' });
	expect(list.value.at(-1)).not.toHaveProperty('id');
});

test('minutes for new items that are no number are 20', async () => {
	const { screen, list, button } = await openEditor({ items: [], clusters: [clusterSummary('x', 'Detention')] });
	await screen.getByLabelText(starting(planning.minutesEach)).fill('long');
	await button(planning.addShown(1)).click();
	await expect.poll(() => list.value).toMatchObject([{ title: 'Detention', minutes: '20' }]);
});

test('[WORKSHOP110] clusters are found by words of their names, and those that are shown are added at once', async () => {
	const clusters = [
		clusterSummary('x', 'Conditions of détention'),
		clusterSummary('y', 'Equality'),
		clusterSummary('z', 'Detention of minors')
	];
	const { screen, titles, button } = await openEditor({ items: [], clusters });
	await screen.getByLabelText(text.clusters.search).fill('detention');
	await expect.element(button(planning.addCluster('Equality'))).not.toBeInTheDocument();
	await button(planning.addShown(2)).click();
	await expect.poll(titles).toEqual(['Conditions of détention', 'Detention of minors']);
	await expect.element(button(planning.addCluster('Equality'))).not.toBeInTheDocument();
	await screen.getByLabelText(text.clusters.search).fill('');
	await expect.element(button(planning.addCluster('Equality'))).toBeVisible();
});

test('[WORKSHOP111] the minutes follow the rows that differ, and those clusters are added in one press', async () => {
	const clusters = ['x', 'y', 'z'].map((id) => clusterSummary(id, `Cluster ${id}`));
	const differing = new Map([
		['x', { rated: 6, differing: 4 }],
		['y', { rated: 3, differing: 0 }]
	]);
	const { list, button } = await openEditor({ items: [], clusters, differing });
	await button(planning.addDiffering(1)).click();
	await expect.poll(() => list.value).toMatchObject([{ cluster: 'x', minutes: '30' }]);
	await button(planning.addShown(2)).click();
	await expect.poll(() => list.value.map(({ minutes }) => minutes)).toEqual(['30', '10', '20']);
});

test('a free item needs a title, and Enter adds it', async () => {
	const { screen, titles } = await openEditor({ items: [] });
	const field = screen.getByLabelText(planning.addFree);
	await field.click();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(planning.freeNeeded)).toBeVisible();
	await field.fill(' Coffee ');
	await userEvent.keyboard('{Enter}');
	await expect.poll(titles).toEqual(['Coffee']);
	await expect.element(field).toHaveValue('');
	await expect.element(screen.getByText(planning.freeNeeded)).not.toBeInTheDocument();
});

test('a commitment still to be done becomes an item; of a cluster that is gone, without it', async () => {
	const adopted = commitmentList([commitmentView('1', { cluster: 'x' }), commitmentView('2', { cluster: 'gone' })]);
	const clusters = [clusterSummary('x', 'Detention')];
	const { list, button } = await openEditor({ items: [], clusters, commitments: adopted });
	await button(commitments.addNamed('Commitment 1')).click();
	await button(commitments.addNamed('Commitment 2')).click();
	expect(list.value).toMatchObject([
		{ cluster: 'x', commitment: '1', title: 'Commitment 1' },
		{ cluster: null, commitment: '2', title: 'Commitment 2' }
	]);
	await expect.element(button(commitments.addNamed('Commitment 1'))).not.toBeInTheDocument();
	await expect.element(button(planning.addCluster('Detention'))).toBeVisible();
});

test('[WORKSHOP21] a break is added as one, is renamed, and does not begin before its time', async () => {
	const { screen, list, button, more } = await openEditor({ items: [] });
	await button(scheduling.addBreak).click();
	await expect.poll(() => list.value.length).toBe(1);
	more(scheduling.breakTitle);
	await screen.getByLabelText(scheduling.notBefore).fill('12:30');
	await screen.getByLabelText(planning.item, { exact: true }).fill('Lunch');
	await expect
		.poll(() => list.value)
		.toMatchObject([{ kind: 'break', cluster: null, title: 'Lunch', minutes: '20', notBefore: '12:30' }]);
	await screen.getByLabelText(scheduling.notBefore).fill('');
	await expect.poll(() => list.value[0]?.notBefore).toBeUndefined();
});

test('an item goes to the top, to the end, and to any place', async () => {
	const { screen, titles, button, more } = await openEditor();
	more('Item b');
	await button(scheduling.toTop).click();
	await expect.poll(titles).toEqual(['Item b', 'Item a', 'Item c']);
	await button(scheduling.toEnd).click();
	await expect.poll(titles).toEqual(['Item a', 'Item c', 'Item b']);
	await screen.getByRole('combobox', { name: scheduling.moveTo }).selectOptions('1');
	await expect.poll(titles).toEqual(['Item b', 'Item a', 'Item c']);
});

test('a duplicate stands right behind its item, and is new', async () => {
	const { list, titles, button, more } = await openEditor({ begun: ['a'] });
	more('Item a');
	await button(scheduling.duplicate).click();
	await expect.poll(titles).toEqual(['Item a', 'Item a', 'Item b', 'Item c']);
	expect(list.value[1]).not.toHaveProperty('id');
	expect(new Set(list.value.map(({ key }) => key)).size).toBe(4);
});

test('[WORKSHOP21] a cluster has minutes of its steps; what is no number is not said, and too many are marked', async () => {
	const { screen, list, more } = await openEditor({ items: [item('a', { cluster: 'x' }), item('b')] });
	more('Item a');
	await screen.getByLabelText(workshops.steps.write, { exact: true }).fill('15');
	await expect.poll(() => list.value[0]?.stepMinutes).toEqual({ write: 15 });
	await screen.getByLabelText(workshops.steps.read, { exact: true }).fill('8');
	await expect.element(screen.getByText(scheduling.stepsTake('23'))).toBeVisible();
	await screen.getByLabelText(workshops.steps.write, { exact: true }).fill('');
	await expect.poll(() => list.value[0]?.stepMinutes).toEqual({ read: 8 });
});

test('an item is dragged to another place', async () => {
	const { screen, titles } = await openEditor();
	await screen.getByText('1', { exact: true }).dropTo(screen.getByText('Item c'));
	await expect.poll(titles).toEqual(['Item b', 'Item c', 'Item a']);
});

test('on a phone nothing is wider than the screen', async () => {
	await page.viewport(390, 844);
	const title = 'Administration of justice, including impunity, and the rule of law in remote provinces';
	await openEditor({ items: [item('a', { title })], clusters: [clusterSummary('x', title)] });
	expect(document.documentElement.scrollWidth).toBe(390);
	await page.viewport(1280, 800);
});

test('[OPERATE43] all clusters of a long list are there once the page stands', async () => {
	const clusters = Array.from({ length: 30 }, (_, at) => clusterSummary(`${at}`, `Cluster ${at}`));
	const { button } = await openEditor({ clusters });
	await expect.element(button(planning.addCluster('Cluster 0')).first()).toBeInTheDocument();
	await expect.element(button(planning.addCluster('Cluster 29'))).toBeInTheDocument();
});

test('[COMMITMENT20] open commitments come in pages by a press, and those that are due are added once all are there', async () => {
	const first = commitmentList([commitmentView('1', { overdue: 'deadline' })], 2);
	const { screen, server, list, button } = await openEditor({ items: [], commitments: first });
	const next = 'GET /consultations/c/commitments?from=1&first=50&status=open';
	server.on(next, lost);
	await button(commitments.addNamed('Commitment 1')).click();
	await expect.element(screen.getByText(commitments.noDue)).not.toBeInTheDocument();
	await button(shell.showMore).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(shell.networkAway);
	server.on(next, commitmentList([commitmentView('2'), commitmentView('3')], 1));
	await button(shell.showMore).click();
	await expect.element(button(commitments.addNamed('Commitment 3'))).toBeVisible();
	await expect.element(button(commitments.addDue(2))).not.toBeInTheDocument();
	server.on('GET /consultations/c/commitments?from=3&first=50&status=open', commitmentList([commitmentView('4')]));
	await button(shell.showMore).click();
	await button(commitments.addDue(3)).click();
	await expect.poll(() => list.value.map(({ commitment }) => commitment)).toEqual(['1', '2', '3', '4']);
	await expect.element(screen.getByText(commitments.noDue)).toBeVisible();
	await expect.element(button(shell.showMore)).not.toBeInTheDocument();
});
