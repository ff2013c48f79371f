import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import MutePeopleDialog from './MutePeopleDialog.svelte';

const at = '/consultations/c/people';
const words = text.roster;

test('[PEOPLE51] one press stops somebody’s writing and another lets them write; rows stay where they are', async () => {
	const server = new FakeServer();
	const ana = personView('Ana');
	const ben = personView('Ben');
	const cyd = personView('Cyd', { role: 'facilitator' });
	server.on(`GET ${at}`, { people: [ana, ben, cyd] });
	server.on(`GET ${at}/muted`, { participants: ['Ben'] });
	server.on(`PUT ${at}/Ana/muted`, {});
	server.on(`PUT ${at}/Ben/muted`, refuse('participant/not-mutable', 'Not this one.'));
	const { screen } = await renderComponent(
		MutePeopleDialog,
		{ open: true },
		{ consultation: consultationView('facilitator') },
		server
	);
	const names = () => [...screen.container.querySelectorAll('li bdi')].map((name) => name.textContent);
	await expect.poll(names).toEqual(['Ben', 'Ana']);
	await screen.getByRole('button', { name: words.muteNamed('Ana') }).click();
	await expect.element(screen.getByRole('button', { name: words.unmuteNamed('Ana') })).toBeVisible();
	expect(server.sent(`PUT ${at}/Ana/muted`).map(({ body }) => body)).toEqual([{ muted: true }]);
	expect(names()).toEqual(['Ben', 'Ana']);
	await screen.getByRole('button', { name: words.unmuteNamed('Ben') }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Not this one.');
	await expect.element(screen.getByRole('button', { name: words.unmuteNamed('Ben') })).toBeVisible();
});
