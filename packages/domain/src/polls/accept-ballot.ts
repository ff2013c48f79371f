import { ok, refuse, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { hasEnded } from './deadline.ts';
import { isAnswer } from './methods.ts';
import type { Poll } from './poll.ts';

export type BallotRefusal =
	'poll/not-open' | 'poll/closed' | 'poll/not-on-roster' | 'poll/wrong-paper' | 'poll/unknown-option';

/** What a voter hands in: an answer that the server reads, or, in a secret poll, an envelope that it does not. */
export type GivenBallot = { answer: Answer } | { envelope: Uint8Array };

/**
 * [POLL4] A ballot counts if and only if the poll is open and the voter was on the roster when it opened.
 * Whoever voted already may vote again: the last ballot counts. [POLL20] From its deadline on, a poll takes none.
 */
export function acceptBallot(
	poll: Poll,
	voter: string,
	given: GivenBallot,
	now: number
): Result<GivenBallot, BallotRefusal> {
	switch (poll.state) {
		case 'draft':
			return refuse('poll/not-open');
		case 'closed':
		case 'void':
			return refuse('poll/closed');
		case 'open':
			if (hasEnded(poll, now)) return refuse('poll/closed');
			if (!poll.roster.some(({ participant }) => participant === voter)) return refuse('poll/not-on-roster');
			if ('envelope' in given !== (poll.kind === 'secret')) return refuse('poll/wrong-paper');
			if ('envelope' in given) return ok(given);
			return isAnswer(given.answer, poll, poll.actions.length) ? ok(given) : refuse('poll/unknown-option');
	}
}
