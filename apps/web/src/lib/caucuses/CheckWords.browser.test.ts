import { checkWordCount } from '@plenum/domain/caucuses/caucus';
import type { CaucusView, OwnCaucuses } from '@plenum/protocol/caucuses';
import { expect, test, vi } from 'vitest';
import { FakeServer } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { caucus as arabic } from '@plenum/messages/ar/interface/caucus';
import { caucus as french } from '@plenum/messages/fr/interface/caucus';
import CaucusMembers from './CaucusMembers.svelte';
import OutsideCaucus from './OutsideCaucus.svelte';

const { caucus: words } = text;
const list = words.checkWords.split(' ');
const letInBy = { shownAs: 'Mina', constituency: 'civil-society' };
const admission: OwnCaucuses['admission'] = { words: [3, 60, 9], letInBy, confirmed: false };
const outside = (given = admission, refresh = vi.fn(() => Promise.resolve())) => ({
	cluster: 'k',
	side: 'Civil society',
	code: null,
	admission: given,
	refresh
});
const shown = `${list[3]} · ${list[60]} · ${list[9]}`;

test('[CAUCUS13] each language has as many words, none of them twice', () => {
	for (const { checkWords } of [words, french, arabic])
		expect(new Set(checkWords.split(' ')).size).toBe(checkWordCount);
});

test.each([
	[words.wordsSame, true],
	[words.wordsDiffer, false]
])('[CAUCUS13] a newcomer sees three words and who typed the code, and nothing else: %s', async (press, matches) => {
	const server = new FakeServer();
	server.on('POST /consultations/c/clusters/k/caucus/admission', {});
	const props = outside();
	const { screen } = await renderComponent(OutsideCaucus, props, {}, server);
	await expect.element(screen.getByText(shown)).toBeVisible();
	await expect.element(screen.getByText(words.typedBy('Mina'))).toBeVisible();
	for (const name of [words.ask, words.open]) expect(screen.getByRole('button', { name }).query()).toBeNull();
	await screen.getByRole('button', { name: press, exact: true }).click();
	await expect.poll(() => props.refresh.mock.calls.length).toBe(1);
	const sent = server.sent('POST /consultations/c/clusters/k/caucus/admission');
	expect(sent.map(({ body }) => body)).toEqual([{ matches }]);
});

test('[CAUCUS13] who has confirmed waits for the other, and can still say that the words differ', async () => {
	const { screen } = await renderComponent(OutsideCaucus, outside({ ...admission, confirmed: true }));
	await expect.element(screen.getByText(words.wordsWait)).toBeVisible();
	expect(screen.getByRole('button', { name: words.wordsSame, exact: true }).query()).toBeNull();
	await expect.element(screen.getByRole('button', { name: words.wordsDiffer })).toBeVisible();
});

test('[CAUCUS13] the member who typed the code compares; the others see that somebody is being let in, and by whom', async () => {
	const server = new FakeServer();
	server.on('POST /consultations/c/caucuses/q/admission', {});
	const mine = {
		code: 'ABCD-EFGH',
		words: [3, 60, 9] as [number, number, number],
		letInBy,
		mine: true,
		confirmed: false
	};
	const other = {
		code: 'JKLM-NPQR',
		words: [5, 6, 7] as [number, number, number],
		letInBy,
		mine: false,
		confirmed: false
	};
	const caucus: CaucusView = {
		id: 'q',
		document: 'd',
		openedAt: 1,
		deleteAt: null,
		admissions: [mine, other],
		members: [{ ...letInBy, me: true, since: 1, letInBy: null }]
	};
	const refresh = vi.fn(() => Promise.resolve());
	const { screen } = await renderComponent(CaucusMembers, { caucus, refresh }, {}, server);
	await expect.element(screen.getByText(shown)).toBeVisible();
	await expect.element(screen.getByText(words.beingLetIn('Mina'))).toBeVisible();
	expect(screen.getByText(`${list[5]} · ${list[6]} · ${list[7]}`).query()).toBeNull();
	await screen.getByRole('button', { name: words.wordsSame, exact: true }).click();
	await expect.poll(() => refresh.mock.calls.length).toBe(1);
	const sent = server.sent('POST /consultations/c/caucuses/q/admission');
	expect(sent.map(({ body }) => body)).toEqual([{ code: 'ABCD-EFGH', matches: true }]);
});
