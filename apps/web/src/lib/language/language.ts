import { createContext } from 'svelte';
import type { Account } from './en/account.ts';
import type { Front } from './en/front.ts';
import type { Text } from './en/text.ts';
import { languages, type Language } from './languages.ts';

export { languages, type Front, type Language, type Text };

export const languageCookie = 'language';
export const directions: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', fr: 'ltr', ar: 'rtl' };
/** Each language in its own words: that is how its readers find it. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

export function isLanguage(value: string | undefined): value is Language {
	return languages.some((language) => language === value);
}

/** What the reader chose, else the first language that the browser asks for and Plenum has, else English. */
export function pickLanguage(chosen: string | undefined, accepted: string | null): Language {
	if (isLanguage(chosen)) return chosen;
	const wished = (accepted ?? '')
		.split(',')
		.map((part, index) => {
			const [tag = '', ...options] = part.trim().split(';');
			const weight = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find((found) => found !== undefined);
			return { language: tag.trim().toLowerCase().split('-')[0], weight: weight ? Number(weight) : 1, index };
		})
		.filter((wish) => wish.weight > 0)
		.sort((a, b) => b.weight - a.weight || a.index - b.index);
	return wished.map((wish) => wish.language).find(isLanguage) ?? 'en';
}

/** [WEB1] The reader's language alone is loaded; the other catalogues never travel. */
export async function loadFront(language: Language): Promise<Front> {
	switch (language) {
		case 'en':
			return (await import('./en/front.ts')).front;
		case 'fr':
			return (await import('./fr/front.ts')).front;
		case 'ar':
			return (await import('./ar/front.ts')).front;
	}
}

/** The front and every room of a consultation; its layout asks for it. */
export async function loadText(language: Language): Promise<Text> {
	switch (language) {
		case 'en':
			return (await import('./en/text.ts')).text;
		case 'fr':
			return (await import('./fr/text.ts')).text;
		case 'ar':
			return (await import('./ar/text.ts')).text;
	}
}

/** The front and the page of one's own account. */
export async function loadAccountText(language: Language): Promise<Front & { account: Account }> {
	const [front, { account }] = await Promise.all([loadFront(language), importAccount(language)]);
	return { ...front, account };
}

function importAccount(language: Language): Promise<{ account: Account }> {
	switch (language) {
		case 'en':
			return import('./en/account.ts');
		case 'fr':
			return import('./fr/account.ts');
		case 'ar':
			return import('./ar/account.ts');
	}
}

type Reader = { readonly language: Language; readonly text: Front | Text };

const [readReader, giveReader] = createContext<Reader>();

/** By the root layout, and again by a consultation's, which has more rooms. A getter, so that a change of language reaches every component. */
export const giveLanguage = giveReader;

/** `const t = useText();` then `{t.join.title}`. */
export function useText(): Text & { account: Account } {
	const reader = readReader();
	return new Proxy({} as Text & { account: Account }, {
		get(_, room) {
			if (!Reflect.has(reader.text, room)) throw new Error(`The texts of ${String(room)} are not loaded here.`);
			return Reflect.get(reader.text, room) as unknown;
		}
	});
}

export function useLanguage(): { readonly language: Language } {
	return readReader();
}
