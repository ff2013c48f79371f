import { openEntry } from '#lib/outbox/sealed-entry.ts';
import { longestSilence, type Api } from '#lib/queries/api.ts';
import { isTemporary } from '#lib/queries/query-cache.ts';
import { dismissBallot, findKeptBallot, isRecorded, isSuperseded, type BallotToSend } from './kept-ballot.ts';

/**
 * What became of a kept ballot. `late`: the vote had ended. `uncertain`: it had, and only the receipt code can tell whether the ballot had
 * arrived before. `superseded`: a ballot of the voter's is recorded already. `refused`: for another reason, in the server's words.
 */
export type BallotOutcome =
	| { state: 'recorded' | 'late' | 'uncertain' | 'superseded' | 'unreadable' }
	| { state: 'refused'; words: string };

/** [POLL260] [POLL261] Sends the ballot that waits for a poll. Null: the server cannot be reached, and it waits on. */
export async function sendKeptBallot(
	api: Api,
	{ participant, outboxKey }: { participant: string; outboxKey: string },
	poll: string
): Promise<BallotOutcome | null> {
	const kept = findKeptBallot(participant, poll);
	if (!kept) return null;
	const outcome = await send(api, { poll, key: kept.key, ballot: await openEntry(kept.sealed, outboxKey, poll) });
	if (outcome) dismissBallot(participant, poll, kept);
	return outcome;
}

async function send(
	api: Api,
	{ poll, key, ballot }: { poll: string; key: string; ballot: unknown }
): Promise<BallotOutcome | null> {
	if (ballot === null) return { state: 'unreadable' };
	const waiting = ballot as BallotToSend;
	const now = await api('GET /polls/:poll', { params: { poll } });
	if (!now.ok) return isTemporary(now.status) ? null : { state: 'refused', words: now.words };
	if (isRecorded(waiting, now.value)) return { state: 'recorded' };
	if (now.value.state !== 'open') return { state: now.value.kind === 'secret' ? 'uncertain' : 'late' };
	if (isSuperseded(waiting, now.value)) return { state: 'superseded' };
	const signal = AbortSignal.timeout(longestSilence);
	const sent = await api('POST /polls/:poll/ballot', { params: { poll }, body: waiting.body, key, signal });
	if (sent.ok) return { state: 'recorded' };
	if (isTemporary(sent.status)) return null;
	return sent.reason === 'poll/closed' ? { state: 'late' } : { state: 'refused', words: sent.words };
}
