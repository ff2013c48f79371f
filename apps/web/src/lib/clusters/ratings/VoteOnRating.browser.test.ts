import { expect, test } from 'vitest';
import { FakeServer } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, personView, pollView } from '../../../fixtures/views.fixture.ts';
import VoteOnRating from './VoteOnRating.svelte';

async function openAt(role: 'facilitator' | 'participant') {
	const server = new FakeServer();
	const poll = pollView({ id: 'q', state: 'draft' });
	server.on('GET /consultations/c/people', { people: ['a', 'b', 'c'].map((id) => personView(id)) });
	server.on('POST /consultations/c/polls/preview', { rerun: null, here: null });
	server.on('POST /consultations/c/polls', poll);
	server.on('POST /polls/q/open', pollView({ id: 'q' }));
	const props = {
		cluster: 'k',
		recommendation: 'r',
		words: '140.1 Do it.',
		agreed: null,
		workshop: 'w',
		said: [
			{ level: 'in-process', count: 1 },
			{ level: 'fully-implemented', count: 3 }
		],
		number: '140.1'
	};
	const { screen } = await renderComponent(VoteOnRating, props, { consultation: consultationView(role) }, server);
	const asked = () => server.sent('POST /consultations/c/polls').map(({ body }) => body);
	const name = `${text.shell.named(text.polls.proposeRating)} 140.1`;
	return { screen, server, asked, button: screen.getByRole('button', { name, exact: true }) };
}

test('[POLL70] two presses put a recommendation’s rating to the vote, with what most say', async () => {
	const { screen, server, asked, button } = await openAt('facilitator');
	await button.click();
	await screen.getByRole('button', { name: text.polls.openConfirm }).click();
	await expect.poll(() => server.sent('POST /polls/q/open').length).toBe(1);
	expect(asked()).toMatchObject([
		{
			cluster: 'k',
			workshop: 'w',
			method: 'for-against',
			subject: {
				kind: 'rating',
				recommendation: 'r',
				proposed: { level: 'fully-implemented', percentage: null, regression: false }
			}
		}
	]);
});

test('[POLL70] another level is chosen on the way, and cannot be once it is drafted', async () => {
	const { screen, server, asked, button } = await openAt('facilitator');
	server.on('POST /polls/q/open', { ok: false });
	await button.click();
	const level = screen.getByLabelText(text.polls.proposedRating);
	await level.selectOptions('in-process');
	await screen.getByLabelText(text.sideRatings.regression).click();
	await screen.getByRole('button', { name: text.polls.openConfirm }).click();
	await expect
		.poll(asked)
		.toMatchObject([{ subject: { proposed: { level: 'in-process', percentage: null, regression: true } } }]);
});

test('whoever does not run votes is offered none', async () => {
	const { button } = await openAt('participant');
	expect(button.query()).toBeNull();
});
