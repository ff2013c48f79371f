import type { ConcernList, ReceivedConcern } from '@plenum/protocol/concerns';
import { expect, onTestFinished, test } from 'vitest';
import { FakeServer, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import { TypedFields } from '#lib/accounts/typed-fields.ts';
import RaiseConcern from './RaiseConcern.svelte';
import ReceivedConcerns from './ReceivedConcerns.svelte';

const at = '/consultations/c/workshops/w/concerns';
const words = text.concerns;
const first = `${text.shell.named(words.short)} ${words.title}`;
const ada = { participant: 'ada', shownAs: 'Ada', constituency: 'other', chosen: true };
const bea = { participant: 'bea', shownAs: 'Bea', constituency: 'state', chosen: false };
const nothing: ConcernList = { own: [], received: [], facilitators: [ada, bea] };

async function raising(list: ConcernList = nothing) {
	const server = new FakeServer();
	server.on(`GET ${at}`, list);
	server.on(`POST ${at}`, {});
	const { screen } = await renderComponent(RaiseConcern, { workshop: 'w' }, {}, server);
	const press = (name: string) => screen.getByRole('button', { name }).click();
	const sent = () => server.sent(`POST ${at}`).map(({ body }) => body as { id: string; kind: string; tell: string[] });
	return { server, screen, press, sent };
}

test('[CONCERN2] two presses tell those who are proposed; nothing is asked before the first', async () => {
	const { server, screen, press, sent } = await raising();
	expect(server.sent(`GET ${at}`)).toEqual([]);
	await press(first);
	await press(words.kinds.recording);
	await expect.poll(sent).toMatchObject([{ kind: 'recording', text: '', tell: ['ada'] }]);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('[ACCOUNT33] the words of a private concern are not offered to whoever is at the screen when a session ends', async () => {
	const fields = new TypedFields();
	onTestFinished(fields.open());
	const { screen, press } = await raising();
	await press(first);
	const field = screen.getByLabelText(starting(words.words));
	await field.fill('Second row');
	await expect.element(field).toHaveValue('Second row');
	expect(fields.texts).toEqual([]);
});

test('[CONCERN4] whom it is about is left out, and somebody else ticked; without anybody nothing can be sent', async () => {
	const { screen, press, sent } = await raising();
	await press(first);
	await screen.getByText(/^Told: Ada/).click();
	await screen.getByRole('checkbox', { name: /Ada/ }).click();
	await expect.element(screen.getByRole('button', { name: words.kinds.other })).toBeDisabled();
	await screen.getByRole('checkbox', { name: /Bea/ }).click();
	await screen.getByLabelText(starting(words.words)).fill('It is Ada.');
	await press(words.kinds.other);
	await expect.poll(sent).toMatchObject([{ kind: 'other', text: 'It is Ada.', tell: ['bea'] }]);
});

test('[CONCERN4] where only other sides facilitate, the choice is open and nobody is told unasked', async () => {
	const { screen, press } = await raising({ ...nothing, facilitators: [bea] });
	await press(first);
	await expect.element(screen.getByRole('checkbox', { name: /Bea/ })).toBeVisible();
	await expect.element(screen.getByRole('button', { name: words.kinds.unsafe })).toBeDisabled();
});

test('[CONCERN7] [WEB177] what was not answered, or refused, keeps its words and is sent again as the same one', async () => {
	const { server, screen, press, sent } = await raising();
	server.on(`POST ${at}`, () => lost());
	await press(first);
	await screen.getByLabelText(starting(words.words)).fill('Second row');
	await press(words.kinds.unsafe);
	await expect.element(screen.getByRole('alert')).toBeVisible();
	expect([...Object.values(localStorage), ...Object.values(sessionStorage)]).toEqual([]);
	server.on(`POST ${at}`, refuse('concern/nobody-told', 'Nobody was told.'));
	await press(words.kinds.unsafe);
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Nobody was told.');
	server.on(`POST ${at}`, {});
	await press(words.kinds.unsafe);
	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	expect(sent()).toHaveLength(3);
	expect(new Set(sent().map((body) => JSON.stringify(body))).size).toBe(1);
});

const received: ReceivedConcern = {
	id: 'concern-1',
	kind: 'naming',
	text: 'He writes who says what',
	at: 1,
	told: [],
	answers: [],
	seen: false,
	settled: false,
	from: { name: 'Omar', organisation: null, constituency: 'civil-society' }
};

test('[CONCERN10] on the page that may be on the wall stands a mark, and no word before one is opened', async () => {
	const server = new FakeServer();
	server.on(`GET ${at}`, { ...nothing, received: [received] });
	server.on(`POST ${at}/concern-1`, {});
	const { screen } = await renderComponent(
		ReceivedConcerns,
		{ workshop: 'w' },
		{ consultation: consultationView('facilitator') },
		server
	);
	const secrets = ['Omar', received.text, words.kinds.naming];
	const isSeen = (secret: string) =>
		[...document.querySelectorAll('*')].some((each) => each.checkVisibility() && ownText(each).includes(secret));
	const mark = screen.getByRole('button', { name: words.receivedNew });
	await expect.element(mark).toBeVisible();
	expect(secrets.filter(isSeen)).toEqual([]);
	expect(screen.container.querySelector('.concerns')?.textContent?.trim()).toBe('');
	await mark.click();
	await expect.element(screen.getByText(words.notSeen)).toBeVisible();
	expect(secrets.filter(isSeen)).toEqual([]);
	expect(server.sent(`POST ${at}/concern-1`)).toEqual([]);
	await screen.getByText(words.notSeen).click();
	await expect.poll(() => secrets.filter(isSeen)).toEqual(secrets);
	await expect.poll(() => server.sent(`POST ${at}/concern-1`).map(({ body }) => body)).toEqual([{ type: 'see' }]);
	await screen.getByLabelText(starting(words.answer)).fill('I come.');
	await screen.getByRole('button', { name: words.sendAnswer }).click();
	await screen.getByRole('button', { name: words.settle }).click();
	const commands = () => server.sent(`POST ${at}/concern-1`).map(({ body }) => body);
	await expect.poll(commands).toEqual([{ type: 'see' }, { type: 'answer', text: 'I come.' }, { type: 'settle' }]);
});

function ownText(element: Element): string {
	return [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');
}
