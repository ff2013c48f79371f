import { defaultLanguage } from '../languages.ts';
import { abbreviations, otherNames } from './other-names.ts';
import { unitedNationsNames } from './un-names.ts';

const [header = '', ...lines] = unitedNationsNames.trim().split('\n');

/** The languages of the United Nations, by the codes of the list. */
export const nameLanguages: readonly string[] = header.split(' | ').slice(1);

type ListedState = { code: string; names: ReadonlyMap<string, readonly string[]> };

const listedStates: readonly ListedState[] = lines.map((line) => {
	const [code = '', ...columns] = line.split(' | ');
	return { code, names: new Map(nameLanguages.map((language, at) => [language, columns[at]?.split('; ') ?? []])) };
});

/** The member and observer States of the United Nations, by ISO 3166-1 code. */
export const stateCodes: readonly string[] = listedStates.map(({ code }) => code);

/** Words that carry nothing of a name, in the languages that put spaces between words. */
const smallWords = new Set('the of and et de du des d del la le les l el los las y e i и'.split(' '));

const marks = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Without marks, accents and punctuation, each letter of Arabic in one of its forms. */
function plainWords(name: string): string[] {
	return name
		.replace(marks, '')
		.replace(/[’'`´ʼ′‘]s\b/giu, 's')
		.replace(/[’'`´ʼ′‘]/gu, ' ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ı/g, 'i')
		.replace(/œ/g, 'oe')
		.replace(/æ/g, 'ae')
		.replace(/ß/g, 'ss')
		.replace(/[ىی]/g, 'ي')
		.replace(/ة/g, 'ه')
		.replace(/ک/g, 'ك')
		.replace(/ـ/g, '')
		.replace(/[\u4e00-\u9fff]\s+(?=[\u4e00-\u9fff])/gu, (pair) => pair.trim())
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !smallWords.has(word))
		.map((word) => (word === 'st' ? 'saint' : word === 'rep' ? 'republic' : word));
}

/** Names in another order of words are one: `Korea, Republic of`. Chinese has no spaces: its brackets alone fall away. */
function keyOf(words: readonly string[]): string {
	return /[\u4e00-\u9fff]/.test(words[0] ?? '') ? words.join('') : words.toSorted().join(' ');
}

type Names = ReadonlyMap<string, string>;

function localeNames(language: string): [string, string][] {
	const common = new Intl.DisplayNames(language, { type: 'region' });
	return stateCodes.flatMap((code) => {
		const name = common.of(code);
		return name === undefined ? [] : [[name, code]];
	});
}

/** [MATRIX80] By key, in one language. */
function namesIn(language: string): Names {
	const listed = listedStates.flatMap(({ code, names }) =>
		(names.get(language) ?? []).map((name): [string, string] => [name, code])
	);
	return new Map([...localeNames(language), ...listed].map(([name, code]) => [keyOf(plainWords(name)), code]));
}

let prepared: ReadonlyMap<string, Names> | null = null;

/** Made when the first name is looked up: a server that starts looks none up. */
function byLanguage(): ReadonlyMap<string, Names> {
	return (prepared ??= new Map(nameLanguages.map((language) => [language, namesIn(language)])));
}

const further: Names = new Map(
	Object.entries(otherNames).flatMap(([code, names]) =>
		names.split('; ').map((name) => [keyOf(plainWords(name)), code] as const)
	)
);

const letters: Names = new Map(
	Object.entries(abbreviations).flatMap(([code, all]) => all.split(' ').map((one) => [one, code] as const))
);

/** [MATRIX80] The code of the State of this name, in whichever language of the United Nations and whichever form; else null. */
export function findState(name: string): string | null {
	const known = found.get(name);
	if (known !== undefined) return known;
	if (found.size >= mostRemembered) found.clear();
	const code = findCode(name);
	found.set(name, code);
	return code;
}

/** Lists name the same States again and again. */
const found = new Map<string, string | null>();
const mostRemembered = 2000;

/** Longer than any name with whatever stands around it. */
const longestName = 120;

/** In words that count. */
export const longestStateName = 8;

/** The words of a text, as names are looked up by. */
export const wordsOfName = plainWords;

/** [CORRECT4] The State that these words name as they stand in a text; letters that stand for a name are none there. */
export function stateOfWords(words: readonly string[]): string | null {
	const key = keyOf(words);
	const code = nameLanguages.map((language) => byLanguage().get(language)?.get(key)).find((one) => one !== undefined);
	return code ?? further.get(key) ?? null;
}

function findCode(name: string): string | null {
	if (name.length > longestName) return null;
	const short = letters.get(name.replace(marks, '').replace(/[.\s\u00a0]/g, ''));
	if (short !== undefined) return short;
	const words = plainWords(name.replace(/[*†‡\d¹²³⁰⁴-⁹]+\s*$/u, ''));
	return words.length === 0 ? null : stateOfWords(words);
}

/** Whether a State is called so in this language; what is no name of any list counts as English, in which most lists are. */
export function isStateNameIn(language: string, name: string): boolean {
	const key = keyOf(plainWords(name));
	if (byLanguage().get(language)?.has(key)) return true;
	return (
		language === defaultLanguage &&
		further.has(key) &&
		nameLanguages.every((other) => !byLanguage().get(other)?.has(key))
	);
}

/** The names of a State in a language as the United Nations have them: the short one first, then the formal one. */
export function namesOf(code: string, language: string): readonly string[] {
	return listedStates.find((state) => state.code === code)?.names.get(language) ?? [];
}

/** [MATRIX80] The name that an unknown one may have been meant for: one letter is wrong, missing, too many or out of place. */
export function resemblingName(name: string): string | null {
	const word = plainWords(name).join(' ');
	if (word.length < shortestToCompare || word.length > longestName) return null;
	const close = new Set([word, ...withoutALetter(word)].flatMap((form) => misspellings().get(form) ?? []));
	return close.size === 1 ? [...close][0]! : null;
}

/** In shorter names a letter makes another State: Iran and Iraq, Mali and Malta. */
const shortestToCompare = 6;

function withoutALetter(word: string): string[] {
	return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

let oneLetterOff: ReadonlyMap<string, string | null> | null = null;

/** Each short name, whole and without one of its letters; null where it may be of two States. Made when it is first asked for. */
function misspellings(): ReadonlyMap<string, string | null> {
	if (oneLetterOff) return oneLetterOff;
	const forms = new Map<string, string | null>();
	for (const { code, names } of listedStates) {
		for (const name of [...names.values()].flat()) {
			const word = plainWords(name).join(' ');
			if (word.length < shortestToCompare) continue;
			for (const form of [word, ...withoutALetter(word)]) {
				const other = forms.get(form);
				forms.set(form, other === undefined || findState(other ?? '') === code ? (other ?? name) : null);
			}
		}
	}
	return (oneLetterOff = forms);
}
