import type { Role } from '@plenum/domain/people/rights';
import type { ResponsibilitiesView, ResponsibilityView } from '@plenum/protocol/institutions';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import type { ResponsibilityLook } from './responsibility-rows.ts';
import ResponsibilityBoard from './ResponsibilityBoard.svelte';

const { institutions, shell } = text;
const route = 'PUT /consultations/c/responsibilities';
const listed = [
	{ id: 'justice', name: 'Ministry of Justice', short: 'MoJ', names: [] },
	{ id: 'police', name: 'Police', short: null, names: [] }
];
const of = (id: string, number: string, cluster: string | null, themes: number[] = []) => ({
	id,
	number,
	cluster,
	text: `Do ${number}.`,
	hasAction: false,
	themes,
	review: cluster ? 4 : null,
	body: cluster ? null : 'CEDAW',
	symbol: cluster ? null : 'CEDAW/C/MTV/CO/7',
	kind: cluster ? ('recommendation' as const) : ('mechanism' as const)
});
const part = (subject: string, institution: string, more: Partial<ResponsibilityView> = {}): ResponsibilityView => ({
	subject,
	institution,
	part: 'lead',
	status: 'confirmed',
	reasons: [],
	...more
});
const suggested: Pick<ResponsibilityView, 'status' | 'reasons'> = { status: 'suggested', reasons: ['draft'] };
const view: ResponsibilitiesView = {
	themes: ['Women', 'Wells'],
	subjects: [
		of('r-1', '1.1', 'k', [0]),
		of('r-2', '1.2', 'k', [0]),
		of('r-3', '2.1', 'l', [1]),
		of('m-1', 'O1', null, [1])
	],
	responsibilities: [
		part('r-1', 'justice'),
		part('r-1', 'police', { ...suggested, part: 'supporting' }),
		part('r-2', 'police', { ...suggested, reasons: ['subject'], likeness: { theme: 0, leads: 2, led: 3 } }),
		part('r-3', 'police', { status: 'refused' }),
		part('m-1', 'justice')
	]
};
const clusters = [
	{ id: 'k', label: 'Courts' },
	{ id: 'l', label: 'Water' }
];
async function openBoard(role: Role = 'facilitator', as: ResponsibilityLook = 'list') {
	const server = new FakeServer();
	const consultation = consultationView(role);
	const settings = { ...consultation.settings, institutions: listed };
	const { screen } = await renderComponent(
		ResponsibilityBoard,
		{ clusters, view, as, institution: '' },
		{ consultation: { ...consultation, settings } },
		server
	);
	const numbers = () =>
		screen
			.getByRole('rowheader')
			.elements()
			.map((each) => /\d+\.\d|O\d/.exec(each.textContent)?.[0]);
	const select = (label: string, option: string) =>
		screen.getByLabelText(starting(label)).first().selectOptions(option);
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	const sent = () => server.sent(route).map(({ body }) => (body as { responsibilities: object[] }).responsibilities);
	return { screen, server, numbers, select, press, sent };
}

test('[INSTITUTION8] each recommendation is listed with who leads and supports it, and chosen by each filter', async () => {
	const { screen, numbers, select } = await openBoard();
	expect(numbers()).toEqual(['1.1', '1.2', '2.1', 'O1']);
	await expect
		.element(screen.getByRole('status').first())
		.toHaveTextContent(`${institutions.recommendations(4)} · ${institutions.withoutLead(2)}`);
	await select(institutions.show, institutions.shown.none);
	await expect.poll(numbers).toEqual(['1.2', '2.1']);
	await select(institutions.institution, 'Police');
	await expect.poll(numbers).toEqual(['1.2']);
	await select(institutions.show, institutions.shown.suggested);
	await expect.poll(numbers).toEqual(['1.1', '1.2']);
	await select(institutions.institution, institutions.anyInstitution);
	await select(institutions.show, institutions.shown.all);
	await select(institutions.theme, 'Wells');
	await expect.poll(numbers).toEqual(['2.1', 'O1']);
	await select(institutions.theme, institutions.anyTheme);
	await select(institutions.cluster, institutions.otherMechanisms);
	await expect.poll(numbers).toEqual(['O1']);
});

test('[INSTITUTION8] suggestions of a cluster are confirmed in one act, and taken back', async () => {
	const { screen, server, press, sent } = await openBoard();
	const confirmed = view.responsibilities.map((one) => ({ ...one, status: 'confirmed' as const }));
	server.on(route, { ...view, responsibilities: confirmed });
	await press(institutions.confirmAllNamed(2, 'Courts'));
	const items = [
		{ subject: 'r-1', institution: 'police', part: 'supporting', status: 'confirmed', seen: null },
		{ subject: 'r-2', institution: 'police', part: 'lead', status: 'confirmed', seen: null }
	];
	await expect.poll(sent).toEqual([items]);
	server.on(route, view);
	await press(shell.undo);
	const undone = items.map(({ part, ...item }) => ({
		...item,
		part,
		status: 'open',
		seen: { part, status: 'confirmed' }
	}));
	await expect.poll(() => sent()[1]).toEqual(undone);
	server.on(route, refuse('institution/updated-since', 'Decided since.', 409));
	await press(institutions.confirmAllNamed(2, 'Courts'));
	await expect.element(screen.getByText('Decided since.').first()).toBeVisible();
});

test('[INSTITUTION5] a part is refused or taken away, and what was said before comes back', async () => {
	const { screen, server, press, sent } = await openBoard();
	server.on(route, { ...view, responsibilities: view.responsibilities.slice(1) });
	await press(institutions.takeAwayNamed('Ministry of Justice', '1.1'));
	const item = { subject: 'r-1', institution: 'justice', part: 'lead' };
	await expect.poll(sent).toEqual([[{ ...item, status: 'open', seen: { part: 'lead', status: 'confirmed' } }]]);
	await expect
		.element(screen.getByRole('button', { name: institutions.takeAwayNamed('Ministry of Justice', '1.1') }))
		.not.toBeInTheDocument();
	await press(institutions.refuseNamed('Police', '1.2'));
	await expect
		.poll(() => sent()[1])
		.toEqual([{ subject: 'r-2', institution: 'police', part: 'lead', status: 'refused', seen: null }]);
	server.on(route, refuse('institution/unknown', 'Not on the list.', 404));
	await press(institutions.confirmNamed('Police', '1.1'));
	await expect.element(screen.getByText('Not on the list.').first()).toBeVisible();
});

test('[INSTITUTION5] an institution that nothing suggests is chosen', async () => {
	const { screen, server, press, sent } = await openBoard();
	server.on(route, view);
	await press(institutions.chooseNamed('2.1'));
	await press(shell.save);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(institutions.chooseOne);
	await screen.getByRole('dialog').getByLabelText(starting(institutions.institution)).selectOptions('justice');
	await press(shell.save);
	await expect
		.poll(sent)
		.toEqual([[{ subject: 'r-3', institution: 'justice', part: 'lead', status: 'confirmed', seen: null }]]);
});

test('[INSTITUTION8] others read it, and by cluster it counts parts and gaps', async () => {
	const { screen } = await openBoard('participant', 'clusters');
	const row = screen.getByRole('row', { name: /^Courts|Courts/ }).first();
	await expect.poll(() => row.element().textContent).toContain(institutions.counted('Ministry of Justice', '1'));
	// What is only suggested does not count.
	expect(row.element().textContent).not.toContain('Police');
	await expect.poll(() => row.element().textContent).toMatch(/1\s*$/);
	// Of a part of the recommendations no gap would be true.
	await expect.element(screen.getByLabelText(institutions.show, { exact: true })).not.toBeInTheDocument();
	await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
});

test('[INSTITUTION31] a suggestion by likeness has its rule and numbers beside it', async () => {
	const { screen } = await openBoard();
	await expect.element(screen.getByText(institutions.likeTheme(2, 3, 'Women'))).toBeVisible();
});

test('[INSTITUTION32] by theme it counts parts and gaps, other mechanisms beside the review', async () => {
	const { screen } = await openBoard('participant', 'themes');
	const cells = () =>
		screen
			.getByRole('row')
			.elements()
			.slice(1)
			.map((each) => [...each.children].map((cell) => cell.lastElementChild?.textContent?.trim().replace(/\s+/g, ' ')));
	await expect.poll(cells).toEqual([
		['Wells 2 recommendations', 'Ministry of Justice (1)', '', '1'],
		['Women 2 recommendations', 'Ministry of Justice (1)', '', '1']
	]);
});

test('[INSTITUTION30] the grid has a column for each institution with a part, and what is missing of each recommendation', async () => {
	const { screen, numbers, select, press, sent, server } = await openBoard('facilitator', 'grid');
	const words = () =>
		screen
			.getByRole('row')
			.elements()
			.map((each) => each.textContent?.replace(/\s+/g, ' ') ?? '');
	const { gaps, parts } = institutions;
	await expect.poll(() => words()[0]).toMatch(/MoJ.*Police/);
	expect(words()[1]).toContain(gaps['lead-only']);
	expect(words()[1]).toMatch(new RegExp(`${parts.lead}.*${parts.supporting} \\(${institutions.suggested}\\)`));
	expect(words()[2]).toContain(gaps['lead-suggested']);
	// Nothing that was refused has a part.
	expect(words()[4]).toContain(gaps['no-lead']);
	await select(institutions.show, institutions.shown.leadOnly);
	await expect.poll(numbers).toEqual(['1.1', 'O1']);
	await select(institutions.show, institutions.shown.none);
	server.on(route, view);
	await press(institutions.chooseNamed('2.1'));
	await screen.getByRole('dialog').getByLabelText(starting(institutions.institution)).selectOptions('justice');
	await press(shell.save);
	await expect.poll(() => sent().length).toBe(1);
	await select(institutions.order, institutions.theme);
	await expect
		.poll(() =>
			screen
				.getByRole('heading')
				.elements()
				.map((each) => each.textContent)
		)
		.toEqual(['Wells', 'Women']);
});
