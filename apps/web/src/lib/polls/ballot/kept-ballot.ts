import type { BallotRequest, PollView } from '@plenum/protocol/polls/polls';
import { Outbox, plainKind } from '#lib/outbox/outbox.ts';
import { sealEntry } from '#lib/outbox/sealed-entry.ts';

/** `sealed`: a `BallotToSend`, which this device cannot read. `key`: the ballot's idempotency key. */
export type KeptBallot = { sealed: string; key: string };

/** What is recorded of the voter. */
export type RecordedVote = Pick<PollView, 'voted' | 'mine'>;

/** `before`: what was recorded when the voter cast this ballot, so that a newer one from another device is not replaced. */
export type BallotToSend = { body: BallotRequest; before: RecordedVote };

/** [POLL260] One for each poll. */
export const ballotKind = plainKind<KeptBallot>('ballot', (stored) => {
	const { sealed, key } = stored as KeptBallot;
	return typeof sealed === 'string' && typeof key === 'string' ? { sealed, key } : null;
});

/** The only entry of a poll. */
const id = 'own';

type Voter = { participant: string; outboxKey: string };

/**
 * [POLL260] Keeps a ballot until the server has it. Returns where: `away` if nowhere but in the form. A secret ballot that replaces another
 * one stays in its form: later nobody could tell which of two is newer.
 */
export async function keepBallot(
	{ id: poll, kind, voted, mine }: PollView,
	{ body, key }: { body: BallotRequest; key: string },
	{ participant, outboxKey }: Voter
): Promise<'device' | 'page' | 'away'> {
	if (kind === 'secret' && voted) return 'away';
	const sealed = await sealEntry({ body, before: { voted, mine } } satisfies BallotToSend, outboxKey, poll);
	if (sealed === null) return 'away';
	return ballotsOf(participant, poll).put(id, { sealed, key }) ? 'device' : 'page';
}

export function findKeptBallot(participant: string, poll: string): KeptBallot | null {
	return ballotsOf(participant, poll).get(id);
}

/** The server has it or refused it, or the voter chose again. With `only`, an entry that was kept since stays. */
export function dismissBallot(participant: string, poll: string, only?: KeptBallot): void {
	const outbox = ballotsOf(participant, poll);
	if (only) outbox.acknowledge(id, only);
	else outbox.dismiss(id);
}

/** The answer to an earlier attempt was lost. Of a secret ballot this cannot be seen. */
export function isRecorded({ body }: BallotToSend, { mine }: RecordedVote): boolean {
	return mine !== null && 'marks' in body && isSame(mine, body);
}

/** [POLL261] A newer ballot of the voter's is recorded, so this one must not be sent. */
export function isSuperseded(ballot: BallotToSend, now: RecordedVote): boolean {
	const { before } = ballot;
	return !isRecorded(ballot, now) && (now.voted !== before.voted || !isSame(now.mine, before.mine));
}

function isSame(one: PollView['mine'], other: PollView['mine']): boolean {
	return one?.method === other?.method && JSON.stringify(one?.marks) === JSON.stringify(other?.marks);
}

function ballotsOf(participant: string, target: string): Outbox<KeptBallot> {
	return new Outbox(ballotKind, { participant, target });
}
