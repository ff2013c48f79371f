import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test, vi } from 'vitest';
import { BoundValue } from '../../fixtures/bound.svelte.fixture.ts';
import { FakeServer, refuse } from '../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../fixtures/views.fixture.ts';
import ExtendPollDialog from './ExtendPollDialog.svelte';
import { inField } from './open/moment-field.ts';

const { polls } = text;
const route = 'POST /polls/p/deadline';
const minute = 60_000;
const end = new Date('2096-03-01T10:00').getTime();

async function openDialog() {
	const poll = new BoundValue<PollView>(pollView({ closesAt: end }));
	const server = new FakeServer();
	server.on(route, pollView({ closesAt: end + 10 * minute }));
	const onchange = vi.fn();
	const props = {
		open: true,
		get poll() {
			return poll.value;
		},
		onchange
	};
	const consultation = consultationView('facilitator');
	const { screen } = await renderComponent(ExtendPollDialog, props, { consultation }, server);
	const field = screen.getByLabelText(polls.endTime);
	const press = () => screen.getByRole('button', { name: polls.extend }).click();
	const sent = () => server.sent(route).map(({ body }) => body);
	return { screen, server, poll, field, onchange, press, sent };
}

test('[POLL21] ten minutes more are offered, and sent in milliseconds', async () => {
	const { field, onchange, press, sent } = await openDialog();
	await expect.element(field).toHaveValue(inField(end + 10 * minute));
	await press();
	await expect.poll(sent).toEqual([{ closesAt: end + 10 * minute }]);
	await expect.poll(() => onchange.mock.calls).toEqual([[pollView({ closesAt: end + 10 * minute })]]);
});

test('an end that is past is not sent', async () => {
	const { screen, field, press, sent } = await openDialog();
	await field.fill('2020-01-01T10:00');
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.endTimeWrong);
	expect(sent()).toEqual([]);
});

test('what the server refuses is said, and can be sent again with another time', async () => {
	const { screen, server, field, press, sent } = await openDialog();
	server.on(route, refuse('poll/deadline-only-later', 'Only to a later time.'));
	await press();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Only to a later time.');
	server.on(route, pollView());
	await field.fill('2097-01-01T10:00');
	await press();
	await expect
		.poll(sent)
		.toEqual([{ closesAt: end + 10 * minute }, { closesAt: new Date('2097-01-01T10:00').getTime() }]);
});

test('what was chosen stays while the vote goes on, as others vote', async () => {
	const { screen, poll, field } = await openDialog();
	await field.fill('2097-01-01T10:00');
	poll.value = pollView({ closesAt: end, turnout: 2 });
	await screen.getByRole('heading', { name: polls.extendTitle }).click();
	await expect.element(field).toHaveValue('2097-01-01T10:00');
});
