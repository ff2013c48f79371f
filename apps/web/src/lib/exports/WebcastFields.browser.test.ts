import type { Webcast } from '@plenum/domain/consultations/webcast';
import { expect, test } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import WebcastFields from './WebcastFields.svelte';

const { webcast: words } = text.publication;
const route = 'PATCH /consultations/c';
const address = 'https://webtv.un.org/en/asset/k1x/k1xabc12de';

/** `webcast`: what is there before. */
async function openFields(server = new FakeServer(), webcast?: Webcast) {
	server.on(route, () => Response.json({}));
	const review = { cycle: 4, session: 48, symbols: [], ...(webcast && { webcast }) };
	const consultation = { ...consultationView('facilitator'), reviews: [review, { ...review, cycle: 3 }] };
	const { screen } = await renderComponent(WebcastFields, { cycle: 4 } as never, { consultation }, server);
	await screen.getByText(words.title(text.words.cycle(4))).click();
	return {
		screen,
		server,
		review,
		address: screen.getByRole('textbox', { name: words.address, exact: false }),
		lines: screen.getByRole('textbox', { name: words.lines, exact: false }),
		save: screen.getByRole('button', { name: words.save })
	};
}

test('[PUBLISH61] [WEB132] many lines are read at once; those that are not are named, stay, and stop nothing', async () => {
	const { screen, server, review, ...fields } = await openFields();
	await fields.address.fill(`${address}?kalturaStartTime=3`);
	await fields.lines.fill('0:12:30 France\nno time\n1:02:03 Norway');
	await expect.element(screen.getByText(words.read(2))).toBeVisible();
	await expect.element(screen.getByText(words.line('2', 'no time'))).toBeVisible();
	await fields.save.click();
	const marks = [
		{ seconds: 750, label: 'France' },
		{ seconds: 3723, label: 'Norway' }
	];
	await expect
		.poll(() => server.sent(route).map(({ body }) => body))
		.toEqual([
			{
				settingsVersion: 0,
				reviews: [
					{ ...review, webcast: { address, marks } },
					{ ...review, cycle: 3 }
				]
			}
		]);
	await expect.element(fields.lines).toHaveValue('0:12:30 France\nno time\n1:02:03 Norway');
});

test('[PUBLISH60] [WEB25] what was there before is put back', async () => {
	const before = { address: 'https://video.example.org/', marks: [{ seconds: 5, label: 'Opening' }] };
	const { screen, server, ...fields } = await openFields(new FakeServer(), before);
	await expect.element(fields.lines).toHaveValue('0:00:05 Opening');
	await fields.address.fill('');
	await fields.lines.fill('');
	await fields.save.click();
	const sent = () =>
		server.sent(route).map(({ body }) => (body as { reviews: { webcast?: Webcast | null }[] }).reviews[0]?.webcast);
	await expect.poll(sent).toEqual([null]);
	await screen.getByRole('button', { name: text.shell.undo, exact: true }).click();
	await expect.poll(sent).toEqual([null, before]);
	await expect.element(fields.address).toHaveValue(before.address);
	await expect.element(fields.lines).toHaveValue('0:00:05 Opening');
});

test('[PUBLISH60] what is no address is said beside it and sent nowhere, and what the server refuses is told', async () => {
	const { screen, server, ...fields } = await openFields();
	await fields.lines.fill('0:12:30 France');
	await fields.save.click();
	await expect.element(screen.getByText(words.needAddress)).toBeVisible();
	await fields.address.fill('http://webtv.un.org/');
	await expect.element(screen.getByText(words.notAddress)).toBeVisible();
	await fields.save.click();
	expect(server.sent(route)).toEqual([]);
	server.on(route, refuse('consultation/closed', 'It is closed.'));
	await fields.address.fill(address);
	await fields.save.click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('It is closed.');
	await expect.element(fields.lines).toHaveValue('0:12:30 France');
});
