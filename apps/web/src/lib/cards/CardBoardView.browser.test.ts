import type { Card } from '@plenum/domain/cards/board';
import type { Role } from '@plenum/domain/people/rights';
import type { CardBoardView as View, CardRoundView } from '@plenum/protocol/workshops/cards';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BoundValue } from '../../fixtures/bound.svelte.fixture.ts';
import { FakeServer, held, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { cardRoundView, consultationView } from '../../fixtures/views.fixture.ts';
import CardBoardView from './CardBoardView.svelte';

const { cards: words, assessment } = text;
const path = '/consultations/c/card-rounds/r';

const card = (id: string, change: Partial<Card> = {}): Card => ({
	id,
	text: `Words of ${id}`,
	sides: null,
	group: null,
	into: null,
	hidden: false,
	votes: null,
	passage: null,
	...change
});

type Given = { role?: Role; round?: Partial<CardRoundView>; groups?: View['groups']; document?: object | null };

async function openBoard(cards: Card[], { role = 'facilitator', document = null, ...given }: Given = {}) {
	await page.viewport(1280, 800);
	const latest = new BoundValue(
		cardRoundView({ state: 'revealed', own: role === 'facilitator' ? null : noneOwn, ...given.round })
	);
	const round = latest.value;
	const view: View = { round, groups: given.groups ?? [], cards };
	const server = new FakeServer();
	server.on(`GET ${path}/board`, view);
	server.on(`POST ${path}/board`, view);
	server.on(`PUT ${path}/votes`, ({ body }) => Response.json(votedFor((body as { cards: string[] }).cards)));
	const props = {
		get round() {
			return latest.value;
		},
		document: document as never,
		changes: 0,
		onchange: () => undefined
	};
	const { screen } = await renderComponent(CardBoardView, props, { consultation: consultationView(role) }, server);
	const box = (name: string) => screen.getByRole('listitem').filter({ hasText: name }).getByRole('checkbox');
	const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
	const arranged = () => server.sent(`POST ${path}/board`).map(({ body }) => body);
	const readAnew = (change: Partial<CardRoundView> = {}) => (latest.value = { ...latest.value, ...change });
	return { screen, server, box, press, arranged, readAnew };
}
const noneOwn = { version: 0, cards: [], done: false, votes: [] };
const votedFor = (votes: string[]) => cardRoundView({ state: 'revealed', own: { ...noneOwn, votes } });
const voting = { role: 'participant' as const, round: { voting: { state: 'open' as const, votes: 3 } } };

test('[CARDS12] chosen cards go into a new group, and duplicates together', async () => {
	const { screen, box, press, arranged } = await openBoard([card('a'), card('b'), card('c')]);
	await box('Words of a').click();
	await box('Words of c').click();
	await press(words.same);
	await expect.poll(arranged).toEqual([{ type: 'merge', cards: ['c'], into: 'a' }]);
	await box('Words of b').click();
	await press(words.group);
	await press(words.newGroup);
	await screen.getByRole('textbox', { name: words.groupName }).fill('Money');
	await screen.getByRole('dialog').getByRole('button', { name: words.newGroup }).click();
	await expect.poll(() => arranged().at(-1)).toEqual({ type: 'create-group', name: 'Money', cards: ['b'] });
});

test('[CARDS12] what is chosen stays when somebody else did something and the round is read anew', async () => {
	const { box, press, arranged, readAnew } = await openBoard([card('a'), card('b')]);
	await box('Words of a').click();
	readAnew();
	await box('Words of b').click();
	await press(words.same);
	await expect.poll(arranged).toEqual([{ type: 'merge', cards: ['b'], into: 'a' }]);
});

test('[CARDS12] a card is dragged into a group', async () => {
	const groups = [{ id: 'g', name: 'Money' }];
	const { screen, arranged } = await openBoard([card('a'), card('b', { group: 'g' })], { groups });
	const from = screen.getByRole('listitem').filter({ hasText: 'Words of a' });
	await from.dropTo(screen.getByRole('group', { name: 'Money' }));
	await expect.poll(arranged).toEqual([{ type: 'move', cards: ['a'], group: 'g' }]);
});

test('[CARDS13] a participant reads, and is offered nothing that moves a card', async () => {
	const given = { role: 'participant' as const, groups: [{ id: 'g', name: 'Money' }] };
	const { screen } = await openBoard([card('a', { sides: ['state'] }), card('b', { group: 'g' })], given);
	await expect.element(screen.getByText('Words of a')).toBeVisible();
	await expect.element(screen.getByText(text.words.constituencies['state'] as string)).toBeVisible();
	expect(screen.getByRole('checkbox').elements()).toEqual([]);
	expect(screen.getByRole('button').elements()).toEqual([]);
});

test('[CARDS14] whoever votes chooses as many as they have, and no more', async () => {
	const given = { role: 'participant' as const, round: { voting: { state: 'open' as const, votes: 1 } } };
	const { server, box, screen } = await openBoard([card('a'), card('b')], given);
	await box('Words of a').click();
	await expect.poll(() => server.sent(`PUT ${path}/votes`).map(({ body }) => body)).toEqual([{ cards: ['a'] }]);
	await expect.element(box('Words of b')).toBeDisabled();
	await expect.element(screen.getByText(words.yourVotes('1', '1'))).toBeVisible();
});

test('[CARDS20] an answer that was made before the last vote takes no vote back', async () => {
	const { server, box, readAnew } = await openBoard([card('a'), card('b'), card('c')], voting);
	const sent = () => server.sent(`PUT ${path}/votes`).map(({ body }) => body);
	await box('Words of a').click();
	await expect.poll(sent).toEqual([{ cards: ['a'] }]);
	const answer = held(votedFor(['a', 'b']));
	server.on(`PUT ${path}/votes`, answer.reply);
	await box('Words of b').click();
	await expect.poll(sent).toHaveLength(2);
	readAnew({ own: { ...noneOwn, votes: ['a'] } });
	await box('Words of c').click();
	await expect.element(box('Words of b')).toBeChecked();
	expect(sent()).toHaveLength(2);
	server.on(`PUT ${path}/votes`, votedFor(['a', 'b', 'c']));
	answer.release();
	await expect.poll(() => sent().slice(2)).toEqual([{ cards: ['a', 'b', 'c'] }]);
	await expect.element(box('Words of c')).toBeChecked();
});

test('[CARDS14] once no vote is on its way, the boxes show the votes that the server has', async () => {
	const { server, box, readAnew } = await openBoard([card('a'), card('b')], voting);
	const answer = held(votedFor(['b']));
	server.on(`PUT ${path}/votes`, answer.reply);
	await box('Words of a').click();
	await expect.poll(() => server.sent(`PUT ${path}/votes`)).toHaveLength(1);
	readAnew({ own: { ...noneOwn, votes: ['b'] } });
	await expect.element(box('Words of a')).toBeChecked();
	answer.release();
	await expect.element(box('Words of b')).toBeChecked();
	await expect.element(box('Words of a')).not.toBeChecked();
});

test('[CARDS14] a vote that the server refused stands in no box', async () => {
	const { screen, server, box } = await openBoard([card('a'), card('b')], voting);
	await box('Words of a').click();
	await expect.element(box('Words of a')).toBeChecked();
	server.on(`PUT ${path}/votes`, refuse('cards/unknown-card', 'The card is gone.'));
	await box('Words of b').click();
	await expect.element(screen.getByText('The card is gone.')).toBeVisible();
	await expect.element(box('Words of b')).not.toBeChecked();
});

test('[CARDS15] a card is put into the text once the server said that it is ours to put there, and taken back', async () => {
	const done: unknown[] = [];
	const document = {
		mayWrite: true,
		saveState: 'saved',
		addPassage: (...given: unknown[]) => (done.push(given), () => done.push('taken back'))
	};
	const { server, press, box } = await openBoard([card('a')], { document });
	server.on(`POST ${path}/passages`, { passage: { id: 'p' } });
	server.on(`DELETE ${path}/passages/p`, {});
	await box('Words of a').click();
	await press(words.takeInto(assessment.sections.challenges));
	await expect.poll(() => done).toHaveLength(1);
	expect(server.sent(`POST ${path}/passages`)[0]?.body).toEqual({ cards: ['a'], section: 'challenges' });
	expect(done[0]).toEqual([
		'challenges',
		[{ type: 'paragraph', runs: [{ text: 'Words of a', marks: [], href: null }] }]
	]);
	await press(text.shell.undo);
	await expect.poll(() => server.sent(`DELETE ${path}/passages/p`)).toHaveLength(1);
	expect(done[1]).toBe('taken back');
});

test('[CARDS15] nothing is claimed where the text cannot be written', async () => {
	const document = { mayWrite: false, saveState: 'saved', addPassage: () => null };
	const { screen, press, box } = await openBoard([card('a')], { document });
	await box('Words of a').click();
	await press(words.takeInto(assessment.sections.challenges));
	await expect.element(screen.getByText(words.takeNotNow)).toBeVisible();
});
