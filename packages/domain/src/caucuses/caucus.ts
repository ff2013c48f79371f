import { mayAct, type AdmissionStatus, type Role } from '../people/rights.ts';
import type { Phase } from '../people/rights.ts';
import { linkState } from '../people/scoped-link.ts';
import { ok, refuse, type Result } from '../result.ts';

type Person = { role: Role; status: AdmissionStatus; constituency: string };

/** The place of a side's caucus, on a cluster. */
export type CaucusPlace = { constituency: string; cluster: string };

/** [CAUCUS3] What a person must be at this moment to be in a caucus of a side, no matter who let them in. */
export function isOfSide(person: Person, constituency: string): boolean {
	return mayAct(person, 'read-caucus', 'open').ok && person.constituency === constituency;
}

/** [CAUCUS2] Somebody's wish to be let in, for the side that they were of and the cluster that they looked at. */
export type CaucusCode = CaucusPlace & { askedAt: number };

export const codeLife = 60 * 60_000;

/** [CAUCUS13] The number of words, the same in each language, of which both screens show three. */
export const checkWordCount = 64;

/** [PEOPLE60] The code is a link to the person who made it: it is valid while they may open a caucus themselves. */
export function isCodeValid({ askedAt }: { askedAt: number }, person: Person, now: number): boolean {
	const link = { kind: 'caucus', expiresAt: askedAt + codeLife, usedAt: null, revokedAt: null } as const;
	return linkState(link, person, now) === 'valid';
}

/**
 * [CAUCUS2] Whether a member who types this code lets in the person who asked: `asking.person`, as they are now. Nothing else is revealed.
 */
export function letIn(
	caucus: CaucusPlace,
	asking: { code: CaucusCode; person: Person } | undefined,
	now: number
): Result<true, 'caucus/unknown-code'> {
	const isMeant =
		asking !== undefined &&
		isCodeValid(asking.code, asking.person, now) &&
		asking.code.cluster === caucus.cluster &&
		asking.code.constituency === caucus.constituency &&
		isOfSide(asking.person, caucus.constituency);
	return isMeant ? ok(true) : refuse('caucus/unknown-code');
}

/** [CAUCUS3] `others`: how many are in beside them. Without any, the text would be lost to everyone by a slip. */
export function isStruckOff(person: Person, constituency: string, others: number): boolean {
	return !isOfSide(person, constituency) && others > 0;
}

const keptAfterClosing = 30 * 24 * 60 * 60_000;

/** [CAUCUS11] When it is deleted by itself: set when the consultation is found closed, and never while it is open. */
export function deletionTime(phase: Phase, set: number | null, now: number): number | null {
	return phase === 'open' ? null : (set ?? now + keptAfterClosing);
}

/** [CAUCUS11] `remaining`: how many members are admitted or in the lobby, as whatever, or were removed so shortly ago that it can be undone. */
export function isOver(
	caucus: { deleteAt: number | null; hasCluster: boolean; remaining: number },
	now: number
): boolean {
	return caucus.remaining === 0 || !caucus.hasCluster || (caucus.deleteAt !== null && caucus.deleteAt <= now);
}
