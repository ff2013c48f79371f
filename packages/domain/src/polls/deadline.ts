import { ok, refuse, type Result } from '../result.ts';
import type { OpenPoll, Poll } from './poll.ts';

/**
 * [POLL20] The deadline ends the voting by itself: whether anything is running at that moment plays no part. It is asked for
 * at every ballot and every reading.
 */
export function hasEnded({ closesAt }: Pick<OpenPoll, 'closesAt'>, now: number): boolean {
	return closesAt !== null && now >= closesAt;
}

export type ExtensionRefusal = 'poll/not-open' | 'poll/closed' | 'poll/no-deadline' | 'poll/deadline-only-later';

/** [POLL21] A deadline moves in one direction only, and only while it has not passed. */
export function extendDeadline(poll: Poll, closesAt: number, now: number): Result<OpenPoll, ExtensionRefusal> {
	switch (poll.state) {
		case 'draft':
			return refuse('poll/not-open');
		case 'unsealing':
		case 'closed':
		case 'void':
			return refuse('poll/closed');
		case 'open':
			if (poll.closesAt === null) return refuse('poll/no-deadline');
			if (poll.closesAt === closesAt) return ok(poll);
			if (hasEnded(poll, now)) return refuse('poll/closed');
			return closesAt > poll.closesAt ? ok({ ...poll, closesAt }) : refuse('poll/deadline-only-later');
	}
}
