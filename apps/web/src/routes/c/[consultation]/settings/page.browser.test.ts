import type { ConsultationView } from '@plenum/protocol/consultations';
import { expect, test } from 'vitest';
import { FakeServer } from '../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

const { consultations, shell, workshops } = text;
const at = '/consultations/c';

/** The page over a server that keeps what it is sent. */
async function openPage() {
	const server = new FakeServer();
	let stored: ConsultationView = { ...consultationView('facilitator'), stepMinutes: { read: 5 } };
	const change = (some: object) => (stored = { ...stored, ...some });
	server.on(`GET ${at}`, () => Response.json(stored));
	server.on(`PATCH ${at}`, ({ body }) => Response.json(change(body as object)));
	const { screen } = await renderComponent(Page, {}, { consultation: stored }, server);
	const sent = () => server.sent(`PATCH ${at}`).map(({ body }) => body as ConsultationView);
	const box = screen.getByRole('checkbox', { name: consultations.observersComment });
	const save = () => screen.getByRole('button', { name: shell.save }).click();
	const undo = () => screen.getByRole('button', { name: shell.undo, exact: true }).click();
	return { screen, sent, box, save, undo, change };
}

test('[WEB25] what was saved is taken back, and the form shows what stands then', async () => {
	const { screen, sent, box, save, undo } = await openPage();
	const read = screen.getByLabelText(workshops.steps.read, { exact: false }).first();
	await box.click();
	await read.fill('15');
	await save();
	await expect.poll(sent).toMatchObject([{ observersComment: true, stepMinutes: { read: 15 } }]);
	await undo();
	await expect.poll(sent).toHaveLength(2);
	expect(sent()[1]).toMatchObject({ observersComment: false, stepMinutes: { read: 5 } });
	await expect.element(box).not.toBeChecked();
	await expect.element(read).toHaveValue('5');
});

test('[CONSULTATIONS8] institutions are written a line for each, and taken back with the rest', async () => {
	const { screen, sent, save, undo } = await openPage();
	await screen
		.getByLabelText(consultations.institutionsList, { exact: false })
		.fill('Ministry of Justice | MoJ\n\nmoj\nPolice');
	await save();
	await expect.poll(sent).toHaveLength(1);
	expect(sent()[0]).toMatchObject({
		institutions: [
			{ name: 'Ministry of Justice', short: 'MoJ', names: [] },
			{ name: 'Police', short: null, names: [] }
		]
	});
	await undo();
	await expect.poll(sent).toHaveLength(2);
	expect(sent()[1]).toMatchObject({ institutions: [] });
});

test('[WEB25] where somebody has saved settings since, nothing is taken back', async () => {
	const { screen, sent, box, save, undo, change } = await openPage();
	await box.click();
	await save();
	await expect.poll(sent).toHaveLength(1);
	change({ title: 'Another title' });
	await undo();
	await expect.element(screen.getByText(shell.changedSince).first()).toBeVisible();
	expect(sent()).toHaveLength(1);
});
