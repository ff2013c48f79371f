import { beforeEach, expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import '#lib/concerns/RaiseConcern.svelte';
import ConcernElsewhere from './ConcernElsewhere.svelte';
import { rememberWorkshop } from './followed-workshop.ts';

const { concerns, shell } = text;
const name = `${shell.named(concerns.short)} ${concerns.title}`;
beforeEach(() => sessionStorage.clear());

test('[CONCERN2] outside the workshop that is followed, facilitators are told privately with two presses', async () => {
	rememberWorkshop('c', { workshop: 'w', title: 'First day' });
	const at = '/consultations/c/workshops/w/concerns';
	const server = new FakeServer();
	const ada = { participant: 'ada', shownAs: 'Ada', constituency: 'other', chosen: true };
	server.on(`GET ${at}`, { own: [], received: [], facilitators: [ada] });
	server.on(`POST ${at}`, {});
	const { screen } = await renderComponent(ConcernElsewhere, {}, {}, server);
	await screen.getByRole('button', { name }).click();
	await screen.getByRole('button', { name: concerns.kinds.unsafe }).click();
	await expect
		.poll(() => server.sent(`POST ${at}`).map(({ body }) => body))
		.toMatchObject([{ kind: 'unsafe', tell: ['ada'] }]);
});

test('[CONCERN2] where no workshop is followed there is nobody to tell', async () => {
	const { screen } = await renderComponent(ConcernElsewhere, {});
	await expect.element(screen.getByRole('button', { name })).not.toBeInTheDocument();
});
