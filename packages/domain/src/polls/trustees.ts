import type { Role, AdmissionStatus } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Poll, Voter } from './poll.ts';

/** Who opens a layer of every ballot, for the constituency that trusts them. The keys are there once they have accepted. */
export type Trustee = Voter & { keys: TrusteePublicKeys | null };
/** base64url: what ballots are sealed to, and what the trustee’s steps are signed with. */
export type TrusteePublicKeys = { publicKey: string; signingKey: string };

type Person = { id: string; role: Role; status: AdmissionStatus; constituency: string };

/** One alone would be a second host; a constituency names one, and more than there are sides make nothing safer. */
export const fewestTrustees = 2;
export const mostTrustees = 8;

export type NamingRefusal =
	| 'poll/not-draft'
	| 'poll/trustees-secret-only'
	| 'poll/trustees-of-one-side'
	| 'poll/trustee-unfit';

/**
 * [TRUSTEE1] Two or more people, each of another constituency, in the order in which they will open their layers; or none. Whoever
 * runs the poll is not one of them: the host’s part is done by the server already. Whoever was named before and accepted stays so.
 */
export function nameTrustees(
	poll: Poll,
	chosen: readonly string[],
	people: readonly Person[],
	before: readonly Trustee[]
): Result<Trustee[], NamingRefusal> {
	if (poll.state !== 'draft') return refuse('poll/not-draft');
	if (poll.kind !== 'secret') return refuse('poll/trustees-secret-only');
	const named = chosen.map((id) => people.find((person) => person.id === id));
	const fit = named.filter((person) => person !== undefined && isFit(person)) as Person[];
	if (fit.length < chosen.length) return refuse('poll/trustee-unfit');
	const sides = new Set(fit.map(({ constituency }) => constituency));
	const enough = fit.length === 0 || (fit.length >= fewestTrustees && fit.length <= mostTrustees);
	if (!enough || sides.size < fit.length) return refuse('poll/trustees-of-one-side');
	return ok(
		fit.map(({ id: participant, constituency }) => {
			const same = before.find((one) => one.participant === participant && one.constituency === constituency);
			return { participant, constituency, keys: same?.keys ?? null };
		})
	);
}

function isFit({ role, status }: Pick<Person, 'role' | 'status'>): boolean {
	return status === 'admitted' && role !== 'facilitator';
}

export type AcceptanceRefusal = 'poll/not-draft' | 'poll/not-trustee' | 'poll/trustee-key-unusable';

/** [TRUSTEE2] Until the poll opens a trustee may accept again with other keys: the words may have been lost. No two share a key. */
export function acceptTrust(
	poll: Poll,
	trustees: readonly Trustee[],
	participant: string,
	keys: TrusteePublicKeys
): Result<Trustee[], AcceptanceRefusal> {
	if (poll.state !== 'draft') return refuse('poll/not-draft');
	if (!trustees.some((trustee) => trustee.participant === participant)) return refuse('poll/not-trustee');
	const taken = trustees
		.filter((trustee) => trustee.participant !== participant)
		.some((other) => other.keys?.publicKey === keys.publicKey || other.keys?.signingKey === keys.signingKey);
	if (taken) return refuse('poll/trustee-key-unusable');
	return ok(trustees.map((trustee) => (trustee.participant === participant ? { ...trustee, keys } : trustee)));
}

export type ReadinessRefusal = 'poll/trustees-missing' | 'poll/trustees-only-voters';

/**
 * [TRUSTEE1] Asked when the poll opens: every trustee has accepted and is still there, for the same side; and somebody besides them
 * may vote, for among themselves they would know each other’s votes.
 */
export function checkTrustees(
	trustees: readonly Trustee[],
	people: readonly Person[],
	roster: readonly Voter[]
): Result<true, ReadinessRefusal> {
	if (trustees.length === 0) return ok(true);
	const there = trustees.every(({ participant, constituency, keys }) =>
		people.some((one) => one.id === participant && one.constituency === constituency && isFit(one) && keys !== null)
	);
	if (!there) return refuse('poll/trustees-missing');
	const isTrustee = (id: string) => trustees.some(({ participant }) => participant === id);
	const others = roster.filter(({ participant, members = [participant] }) => !members.every(isTrustee));
	return others.length > 0 ? ok(true) : refuse('poll/trustees-only-voters');
}
