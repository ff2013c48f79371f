import { ok, refuse, type Result } from '../result.ts';
import type { Votes } from './count-lines.ts';
import type { ClosedPoll, Poll, VoidPoll } from './poll.ts';
import { resultOf } from './poll-result.ts';

export type Closing = { statement: string; reviewDate: string | null };

/** [POLL6] Closing counts what was recorded until then, once. What closed before keeps the result that it had. */
export function closePoll(
	poll: Poll,
	votes: Votes,
	{ statement, reviewDate }: Closing,
	now: number
): Result<ClosedPoll, 'poll/not-open'> {
	switch (poll.state) {
		case 'draft':
		case 'void':
			return refuse('poll/not-open');
		case 'closed':
			return ok(poll);
		case 'open': {
			const result = resultOf(poll, votes);
			return ok({ ...poll, state: 'closed', closedAt: now, result, statement, reviewDate });
		}
	}
}

/** [POLL7] A void poll decides nothing. What closed stays: who finds it wrong puts the action to the vote again. */
export function voidPoll(poll: Poll, reason: string, now: number): Result<VoidPoll, 'poll/closed'> {
	switch (poll.state) {
		case 'closed':
			return refuse('poll/closed');
		case 'void':
			return ok(poll);
		case 'draft':
		case 'open': {
			const { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt } = poll;
			const asked = { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt };
			return ok({ ...asked, state: 'void', voidedAt: now, reason });
		}
	}
}
