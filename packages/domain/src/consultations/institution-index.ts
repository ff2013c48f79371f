import { institutionKey, keysOfInstitution, splitInstitutions, type Institution } from './institutions.ts';

/** A list of institutions that many written names are compared with. */
export type InstitutionIndex = {
	/** [CONSULTATIONS9] Under whichever of its names. */
	find(written: string): Institution | null;
	/** [INSTITUTION2] What a field names, each once: institutions of the list, and other names as they are written. */
	resolve(text: string): (Institution | string)[];
	/** Those of the list that a field names. */
	findAll(text: string): Institution[];
};

export function indexInstitutions(list: readonly Institution[]): InstitutionIndex {
	const byName = new Map(list.toReversed().flatMap((one) => keysOfInstitution(one).map((key) => [key, one] as const)));
	byName.delete('');
	const find = (written: string) => byName.get(institutionKey(written)) ?? null;
	const resolveText = (text: string) => {
		// A whole field may be one name that has a separator in it.
		const whole = find(text);
		if (whole) return [whole];
		const unlisted = new Map<string, string>();
		const found = splitInstitutions(text).map((name) => {
			const key = institutionKey(name);
			if (!unlisted.has(key)) unlisted.set(key, name);
			return find(name) ?? unlisted.get(key)!;
		});
		return [...new Set(found)];
	};
	// Hundreds of actions name the same few institutions.
	const resolved = new Map<string, (Institution | string)[]>();
	const resolve = (text: string) => {
		const known = resolved.get(text) ?? resolveText(text);
		resolved.set(text, known);
		return known;
	};
	const findAll = (text: string) => resolve(text).filter((one) => typeof one !== 'string');
	return { find, resolve, findAll };
}

/** [CONSULTATIONS9] In how many actions each leads, and in how many it supports, in the order of the list. */
export function countActions(
	list: readonly Institution[],
	actions: readonly { lead: string; supporting: string }[]
): { institution: Institution; leads: number; supports: number }[] {
	const { findAll } = indexInstitutions(list);
	const named = actions.map(({ lead, supporting }) => [findAll(lead), findAll(supporting)] as const);
	return list.map((institution) => ({
		institution,
		leads: named.filter(([lead]) => lead.includes(institution)).length,
		supports: named.filter(([, supporting]) => supporting.includes(institution)).length
	}));
}
