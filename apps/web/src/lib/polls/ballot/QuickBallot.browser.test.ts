import { quickRules } from '@plenum/domain/polls/quick-poll';
import type { PollView } from '@plenum/protocol/polls/polls';
import { expect, test, vi } from 'vitest';
import { useLive } from '#lib/queries/live.svelte.ts';
import { FakeServer, held, lost, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { pollView } from '../../../fixtures/views.fixture.ts';
import CurrentPoll from '../CurrentPoll.svelte';

const { polls, decision } = text;
const route = 'POST /polls/p/ballot';
const question = 'Shall we go on after six?';
const words = ['noon', 'one', 'two'];
const yesNo = pollView({
	cluster: null,
	indicative: true,
	rules: quickRules,
	actions: ['q'],
	workshop: 'w',
	subject: { kind: 'question', question, options: [] }
});
const ofWords = pollView({
	...yesNo,
	method: 'points',
	actions: words.map((_, at) => `option-${at + 1}`),
	subject: { kind: 'question', question, options: words }
});
const answers = (mark: string) => ({ method: 'for-against', marks: [mark] });

async function open(poll: PollView, server = new FakeServer()) {
	const onrecorded = vi.fn();
	const refreshers: (() => void)[] = [];
	const provide = () => void (useLive().onRefresh = (refresh) => (refreshers.push(refresh), () => undefined));
	const subjects = poll.subject.kind === 'question' ? poll.subject.options : [];
	const actions = poll.actions.map((id, at) => ({ id, text: subjects[at] ?? question }));
	const props = { poll, actions, turnout: 0, onchange: () => undefined, onrecorded };
	const { screen } = await renderComponent(CurrentPoll, props, { provide }, server);
	const answer = (name: string) => screen.getByRole('button', { name, exact: true });
	const sent = () => server.sent(route).map(({ body }) => body);
	return { screen, server, answer, sent, onrecorded, reportConnected: () => refreshers.forEach((each) => each()) };
}

test('[POLL100] one tap answers, it is called recorded once the server says so, and another tap changes it', async () => {
	const server = new FakeServer();
	const first = held({ recorded: true, answer: answers('for') });
	server.on(route, first.reply);
	const { screen, answer, sent, onrecorded } = await open(yesNo, server);
	await answer(decision.yesNo.for).click();
	expect(screen.getByText(polls.quickRecorded).query()).toBeNull();
	first.release();
	await expect.element(screen.getByText(polls.quickRecorded)).toBeVisible();
	await expect.element(answer(decision.yesNo.for)).toHaveAttribute('aria-pressed', 'true');
	expect(onrecorded).toHaveBeenCalled();
	server.on(route, { recorded: true, answer: answers('against') });
	await answer(decision.yesNo.against).click();
	await expect.element(answer(decision.yesNo.against)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(answer(decision.yesNo.for)).toHaveAttribute('aria-pressed', 'false');
	expect(sent()).toEqual([answers('for'), answers('against')]);
});

test('[POLL100] of two quick taps the last one counts, whatever the first one takes', async () => {
	const server = new FakeServer();
	const first = held({ recorded: true, answer: answers('for') });
	server.on(route, first.reply);
	const { screen, answer, sent } = await open(yesNo, server);
	await answer(decision.yesNo.for).click();
	await answer(decision.yesNo.against).click();
	server.on(route, { recorded: true, answer: answers('against') });
	first.release();
	await expect.poll(sent).toEqual([answers('for'), answers('against')]);
	await expect.element(answer(decision.yesNo.against)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(screen.getByText(polls.quickRecorded)).toBeVisible();
});

test('[POLL100] [WEB177] an answer without a line goes again with its key when there is one; a refusal is said', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	server.on('GET /polls/p', yesNo);
	const { screen, answer, reportConnected } = await open(yesNo, server);
	await answer(decision.yesNo.for).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.castAway);
	expect([...Object.values(localStorage), ...Object.values(sessionStorage)]).toEqual([]);
	server.on(route, { recorded: true, answer: answers('for') });
	reportConnected();
	await expect.element(screen.getByText(polls.quickRecorded)).toBeVisible();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
	expect(new Set(server.sent(route).map(({ key }) => key)).size).toBe(1);
	server.on(route, refuse('poll/closed', 'It is closed.'));
	await answer(decision.yesNo.against).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent('It is closed.');
	await expect.element(answer(decision.yesNo.for)).toHaveAttribute('aria-pressed', 'true');
});

test('[POLL261] a tap that goes again by itself gives way to a newer answer from another device', async () => {
	const server = new FakeServer();
	server.on(route, lost);
	const { screen, answer, sent, reportConnected } = await open(yesNo, server);
	await answer(decision.yesNo.for).click();
	await expect.element(screen.getByRole('alert')).toHaveTextContent(polls.castAway);
	const before = sent().length;
	server.on(route, { recorded: true, answer: answers('for') });
	server.on('GET /polls/p', pollView({ ...yesNo, voted: true, mine: answers('against') as PollView['mine'] }));
	reportConnected();
	await expect.element(answer(decision.yesNo.against)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(screen.getByText(polls.quickRecorded)).toBeVisible();
	expect(sent()).toHaveLength(before);
});

test('[POLL100] its own words, and the scale, are answered by one tap too', async () => {
	const server = new FakeServer();
	server.on(route, ({ body }: { body: unknown }) => Response.json({ recorded: true, answer: body }));
	const words = await open(ofWords, server);
	await words.answer('one').click();
	await expect.element(words.screen.getByText(polls.quickRecorded)).toBeVisible();
	expect(words.sent()).toEqual([{ method: 'points', marks: [0, 1, 0] }]);
	await words.screen.unmount();
	const scale = await open({ ...yesNo, method: 'agreement' }, server);
	await scale.screen.getByRole('button', { name: polls.agreementSteps[4] }).click();
	await expect.element(scale.screen.getByText(polls.quickRecorded)).toBeVisible();
	expect(scale.sent().at(-1)).toEqual({ method: 'agreement', marks: [4] });
});

test('[POLL100] who comes back finds their answer', async () => {
	const { screen, answer } = await open({ ...yesNo, voted: true, mine: answers('for') as PollView['mine'] });
	await expect.element(answer(decision.yesNo.for)).toHaveAttribute('aria-pressed', 'true');
	await expect.element(screen.getByText(polls.quickRecorded)).toBeVisible();
});

for (const [name, poll] of [
	['with a ballot', yesNo],
	['of words', ofWords],
	['without a ballot', { ...yesNo, onRoster: false }],
	['answered', { ...yesNo, voted: true }]
] as const)
	test(`[POLL101] the question is seen once, ${name}`, async () => {
		const { screen } = await open(poll);
		await expect.element(screen.getByText(question).first()).toBeVisible();
		const seen = screen
			.getByText(question)
			.elements()
			.filter((each) => each.getBoundingClientRect().width > 4);
		expect(seen).toHaveLength(1);
	});
