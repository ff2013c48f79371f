/** The letters of a language: they decide on the fonts of documents. */
export type Script = 'latin' | 'arabic';

type LanguageTraits = {
	/** In its own words: that is how its readers find it. */
	name: string;
	direction: 'ltr' | 'rtl';
	script: Script;
	/** For numbers, dates, lists and the order of names. */
	locale: string;
	/** Every text that counts has these forms. */
	plurals: readonly Intl.LDMLPluralRule[];
};

/**
 * The languages that Plenum speaks, in the order of every choice among them. All else that differs by language is a text,
 * typed by these codes, so that a language without it does not compile. Only this file knows a code: e2e/structure.
 */
const traits = {
	en: {
		name: 'English',
		direction: 'ltr',
		script: 'latin',
		locale: 'en-GB',
		plurals: ['one', 'other']
	},
	fr: {
		name: 'Français',
		direction: 'ltr',
		script: 'latin',
		locale: 'fr',
		plurals: ['one', 'other']
	},
	ar: {
		name: 'العربية',
		direction: 'rtl',
		script: 'arabic',
		// With the digits of the recommendations' own numbers, so that one page does not mix two kinds.
		locale: 'ar-u-nu-latn',
		plurals: ['zero', 'one', 'two', 'few', 'many', 'other']
	}
} as const satisfies Record<string, LanguageTraits>;

export type Language = keyof typeof traits;

export const languageTraits: Record<Language, LanguageTraits> = traits;
export const languages = Object.keys(traits) as readonly string[] as readonly Language[];

declare const packMark: unique symbol;

/** The code (BCP 47) of a language that an operator added as a pack. Plenum has neither documents nor guides in it. */
export type PackCode = string & { readonly [packMark]: true };
/** A language in which pages can be read. */
export type InterfaceLanguage = Language | PackCode;

/** The guide's parts, each a file and a page of its own. */
export const guideParts = ['participant', 'facilitator', 'follow-up', 'pages'] as const;
export type GuidePart = (typeof guideParts)[number];

/** A language that an operator added. */
export type LanguagePack = Omit<LanguageTraits, 'plurals'> & {
	code: PackCode;
	/** What it does not say is said in this one, as are documents. */
	fallback: Language;
	/** The parts of the guide that it has. */
	guides: readonly GuidePart[];
	/** The share of texts that are translated, from 0 to 100. */
	translated: number;
	/** Changes with any of its texts. */
	version: string;
};

/** For readers who ask for none of the others, and of what operators read. */
export const defaultLanguage: Language = 'en';

/** Languages in which what is handed to missions can be written beside those that Plenum speaks: no page is in them. */
const further = {
	es: {
		name: 'Español',
		direction: 'ltr',
		script: 'latin',
		locale: 'es',
		plurals: ['one', 'many', 'other']
	}
} as const satisfies Record<string, LanguageTraits>;

export type DocumentLanguage = Language | keyof typeof further;

export const documentTraits: Record<DocumentLanguage, LanguageTraits> = { ...traits, ...further };
export const documentLanguages = Object.keys(documentTraits) as readonly string[] as readonly DocumentLanguage[];

export function isLanguage(value: string | undefined): value is Language {
	return languages.some((language) => language === value);
}

/** A value for each language in which documents are written. */
export function mapDocumentLanguages<Value>(
	create: (language: DocumentLanguage) => Value
): Record<DocumentLanguage, Value> {
	return Object.fromEntries(documentLanguages.map((language) => [language, create(language)])) as Record<
		DocumentLanguage,
		Value
	>;
}

/** A value for each language. */
export function mapLanguages<Value>(create: (language: Language) => Value): Record<Language, Value> {
	return Object.fromEntries(languages.map((language) => [language, create(language)])) as Record<Language, Value>;
}

/** [WEB2] What the reader chose, else the first language that the browser asks for and Plenum or a pack speaks, else the default. */
export function pickLanguage<Pack extends PackCode = never>(
	chosen: string | undefined,
	accepted: string | null,
	packs: readonly Pack[] = []
): Language | Pack {
	const find = (tag: string | undefined) =>
		[...languages, ...packs].find((one) => one.toLowerCase() === tag?.toLowerCase());
	const wished = (accepted ?? '')
		.split(',')
		.map((part, index) => {
			const [tag = '', ...options] = part.trim().split(';');
			const weight = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find((found) => found !== undefined);
			return { tag: tag.trim(), weight: weight ? Number(weight) : 1, index };
		})
		.filter((wish) => wish.weight > 0)
		.sort((a, b) => b.weight - a.weight || a.index - b.index);
	return (
		find(chosen) ??
		wished.map(({ tag }) => find(tag) ?? find(tag.split('-')[0])).find((one) => one !== undefined) ??
		defaultLanguage
	);
}
