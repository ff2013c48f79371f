import { ok, refuse, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { hasEnded } from './deadline.ts';
import { isAnswer } from './methods.ts';
import type { Poll } from './poll.ts';

export type BallotRefusal = 'poll/not-open' | 'poll/closed' | 'poll/not-on-roster' | 'poll/unknown-option';

/**
 * [POLL4] A ballot counts if and only if the poll is open and the voter was on the roster when it opened.
 * Whoever voted already may vote again: the last ballot counts. [POLL20] From its deadline on, a poll takes none.
 */
export function acceptBallot(
	poll: Poll,
	voter: string,
	answer: Answer,
	now: number
): Result<{ answer: Answer }, BallotRefusal> {
	switch (poll.state) {
		case 'draft':
			return refuse('poll/not-open');
		case 'closed':
		case 'void':
			return refuse('poll/closed');
		case 'open':
			if (hasEnded(poll, now)) return refuse('poll/closed');
			if (!poll.roster.some(({ participant }) => participant === voter)) return refuse('poll/not-on-roster');
			return isAnswer(answer, poll.method, poll.actions.length) ? ok({ answer }) : refuse('poll/unknown-option');
	}
}
