import { expect, test, vi } from 'vitest';
import { BoundValue } from '../../../fixtures/bound.svelte.fixture.ts';
import { FakeServer, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, personView, pollView } from '../../../fixtures/views.fixture.ts';
import './OpenPollDialog.svelte';
import PassageVote from './PassageVote.svelte';

const { polls, shell } = text;
const anchor = { from: { client: 1, clock: 4 }, to: { client: 1, clock: 30 } };
const chosen = { section: 'progress', anchor, quote: 'Two courts have opened' } as const;
const subject = { kind: 'passage', section: 'progress', anchor } as const;
const create = 'POST /consultations/c/polls';

async function openDialog() {
	const passage = new BoundValue<typeof chosen | null>(chosen);
	const server = new FakeServer();
	const poll = pollView({ id: 'q', state: 'draft', subject });
	server.on('GET /consultations/c/people', { people: ['a', 'b', 'c'].map((id) => personView(id)) });
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	server.on(create, poll);
	server.on('POST /polls/q/open', pollView({ id: 'q', subject }));
	const onopened = vi.fn();
	const props = {
		cluster: 'k',
		workshop: 'w',
		onopened,
		get passage() {
			return passage.value;
		},
		set passage(value) {
			passage.value = value;
		}
	};
	const { screen } = await renderComponent(
		PassageVote,
		props,
		{ consultation: consultationView('facilitator') },
		server
	);
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	return { screen, server, passage, onopened };
}

test('[POLL78] the words that were chosen stand in the dialog, and its letters alone are sent', async () => {
	const { screen, server, passage, onopened } = await openDialog();
	await expect.element(screen.getByText(chosen.quote)).toBeVisible();
	await screen.getByRole('button', { name: polls.openConfirm }).click();
	await expect.poll(() => onopened.mock.calls.map(([{ id }]) => id as string)).toEqual(['q']);
	const [asked] = server.sent(create);
	expect(asked?.body).toMatchObject({ subject, cluster: 'k', workshop: 'w' });
	expect(JSON.stringify(asked?.body)).not.toContain(chosen.quote);
	expect(passage.value).toBeNull();
});

test('[POLL78] where the words are gone meanwhile that is said, and the dialog stays with what was chosen', async () => {
	const { screen, server, passage, onopened } = await openDialog();
	server.on(create, refuse('comments/unknown-passage', 'The words are gone'));
	await screen.getByRole('button', { name: polls.openConfirm }).click();
	await expect.element(screen.getByText('The words are gone').first()).toBeVisible();
	await expect.element(screen.getByText(chosen.quote)).toBeVisible();
	expect([passage.value, onopened.mock.calls]).toEqual([chosen, []]);
});

test('[POLL78] given up, nothing was sent, and the next passage is asked about anew', async () => {
	const { screen, server, passage } = await openDialog();
	await screen.getByRole('button', { name: shell.cancel, exact: true }).click();
	await expect.poll(() => passage.value).toBeNull();
	expect(server.sent(create)).toEqual([]);
	passage.value = { ...chosen, quote: 'Twelve judges' } as unknown as typeof chosen;
	await expect.element(screen.getByText('Twelve judges')).toBeVisible();
	await expect.element(screen.getByText(chosen.quote)).not.toBeInTheDocument();
});
