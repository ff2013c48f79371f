import { folded } from '../matrix/plain-text.ts';
import { institutionOf, keysOfInstitution, type Institution, type InstitutionEntry } from './institutions.ts';

const longestId = 60;

/**
 * [INSTITUTION1] Each with an id. One without is the known institution that has one of its names, and keeps what a line does not say.
 * Otherwise its id is made from its name, so a list that was stored without ids has the same ones whenever it is read.
 */
export function identifyInstitutions(
	given: readonly InstitutionEntry[],
	known: readonly Institution[] = []
): Institution[] {
	const taken = new Set(
		[...given, ...known].flatMap(({ id, joined = [] }) => [...(id === undefined ? [] : [id]), ...joined])
	);
	const used = new Set(given.flatMap(({ id }) => id ?? []));
	const byName = new Map(known.flatMap((one) => keysOfInstitution(one).map((key) => [key, one] as const)));
	const identified = given.map((one): Institution => {
		if (one.id !== undefined) return { ...one, id: one.id };
		const named = keysOfInstitution(one).flatMap((key) => byName.get(key) ?? []);
		const before = named.find(({ id }) => !used.has(id));
		if (before) {
			used.add(before.id);
			return { ...before, ...one, id: before.id };
		}
		const id = freeId(one.name, taken);
		taken.add(id);
		return { ...one, id };
	});
	return identified.map((one) => withKnownParent(one, identified));
}

function freeId(name: string, taken: ReadonlySet<string>): string {
	const letters = folded(name)
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longestId)
		.replace(/^-+|-+$/g, '');
	const base = letters === '' ? 'institution' : letters;
	for (let count = 2, id = base; ; count++) {
		if (!taken.has(id)) return id;
		id = `${base}-${count}`;
	}
}

/** It belongs to another one of the list, or to none. */
function withKnownParent(one: Institution, list: readonly Institution[]): Institution {
	const { parent, ...rest } = one;
	const found = parent === undefined ? undefined : institutionOf(list, parent);
	return found && found.id !== one.id ? { ...rest, parent: found.id } : rest;
}
