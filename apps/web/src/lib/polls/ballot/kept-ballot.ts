import type { BallotRequest, PollView } from '@plenum/protocol/polls/polls';
import { Outbox, plainKind } from '#lib/outbox/outbox.ts';
import { sealEntry } from '#lib/outbox/sealed-entry.ts';

/** `sealed`: a `BallotToSend`, which this device cannot read. `key`: the ballot's idempotency key. */
export type KeptBallot = { sealed: string; key: string };

/** `before`: the voter's ballot as the page knew it, so that a newer one from another device is not replaced. */
export type BallotToSend = { body: BallotRequest; before: Pick<PollView, 'voted' | 'mine'> };

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

function ballotsOf(participant: string, target: string): Outbox<KeptBallot> {
	return new Outbox(ballotKind, { participant, target });
}
