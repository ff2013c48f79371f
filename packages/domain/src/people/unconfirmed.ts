import type { Phase, Role, AdmissionStatus } from './rights.ts';
import { isActive } from './change-person.ts';
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
	const looksLike = namesakesAmong(voters);
	return voters
		.filter(({ confirmed }) => confirmed === false)
		.map((person) => ({ person, looksLike: looksLike(person) }));
}

/** [PEOPLE78] By the id of a waiting person: who else waits or is in under a name that looks the same. */
export function findNamesakes<Listed extends Person>(people: readonly Listed[]): ReadonlyMap<string, Listed[]> {
	const active = people.filter(({ status }) => isActive(status));
	const looksLike = namesakesAmong(active);
	return new Map(
		active.flatMap((person): [string, Listed[]][] => {
			const others = person.status === 'waiting' ? looksLike(person) : [];
			return others.length > 0 ? [[person.id, others]] : [];
		})
	);
}

function namesakesAmong<Listed extends Person>(people: readonly Listed[]): (person: Listed) => Listed[] {
	const keyOf = ({ name }: Listed) => nameLookAlikeKey(name ?? '');
	const alike = Map.groupBy(people, keyOf);
	return (person) => {
		const key = keyOf(person);
		return key === '' ? [] : (alike.get(key) ?? []).filter(({ id }) => id !== person.id);
	};
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
