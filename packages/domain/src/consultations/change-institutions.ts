import { canonicalJson } from '../journal/canonical-json.ts';
import { identifyInstitutions } from './identify-institutions.ts';
import {
	findInstitution,
	institutionKey,
	institutionOf,
	keysOfInstitution,
	otherSpelling,
	type Institution,
	type InstitutionEntry
} from './institutions.ts';

/** Those of the list, and after them whichever are new. */
export function addInstitutions(list: readonly Institution[], added: readonly InstitutionEntry[]): Institution[] {
	const taken = new Set(list.flatMap(keysOfInstitution));
	const fresh = added.filter((one) => {
		const keys = keysOfInstitution(one);
		if (keys.some((key) => key === '' || taken.has(key))) return false;
		for (const key of keys) taken.add(key);
		return true;
	});
	return identifyInstitutions([...list, ...fresh], list);
}

/** [CONSULTATIONS8] The list without those that were added to it; null where one of them is gone or was changed since. */
export function takeBackInstitutions(
	list: readonly Institution[],
	added: readonly Institution[]
): Institution[] | null {
	const same = added.map((one) => list.find((each) => canonicalJson(each) === canonicalJson(one)));
	return same.includes(undefined) ? null : list.filter((each) => !same.includes(each));
}

/** [INSTITUTION2] Adds a written name to the spellings of one institution. */
export function addSpelling(list: readonly Institution[], id: string, written: string): Institution[] {
	if (findInstitution(list, written) !== null) return [...list];
	const spelling = { language: otherSpelling, name: written };
	return list.map((one) => (one.id === id ? { ...one, names: [...one.names, spelling] } : one));
}

/** [INSTITUTION3] Joins one institution into a second one: names and ids of both then mean that one. */
export function joinInstitution(list: readonly Institution[], from: string, into: string): Institution[] {
	const joined = list.find(({ id }) => id === from);
	const kept = list.find(({ id }) => id === into);
	if (!joined || !kept || joined === kept) return [...list];
	const known = new Set(keysOfInstitution(kept));
	const spoken = new Set(kept.names.map(({ language }) => language));
	const names = [joined.name, joined.short ?? ''].map((name) => ({ language: otherSpelling, name }));
	const added = [
		...names,
		// Each language shows one name: a second one becomes a spelling.
		...joined.names.map((one) => (spoken.has(one.language) ? { ...one, language: otherSpelling } : one))
	].filter(({ name }) => {
		const key = institutionKey(name);
		return key !== '' && !known.has(key) && known.add(key);
	});
	const both = {
		...kept,
		names: [...kept.names, ...added],
		joined: [...(kept.joined ?? []), joined.id, ...(joined.joined ?? [])]
	};
	return identifyInstitutions(list.flatMap((one) => (one === joined ? [] : one === kept ? both : one)));
}

/** [INSTITUTION4] Whether an institution that is responsible for something would be in the list no more. */
export function losesInstitution(after: readonly Institution[], inUse: ReadonlySet<string>): boolean {
	return [...inUse].some((id) => institutionOf(after, id) === undefined);
}
