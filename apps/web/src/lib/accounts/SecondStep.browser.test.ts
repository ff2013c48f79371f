import { expect, test } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import SecondStep from './SecondStep.svelte';

const { signIn } = text;
const route = 'POST /sign-in/second';

async function type(value: string, recovery = true) {
	const server = new FakeServer();
	server.on(route, { token: 't' });
	const step = { ticket: 'ticket', totp: true, passkey: false, recovery };
	const props = { step, ondone: async () => undefined, onback: () => undefined };
	const { screen } = await renderComponent(SecondStep, props, {}, server);
	await screen.getByLabelText(starting(signIn.appCode)).fill(value);
	await screen.getByRole('button', { name: signIn.continue }).click();
	await expect.poll(() => server.sent(route)).toHaveLength(1);
	await screen.unmount();
	return server.sent(route)[0]?.body;
}

test('[ACCOUNT70] a recovery code in the field of the app is taken as one', async () => {
	expect(await type('abcd-efgh-jkmn')).toEqual({ ticket: 'ticket', recovery: 'abcd-efgh-jkmn' });
});

test('[ACCOUNT70] a code of the app stays one, and so does what cannot be a recovery code', async () => {
	expect(await type('123 456')).toEqual({ ticket: 'ticket', totp: '123 456' });
	expect(await type('abcd-efgh-jkmn', false)).toEqual({ ticket: 'ticket', totp: 'abcd-efgh-jkmn' });
});
