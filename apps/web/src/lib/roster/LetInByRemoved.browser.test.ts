import type { ConfirmPeopleRequest } from '@plenum/protocol/people';
import { beforeEach, expect, test } from 'vitest';
import { FakeServer, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { invalidate } from '../../fixtures/navigation.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, personView } from '../../fixtures/views.fixture.ts';
import LetInByRemoved from './LetInByRemoved.svelte';

const words = text.roster;
beforeEach(() => void invalidate.mockClear());

async function openSection(people = [personView('Ana'), personView('Ben', { letInByRemoved: true })]) {
	const server = new FakeServer();
	server.on('POST /consultations/c/people/confirm', { confirmed: 1 });
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(LetInByRemoved, { people }, { consultation }, server);
	return { screen, server };
}

test('[PEOPLE62] those whom a facilitator let in who was removed are listed, and confirmed by one press', async () => {
	const { screen, server } = await openSection();
	await expect.element(screen.getByRole('heading', { name: words.letInTitle(1) })).toBeVisible();
	await expect.element(screen.getByRole('list', { name: words.letInList }).getByText('Ben')).toBeVisible();
	expect(screen.getByText('Ana').elements()).toEqual([]);
	await screen.getByRole('button', { name: words.confirm(1) }).click();
	await expect
		.poll(() => server.sent('POST /consultations/c/people/confirm').map(({ body }) => body))
		.toEqual([{ participants: ['Ben'] }]);
	await expect.poll(() => invalidate.mock.calls).toEqual([['plenum:people']]);
});

test('[PEOPLE62] more than one request may name are confirmed by several', async () => {
	const crowd = Array.from({ length: 1001 }, (_, at) => personView(`P${at}`, { letInByRemoved: true }));
	const { screen, server } = await openSection(crowd);
	server.on('POST /consultations/c/people/confirm', ({ body }: SentRequest) =>
		Response.json({ confirmed: (body as ConfirmPeopleRequest).participants.length })
	);
	await screen.getByRole('button', { name: words.confirm(1001) }).click();
	const sent = () =>
		server.sent('POST /consultations/c/people/confirm').map(({ body }) => body as ConfirmPeopleRequest);
	await expect.poll(() => sent().map(({ participants }) => participants.length)).toEqual([500, 500, 1]);
	await expect.element(screen.getByText(words.confirmed(1001)).first()).toBeVisible();
});

test('[PEOPLE62] where there are none, there is no section', async () => {
	const { screen } = await openSection([personView('Ana')]);
	expect(screen.getByRole('heading').elements()).toEqual([]);
});
