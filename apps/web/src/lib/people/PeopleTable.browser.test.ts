import type { MadeLink, Person } from '@plenum/protocol/people';
import { beforeEach, expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { afterNavigate, beforeNavigate, invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import PeopleTable from './PeopleTable.svelte';

const { admitting: words, words: common, shell } = text;
const at = '/consultations/c/people';
const side = (id: string) => common.constituencies[id] ?? id;
const ana = personView('Ana', { organisation: 'Lantern', joinedAt: 2 });
const ben = personView('Ben', { constituency: 'state', joinedAt: 1 });
const cyd = personView('Cyd', { role: 'facilitator', me: true, joinedAt: 3 });

beforeEach(() => {
	invalidate.mockClear();
	afterNavigate.mockClear();
	beforeNavigate.mockClear();
	scrollTo(0, 0);
});

async function openTable(people: Person[] = [ana, ben, cyd], role: Person['role'] = 'facilitator') {
	const server = new FakeServer();
	server.on(`PATCH ${at}/Ana`, { ...ana, role: 'rapporteur' });
	server.on(`POST ${at}/Ana/remove`, { links: [] });
	const { screen } = await renderComponent(PeopleTable, { people }, { consultation: consultationView(role) }, server);
	const names = () =>
		screen
			.getByRole('rowheader')
			.elements()
			.map((cell) => cell.querySelector('bdi')?.textContent);
	return { screen, server, names };
}

/** As SvelteKit says it, once it has scrolled as far as the page reached. */
function arrive(type: 'enter' | 'popstate', y = 0): void {
	for (const [arrived] of afterNavigate.mock.calls) arrived({ type, to: { scroll: { x: 0, y } } });
}

test('those who run things come first, then side by side, in the order in which they came', async () => {
	const dee = personView('Dee', { joinedAt: 0 });
	const { screen, names } = await openTable([ben, ana, dee, cyd]);
	await expect.poll(names).toEqual(['Cyd', 'Dee', 'Ana', 'Ben']);
	await expect.element(screen.getByText('Civil society: 3 · State institutions: 1')).toBeVisible();
});

test('whoever may not change people reads roles and presses nothing', async () => {
	const { screen } = await openTable([ana, ben], 'participant');
	await expect.element(screen.getByText(common.roles.participant).first()).toBeVisible();
	expect(screen.getByRole('combobox').elements()).toEqual([]);
	expect(screen.getByRole('button').elements()).toEqual([]);
});

test('another role is sent at once, said, and read again', async () => {
	const { screen, server } = await openTable();
	await screen.getByLabelText(words.roleOf('Ana')).selectOptions('rapporteur');
	await expect.poll(() => server.sent(`PATCH ${at}/Ana`).map(({ body }) => body)).toEqual([{ role: 'rapporteur' }]);
	await expect.element(screen.getByText(words.roleChanged('Ana', common.roles.rapporteur)).first()).toBeVisible();
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:people']]);
});

test('a role that is refused is said in the words of the server, and what stands is read again', async () => {
	const { screen, server } = await openTable();
	server.on(`PATCH ${at}/Ana`, refuse('rights/missing', 'One facilitator must stay.', 403));
	await screen.getByLabelText(words.roleOf('Ana')).selectOptions('facilitator');
	await expect.element(screen.getByText('One facilitator must stay.').first()).toBeVisible();
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:people']]);
});

test('nobody removes themselves; others are asked for by name first', async () => {
	const { screen, server } = await openTable();
	await expect.element(screen.getByRole('button', { name: words.removeNamed('Cyd') })).not.toBeInTheDocument();
	await screen.getByRole('button', { name: words.removeNamed('Ana') }).click();
	await expect.element(screen.getByRole('heading', { name: words.removeTitle('Ana') })).toBeVisible();
	expect(server.sent(`POST ${at}/Ana/remove`)).toEqual([]);
	await screen.getByRole('button', { name: words.removeConfirm }).click();
	await expect.element(screen.getByText(words.removed('Ana')).first()).toBeVisible();
	expect(server.sent(`POST ${at}/Ana/remove`)).toHaveLength(1);
});

test('a removal that is refused leaves the question open, with the reason', async () => {
	const { screen, server } = await openTable();
	server.on(`POST ${at}/Ana/remove`, refuse('rights/missing', 'You may not.', 403));
	await screen.getByRole('button', { name: words.removeNamed('Ana') }).click();
	await screen.getByRole('button', { name: words.removeConfirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('You may not.');
	expect(invalidate).not.toHaveBeenCalled();
});

test('many people are found by a part of their name or of their organisation', async () => {
	const many = Array.from({ length: 12 }, (_, at) => personView(`Person ${at}`, { joinedAt: 10 + at }));
	const { screen, names } = await openTable([...many, ana]);
	await screen.getByLabelText(words.search).fill('LANT');
	await expect.poll(names).toEqual(['Ana']);
	await screen.getByLabelText(words.search).fill('person 11');
	await expect.poll(names).toEqual(['Person 11']);
	await screen.getByLabelText(words.search).fill('nobody of that name');
	await expect.element(screen.getByText(words.noneFound)).toBeVisible();
});

test('another side is chosen from where the person stands', async () => {
	const { screen, server } = await openTable();
	server.on(`PATCH ${at}/Ben`, ben);
	await screen.getByRole('button', { name: `${shell.named(words.changeSide)} Ben` }).click();
	await expect.element(screen.getByRole('radio', { name: side('state') })).toBeChecked();
	await screen.getByRole('radio', { name: side('civil-society') }).click();
	await screen.getByRole('button', { name: shell.save }).click();
	await expect
		.poll(() => server.sent(`PATCH ${at}/Ben`).map(({ body }) => body))
		.toEqual([{ constituency: 'civil-society' }]);
});

test('of many, a hundred are shown; the search finds everyone, and more are there on request', async () => {
	const many = Array.from({ length: 230 }, (_, at) => personView(`P${at}`, { joinedAt: at }));
	const { screen, names } = await openTable(many, 'participant');
	await expect.poll(() => names().length).toBe(100);
	await screen.getByRole('button', { name: text.shell.showMore }).click();
	await expect.poll(() => names().length).toBe(200);
	await screen.getByRole('searchbox').fill('P229');
	await expect.poll(names).toEqual(['P229']);
	expect(screen.getByRole('button', { name: text.shell.showMore }).elements()).toEqual([]);
});

const crowd = Array.from({ length: 230 }, (_, at) => personView(`P${at}`, { joinedAt: at }));

test('[WEB47] whoever reloads deep in the list is there once it has come, in its second portion too', async () => {
	const { screen, names } = await openTable(crowd.slice(0, 20), 'participant');
	const deep = Math.round(150 * screen.getByRole('row').nth(5).element().getBoundingClientRect().height);
	arrive('enter', deep);
	await screen.rerender({ people: crowd });
	await expect.poll(() => [names().length, Math.round(scrollY)]).toEqual([200, deep]);
});

test('[WEB47] whoever comes back to the list is where they left it, however little of it has come then', async () => {
	const { screen, names } = await openTable(crowd, 'participant');
	arrive('popstate');
	scrollTo(0, 3000);
	for (const [leave] of beforeNavigate.mock.calls) leave({});
	await screen.rerender({ people: crowd.slice(0, 20) });
	await expect.poll(() => names().length).toBe(20);
	scrollTo(0, 0);
	arrive('popstate');
	await screen.rerender({ people: crowd });
	await expect.poll(() => scrollY).toBe(3000);
});

test('[WEB47] whoever moves before the list has come stays where they are', async () => {
	const { screen, names } = await openTable(crowd.slice(0, 20), 'participant');
	arrive('enter', 2000);
	window.dispatchEvent(new WheelEvent('wheel'));
	await screen.rerender({ people: crowd });
	await expect.poll(() => names().length).toBe(100);
	await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
	expect(scrollY).toBe(0);
});

const dan = personView('Dan', { role: 'facilitator', joinedAt: 4 });
const link = { label: null, workshop: null, createdAt: 0 };
const madeByDan: MadeLink[] = [
	{ ...link, id: 'l1', kind: 'personal', label: 'Amal' },
	{ ...link, id: 'l2', kind: 'personal' },
	{ ...link, id: 'l3', kind: 'projector', workshop: 'w' }
];
const listed = [`${text.roster.linkKinds.personal(2)} (Amal)`, text.roster.linkKinds.projector(1)];

async function openFacilitators(links = madeByDan) {
	const table = await openTable([ana, dan, cyd]);
	table.server.on(`GET ${at}/Dan/links`, { links });
	table.server.on(`POST ${at}/Dan/remove`, { links });
	table.server.on(`PATCH ${at}/Dan`, { ...dan, role: 'participant', links });
	table.server.on('POST /consultations/c/join-code', { code: 'WXYZ-2345', link: 'https://plenum.test/join#WXYZ-2345' });
	const items = () =>
		table.screen
			.getByRole('dialog')
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent);
	return { ...table, items };
}

test('[PEOPLE61] whoever removes a facilitator reads before what they made, and after what was revoked, and may renew the code', async () => {
	const { screen, server, items } = await openFacilitators();
	await screen.getByRole('button', { name: words.removeNamed('Dan') }).click();
	await expect.element(screen.getByText(text.roster.linksEnd(3))).toBeVisible();
	expect(items()).toEqual(listed);
	await screen.getByRole('button', { name: words.removeConfirm }).click();
	await expect.element(screen.getByRole('heading', { name: words.removed('Dan') })).toBeVisible();
	await expect.element(screen.getByText(text.roster.linksEnded(3))).toBeVisible();
	await expect.element(screen.getByText(text.roster.codeKnown)).toBeVisible();
	expect(items()).toEqual(listed);
	expect(server.sent('POST /consultations/c/join-code')).toEqual([]);
	await screen.getByRole('button', { name: words.newCode }).click();
	await expect.poll(() => server.sent('POST /consultations/c/join-code').length).toBe(1);
});

test('[PEOPLE61] another role of a facilitator who made links is asked about first, and can be left as it is', async () => {
	const { screen, server, items } = await openFacilitators();
	const role = screen.getByLabelText(words.roleOf('Dan'));
	await role.selectOptions('participant');
	await expect
		.element(screen.getByRole('heading', { name: text.roster.roleTitle('Dan', common.roles.participant) }))
		.toBeVisible();
	expect(items()).toEqual(listed);
	await screen.getByRole('button', { name: shell.cancel }).click();
	await expect.element(role).toHaveValue('facilitator');
	expect(server.sent(`PATCH ${at}/Dan`)).toEqual([]);
	await role.selectOptions('participant');
	await screen.getByRole('button', { name: text.roster.roleConfirm }).click();
	await expect.poll(() => server.sent(`PATCH ${at}/Dan`).map(({ body }) => body)).toEqual([{ role: 'participant' }]);
});

test('[PEOPLE61] where the links cannot be read, the problem is said, and nothing is asked or changed', async () => {
	const { screen, server } = await openFacilitators();
	server.on(`GET ${at}/Dan/links`, refuse('server/failed', 'The server failed.', 500));
	const role = screen.getByLabelText(words.roleOf('Dan'));
	await role.selectOptions('participant');
	await expect.element(screen.getByText('The server failed.').first()).toBeVisible();
	await expect.element(role).toHaveValue('facilitator');
	expect(server.sent(`PATCH ${at}/Dan`)).toEqual([]);
	await screen.getByRole('button', { name: words.removeNamed('Dan') }).click();
	await expect.poll(() => server.sent(`GET ${at}/Dan/links`).length).toBe(2);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('[PEOPLE61] a facilitator who made nothing gets another role at once', async () => {
	const { screen, server } = await openFacilitators([]);
	await screen.getByLabelText(words.roleOf('Dan')).selectOptions('participant');
	await expect.poll(() => server.sent(`PATCH ${at}/Dan`).length).toBe(1);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});
