import { ok, refuse, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { isAnswer } from './methods.ts';
import type { Poll } from './poll.ts';

export type BallotRefusal = 'poll/not-open' | 'poll/closed' | 'poll/not-on-roster' | 'poll/unknown-option';

/**
 * [POLL4] A ballot counts if and only if the poll is open and the voter was on the roster when it opened.
 * Whoever voted already may vote again: the last ballot counts.
 */
export function acceptBallot(poll: Poll, voter: string, answer: Answer): Result<{ answer: Answer }, BallotRefusal> {
	switch (poll.state) {
		case 'draft':
			return refuse('poll/not-open');
		case 'closed':
		case 'void':
			return refuse('poll/closed');
		case 'open':
			if (!poll.roster.some(({ participant }) => participant === voter)) return refuse('poll/not-on-roster');
			return isAnswer(answer, poll.method, poll.actions.length) ? ok({ answer }) : refuse('poll/unknown-option');
	}
}
