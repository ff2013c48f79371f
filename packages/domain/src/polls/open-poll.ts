import { can, type Phase, type Role, type Standing } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { FrozenAction, OpenPoll, Poll, Voter } from './poll.ts';
import type { Rerun } from './rerun.ts';

export type OpeningRefusal =
	'poll/not-draft' | 'poll/action-empty' | 'poll/roster-empty' | 'poll/deadline-passed' | 'poll/rerun-unconfirmed';

/** How it is opened: until when, and whether whoever opens it knows what it has in common with an earlier poll. */
export type Opening = { closesAt: number | null; rerun: Rerun | null; acceptsRerun: boolean };

/** [POLL3] Opening fixes the words that are voted on and those who may vote; neither changes after, nor by opening again. */
export function openPoll(
	poll: Poll,
	frozen: readonly FrozenAction[],
	roster: readonly Voter[],
	{ closesAt, rerun, acceptsRerun }: Opening,
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
			if (rerun && !acceptsRerun) return refuse('poll/rerun-unconfirmed');
			return ok({
				...{ ...poll, state: 'open', frozen: [...frozen], roster: [...roster] },
				...{ openedAt: now, closesAt, closesAtFirst: closesAt, rerun }
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
