import type { Confirmation } from '../people/confirmation.ts';
import { can, type Phase, type Role, type AdmissionStatus } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import { checkDecidable, type UndecidableRefusal } from './can-decide.ts';
import type { OpenPoll, Poll, Voter } from './poll.ts';
import { subjectIn, type FrozenSubject } from './subject.ts';
import type { Rerun } from './rerun.ts';

export type OpeningRefusal =
	| 'poll/not-draft'
	| 'poll/action-empty'
	| 'poll/roster-empty'
	| 'poll/roster-unconfirmed'
	| 'poll/deadline-passed'
	| 'poll/rerun-unconfirmed'
	| UndecidableRefusal;

/**
 * How it is opened: until when, how many on the roster no facilitator has confirmed, how many on it are connected (null where nobody is),
 * whether whoever opens it knows what it has in common with an earlier poll, and how many trustees it has.
 */
export type Opening = {
	closesAt: number | null;
	unconfirmed: number;
	here: number | null;
	rerun: Rerun | null;
	acceptsRerun: boolean;
	trustees?: number;
};

/** [POLL3] Opening fixes the words that are voted on and those who may vote; neither changes after, nor by opening again. */
export function openPoll(
	poll: Poll,
	frozen: readonly FrozenSubject[],
	roster: readonly Voter[],
	{ closesAt, unconfirmed, here, rerun, acceptsRerun, trustees = 0 }: Opening,
	now: number
): Result<OpenPoll, OpeningRefusal> {
	switch (poll.state) {
		case 'open':
			return ok(poll);
		case 'unsealing':
		case 'closed':
		case 'void':
			return refuse('poll/not-draft');
		case 'draft': {
			if (frozen.some((each) => subjectIn(each).text.trim() === '')) return refuse('poll/action-empty');
			if (roster.length === 0) return refuse('poll/roster-empty');
			if (poll.kind !== 'open' && unconfirmed > 0) return refuse('poll/roster-unconfirmed');
			if (closesAt !== null && closesAt <= now) return refuse('poll/deadline-passed');
			const decidable = checkDecidable(poll, { entitled: roster.length, here: closesAt === null ? here : null });
			if (!decidable.ok) return decidable;
			if (rerun && !acceptsRerun) return refuse('poll/rerun-unconfirmed');
			return ok({
				...{ ...poll, state: 'open', frozen: [...frozen], roster: [...roster] },
				...{ openedAt: now, closesAt, closesAtFirst: closesAt, rerun, trustees }
			});
		}
	}
}

type Person = {
	id: string;
	constituency: string;
	role: Role;
	status: AdmissionStatus;
	confirmed: Confirmation | null;
};
export type Roster = { voters: Voter[]; unconfirmed: number; leftOff: number };

/**
 * [POLL3] The roster is everyone who is admitted and may vote at this moment; [POLL43] or, where the facilitator leaves the others off,
 * everyone of them whom a facilitator has confirmed.
 */
export function createRoster(people: readonly Person[], phase: Phase, leaveOffUnconfirmed: boolean): Roster {
	const entitled = people.filter(({ role, status }) => status === 'admitted' && can(role, 'vote', phase));
	const confirmed = entitled.filter((person) => person.confirmed !== null);
	const unconfirmed = entitled.length - confirmed.length;
	const voters = (leaveOffUnconfirmed ? confirmed : entitled).map(({ id, constituency }) => ({
		participant: id,
		constituency
	}));
	return leaveOffUnconfirmed ? { voters, unconfirmed: 0, leftOff: unconfirmed } : { voters, unconfirmed, leftOff: 0 };
}
