import { defaultLanguage, languages, mapLanguages, type Language } from '@plenum/domain/languages';
import { rewriteStates } from '@plenum/domain/matrix/recommending-states';
import { namesByLanguage } from './names-by-language.ts';
import { otherSpellings, stateCodes } from './state-codes.ts';

type StateNames = Record<Language, ReadonlyMap<string, string>>;

/** By code, in each language: as the United Nations say it, else as the Unicode locale data do. */
const namesByCode: StateNames = mapLanguages((language) => {
	const common = new Intl.DisplayNames(language, { type: 'region' });
	return new Map(stateCodes.map((code) => [code, namesByLanguage[language].states[code] ?? common.of(code) ?? code]));
});

/** The code of each spelling, by language. */
const codesBySpelling: StateNames = mapLanguages((language) => new Map(spellings(language)));

function spellings(language: Language): [string, string][] {
	const common = new Intl.DisplayNames(language, { type: 'region' });
	return stateCodes.flatMap((code) =>
		[
			namesByCode[language].get(code),
			common.of(code),
			...(language === defaultLanguage ? (otherSpellings[code] ?? []) : [])
		]
			.filter((name) => name !== undefined)
			.map((name): [string, string] => [keyOf(name), code])
	);
}

function keyOf(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/ ?[’'`] ?/g, '’')
		.replace(/- /g, '-')
		.replace(/^(the|la|le|les|l’) ?(?=\p{L})/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** [REPORTS44] A State’s name in the language of a document; as the source has it where that is its language, or it is no State that is known. */
export function stateName(language: Language, name: string): string {
	const key = keyOf(name);
	if (codesBySpelling[language].has(key)) return name;
	const code = languages.map((other) => codesBySpelling[other].get(key)).find((found) => found !== undefined);
	return code === undefined ? name : (namesByCode[language].get(code) ?? name);
}

/** [REPORTS44] A recommendation with the names of its recommending States in the language of the document. */
export function withStateNames(language: Language, text: string): string {
	return rewriteStates(text, (states) => states.map((state) => stateName(language, state)).join(') ('));
}

/** What is recommended, without who recommends it and the sign that ends it in a list. */
export function withoutStates(text: string): string {
	return rewriteStates(text, () => '').replace(/[\s\u00a0]*[.;؛；]+\s*$/u, '');
}

/** Whether a State is called so in this language. */
export function isStateName(language: Language, name: string): boolean {
	return codesBySpelling[language].has(keyOf(name));
}
