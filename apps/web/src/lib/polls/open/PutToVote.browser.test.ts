import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../../fixtures/views.fixture.ts';
import PutToVote from './PutToVote.svelte';

const person = (id: string) => ({
	id,
	name: id,
	organisation: null,
	shownAs: id,
	constituency: 'state',
	role: 'participant',
	status: 'admitted',
	confirmed: true,
	muted: null,
	joinedAt: 1
});

test('[POLL70] two presses put the agenda to the vote', async () => {
	const server = new FakeServer();
	const opened: string[] = [];
	server.on('GET /consultations/c/people', { people: ['a', 'b', 'c'].map(person) });
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	server.on('POST /consultations/c/polls', pollView({ id: 'q', state: 'draft', subject: { kind: 'agenda' } }));
	server.on('POST /polls/q/open', pollView({ id: 'q', subject: { kind: 'agenda' } }));
	const { screen } = await renderComponent(
		PutToVote,
		{
			subject: { kind: 'agenda' },
			lines: [{ id: 'matter-agenda', text: 'First day' }],
			workshop: 'w',
			onopened: ({ id }: { id: string }) => void opened.push(id)
		},
		{ consultation: consultationView('facilitator') },
		server
	);
	await screen.getByRole('button', { name: text.polls.holdVote }).click();
	await expect.element(screen.getByText(text.polls.matters.agenda)).toBeVisible();
	await screen.getByRole('button', { name: text.polls.openConfirm }).click();
	await expect.poll(() => opened).toEqual(['q']);
	const [asked] = server.sent('POST /consultations/c/polls');
	expect(asked?.body).toMatchObject({
		subject: { kind: 'agenda' },
		workshop: 'w',
		cluster: null,
		method: 'for-against'
	});
});
