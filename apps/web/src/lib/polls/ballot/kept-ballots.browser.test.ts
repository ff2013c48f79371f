import type { BallotRequest, PollView } from '@plenum/protocol/polls/polls';
import { expect, test } from 'vitest';
import { createApi } from '#lib/queries/api.ts';
import { FakeServer, lost, refuse } from '../../../fixtures/fake-server.fixture.ts';
import { renderComponent, text } from '../../../fixtures/render-component.fixture.ts';
import { consultationView, pollView } from '../../../fixtures/views.fixture.ts';
import { dismissBallot, keepBallot } from './kept-ballot.ts';
import KeptBallotsMark from './KeptBallotsMark.svelte';
import { sendKeptBallot } from './send-kept-ballot.ts';

const { me } = consultationView();
const forIt = { method: 'for-against', marks: ['for'] } satisfies BallotRequest;
const against = { method: 'for-against', marks: ['against'] } satisfies BallotRequest;
const envelope: BallotRequest = { envelope: 'e'.repeat(1430) };
const cast = 'POST /polls/p/ballot';
const view = 'GET /polls/p';
const kept = () => Object.keys(localStorage).filter((key) => key.includes(':ballot:')).length;

/** A ballot was kept by a page that was loaded again; now the server answers with this poll. */
async function sendLater(
	before: PollView,
	body: BallotRequest,
	now: PollView,
	answer: Parameters<FakeServer['on']>[1]
) {
	const server = new FakeServer();
	server.on(view, now);
	server.on(cast, answer);
	await keepBallot(before, { body, key: 'key-1' }, me);
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
	const outcome = await sendKeptBallot(api, me, 'p');
	const sent = server.sent(cast).map(({ body: request, key }) => ({ request, key }));
	return { outcome, sent, waits: kept() };
}

const recorded = { recorded: true, answer: null };
const secret = pollView({ kind: 'secret' });

test.each([
	['public', pollView(), forIt],
	['confidential', pollView({ kind: 'confidential' }), forIt],
	['secret', secret, envelope]
] as const)(
	'[POLL260] a %s vote that was kept is sent by a page that was loaded again, with its key',
	async (_, poll, body) => {
		expect(await sendLater(poll, body, poll, recorded)).toEqual({
			outcome: { state: 'recorded' },
			sent: [{ request: body, key: 'key-1' }],
			waits: 0
		});
	}
);

test.each([
	['had arrived: its answer was lost', pollView({ voted: true, mine: forIt }), { state: 'recorded' }],
	['had arrived before the vote ended', pollView({ state: 'closed', mine: forIt }), { state: 'recorded' }],
	['came too late', pollView({ state: 'closed' }), { state: 'late' }],
	['was followed by another on another device', pollView({ voted: true, mine: against }), { state: 'superseded' }]
] as const)('[POLL261] a vote that was kept and %s is not sent', async (_, now, outcome) => {
	expect(await sendLater(pollView(), forIt, now, recorded)).toEqual({ outcome, sent: [], waits: 0 });
});

test('[POLL261] a change of a vote is sent only while the vote that it changes is the last', async () => {
	const before = pollView({ voted: true, mine: against });
	expect((await sendLater(before, forIt, before, recorded)).outcome).toEqual({ state: 'recorded' });
	const other = pollView({ voted: true, mine: { method: 'for-against', marks: ['abstain'] } });
	expect((await sendLater(before, forIt, other, recorded)).outcome).toEqual({ state: 'superseded' });
});

test('[POLL261] of a secret vote that ended, the page says that only the receipt code can tell', async () => {
	const closed = pollView({ kind: 'secret', state: 'closed' });
	expect(await sendLater(secret, envelope, closed, recorded)).toEqual({
		outcome: { state: 'uncertain' },
		sent: [],
		waits: 0
	});
	const elsewhere = pollView({ kind: 'secret', voted: true });
	expect((await sendLater(secret, envelope, elsewhere, recorded)).outcome).toEqual({ state: 'superseded' });
});

test('[POLL261] a secret vote that would replace another is not kept: nobody could tell later which is newer', async () => {
	expect(await keepBallot(pollView({ kind: 'secret', voted: true }), { body: envelope, key: 'k' }, me)).toBe('away');
	expect(kept()).toBe(0);
});

test('[POLL260] it waits on while the server cannot be reached or fails, and a refusal ends it in the server’s words', async () => {
	expect(await sendLater(pollView(), forIt, pollView(), lost)).toMatchObject({ outcome: null, waits: 1 });
	dismissBallot(me.participant, 'p');
	const late = await sendLater(pollView(), forIt, pollView(), refuse('poll/closed', 'The vote is closed.'));
	expect(late).toMatchObject({ outcome: { state: 'late' }, waits: 0 });
	const out = await sendLater(pollView(), forIt, pollView(), refuse('poll/not-on-roster', 'You are not on it.'));
	expect(out).toMatchObject({ outcome: { state: 'refused', words: 'You are not on it.' }, waits: 0 });
});

test('[WEB177] another reader’s key opens nothing of it, nor does the same for another vote', async () => {
	const server = new FakeServer();
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => text });
	await keepBallot(pollView(), { body: forIt, key: 'k' }, me);
	const other = { participant: me.participant, outboxKey: btoa('o'.repeat(32)) };
	expect(await sendKeptBallot(api, other, 'p')).toEqual({ state: 'unreadable' });
	await keepBallot(pollView({ id: 'q' }), { body: forIt, key: 'k' }, me);
	const [from] = Object.keys(localStorage).filter((key) => key.includes(':ballot:q:'));
	localStorage.setItem(from!.replace(':q:', ':p:'), localStorage.getItem(from!)!);
	expect(await sendKeptBallot(api, me, 'p')).toEqual({ state: 'unreadable' });
});

test('[POLL260] [POLL261] every page says that it waits, and then what became of it', async () => {
	const server = new FakeServer();
	server.on(view, lost);
	await keepBallot(pollView(), { body: forIt, key: 'key-1' }, me);
	const { screen } = await renderComponent(KeptBallotsMark, {}, {}, server);
	await expect.element(screen.getByText(text.saving.away(1))).toBeVisible();
	server.on(view, pollView({ state: 'closed' }));
	window.dispatchEvent(new Event('online'));
	await expect.element(screen.getByText(text.keptVotes.late)).toBeVisible();
	await screen.getByRole('button', { name: text.keptVotes.seen }).click();
	await expect.element(screen.getByText(text.keptVotes.title)).not.toBeInTheDocument();
	expect(kept()).toBe(0);
});
