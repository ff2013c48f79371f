import type {
	ConfigureConsultationRequest,
	ConsultationView,
	SettingsUpdateView
} from '@plenum/protocol/consultations';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../../../fixtures/views.fixture.ts';
import Page from './+page.svelte';

const { commitments, settings, shell, workshops } = text;
const at = '/consultations/c';

/** The page over a server that keeps what it is sent. */
async function openPage() {
	const server = new FakeServer();
	let stored: ConsultationView = { ...consultationView('facilitator'), stepMinutes: { read: 5 } };
	const updates: SettingsUpdateView[] = [];
	const change = (some: object, update: SettingsUpdateView['change'] = {}) => {
		const number = stored.settingsVersion + 1;
		updates.unshift({ number, at: number, by: { shownAs: 'Gil', constituency: 'state' }, change: update });
		return (stored = { ...stored, ...some, settingsVersion: number });
	};
	server.on(`GET ${at}`, () => Response.json(stored));
	server.on(`GET ${at}/settings-history`, () => Response.json({ updates }));
	server.on(`PATCH ${at}`, (request) => {
		const { settingsVersion, ...some } = request.body as ConfigureConsultationRequest;
		if (settingsVersion === stored.settingsVersion) return Response.json(change(some));
		return refuse('consultation/updated-since', 'Changed since.', 409)();
	});
	const { screen } = await renderComponent(Page, {}, { consultation: stored }, server);
	const sent = () => server.sent(`PATCH ${at}`).map(({ body }) => body as ConsultationView);
	const box = screen.getByRole('checkbox', { name: settings.observersComment });
	const save = () => screen.getByRole('button', { name: shell.save }).click();
	const undo = () => screen.getByRole('button', { name: shell.undo, exact: true }).click();
	return { screen, sent, box, save, undo, change, stored: () => stored };
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

test('[CONSULTATIONS8] [PRACTICE14] institutions are written a line for each, and taken back with the rest; a practice is offered', async () => {
	const { screen, sent, save, undo } = await openPage();
	await expect.element(screen.getByText(settings.practice, { exact: true })).toBeVisible();
	await screen
		.getByLabelText(settings.institutionsList, { exact: false })
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
	const { screen, box, save, undo, change, stored } = await openPage();
	await box.click();
	await save();
	await expect.element(screen.getByText(settings.settingsSaved)).toBeVisible();
	change({ title: 'Another title' });
	await undo();
	await expect.element(screen.getByText(shell.changedSince).first()).toBeVisible();
	expect(stored()).toMatchObject({ title: 'Another title', observersComment: true });
});

test('[CONSULTATIONS90] what somebody else changed meanwhile is shown, what was typed stays, and the person chooses', async () => {
	const { screen, sent, box, save, change, stored } = await openPage();
	const title = screen.getByRole('textbox', { name: settings.name });
	const state = screen.getByRole('textbox', { name: settings.stateName });
	const from = 'Mid-term consultation';
	const examplia = 'Examplia';
	const theirs = { title: 'Their title', stateName: 'Alvenia' };
	change(theirs, { title: { from, to: 'Their title' }, stateName: { from: examplia, to: 'Alvenia' } });
	await title.fill('My title');
	await box.click();
	await save();
	await expect.element(screen.getByText(commitments.updatedMeanwhile)).toBeVisible();
	await expect.element(screen.getByText(commitments.changedTo(settings.name, 'Their title'))).toBeVisible();
	expect(stored()).toMatchObject({ ...theirs, observersComment: false });
	// What only the other one changed is theirs; what was typed stays.
	await expect.element(state).toHaveValue('Alvenia');
	await expect.element(title).toHaveValue('My title');
	await expect.element(box).toBeChecked();
	await save();
	await expect.poll(() => stored().title).toBe('My title');
	expect(sent().at(-1)).toEqual({ settingsVersion: 1, title: 'My title', observersComment: true });
	expect(stored()).toMatchObject({ stateName: 'Alvenia', observersComment: true });
	await expect.element(screen.getByText(commitments.theirUpdates)).not.toBeInTheDocument();
});

test('[CONSULTATIONS90] theirs are taken instead', async () => {
	const { screen, save, change, stored } = await openPage();
	const title = screen.getByRole('textbox', { name: settings.name });
	change({ title: 'Their title' }, { title: { from: 'Mid-term consultation', to: 'Their title' } });
	await title.fill('My title');
	await save();
	await screen.getByRole('button', { name: commitments.takeTheirs }).click();
	await expect.element(title).toHaveValue('Their title');
	expect(stored().title).toBe('Their title');
});

test('[CONSULTATIONS90] what settings said before is read again', async () => {
	const { consultation, updates } = historyOf({ title: { from: 'First title', to: 'Mid-term consultation' } });
	const server = new FakeServer();
	server.on(`GET ${at}/settings-history`, () => Response.json({ updates }));
	const { screen } = await renderComponent(Page, {}, { consultation }, server);
	await screen.getByText(commitments.history(1)).click();
	await expect.element(screen.getByText(`(${commitments.before('First title')})`)).toBeVisible();
});

function historyOf(change: SettingsUpdateView['change']) {
	const consultation = { ...consultationView('facilitator'), settingsVersion: 1 };
	return { consultation, updates: [{ number: 1, at: 1, by: null, change }] };
}

test('[PROGRESS76] a side authorises its reports from now on, and the others do not', async () => {
	const { screen, sent, save } = await openPage();
	await screen.getByText(settings.authorisation).click();
	await screen.getByRole('checkbox', { name: text.words.constituencies['state']! }).click();
	await save();
	await expect
		.poll(() => sent())
		.toMatchObject([
			{
				constituencies: [
					{ id: 'civil-society', label: null },
					{ id: 'state', label: null, authorisesReports: true },
					{ id: 'nhri', label: null },
					{ id: 'other', label: null }
				]
			}
		]);
	expect(sent()[0]).not.toHaveProperty('scale');
});
