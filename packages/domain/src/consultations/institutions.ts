import { canonicalJson } from '../journal/canonical-json.ts';
import { folded, oneLine, plainArabic } from '../matrix/plain-text.ts';

/** An institution that answers for what is decided: as it is written, its short name, and its names in other languages. */
export type Institution = { name: string; short: string | null; names: { language: string; name: string }[] };

type FollowedUp = { lead: string; supporting: string };

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
export function namesOfInstitution({ name, short, names }: Institution): string[] {
	return [name, ...(short === null ? [] : [short]), ...names.map((one) => one.name)];
}

/** [CONSULTATIONS9] Under whichever of its names; null where none of the list is meant. */
export function findInstitution(list: readonly Institution[], written: string): Institution | null {
	const key = institutionKey(written);
	if (key === '') return null;
	return list.find((one) => namesOfInstitution(one).some((name) => institutionKey(name) === key)) ?? null;
}

/** [CONSULTATIONS8] No name means two institutions. */
export function repeatsInstitution(list: readonly Institution[]): boolean {
	const keys = list.map((one) => new Set(namesOfInstitution(one).map(institutionKey)));
	const all = keys.flatMap((own) => [...own]);
	return all.some((key) => key === '') || new Set(all).size < all.length;
}

/**
 * [CONSULTATIONS8] A line for each: `Ministry of Justice | MoJ | fr: Ministère de la Justice`. A further name without a language is
 * kept as one of a language that nobody named. What repeats a name that stands above is left out.
 */
export function readInstitutions(text: string): Institution[] {
	const read = text.split('\n').flatMap((line): Institution[] => {
		const [name = '', ...rest] = line.split('|').map(oneLine);
		const tagged = rest.map((part) => /^([a-z]{2,3})\s*[:：]\s*(.+)$/u.exec(part));
		const short = rest[0] !== undefined && tagged[0] === null && rest[0] !== '' ? rest[0] : null;
		const names = rest.flatMap((part, at) => {
			const found = tagged[at];
			if (found) return [{ language: found[1]!, name: found[2]! }];
			return at === 0 || part === '' ? [] : [{ language: undetermined, name: part }];
		});
		return name === '' ? [] : [{ name, short, names }];
	});
	return addInstitutions([], read);
}

const undetermined = 'und';

export function writeInstitutions(list: readonly Institution[]): string {
	return list
		.map(({ name, short, names }) =>
			[name, ...(short === null && names.length === 0 ? [] : [short ?? '']), ...names.map(wordsOfName)].join(' | ')
		)
		.join('\n');
}

const wordsOfName = ({ language, name }: Institution['names'][number]) =>
	language === undetermined ? name : `${language}: ${name}`;

/** Those of the list, and after them whichever are new. */
export function addInstitutions(list: readonly Institution[], added: readonly Institution[]): Institution[] {
	return added.reduce<Institution[]>(
		(all, one) => (repeatsInstitution([...all, one]) ? all : [...all, one]),
		[...list]
	);
}

/** [CONSULTATIONS8] The list without those that were added to it; null where one of them is gone or was changed since. */
export function takeBackInstitutions(
	list: readonly Institution[],
	added: readonly Institution[]
): Institution[] | null {
	const same = added.map((one) => list.find((each) => canonicalJson(each) === canonicalJson(one)));
	return same.includes(undefined) ? null : list.filter((each) => !same.includes(each));
}

/** [CONSULTATIONS9] In how many actions each leads, and in how many it supports, in the order of the list. */
export function countActions(
	list: readonly Institution[],
	actions: readonly FollowedUp[]
): { institution: Institution; leads: number; supports: number }[] {
	const isIn = (institution: Institution, text: string) =>
		[text, ...splitInstitutions(text)].some((name) => findInstitution([institution], name) !== null);
	return list.map((institution) => ({
		institution,
		leads: actions.filter(({ lead }) => isIn(institution, lead)).length,
		supports: actions.filter(({ supporting }) => isIn(institution, supporting)).length
	}));
}
