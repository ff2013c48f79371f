import type { Confirmation } from '../../people/confirmation.ts';
import { can, type Role, type AdmissionStatus } from '../../people/rights.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { Poll, Voter } from '../poll.ts';

/**
 * Who opens a layer of every ballot, for the constituency that trusts them. The keys are there once they have accepted. `named` is their
 * consent that the ballot shows their name. `seconds` are participants of their constituency who second them with these keys.
 */
export type Trustee = Pick<Voter, 'participant' | 'constituency'> & {
	keys: TrusteePublicKeys | null;
	named: boolean;
	seconds: string[];
};
/** base64url: what ballots are sealed to, and what the trustee’s steps are signed with. */
export type TrusteePublicKeys = { publicKey: string; signingKey: string };

type Person = {
	id: string;
	role: Role;
	status: AdmissionStatus;
	constituency: string;
	confirmed: Confirmation | null;
};

/** One alone would be a second host; a constituency names one, and more than there are sides make nothing safer. */
export const fewestTrustees = 2;
export const mostTrustees = 8;

export type NamingRefusal =
	| 'poll/not-draft'
	| 'poll/trustees-secret-only'
	| 'poll/trustees-of-one-side'
	| 'poll/trustee-unfit';

/**
 * [TRUSTEE1] Two or more confirmed voters, each of another constituency, in the order in which they will open their layers; or none. A
 * facilitator is not one of them: the server already does the host’s part. Trustees who were named before and accepted remain.
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
			return same ?? { participant, constituency, keys: null, named: false, seconds: [] };
		})
	);
}

/** People who may vote in secret: confirmed by a facilitator, and not facilitators themselves. */
function isFit({ role, status, confirmed }: Pick<Person, 'role' | 'status' | 'confirmed'>): boolean {
	return status === 'admitted' && can(role, 'vote', 'open') && confirmed !== null;
}

export type AcceptanceRefusal = 'poll/not-draft' | 'poll/not-trustee' | 'poll/trustee-key-unusable';

/**
 * [TRUSTEE2] Until the poll opens, a trustee may accept again with other keys: the secret words may have been lost. No two share a key.
 * [TRUSTEE13] An earlier endorsement was given for the earlier keys.
 */
export function acceptTrust(
	poll: Poll,
	trustees: readonly Trustee[],
	participant: string,
	{ keys, named }: { keys: TrusteePublicKeys; named: boolean }
): Result<Trustee[], AcceptanceRefusal> {
	if (poll.state !== 'draft') return refuse('poll/not-draft');
	if (!trustees.some((trustee) => trustee.participant === participant)) return refuse('poll/not-trustee');
	const taken = trustees
		.filter((trustee) => trustee.participant !== participant)
		.some((other) => other.keys?.publicKey === keys.publicKey || other.keys?.signingKey === keys.signingKey);
	if (taken) return refuse('poll/trustee-key-unusable');
	return ok(
		trustees.map((trustee) => {
			if (trustee.participant !== participant) return trustee;
			const isSame = trustee.keys?.publicKey === keys.publicKey && trustee.keys.signingKey === keys.signingKey;
			return { ...trustee, keys, named, seconds: isSame ? trustee.seconds : [] };
		})
	);
}

export type SecondingRefusal = 'poll/not-draft' | 'poll/may-not-second' | 'poll/trustee-changed';

/** [TRUSTEE13] The trustee whom this person may second: of their own side, once that trustee has accepted. */
export function trusteeToSecond(
	{ state }: Pick<Poll, 'state'>,
	trustees: readonly Trustee[],
	person: Person
): Trustee | null {
	if (state !== 'draft' || !isFit(person)) return null;
	return (
		trustees.find(
			({ participant, constituency, keys }) =>
				constituency === person.constituency && participant !== person.id && keys !== null
		) ?? null
	);
}

/** [TRUSTEE13] Somebody of the trustee’s side, for the key that they were shown; or takes it back. */
export function secondTrustee(
	poll: Poll,
	trustees: readonly Trustee[],
	person: Person,
	{ publicKey, seconds }: { publicKey: string; seconds: boolean }
): Result<Trustee[], SecondingRefusal> {
	if (poll.state !== 'draft') return refuse('poll/not-draft');
	const seconded = trusteeToSecond(poll, trustees, person);
	if (!seconded) return refuse('poll/may-not-second');
	if (seconded.keys?.publicKey !== publicKey) return refuse('poll/trustee-changed');
	const others = seconded.seconds.filter((id) => id !== person.id);
	const next = { ...seconded, seconds: seconds ? [...others, person.id].sort() : others };
	return ok(trustees.map((trustee) => (trustee === seconded ? next : trustee)));
}

export type ReadinessRefusal = 'poll/trustees-missing' | 'poll/trustees-unseconded' | 'poll/trustees-only-voters';

/**
 * Asked when the poll opens; answers the trustees with those seconds that still count. [TRUSTEE1] Every trustee has accepted and is on the
 * roster, for the same side. Somebody besides the trustees may vote, because among themselves they would know each other’s votes.
 * [TRUSTEE13] Each is seconded by their side, or the ballot shows their name.
 */
export function checkTrustees(
	trustees: readonly Trustee[],
	people: readonly Person[],
	roster: readonly Voter[]
): Result<Trustee[], ReadinessRefusal> {
	if (trustees.length === 0) return ok([]);
	const onRoster = new Set(roster.flatMap(({ participant, members = [participant] }) => members));
	const isThere = (id: string, constituency: string) =>
		onRoster.has(id) && people.some((one) => one.id === id && one.constituency === constituency && isFit(one));
	const areThere = trustees.every(
		({ participant, constituency, keys }) => keys !== null && isThere(participant, constituency)
	);
	if (!areThere) return refuse('poll/trustees-missing');
	const isTrustee = (id: string) => trustees.some(({ participant }) => participant === id);
	const others = roster.filter(({ participant, members = [participant] }) => !members.every(isTrustee));
	if (others.length === 0) return refuse('poll/trustees-only-voters');
	const ready = trustees.map((trustee) => ({
		...trustee,
		seconds: trustee.seconds.filter((id) => isThere(id, trustee.constituency))
	}));
	const areKnown = ready.every(({ named, seconds }) => named || seconds.length > 0);
	return areKnown ? ok(ready) : refuse('poll/trustees-unseconded');
}
