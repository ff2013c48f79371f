import { ok, refuse, type Result } from '../result.ts';
import type { Votes } from './count-lines.ts';
import { hasEnded } from './deadline.ts';
import type { ClosedPoll, Poll, VoidPoll } from './poll.ts';
import { resultOf } from './poll-result.ts';

export type Closing = { statement: string; reviewDate: string | null };

/**
 * [POLL6] Closing counts what was recorded until then, once. What closed before keeps the result that it had.
 * [POLL20] People were told until when they may vote: before a deadline nobody closes.
 */
export function closePoll(
	poll: Poll,
	votes: Votes,
	{ statement, reviewDate }: Closing,
	now: number
): Result<ClosedPoll, 'poll/not-open' | 'poll/before-deadline'> {
	switch (poll.state) {
		case 'draft':
		case 'void':
			return refuse('poll/not-open');
		case 'closed':
			return ok(poll);
		case 'open': {
			if (poll.closesAt !== null && !hasEnded(poll, now)) return refuse('poll/before-deadline');
			const result = resultOf(poll, votes);
			return ok({ ...poll, state: 'closed', closedAt: poll.closesAt ?? now, result, statement, reviewDate });
		}
	}
}

/** [POLL7] A void poll decides nothing, whatever state it was in. What it had come to stays to be seen. */
export function voidPoll(poll: Poll, reason: string, now: number): VoidPoll {
	switch (poll.state) {
		case 'void':
			return poll;
		case 'draft':
		case 'open':
		case 'closed': {
			const { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt } = poll;
			const asked = { id, consultation, cluster, method, actions, workshop, kind, rules, createdAt };
			return {
				...asked,
				state: 'void',
				voidedAt: now,
				reason,
				decided: poll.state === 'closed' ? decidedBy(poll) : null
			};
		}
	}
}

function decidedBy(poll: ClosedPoll): VoidPoll['decided'] {
	const { frozen, roster, openedAt, closesAt, closesAtFirst, rerun, closedAt, result, statement, reviewDate } = poll;
	return { frozen, roster, openedAt, closesAt, closesAtFirst, rerun, closedAt, result, statement, reviewDate };
}
