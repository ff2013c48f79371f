import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { Outbox } from '#lib/outbox/outbox.ts';
import { hasReceipts } from '#lib/receipts/receipts-key.ts';
import { FakeServer, lost, refuse, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { BoundValue } from '../../fixtures/bound.svelte.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { cardRoundView, consultationView } from '../../fixtures/views.fixture.ts';
import CardForm from './CardForm.svelte';
import { cardKind } from './kept-card.ts';
import { OpenCardRounds } from './open-card-rounds.ts';

const { cards } = text;
const route = 'PUT /consultations/c/card-rounds/r/own';

beforeEach(async () => {
	localStorage.clear();
	setSharedDevice(false);
	await page.viewport(390, 844);
});

type Sent = { cards: { id: string; text: string }[]; done: boolean };
const sentTo = (server: FakeServer) => server.sent(route).map(({ body }) => body as Sent);

/** As the server does: what was sent is saved. */
function saving() {
	const saved = new Map<string, string>();
	let version = 0;
	return ({ body }: SentRequest) => {
		for (const { id, text: words } of (body as Sent).cards) {
			if (words === '') saved.delete(id);
			else saved.set(id, words);
		}
		const cards = [...saved].map(([id, words]) => ({ id, text: words }));
		const own = { version: (version += 1), cards, done: (body as Sent).done, votes: [] };
		return Response.json(cardRoundView({ own }));
	};
}

async function openForm(
	round: CardRoundView = cardRoundView(),
	server = new FakeServer(),
	consultation = consultationView()
) {
	if (!server.isAnswering(route)) server.on(route, saving());
	const { screen } = await renderComponent(CardForm, { round }, { consultation }, server);
	const state = () => screen.container.querySelector('[data-save-state]')?.getAttribute('data-save-state');
	const field = (at: number) => screen.getByRole('textbox', { name: cards.card(String(at)), exact: true });
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	return { screen, server, state, field, press };
}

test('[CARDS3] [RECEIPT1] what is written is saved and has a receipt, further cards up to the limit, and one says that one is done', async () => {
	const { screen, server, state, field, press } = await openForm(cardRoundView({ limit: 2 }));
	await expect.element(screen.getByRole('heading', { name: 'What stands in the way?' })).toBeVisible();
	await field(1).fill('Few judges');
	await press(cards.another);
	await expect.element(field(2)).toHaveFocus();
	await userEvent.keyboard('Far courts');
	expect(screen.getByRole('button', { name: cards.another }).query()).toBeNull();
	await press(cards.done);
	await expect.poll(state).toBe('saved');
	const all = new Map(sentTo(server).flatMap((sent) => sent.cards.map(({ id, text: words }) => [id, words])));
	expect([...all.values()]).toEqual(['Few judges', 'Far courts']);
	expect(sentTo(server).at(-1)?.done).toBe(true);
	await expect.poll(() => hasReceipts(consultationView().me.participant)).toBe(true);
	await press(cards.remove(cards.card('1')));
	await expect.poll(() => sentTo(server).at(-1)?.cards).toEqual([{ id: [...all.keys()][0], text: '' }]);
	await expect.element(field(1)).toHaveValue('Far courts');
});

test('[CARDS5] [WEB175] without a line it waits on the device, comes back with the page, and goes when the line is back', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	const { state, field, screen } = await openForm(cardRoundView(), server);
	await field(1).fill('Few judges');
	await expect.poll(state, { timeout: 10_000 }).toBe('away');
	await expect.element(screen.getByText(text.saving.away(1)).first()).toBeVisible();
	await screen.unmount();
	const again = await openForm(cardRoundView(), server);
	await expect.element(again.field(1)).toHaveValue('Few judges');
	server.on(route, saving());
	window.dispatchEvent(new Event('online'));
	await expect.poll(again.state).toBe('saved');
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('[CARDS5] on a device that is not the writer’s nothing is kept, and the page says so', async () => {
	setSharedDevice(true);
	const server = new FakeServer();
	server.on(route, lost);
	const { state, field } = await openForm(cardRoundView(), server);
	await field(1).fill('Few judges');
	await expect.poll(state, { timeout: 10_000 }).toBe('away-not-kept');
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('[CARDS5] what a round that ended did not take stays in sight until its writer lets it go', async () => {
	const server = new FakeServer();
	server.on(route, refuse('cards/ended', 'This round has ended.'));
	const { screen, state, field, press } = await openForm(cardRoundView(), server);
	await field(1).fill('Too late');
	await expect.poll(state).toBe('refused');
	await expect.element(screen.getByText('This round has ended.')).toBeVisible();
	await expect.element(field(1)).toHaveValue('Too late');
	await press(cards.letGo);
	await expect.poll(() => Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('[CARDS5] [WEB176] what waits is sent from another page, once its round is open there', async () => {
	new Outbox(cardKind, { participant: 'me', target: 'r' }).put('card-0001', 'Few judges');
	const api = fakeApi({
		async call(_, body) {
			if (body === undefined) return { ok: true, value: { rounds: [cardRoundView()] } };
			return (puts.push(body as Sent), { ok: true });
		}
	});
	const puts: Sent[] = [];
	const rounds = new OpenCardRounds();
	const left = rounds.opened('r');
	const send = () => rounds.sendKept(api, 'me', { consultation: 'c' });
	expect(await send()).toEqual({ sent: 0, waiting: 0 });
	left();
	expect(await send()).toEqual({ sent: 1, waiting: 0 });
	expect(puts).toEqual([{ cards: [{ id: 'card-0001', text: 'Few judges' }], done: false }]);
	expect(Object.keys(localStorage).filter((key) => key.startsWith('plenum:outbox:'))).toEqual([]);
});

test('[CARDS5] what is being written stays where the consultation is read anew', async () => {
	const me = new BoundValue(consultationView().me);
	const consultation = {
		...consultationView(),
		get me() {
			return me.value;
		}
	};
	const { server, state, field } = await openForm(cardRoundView(), new FakeServer(), consultation);
	me.value = { ...me.value };
	await field(1).fill('Few judges');
	me.value = { ...me.value };
	await expect.element(field(1)).toHaveValue('Few judges');
	await expect.poll(state).toBe('saved');
	expect(sentTo(server).at(-1)?.cards).toMatchObject([{ text: 'Few judges' }]);
});

test('[CARDS71] a form in which nothing was written says nothing of saving', async () => {
	const { screen, state, field } = await openForm();
	await expect.element(screen.getByRole('heading', { name: 'What stands in the way?' })).toBeVisible();
	expect(state()).toBeUndefined();
	await field(1).fill('Few judges');
	await expect.poll(state).toBe('saved');
});
