import type { Phase, Role, AdmissionStatus } from './rights.ts';
import { can } from './rights.ts';
import { nameLookAlikeKey } from './look-alike.ts';

type Person = {
	id: string;
	name: string | null;
	constituency: string;
	role: Role;
	status: AdmissionStatus;
	confirmed: boolean | null;
};

/** Somebody whom no facilitator has confirmed, with the others whose name looks like theirs. */
export type UnconfirmedPerson<Listed> = { person: Listed; looksLike: Listed[] };

/** [PEOPLE31] Those who may vote and whom no facilitator has confirmed, and what to look at before one does. */
export function findUnconfirmed<Listed extends Person>(
	people: readonly Listed[],
	phase: Phase
): UnconfirmedPerson<Listed>[] {
	const voters = people.filter(({ role, status }) => status === 'admitted' && can(role, 'vote', phase));
	const alike = new Map<string, Listed[]>();
	for (const person of voters) {
		const key = nameLookAlikeKey(person.name ?? '');
		if (key !== '') alike.set(key, [...(alike.get(key) ?? []), person]);
	}
	return voters
		.filter(({ confirmed }) => confirmed === false)
		.map((person) => ({
			person,
			looksLike: (alike.get(nameLookAlikeKey(person.name ?? '')) ?? []).filter(({ id }) => id !== person.id)
		}));
}

/** For each constituency that has any of them: how many were confirmed before, and how many are to be. */
export function countUnconfirmed(
	people: readonly Person[],
	phase: Phase
): { constituency: string; confirmed: number; unconfirmed: number }[] {
	const counts = new Map<string, { confirmed: number; unconfirmed: number }>();
	for (const { role, status, constituency, confirmed } of people) {
		if (status !== 'admitted' || !can(role, 'vote', phase)) continue;
		const count = counts.get(constituency) ?? { confirmed: 0, unconfirmed: 0 };
		if (confirmed === false) count.unconfirmed += 1;
		else count.confirmed += 1;
		counts.set(constituency, count);
	}
	return [...counts].flatMap(([constituency, count]) => (count.unconfirmed > 0 ? [{ constituency, ...count }] : []));
}
