import type { NamePolicy } from '../consultations/consultation.ts';
import { mayAct, type AdmissionStatus, type Phase, type Role } from '../people/rights.ts';
import type { Rerun } from '../polls/rerun.ts';
import { turnoutStep } from '../polls/counting/tally.ts';
import type { Refusal } from '../refusals.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { RatingDisclosure } from './rating-disclosure.ts';

export { ratingDisclosures, type RatingDisclosure } from './rating-disclosure.ts';

/** Each person for themselves, or all people of an organisation together. */
export const raterKinds = ['person', 'organisation'] as const;
export type RaterKind = (typeof raterKinds)[number];

/** Recommendations are rated in silence until the round is closed, and revealed together, once. */
export type RatingRound = {
	id: string;
	consultation: string;
	title: string;
	disclosure: RatingDisclosure;
	raters: RaterKind;
	openedAt: number;
	/** The moment at which it closes by itself; null: when the facilitator says so. */
	closesAt: number | null;
	closedAt: number | null;
	revealedAt: number | null;
	/** [RATINGS43] What was known, when it opened, of an earlier round that asked the same. */
	rerun: Rerun | null;
};

export type RoundState = 'open' | 'closed' | 'revealed';

type Times = Pick<RatingRound, 'closesAt' | 'closedAt' | 'revealedAt'>;

/** [RATINGS3] Its closing time needs nobody who is awake. */
export function roundState({ closesAt, closedAt, revealedAt }: Times, now: number): RoundState {
	if (revealedAt !== null) return 'revealed';
	return closedAt !== null || (closesAt !== null && closesAt <= now) ? 'closed' : 'open';
}

/** [RATINGS2] Where others see a person’s constituency and nothing else, no round tells who said what. */
export function checkDisclosure(
	disclosure: RatingDisclosure,
	{ namePolicy }: { namePolicy: NamePolicy }
): Result<true, 'rating/names-promised'> {
	return disclosure === 'open' && namePolicy === 'constituency' ? refuse('rating/names-promised') : ok(true);
}

/** [RATINGS3] A round closes later than now, or without a time. */
export function checkClosingTime(closesAt: number | null, now: number): Result<true, 'rating/closes-in-the-past'> {
	return closesAt !== null && closesAt <= now ? refuse('rating/closes-in-the-past') : ok(true);
}

/** [RATINGS4] People who vote also rate; those who run the room do not rate in it. Only while the round is open. */
export function mayRate(
	person: { role: Role; status: AdmissionStatus },
	phase: Phase,
	round: Times,
	now: number
): Result<true, Refusal> {
	const may = mayAct(person, 'rate', phase);
	if (!may.ok) return may;
	return roundState(round, now) === 'open' ? ok(true) : refuse('rating/closed');
}

/** How many have begun, and how many have rated everything. */
export type RatingProgress = { begun: number; finished: number };

/** [RATINGS5] In steps of five, so that nobody can be seen arriving. */
export function progressToShow({ begun, finished }: RatingProgress): RatingProgress {
	return { begun: turnoutStep(begun), finished: turnoutStep(finished) };
}
