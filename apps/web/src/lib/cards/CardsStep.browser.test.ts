import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import CardsOfCluster from '../../fixtures/CardsOfCluster.fixture.svelte';
import { FakeServer, type SentRequest } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { isLineThere, sendFact } from '../../fixtures/socket.fixture.ts';
import { cardRoundView } from '../../fixtures/views.fixture.ts';

const { cards } = text;
const at = '/consultations/c/card-rounds';

beforeEach(async () => {
	localStorage.clear();
	await page.viewport(390, 844);
});

type Own = NonNullable<CardRoundView['own']>;

/** The server's own state of one writer, which every answer reports as it is at that moment. */
class OwnOnServer {
	own: Own = { version: 0, cards: [], done: false, votes: [] };
	readonly round = () => cardRoundView({ own: structuredClone(this.own) });

	readonly save = ({ body }: SentRequest): Response => {
		const { cards: sent, done } = body as { cards: Own['cards']; done: boolean };
		const saved = new Map(this.own.cards.map(({ id, text: words }) => [id, words]));
		for (const { id, text: words } of sent) words === '' ? saved.delete(id) : saved.set(id, words);
		const list = [...saved].map(([id, words]) => ({ id, text: words }));
		this.own = { version: this.own.version + 1, cards: list, done, votes: [] };
		return Response.json(this.round());
	};

	get texts(): string[] {
		return this.own.cards.map(({ text: words }) => words);
	}
}

async function openStep() {
	const stored = new OwnOnServer();
	const server = new FakeServer();
	server.on(`GET ${at}`, () => Response.json({ rounds: [stored.round()], passages: [] }));
	server.on(`PUT ${at}/r/own`, stored.save);
	const { screen } = await renderComponent(CardsOfCluster, { cluster: 'k' }, {}, server);
	const state = () => screen.container.querySelector('[data-save-state]')?.getAttribute('data-save-state');
	const field = (number: number) => screen.getByRole('textbox', { name: cards.card(String(number)), exact: true });
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	await expect.element(field(1)).toBeVisible();
	await expect.poll(isLineThere).toBe(true);
	return { stored, server, screen, state, field, press };
}

const progress = (begun: number, finished = 0) =>
	sendFact({ kind: 'card-progress', consultation: 'c', round: 'r', begun, finished });

test('[CARDS20] cards stay in the form and on the server while others begin and finish', async () => {
	const { stored, state, field, press } = await openStep();
	await field(1).fill('Few judges');
	await expect.poll(state).toBe('saved');
	await expect.poll(() => stored.texts).toEqual(['Few judges']);
	progress(5);
	await press(cards.another);
	await field(2).fill('Far courts');
	progress(10);
	await expect.poll(() => stored.texts).toEqual(['Few judges', 'Far courts']);
	progress(10, 5);
	await press(cards.done);
	await expect.poll(() => stored.own.done).toBe(true);
	await expect.poll(state).toBe('saved');
	expect(stored.texts).toEqual(['Few judges', 'Far courts']);
	await expect.element(field(1)).toHaveValue('Few judges');
	await expect.element(field(2)).toHaveValue('Far courts');
});

test('[CARDS20] an answer that was made before the last save removes no card, and takes no “done” back', async () => {
	const { stored, server, state, field, press } = await openStep();
	const before = stored.round();
	const { promise, resolve } = Promise.withResolvers<void>();
	server.on(`GET ${at}`, () => promise.then(() => Response.json({ rounds: [before], passages: [] })));
	sendFact({ kind: 'cards', consultation: 'c', round: 'r' });
	await expect.poll(() => server.sent(`GET ${at}`).length).toBeGreaterThan(1);
	await field(1).fill('Few judges');
	await press(cards.done);
	await expect.poll(state).toBe('saved');
	resolve();
	await field(1).fill('Few judges, far courts');
	await expect.poll(() => stored.texts).toEqual(['Few judges, far courts']);
	await expect.element(field(1)).toHaveValue('Few judges, far courts');
	expect(stored.own.done).toBe(true);
});

test('[CARDS20] a card that was removed in another tab leaves the form with the next answer, unless it was changed here', async () => {
	const { stored, state, field, press } = await openStep();
	await field(1).fill('Few judges');
	await press(cards.another);
	await field(2).fill('Far courts');
	await expect.poll(state).toBe('saved');
	await expect.poll(() => stored.texts).toEqual(['Few judges', 'Far courts']);
	stored.own = { ...stored.own, version: stored.own.version + 1, cards: stored.own.cards.slice(1) };
	sendFact({ kind: 'cards', consultation: 'c', round: 'r' });
	await expect.element(field(1)).toHaveValue('Far courts');
	expect(field(2).query()).toBeNull();
	expect(stored.texts).toEqual(['Far courts']);
});
