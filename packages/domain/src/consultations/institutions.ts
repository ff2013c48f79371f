import { folded, oneLine, plainArabic } from '../matrix/plain-text.ts';

export const institutionKinds = [
	'ministry',
	'agency',
	'parliament',
	'court',
	'local',
	'nhri',
	'organisation',
	'un',
	'donor'
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

/** An institution that answers for what is decided: as it is written, its short name, and its names in other languages. */
export type Institution = {
	/** [INSTITUTION1] It stays when the names change. */
	id: string;
	name: string;
	short: string | null;
	/** Other spellings have the language `und`. */
	names: { language: string; name: string }[];
	kind?: InstitutionKind;
	/** The id of the institution that it belongs to. */
	parent?: string;
	/** The function that answers for it, such as “Human rights focal point”; never a person. */
	focal?: string;
	/** [INSTITUTION3] The ids of institutions that were joined into this one. */
	joined?: string[];
};

/** As a person or a program names it: the server gives a new one its id. */
export type InstitutionEntry = Omit<Institution, 'id'> & { id?: string };

/** Commas and “and” stand inside names of ministries; they part nothing. */
export function splitInstitutions(text: string): string[] {
	const names = text.split(/[\n;؛；|、•]/u).map((name) => oneLine(name).replace(/^[-–—]\s+/u, ''));
	return [...new Set(names.filter((name) => name !== ''))];
}

/** Case, accents and marks make no difference. */
export function institutionKey(name: string): string {
	return plainArabic(folded(name));
}

/** Every name that it goes by. */
export function namesOfInstitution({ name, short, names }: InstitutionEntry): string[] {
	return [name, ...(short === null ? [] : [short]), ...names.map((one) => one.name)];
}

/** Two institutions of which a key is the same have one name. */
export function keysOfInstitution(one: InstitutionEntry): string[] {
	return namesOfInstitution(one).map(institutionKey);
}

/** [CONSULTATIONS9] Under whichever of its names; null where none of the list is meant. */
export function findInstitution<One extends InstitutionEntry>(list: readonly One[], written: string): One | null {
	const key = institutionKey(written);
	if (key === '') return null;
	return list.find((one) => keysOfInstitution(one).includes(key)) ?? null;
}

/** [CONSULTATIONS8] No name means two institutions. */
export function repeatsInstitution(list: readonly InstitutionEntry[]): boolean {
	const keys = list.map((one) => new Set(keysOfInstitution(one)));
	const all = keys.flatMap((own) => [...own]);
	return all.some((key) => key === '') || new Set(all).size < all.length;
}

/** The language of a further name that no language was given for. */
export const otherSpelling = 'und';

/** The institution that an id stands for, also where it was joined into another one since. */
export function institutionOf<One extends InstitutionEntry>(list: readonly One[], id: string): One | undefined {
	return list.find((one) => one.id === id) ?? list.find(({ joined }) => joined?.includes(id));
}
