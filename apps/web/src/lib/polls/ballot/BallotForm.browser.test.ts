import { toBase64Url } from '@plenum/sealing/base64url';
import { deriveTrusteeKeys } from '@plenum/sealing/trustee-keys';
import { expect, onTestFinished, test, vi } from 'vitest';
import { setSharedDevice } from '#lib/outbox/device.ts';
import { useLive } from '#lib/queries/live.svelte.ts';
import { FakeServer, held, lost, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { followUpAction, pollView } from '../../../fixtures/views.fixture.ts';
import BallotForm from './BallotForm.svelte';

const { polls, secret } = text;
const route = 'POST /polls/p/ballot';
const view = 'GET /polls/p';
const keptText = `${text.saving.away(1)}. ${text.keptVotes.waiting}`;
const kept = () => Object.keys(localStorage).filter((key) => key.includes(':ballot:'));
const forIt = { method: 'for-against', marks: ['for'] } as const;

async function openBallot(poll = pollView(), server = new FakeServer()) {
	const onrecorded = vi.fn();
	const oncast = vi.fn();
	const actions = poll.actions.map((id) => followUpAction(id, `Action ${id}`));
	if (!server.isAnswering(view)) server.on(view, poll);
	const refreshers: (() => void)[] = [];
	// The line of the test, not the machine's: it comes back when the test says so.
	const provide = () => void (useLive().onRefresh = (refresh) => (refreshers.push(refresh), () => undefined));
	const { screen } = await renderComponent(BallotForm, { poll, actions, onrecorded, oncast }, { provide }, server);
	return { screen, server, onrecorded, oncast, reportConnected: () => refreshers.forEach((refresh) => refresh()) };
}

type Screen = Awaited<ReturnType<typeof openBallot>>['screen'];

async function chooseAndReview(screen: Screen, choice: string = polls.choices.for): Promise<void> {
	await screen.getByLabelText(choice).click();
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByText(polls.yourChoice(choice))).toBeVisible();
}

test('a vote is called recorded only once the server has said so', async () => {
	const server = new FakeServer();
	const answer = held({ recorded: true, answer: forIt });
	server.on(route, answer.reply);
	const { screen, onrecorded } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('button', { name: polls.casting })).toBeVisible();
	expect(screen.getByText(polls.recorded).query()).toBeNull();
	expect(onrecorded).not.toHaveBeenCalled();
	answer.release();
	await expect.element(screen.getByText(polls.recordedAs(polls.choices.for))).toBeVisible();
	expect(onrecorded).toHaveBeenCalledOnce();
});

test('pressing twice casts one vote', async () => {
	const server = new FakeServer();
	const answer = held({ recorded: true, answer: forIt });
	server.on(route, answer.reply);
	const { screen } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	const button = screen.getByRole('button', { name: polls.confirm }).element() as HTMLElement;
	button.click();
	button.click();
	answer.release();
	await expect.element(screen.getByRole('heading', { name: polls.recorded })).toBeVisible();
	expect(server.sent(route)).toHaveLength(1);
});

async function castWithoutConnection() {
	const server = new FakeServer();
	server.on(route, lost);
	const ballot = await openBallot(pollView(), server);
	await chooseAndReview(ballot.screen);
	await ballot.screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(ballot.screen.getByRole('alert')).toHaveTextContent(keptText);
	return ballot;
}

test('[WEB5] a vote whose answer was lost is sent again with the same key, and another choice with another', async () => {
	const { server, screen, onrecorded } = await castWithoutConnection();
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.poll(() => server.sent(route).length).toBeGreaterThan(1);
	expect(onrecorded).not.toHaveBeenCalled();

	server.on(route, { recorded: true, answer: { method: 'for-against', marks: ['against'] } });
	await screen.getByRole('button', { name: polls.back }).click();
	await chooseAndReview(screen, polls.choices.against);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByText(polls.recordedAs(polls.choices.against))).toBeVisible();
	const keys = server.sent(route).map(({ key }) => key);
	const another = keys.pop();
	expect(new Set(keys).size).toBe(1);
	expect(another).not.toBe(keys[0]);
});

test('[POLL80] [POLL260] [WEB177] a vote that was cast without a connection is kept unread, goes again with the same key, and once', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, onrecorded, reportConnected } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	reportConnected();
	expect(server.sent(route)).toEqual([]);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(keptText);
	expect(kept()).toEqual(['plenum:outbox:me:ballot:p:own']);
	expect(JSON.stringify(localStorage)).not.toMatch(/for-against|marks|against|\bfor\b/);
	expect(Object.values(sessionStorage)).toEqual([]);
	server.on(route, { recorded: true, answer: forIt });
	reportConnected();
	await expect.element(screen.getByRole('heading', { name: polls.recorded })).toBeVisible();
	reportConnected();
	expect(onrecorded).toHaveBeenCalledOnce();
	expect(kept()).toEqual([]);
	expect(server.sent(route).length).toBeGreaterThan(1);
	expect(new Set(server.sent(route).map(({ key }) => key)).size).toBe(1);
});

test('[POLL261] a vote that waits in its form does not replace a newer one from another device', async () => {
	const against = { method: 'for-against' as const, marks: ['against' as const] };
	const { server, screen, reportConnected } = await castWithoutConnection();
	const before = server.sent(route).length;
	server.on(route, { recorded: true, answer: forIt });
	server.on(view, pollView({ voted: true, mine: against }));
	reportConnected();
	await expect.element(screen.getByText(polls.recordedAs(polls.choices.against))).toBeVisible();
	expect(server.sent(route)).toHaveLength(before);
	expect(kept()).toEqual([]);
});

test('[WEB177] whatever was chosen, a kept vote has the same size on the device', async () => {
	const sizes: number[] = [];
	for (const choice of [polls.choices.for, polls.choices.against, polls.choices.abstain]) {
		const server = new FakeServer();
		server.on(route, lost);
		const { screen } = await openBallot(pollView(), server);
		await chooseAndReview(screen, choice);
		await screen.getByRole('button', { name: polls.confirm }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(keptText);
		sizes.push(localStorage.getItem(kept()[0]!)!.length);
		await screen.unmount();
		localStorage.clear();
	}
	expect(new Set(sizes).size).toBe(1);
});

test('[POLL260] a vote that waits is kept no more once it is refused, or its voter chooses again', async () => {
	for (const how of ['refused', 'again'] as const) {
		const server = new FakeServer();
		server.on(route, lost);
		const { screen, reportConnected } = await openBallot(pollView(), server);
		await chooseAndReview(screen);
		await screen.getByRole('button', { name: polls.confirm }).click();
		await expect.poll(kept).toHaveLength(1);
		if (how === 'again') await screen.getByRole('button', { name: polls.back }).click();
		else {
			server.on(route, refuse('poll/closed', 'The vote is closed.'));
			reportConnected();
		}
		await expect.poll(kept).toEqual([]);
		await screen.unmount();
	}
});

test('[WEB177] a device that is not one’s own keeps no vote, and the page says to stay', async () => {
	setSharedDevice(true);
	onTestFinished(() => setSharedDevice(false));
	const server = new FakeServer();
	server.on(route, lost);
	const { screen } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.castAway);
	expect(kept()).toEqual([]);
});

test('[POLL80] it goes again when any channel of the page finds the line again', async () => {
	const rhythm = vi.spyOn(window, 'setInterval').mockReturnValue(0 as never);
	onTestFinished(() => rhythm.mockRestore());
	const server = new FakeServer();
	server.on(route, lost);
	const { screen } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(keptText);
	server.on(route, { recorded: true, answer: forIt });
	window.dispatchEvent(new Event('online'));
	await expect.element(screen.getByRole('heading', { name: polls.recorded })).toBeVisible();
});

test('[POLL80] whoever chooses again after it has nothing sent unasked', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, reportConnected } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(keptText);
	await screen.getByRole('button', { name: polls.back }).click();
	await chooseAndReview(screen, polls.choices.against);
	const before = server.sent(route).length;
	reportConnected();
	expect(server.sent(route)).toHaveLength(before);
});

test('a refusal is shown in the words of the server, and the vote is not called recorded', async () => {
	const server = new FakeServer();
	server.on(route, refuse('poll/closed', 'The vote is closed.'));
	const { screen } = await openBallot(pollView(), server);
	await chooseAndReview(screen);
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The vote is closed.');
	await expect.element(screen.getByRole('button', { name: polls.confirm })).toBeVisible();
});

test('nothing is reviewed before a choice is made', async () => {
	const { screen } = await openBallot();
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByText(polls.answerNeeded)).toBeVisible();
	await expect.element(screen.getByRole('radio').first()).toHaveFocus();
});

test('whoever has voted sees how, may change it, and begins from it', async () => {
	const { screen } = await openBallot(pollView({ voted: true, mine: { method: 'for-against', marks: ['for'] } }));
	await expect.element(screen.getByText(polls.recordedAs(polls.choices.for))).toBeVisible();
	await screen.getByRole('button', { name: polls.change }).click();
	await expect.element(screen.getByLabelText(polls.choices.for)).toBeChecked();
});

test('a final vote is said to be final before, and cannot be changed after', async () => {
	const rules = { ...pollView().rules, votesFinal: true };
	const { screen } = await openBallot(
		pollView({ rules, voted: true, mine: { method: 'for-against', marks: ['for'] } })
	);
	await expect.element(screen.getByText(polls.finalRecorded)).toBeVisible();
	await expect.element(screen.getByRole('button', { name: polls.change })).not.toBeInTheDocument();
});

test('more points than there are to give are not reviewed', async () => {
	const actions = ['a1', 'a2'];
	const { screen } = await openBallot(pollView({ method: 'points', actions }));
	await screen.getByLabelText('Action a1').fill('8');
	await screen.getByLabelText('Action a2').fill('5');
	await expect.element(screen.getByText(polls.pointsOver(3))).toBeVisible();
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.pointsWrong('10'));
	await screen.getByLabelText('Action a2').fill('2');
	await screen.getByRole('button', { name: polls.review }).click();
	await expect.element(screen.getByRole('heading', { name: polls.reviewTitle })).toHaveFocus();
});

test('[SECRET4] the receipt is shown before the vote is cast, kept where the answer was lost, and the same envelope goes again', async () => {
	const publicKey = toBase64Url(deriveTrusteeKeys(new Uint8Array(32), 'any').sealing.publicKey);
	const secrecy = { publicKey, keyLost: false, invalid: null, commitment: null };
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, oncast } = await openBallot(pollView({ kind: 'secret', secrecy }), server);
	await chooseAndReview(screen);
	await expect.element(screen.getByText(secret.yourCode)).toBeVisible();
	expect(oncast).not.toHaveBeenCalled();
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(keptText);
	expect(oncast).toHaveBeenCalled();
	server.on(route, { recorded: true, answer: null });
	await screen.getByRole('button', { name: polls.confirm }).click();
	await expect.element(screen.getByRole('heading', { name: secret.recorded })).toBeVisible();
	const [first, second] = server.sent(route);
	expect(second).toEqual(first);
	expect(first?.body).toEqual({ envelope: expect.stringMatching(/^[A-Za-z0-9_-]{1430}$/) });
});
