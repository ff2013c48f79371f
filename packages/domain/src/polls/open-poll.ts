import { can, type Phase, type Role, type Standing } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { FrozenAction, OpenPoll, Poll, Voter } from './poll.ts';

export type OpeningRefusal = 'poll/not-draft' | 'poll/action-empty' | 'poll/roster-empty' | 'poll/deadline-passed';

/** [POLL3] Opening fixes the words that are voted on and those who may vote; neither changes after, nor by opening again. */
export function openPoll(
	poll: Poll,
	frozen: readonly FrozenAction[],
	roster: readonly Voter[],
	closesAt: number | null,
	now: number
): Result<OpenPoll, OpeningRefusal> {
	switch (poll.state) {
		case 'open':
			return ok(poll);
		case 'closed':
		case 'void':
			return refuse('poll/not-draft');
		case 'draft':
			if (frozen.some(({ action }) => action.text.trim() === '')) return refuse('poll/action-empty');
			if (roster.length === 0) return refuse('poll/roster-empty');
			if (closesAt !== null && closesAt <= now) return refuse('poll/deadline-passed');
			return ok({
				...{ ...poll, state: 'open', frozen: [...frozen], roster: [...roster] },
				...{ openedAt: now, closesAt, closesAtFirst: closesAt }
			});
	}
}

/** [POLL3] The roster is everyone who is admitted and may vote at this moment. */
export function rosterOf(
	people: readonly { id: string; constituency: string; role: Role; standing: Standing }[],
	phase: Phase
): Voter[] {
	return people
		.filter(({ role, standing }) => standing === 'admitted' && can(role, 'vote', phase))
		.map(({ id, constituency }) => ({ participant: id, constituency }));
}
