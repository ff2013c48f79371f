import { ok, refuse, type Result } from '../result.ts';
import type { Votes } from './disclosure/count-lines.ts';
import { hasEnded } from './deadline.ts';
import { requestOf, type ClosedPoll, type Poll, type VoidPoll } from './poll.ts';
import { resultOf } from './poll-result.ts';

export type Closing = { statement: string; reviewDate: string | null };

/**
 * [POLL6] Closing counts what was recorded until then, once. What closed before keeps the result that it had.
 * [POLL20] People were told until when they may vote: before a deadline nobody closes. Who is not there to say what follows from the
 * result says nothing. [TRUSTEE6] Where trustees are opening the envelopes, nothing is counted before the last of them.
 */
export function closePoll(
	poll: Poll,
	votes: Votes,
	said: Closing | null,
	now: number
): Result<ClosedPoll, 'poll/not-open' | 'poll/before-deadline' | 'poll/result-not-yet'> {
	switch (poll.state) {
		case 'draft':
		case 'void':
			return refuse('poll/not-open');
		case 'unsealing':
			return refuse('poll/result-not-yet');
		case 'closed':
			return ok(poll);
		case 'open': {
			if (poll.closesAt !== null && !hasEnded(poll, now)) return refuse('poll/before-deadline');
			const result = resultOf(poll, votes);
			return ok({ ...poll, state: 'closed', closedAt: poll.closesAt ?? now, result, ...outcomeStatement(said, now) });
		}
	}
}

/** What is kept of what was said at the closing, or of nobody’s having been there to say it. */
export function outcomeStatement(said: Closing | null, now: number): Closing & { saidAt: number | null } {
	const { statement, reviewDate } = said ?? { statement: '', reviewDate: null };
	return { statement, reviewDate, saidAt: said ? now : null };
}

export type OutcomeRefusal = 'poll/result-not-yet' | 'poll/is-void' | 'poll/outcome-said';

/** [POLL25] What nobody was there to say at the closing is said once, and stays. */
export function recordOutcome(poll: Poll, said: Closing, now: number): Result<ClosedPoll, OutcomeRefusal> {
	switch (poll.state) {
		case 'draft':
		case 'open':
		case 'unsealing':
			return refuse('poll/result-not-yet');
		case 'void':
			return refuse('poll/is-void');
		case 'closed':
			if (poll.saidAt === null) return ok({ ...poll, ...said, saidAt: now });
			return poll.statement === said.statement && poll.reviewDate === said.reviewDate
				? ok(poll)
				: refuse('poll/outcome-said');
	}
}

/** [POLL7] A void poll decides nothing, whatever state it was in. What it had come to stays to be seen. */
export function voidPoll(poll: Poll, reason: string, now: number): VoidPoll {
	switch (poll.state) {
		case 'void':
			return poll;
		case 'draft':
		case 'open':
		case 'unsealing':
		case 'closed':
			return {
				...requestOf(poll),
				createdAt: poll.createdAt,
				state: 'void',
				voidedAt: now,
				reason,
				decided: poll.state === 'closed' ? decidedBy(poll) : null
			};
	}
}

function decidedBy(poll: ClosedPoll): VoidPoll['decided'] {
	const { frozen, roster, openedAt, closesAt, closesAtFirst, rerun, closedAt, result, ...said } = poll;
	const { statement, reviewDate, saidAt } = said;
	return { frozen, roster, openedAt, closesAt, closesAtFirst, rerun, closedAt, result, statement, reviewDate, saidAt };
}
