import type { PollView } from '@plenum/protocol/polls/polls';
import { toBase64Url } from '@plenum/sealing/base64url';
import { deriveTrusteeKeys } from '@plenum/sealing/trustee-keys';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { followUpAction, pollView } from '../../../fixtures/views.fixture.ts';
import BallotForm from '../ballot/BallotForm.svelte';
import TrusteesPanel from './TrusteesPanel.svelte';

const { trustees: words, secret } = text;
const key = toBase64Url(deriveTrusteeKeys(new Uint8Array(32), 'any').sealing.publicKey);
const keys = { publicKey: key, signingKey: key };
const society = { participant: 'tess', constituency: 'civil-society', keys, named: false, name: null, seconders: [] };
const state = { participant: 'omar', constituency: 'state', keys, named: true, name: 'Omar Bell', seconders: [] };
const draft = pollView({
	kind: 'secret',
	state: 'draft',
	trustees: [society, state],
	second: { name: 'Tess Hale', publicKey: key, seconds: false }
});
const route = 'PUT /polls/p/second';

afterEach(() => localStorage.clear());

test('[TRUSTEE13] somebody of the side sees who was chosen for it by name, and seconds them for that key', async () => {
	const server = new FakeServer();
	const seconded: PollView = {
		...draft,
		trustees: [{ ...society, seconders: ['Ada'] }, state],
		second: { name: 'Tess Hale', publicKey: key, seconds: true }
	};
	server.on(route, refuse('poll/trustee-changed', 'Look again.'));
	const onchange = vi.fn();
	const { screen } = await renderComponent(TrusteesPanel, { poll: draft, onchange }, {}, server);
	await expect.element(screen.getByText('Tess Hale')).toBeVisible();
	await expect.element(screen.getByText(words.secondText)).toBeVisible();
	await screen.getByRole('button', { name: words.second }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Look again.');
	server.on(route, seconded);
	await screen.getByRole('button', { name: words.second }).click();
	await expect.poll(() => onchange.mock.calls).toEqual([[seconded]]);
	const request = { publicKey: key, seconds: true };
	expect(server.sent(route).map(({ body }) => body)).toEqual([request, request]);
});

test('[TRUSTEE13] whoever may second nobody sees what speaks for each trustee, and no name that was not agreed to', async () => {
	const poll = { ...draft, second: null };
	const { screen } = await renderComponent(TrusteesPanel, { poll, onchange: () => undefined });
	await expect.element(screen.getByText('Omar Bell')).toBeVisible();
	await expect.element(screen.getByText(`Omar Bell · ${words.notSeconded}`)).toBeVisible();
	await expect.element(screen.getByText(words.chosen)).toBeVisible();
	expect(screen.getByText('Tess Hale').query()).toBeNull();
	expect(screen.getByRole('button', { name: words.second }).query()).toBeNull();
});

test('[TRUSTEE10] the ballot says who chose the trustees, who seconds them, and what that is worth', async () => {
	const secrecy = { publicKey: key, keyLost: false, invalid: null, commitment: null };
	const trustees = [
		{ ...society, seconders: [null, null] },
		{ ...state, seconders: ['Ana'] }
	];
	const poll = pollView({ kind: 'secret', secrecy, trustees });
	const props = { poll, actions: [followUpAction('a1', 'Publish')], onrecorded: vi.fn(), oncast: vi.fn() };
	const { screen } = await renderComponent(BallotForm, props);
	await expect.element(screen.getByText(words.chosen)).toBeVisible();
	const lines = screen.getByRole('listitem').filter({ hasText: /Trustee/ });
	await expect.element(lines.nth(0)).toHaveTextContent(`Trustee of Civil society: ${words.secondedBy(2)}`);
	await expect
		.element(lines.nth(1))
		.toHaveTextContent(`Trustee of State institutions: Omar Bell · ${words.secondedBy(1)}: Ana`);
	await expect.element(screen.getByText(secret.restsOn)).toBeVisible();
});

test('[TRUSTEE14] whoever sees twelve words again after a reload is told that they are new ones', async () => {
	const poll = { ...draft, trustees: [{ ...society, participant: 'me', keys: null }, state], second: null };
	const open = () => renderComponent(TrusteesPanel, { poll, onchange: () => undefined });
	const first = await open();
	await first.screen.getByRole('button', { name: words.makeKey }).click();
	await expect.element(first.screen.getByText(words.words)).toBeVisible();
	await expect.element(first.screen.getByText(words.newWords)).not.toBeInTheDocument();
	await first.screen.unmount();
	const again = await open();
	await again.screen.getByRole('button', { name: words.makeKey }).click();
	await expect.element(again.screen.getByText(words.newWords)).toBeVisible();
});
