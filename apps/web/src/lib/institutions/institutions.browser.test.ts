import type { LeadCount } from '@plenum/domain/commitments/filter-commitments';
import type { Institution } from '@plenum/domain/consultations/institutions';
import type { ConfigureConsultationRequest, ConsultationView } from '@plenum/protocol/consultations';
import type { Role } from '@plenum/domain/people/rights';
import { SvelteMap } from 'svelte/reactivity';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import Page from '../../routes/c/[consultation]/commitments/institutions/+page.svelte';

const { institutions, shell } = text;
const at = '/consultations/c';
const justice: Institution = {
	id: 'justice',
	name: 'Ministry of Justice',
	short: 'MoJ',
	kind: 'ministry',
	names: [{ language: 'fr', name: 'Justice' }]
};
const prisons: Institution = { id: 'prisons', name: 'Prison Service', short: null, names: [], parent: 'justice' };

/** The page over a server that keeps what it is sent. */
async function openPage(listed: Institution[], role: Role = 'facilitator') {
	const server = new FakeServer();
	const view = consultationView(role);
	let stored: ConsultationView = { ...view, settings: { ...view.settings, institutions: listed } };
	server.on(`GET ${at}`, () => Response.json(stored));
	server.on(`PATCH ${at}`, ({ body }) => {
		const { institutions: sent } = body as ConfigureConsultationRequest;
		const settings = { ...stored.settings, institutions: sent as Institution[] };
		stored = { ...stored, settings, settingsVersion: stored.settingsVersion + 1 };
		return Response.json(stored);
	});
	const leads: LeadCount[] = [
		{ lead: 'moj', all: 1, open: 1, overdue: 1 },
		{ lead: 'Ministry of Justice; Police', all: 1, open: 1, overdue: 0 },
		{ lead: 'Justice', all: 1, open: 0, overdue: 0 },
		{ lead: 'POLICE', all: 1, open: 1, overdue: 0 }
	];
	const data = { leads: Promise.resolve({ ok: true, value: { leads } }) };
	const shown = new SvelteMap([['list', listed]]);
	const settings = {
		...stored.settings,
		get institutions() {
			return shown.get('list')!;
		}
	};
	const consultation = { ...stored, settings };
	const { screen } = await renderComponent(Page, { data: data as never }, { consultation }, server);
	const sent = () => server.sent(`PATCH ${at}`).map(({ body }) => (body as ConfigureConsultationRequest).institutions);
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { screen, server, sent, press, show: (list: Institution[]) => shown.set('list', list) };
}

test('[INSTITUTION2] what an institution leads is counted whichever of its names is written', async () => {
	const { screen } = await openPage([justice, prisons], 'participant');
	const row = screen.getByRole('row', { name: /Ministry of Justice/ }).first();
	await expect.poll(() => row.element().textContent).toMatch(/Ministry of Justice.*2.*1/s);
	await expect.element(screen.getByText(institutions.unlistedTitle)).not.toBeInTheDocument();
	await expect.element(screen.getByRole('button', { name: institutions.add })).not.toBeInTheDocument();
});

test('[INSTITUTION2] a name that is not on the list is added to it, and taken back', async () => {
	const { screen, sent, press } = await openPage([justice]);
	await press(institutions.addNamed('Police'));
	await expect.poll(sent).toEqual([[justice, { id: 'police', name: 'Police', short: null, names: [] }]]);
	await press(shell.undo);
	await expect.poll(() => sent()[1]).toEqual([justice]);
	await expect.element(screen.getByText(institutions.unlistedTitle)).toBeVisible();
});

test('[INSTITUTION2] or it is another name of an institution, once somebody says of which', async () => {
	const { screen, sent, press } = await openPage([justice, prisons]);
	await press(institutions.joinNamed('Police'));
	await press(shell.save);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(institutions.chooseOne);
	await screen.getByRole('dialog').getByLabelText(starting(institutions.institution)).selectOptions('prisons');
	await press(shell.save);
	const police = { language: 'und', name: 'Police' };
	await expect.poll(sent).toEqual([[justice, { ...prisons, names: [police] }]]);
});

test('[INSTITUTION1] all that is said of an institution is edited under its id', async () => {
	const { screen, sent, press } = await openPage([justice, prisons]);
	await press(institutions.editNamed('Prison Service'));
	const dialog = screen.getByRole('dialog');
	await dialog.getByLabelText(starting(institutions.name)).fill(' ');
	await press(shell.save);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(institutions.nameNeeded);
	await dialog.getByLabelText(starting(institutions.name)).fill('moj');
	await press(shell.save);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(institutions.nameTaken);
	await dialog.getByLabelText(starting(institutions.name)).fill('Prisons');
	await dialog.getByLabelText(starting(institutions.otherNames)).fill('fr: Prisons de l’État\nJails');
	await dialog.getByLabelText(starting(institutions.kind)).selectOptions('agency');
	await dialog.getByLabelText(starting(institutions.focal)).fill('Human rights focal point');
	await press(shell.save);
	const names = [
		{ language: 'fr', name: 'Prisons de l’État' },
		{ language: 'und', name: 'Jails' }
	];
	const edited = { ...prisons, name: 'Prisons', names, kind: 'agency', focal: 'Human rights focal point' };
	await expect.poll(sent).toEqual([[justice, edited]]);
});

test('[WEB473] of two who edit one institution at once nobody loses anything silently', async () => {
	const { screen, server, sent, press, show } = await openPage([justice, prisons]);
	const dialog = screen.getByRole('dialog');
	const meanwhile = (list: Institution[]) => {
		const view = consultationView('facilitator');
		server.on(`GET ${at}`, { ...view, settings: { ...view.settings, institutions: list } });
	};
	await press(institutions.editNamed('Prison Service'));
	await dialog.getByLabelText(starting(institutions.focal)).fill('Legal desk');
	// What only the other person changed stays, with an institution that they joined.
	const theirs = { ...prisons, short: 'PS', focal: 'Front desk', joined: ['jails'] };
	meanwhile([justice, theirs]);
	await press(shell.save);
	const told = institutions.bothChanged(institutions.fieldIs(institutions.focal, 'Front desk'));
	await expect.element(screen.getByRole('alert')).toHaveTextContent(told);
	expect(sent()).toEqual([]);
	await expect.element(dialog.getByLabelText(starting(institutions.short))).toHaveValue('PS');
	await expect.element(dialog.getByLabelText(starting(institutions.focal))).toHaveValue('Legal desk');
	await press(shell.save);
	await expect.poll(sent).toEqual([[justice, { ...theirs, focal: 'Legal desk' }]]);
	await press(institutions.editNamed('Prison Service'));
	await dialog.getByLabelText(starting(institutions.name)).fill('Prisons');
	// The page shows that it is gone; the form stays what it was.
	meanwhile([justice]);
	show([justice]);
	await expect.element(screen.getByText('Prison Service')).not.toBeInTheDocument();
	await press(shell.save);
	await expect.element(screen.getByRole('alert')).toHaveTextContent(institutions.removedMeanwhile);
	await expect.element(dialog.getByLabelText(starting(institutions.name))).toHaveValue('Prisons');
	expect(sent()).toHaveLength(1);
});

test('[INSTITUTION3] two institutions of the list are joined into one', async () => {
	const { screen, sent, press } = await openPage([justice, prisons]);
	await press(institutions.editNamed('Prison Service'));
	await screen.getByRole('dialog').getByLabelText(starting(institutions.join)).selectOptions('justice');
	await press(shell.save);
	const names = [...justice.names, { language: 'und', name: 'Prison Service' }];
	await expect.poll(sent).toEqual([[{ ...justice, names, joined: ['prisons'] }]]);
});

test('[INSTITUTION4] an institution is removed from the list, unless it is responsible for something', async () => {
	const { screen, server, sent, press } = await openPage([justice, prisons]);
	await press(institutions.editNamed('Prison Service'));
	await press(institutions.remove);
	await expect.poll(sent).toEqual([[justice]]);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	server.on(`PATCH ${at}`, refuse('consultation/institution-in-use', 'It is responsible.', 409));
	await press(institutions.editNamed('Ministry of Justice'));
	await press(institutions.remove);
	await expect.element(screen.getByRole('alert')).toHaveTextContent('It is responsible.');
});
