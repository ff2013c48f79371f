import type { Confirmation } from '../people/confirmation.ts';
import { organisationKey } from '../people/organisation.ts';
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
 * How it is opened: its end, how many on the roster no facilitator has confirmed, and how many of them are connected (null for nobody).
 * Also whether the person who opens it knows what it has in common with an earlier poll, and its number of trustees.
 */
export type PollOpeningInput = {
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
	{ closesAt, unconfirmed, here, rerun, acceptsRerun, trustees = 0 }: PollOpeningInput,
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
			// [POLL67] Someone who merely claims to be of an organisation could take its vote away.
			if ((poll.kind !== 'open' || poll.rules.voters) && unconfirmed > 0) return refuse('poll/roster-unconfirmed');
			if (closesAt !== null && closesAt <= now) return refuse('poll/deadline-passed');
			const decidable = checkDecidable(poll, { entitled: roster.length, here: closesAt === null ? here : null });
			if (!decidable.ok) return decidable;
			if (rerun && !acceptsRerun) return refuse('poll/rerun-unconfirmed');
			return ok({
				...poll,
				state: 'open',
				frozen: [...frozen],
				roster: [...roster],
				openedAt: now,
				closesAt,
				closesAtFirst: closesAt,
				rerun,
				trustees
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
	organisation?: string | null;
};
/** How many no facilitator has confirmed, and are on it or were left off; how many belong to no organisation where those vote. */
export type Roster = { voters: Voter[]; unconfirmed: number; leftOff: number; withoutOrganisation: number };

/**
 * [POLL3] The roster is everyone who is admitted and may vote at this moment. [POLL43] If the facilitator leaves the others off, it is only
 * those whom a facilitator has confirmed. [POLL67] With `idOf` organisations vote: one ballot for each, on the side on which its people
 * are.
 */
export function createRoster(
	people: readonly Person[],
	phase: Phase,
	leaveOffUnconfirmed: boolean,
	idOf: ((organisation: string) => string) | null = null
): Roster {
	const entitled = people.filter(({ role, status }) => status === 'admitted' && can(role, 'vote', phase));
	const able = idOf ? entitled.filter((person) => organisationOf(person) !== null) : entitled;
	const confirmed = able.filter((person) => person.confirmed !== null);
	const unconfirmed = able.length - confirmed.length;
	const chosen = leaveOffUnconfirmed ? confirmed : able;
	return {
		voters: idOf
			? listOrganisations(chosen, idOf)
			: chosen.map(({ id, constituency }) => ({ participant: id, constituency })),
		...(leaveOffUnconfirmed ? { unconfirmed: 0, leftOff: unconfirmed } : { unconfirmed, leftOff: 0 }),
		withoutOrganisation: entitled.length - able.length
	};
}

function listOrganisations(people: readonly Person[], idOf: (organisation: string) => string): Voter[] {
	return [...Map.groupBy(people, (person) => organisationOf(person) ?? '')].map(([key, of]) => ({
		participant: idOf(key),
		constituency: of[0]?.constituency ?? '',
		members: of.map(({ id }) => id).sort()
	}));
}

function organisationOf({
	organisation = null,
	constituency
}: Pick<Person, 'organisation' | 'constituency'>): string | null {
	return organisationKey(organisation, constituency);
}
