import type { JoinCodeView } from '@plenum/protocol/people';
import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import JoinSheet from './JoinSheet.svelte';

const { joinAddress } = text;
const one = 'http://192.168.1.20:3000';
const other = 'http://10.0.0.7:3000';
const addresses = [one, other];
const codeAt = (origin: string, network: JoinCodeView['network']): JoinCodeView => ({
	code: 'ABCD-EFGH',
	link: `${origin}/join#ABCD-EFGH`,
	network
});

async function show(joinCode: JoinCodeView) {
	const server = new FakeServer();
	server.on('PUT /consultations/c/join-code/address', codeAt(other, { addresses, chosen: other, canChoose: true }));
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(JoinSheet, { joinCode }, { consultation }, server);
	return { screen, server };
}

test('[PEOPLE76] of a link that phones cannot open the join sheet says so, and how the address is set', async () => {
	const { screen } = await show(codeAt('http://localhost:3000', { addresses, chosen: null, canChoose: false }));
	await expect.element(screen.getByText(joinAddress.title)).toBeVisible();
	await expect.element(screen.getByText(`PUBLIC_URL=${one} npm start`)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: joinAddress.use(one) })).not.toBeInTheDocument();
});

test('[PEOPLE77] one press on an address of the machine makes links lead there', async () => {
	const { screen, server } = await show(codeAt('http://localhost:3000', { addresses, chosen: null, canChoose: true }));
	await screen.getByRole('button', { name: joinAddress.use(other) }).click();
	await expect
		.poll(() => server.sent('PUT /consultations/c/join-code/address').map(({ body }) => body))
		.toEqual([{ address: other }]);
});

test('[PEOPLE77] the chosen address is said, and the others stay within reach', async () => {
	const { screen } = await show(codeAt(other, { addresses, chosen: other, canChoose: true }));
	await expect.element(screen.getByText(joinAddress.used(other))).toBeVisible();
	await expect.element(screen.getByText(joinAddress.title)).not.toBeInTheDocument();
	await screen.getByText(joinAddress.another).click();
	await expect.element(screen.getByRole('button', { name: joinAddress.use(one) })).toBeVisible();
});

test('[PEOPLE76] where phones reach the server nothing is said of addresses', async () => {
	const { screen } = await show(codeAt('https://plenum.example.org', null));
	await expect.element(screen.getByText('ABCD-EFGH', { exact: true })).toBeVisible();
	await expect.element(screen.getByText(joinAddress.title)).not.toBeInTheDocument();
	await expect.element(screen.getByText(joinAddress.another)).not.toBeInTheDocument();
});
