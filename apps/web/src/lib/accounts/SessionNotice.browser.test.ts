import type { Component } from 'svelte';
import type { Me } from '@plenum/protocol/people';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createApi } from '#lib/queries/api.ts';
import { keepForReturn, UnsavedWords } from '#lib/documents/unsaved-words.svelte.ts';
import { clearDevice, deleteDataOfOtherGuests, setSharedDevice } from '#lib/outbox/device.ts';
import { goto } from '$app/navigation';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import CodeField from '#lib/people/CodeField.svelte';
import AcceptTrust from '#lib/polls/trustees/AcceptTrust.svelte';
import FindCode from '#lib/polls/trustees/FindCode.svelte';
import { KeptSecret } from '#lib/polls/ballot/kept-secret.ts';
import RemoveLayer from '#lib/polls/trustees/RemoveLayer.svelte';
import { pollView } from '../../fixtures/views.fixture.ts';
import CodeOrRecovery from './CodeOrRecovery.svelte';
import { LastTexts } from './last-texts.svelte.ts';
import { SessionLife } from './session-life.svelte.ts';
import SessionNotice from './SessionNotice.svelte';
import { stayAfterEnd } from './stay-after-end.ts';
import { TypedFields } from './typed-fields.ts';

const { shell } = text;
const minute = 60_000;

beforeEach(() => {
	localStorage.clear();
	setSharedDevice(false);
});

const reader = (endsInSeconds: number): Me => ({
	account: null,
	participant: { id: 'me', consultation: 'c', status: 'admitted', sharedDevice: true },
	session: { endsInSeconds }
});

async function openNotice(endsInSeconds: number, texts: readonly string[] = [], kept = false) {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
	onTestFinished(() => void vi.useRealTimers());
	const server = new FakeServer();
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
	const session = new SessionLife(api, api);
	onTestFinished(session.follow(reader(endsInSeconds)));
	const { screen } = await renderComponent(
		SessionNotice,
		{ session, texts, kept, onleave: () => undefined },
		{},
		server
	);
	const state = () => screen.container.querySelector('[data-session]')?.getAttribute('data-session') ?? null;
	return { screen, server, session, state };
}

test('[ACCOUNT31] ten minutes before its end a session says so, unless it was used meanwhile', async () => {
	const { server, session, state, screen } = await openNotice(3600);
	server.on('GET /me', reader(3600));
	expect(state()).toBeNull();
	vi.advanceTimersByTime(50 * minute);
	await expect.poll(() => session.endsAt).toBeGreaterThan(Date.now() + 3500_000);
	expect(state()).toBeNull();
	server.on('GET /me', reader(600));
	vi.advanceTimersByTime(50 * minute);
	await expect.poll(state).toBe('ending');
	await expect.element(screen.getByText(shell.sessionUntilThen)).toBeVisible();
});

test('[ACCOUNT32] whoever goes on writing has it go on; where it cannot, the page says why', async () => {
	const { server, state, screen } = await openNotice(300);
	expect(state()).toBe('ending');
	const words = 'Only while a workshop runs.';
	server.on('POST /session/continue', refuse('session/not-continued', words));
	await screen.getByRole('button', { name: shell.sessionGoOn }).click();
	await expect.element(screen.getByText(words)).toBeVisible();
	vi.advanceTimersByTime(2 * minute);
	server.on('POST /session/continue', { endsInSeconds: 3600 });
	await userEvent.keyboard('a');
	await expect.poll(state).toBeNull();
});

test('[ACCOUNT33] once it has ended the page says so and offers what was typed to copy', async () => {
	const { server, state, screen } = await openNotice(60, ['Half of a sentence']);
	server.on('GET /me', { account: null, participant: null });
	vi.advanceTimersByTime(minute);
	await expect.poll(state).toBe('ended');
	await expect.element(screen.getByText(shell.sessionEndedText)).toBeVisible();
	await expect.element(screen.getByRole('textbox')).toHaveValue('Half of a sentence');
	await expect.element(screen.getByText(shell.sessionTextNotKept)).toBeVisible();
});

test('[ACCOUNT33] what was typed is known while its field is on the page; a password is not', async () => {
	const fields = new TypedFields();
	onTestFinished(fields.open());
	const [note, secret, untouched] = [document.createElement('textarea'), ...inputs('password', 'text')];
	document.body.append(note, secret!, untouched!);
	await page.elementLocator(note).fill('Half of a sentence');
	await page.elementLocator(secret!).fill('a long enough phrase');
	expect(fields.texts).toEqual(['Half of a sentence']);
	for (const field of [note, secret!, untouched!]) field.remove();
	expect(fields.texts).toEqual([]);
});

test.each([
	[CodeOrRecovery, { kind: 'recovery' }],
	[CodeField, { value: '' }],
	[FindCode, { codes: [] }],
	[RemoveLayer, { poll: pollView(), code: null, onchange: () => undefined }],
	[AcceptTrust, { poll: pollView(), kept: new KeptSecret('p', 'me', null), accepted: false, onchange: () => undefined }]
] as [Component<Record<string, unknown>>, Record<string, unknown>][])(
	'[ACCOUNT33] a code or the words of a secret are nobody’s words, and are neither shown nor kept: %#',
	async (component, props) => {
		const fields = new TypedFields();
		onTestFinished(fields.open());
		const { screen } = await renderComponent(component, props);
		const make = screen.getByRole('button', { name: text.trustees.makeKey });
		if (component === (AcceptTrust as unknown)) await make.click();
		const field = screen.getByRole('textbox');
		await field.fill('abandon ability able');
		await expect.element(field).not.toHaveValue('');
		expect(fields.texts).toEqual([]);
	}
);

function inputs(...types: string[]): HTMLInputElement[] {
	return types.map((type) => Object.assign(document.createElement('input'), { type }));
}

test('[ACCOUNT33] kept text is shown to the same person after signing in, on no shared device', () => {
	expect(keepForReturn({ participant: 'me', endedAt: 1 }, ['Half of a sentence'])).toBe(true);
	const words = new UnsavedWords(() => 'me');
	words.load();
	expect(words.rejected).toMatchObject([{ reason: 'session/ended', text: 'Half of a sentence' }]);
	setSharedDevice(true);
	expect(keepForReturn({ participant: 'me', endedAt: 1 }, ['Half of a sentence'])).toBe(false);
	expect(localStorage).toHaveLength(1);
});

test('[ACCOUNT33] what waits of a participant without an account goes with the next participant; that of an account holder stays', () => {
	const guest = ['plenum:outbox:ann:card:r:card-0001', 'plenum-record:ann:c'];
	const holder = [
		'plenum:outbox:ben:card:r:card-0001',
		'plenum:outbox:ben:rejected:all:1-session-0',
		'plenum-record:ben:c'
	];
	const keep = (keys: string[]) => keys.forEach((key) => localStorage.setItem(key, 'Few judges'));
	const left = () => Object.keys(localStorage).filter((key) => !key.startsWith('plenum-guest:'));
	localStorage.setItem('plenum:theme', 'dark');
	deleteDataOfOtherGuests({ participant: 'ann', isGuest: true });
	keep(guest);
	deleteDataOfOtherGuests({ participant: 'ann', isGuest: true });
	expect(left()).toHaveLength(3);
	deleteDataOfOtherGuests({ participant: 'ben', isGuest: false });
	expect(left()).toEqual(['plenum:theme']);
	keep(holder);
	deleteDataOfOtherGuests({ participant: 'cleo', isGuest: true });
	expect(left().toSorted()).toEqual(['plenum:theme', ...holder].toSorted());
	clearDevice();
	expect(Object.keys(localStorage)).toEqual(['plenum:theme']);
});

test('[ACCOUNT33] only the server’s word that a session ended keeps a page from giving way to the sign-in page, and no link does', async () => {
	const { server, session, state } = await openNotice(3600);
	const leave = stayAfterEnd(session, () => true);
	const url = new URL('https://plenum.example/sign-in');
	const cancel = vi.fn();
	const go = (type: 'goto' | 'link') => leave({ type, to: { url }, willUnload: false, cancel } as never);
	vi.mocked(goto).mockClear();
	go('link');
	expect(cancel).not.toHaveBeenCalled();
	server.on('GET /me', reader(3600));
	go('goto');
	expect(cancel).toHaveBeenCalledOnce();
	await expect.poll(() => vi.mocked(goto).mock.calls).toEqual([[url]]);
	expect(state()).toBeNull();
	server.on('GET /me', { account: null, participant: null });
	go('goto');
	expect(cancel).toHaveBeenCalledTimes(2);
	await expect.poll(state).toBe('ended');
	expect(goto).toHaveBeenCalledOnce();
});

test('[ACCOUNT33] what is typed after the end is offered and kept too, in the place of what stood there', async () => {
	const fields = new TypedFields();
	onTestFinished(fields.open());
	const note = document.createElement('textarea');
	document.body.append(note);
	onTestFinished(() => note.remove());
	await page.elementLocator(note).fill('Half of a sentence');
	const last = new LastTexts();
	onTestFinished(last.follow(fields, 'me'));
	expect(last.texts).toEqual(['Half of a sentence']);
	await page.elementLocator(note).fill('Half of a sentence, and the rest');
	expect(last.texts).toEqual(['Half of a sentence, and the rest']);
	expect(last.kept).toBe(true);
	const words = new UnsavedWords(() => 'me');
	words.load();
	expect(words.rejected).toMatchObject([{ reason: 'session/ended', text: 'Half of a sentence, and the rest' }]);
	await page.elementLocator(note).fill('');
	expect(localStorage).toHaveLength(0);
});
