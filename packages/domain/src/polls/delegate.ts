import { ok, refuse, type Result } from '../result.ts';
import { hasEnded } from './deadline.ts';
import type { Poll } from './poll.ts';

/** Whose seat: `people` could cast when the poll opened; `delegate` is who alone may now, and is null where that one left since. */
export type OrganisationSeat = { people: readonly string[]; delegate: string | null };
export type DelegateActor = { participant: string; runsPoll: boolean };
export type DelegateRefusal = 'poll/not-open' | 'poll/closed' | 'poll/not-on-roster' | 'poll/not-delegate';

/**
 * [POLL68] Those who run the poll name any of an organisation's people, or reopen the seat. Any of its people may take an open seat, and
 * give up their own. Whether a ballot was cast plays no part: the response would reveal it.
 */
export function nameDelegate(
	poll: Poll,
	seat: OrganisationSeat | null,
	delegate: string | null,
	{ participant, runsPoll }: DelegateActor,
	now: number
): Result<true, DelegateRefusal> {
	if (poll.state === 'draft') return refuse('poll/not-open');
	if (poll.state !== 'open' || hasEnded(poll, now)) return refuse('poll/closed');
	if (!seat || (delegate !== null && !seat.people.includes(delegate))) return refuse('poll/not-on-roster');
	if (runsPoll) return ok(true);
	if (!seat.people.includes(participant)) return refuse('poll/not-on-roster');
	const isTheirs = seat.delegate === null || seat.delegate === participant;
	return isTheirs && (delegate === null || delegate === participant) ? ok(true) : refuse('poll/not-delegate');
}

/** [POLL68] Without a delegate any of them may cast; with one, only that person. */
export function mayCastFor({ delegate }: OrganisationSeat, participant: string): boolean {
	return delegate === null || delegate === participant;
}
