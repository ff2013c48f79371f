import type { JournalLine } from '@plenum/protocol/journal';
import { expect, test, vi } from 'vitest';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, starting, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView } from '../../fixtures/views.fixture.ts';
import RecordLines from './RecordLines.svelte';
import type { SentenceContext } from './sentences.ts';

const { journal, shell } = text;
const route = 'POST /consultations/c/journal/corrections';
const line = (place: number, type: string, data: object): JournalLine => ({
	place,
	stream: 'workshop:w',
	seq: place,
	type,
	at: place * 1000,
	by: null,
	data,
	hash: ''
});
const lines = [
	line(1, 'workshop-started', {}),
	line(2, 'workshop-closed', {}),
	{ ...line(3, 'entry-corrected', { entry: 1, text: 'It began an hour later.' }), stream: 'corrections' }
];
const known = { number: String, person: String } as unknown as SentenceContext;

function show(role: 'facilitator' | 'observer', server = new FakeServer()) {
	const oncorrected = vi.fn();
	const consultation = consultationView(role);
	return renderComponent(
		RecordLines,
		{ lines, known, oncorrected, onearlier: async () => null },
		{ consultation },
		server
	).then((shown) => ({
		...shown,
		oncorrected
	}));
}

test('[JOURNAL5] a correction stands in its place in the record, and a facilitator adds one to a line', async () => {
	const server = new FakeServer();
	server.on(route, () => Response.json({ place: 4 }, { status: 201 }));
	const { screen, oncorrected } = await show('facilitator', server);
	await expect.element(screen.getByText('Correction of line 1: It began an hour later.')).toBeVisible();
	await screen.getByRole('button', { name: journal.correctTitle('2'), exact: true }).click();
	await screen.getByRole('button', { name: journal.correctConfirm }).click();
	await expect.element(screen.getByText(journal.correctNeeded).first()).toBeVisible();
	await screen.getByLabelText(starting(journal.correctText)).fill(' At noon. ');
	await screen.getByRole('button', { name: journal.correctConfirm }).click();
	await expect.poll(() => oncorrected.mock.calls.length).toBe(1);
	expect(server.sent(route).map(({ body }) => body)).toEqual([{ entry: 2, text: 'At noon.' }]);
});

test('[JOURNAL5] a correction that was refused stays in its field', async () => {
	const server = new FakeServer();
	server.on(route, refuse('journal/unknown-entry', 'The record has no entry of this number.', 404));
	const { screen, oncorrected } = await show('facilitator', server);
	await screen.getByRole('button', { name: journal.correctTitle('2'), exact: true }).click();
	await screen.getByLabelText(starting(journal.correctText)).fill('At noon.');
	await screen.getByRole('button', { name: journal.correctConfirm }).click();
	await expect.element(screen.getByRole('alert')).toBeVisible();
	await expect.element(screen.getByLabelText(starting(journal.correctText))).toHaveValue('At noon.');
	expect(oncorrected).not.toHaveBeenCalled();
});

test('[JOURNAL5] whoever only reads corrects nothing', async () => {
	const { screen } = await show('observer');
	await expect.element(screen.getByText(text.journal.events['workshop-started'])).toBeVisible();
	expect(screen.getByRole('button', { name: journal.correct }).elements()).toEqual([]);
});

test('[JOURNAL11] lines before those at hand are read when asked for, and all of them where one kind is', async () => {
	const asked: boolean[] = [];
	const later = [{ ...line(700, 'workshop-closed', {}), stream: 'workshop:w' }];
	const onearlier = (all: boolean) => (
		asked.push(all),
		Promise.resolve(asked.length === 1 ? 'The line is cut.' : null)
	);
	const props = { lines: later, known, oncorrected: vi.fn(), onearlier };
	const { screen } = await renderComponent(RecordLines, props, { consultation: consultationView('observer') });
	await screen.getByRole('button', { name: shell.showMore }).click();
	await expect.element(screen.getByText('The line is cut.')).toBeVisible();
	await screen.getByLabelText(journal.show).selectOptions('poll');
	await expect.poll(() => asked).toEqual([false, true]);
	await expect.poll(() => screen.getByText('The line is cut.').elements()).toEqual([]);
});

test('[WEB8] a sentence that begins with a name in other letters still runs as the page does', async () => {
	const admitted = line(4, 'person-admitted', { participant: 'ليلى' });
	const props = { lines: [admitted], known, oncorrected: () => undefined, onearlier: async () => null };
	const { screen } = await renderComponent(RecordLines, props, { consultation: consultationView('observer') });
	const sentence = screen.getByText(journal.events['person-admitted']('ليلى')).element();
	expect(getComputedStyle(sentence).direction).toBe('ltr');
});
