import {
	defaultLanguage,
	isLanguage,
	languageTraits,
	type GuidePart,
	type InterfaceLanguage,
	type Language,
	type LanguagePack,
	type PackCode
} from '@plenum/domain/languages';
import type { PackText } from '@plenum/messages/packs/interpret';

/** What the server knows of packs: a page that it renders takes their texts from there. */
export type PackServer = {
	readonly list: readonly LanguagePack[];
	textsOf(code: string, names: readonly string[]): Record<string, PackText[]> | undefined;
	guideOf(code: string, part: GuidePart): string | undefined;
};

/** The same for every reader: languages that the operator of this server added. */
let installed: readonly LanguagePack[] = [];
let packServer: PackServer | null = null;

export function setPacks(packs: readonly LanguagePack[], server: PackServer | null = null): void {
	installed = packs;
	packServer = server;
}

export function packsOnServer(): PackServer | null {
	return packServer;
}

export function listPacks(): readonly LanguagePack[] {
	return installed;
}

/** Undefined where the operator removed it meanwhile. */
export function findPack(code: PackCode): LanguagePack | undefined {
	return installed.find((pack) => pack.code === code);
}

export type ReaderTraits = Pick<LanguagePack, 'name' | 'direction' | 'script' | 'locale'>;

export function traitsOf(language: InterfaceLanguage): ReaderTraits {
	return isLanguage(language) ? languageTraits[language] : (findPack(language) ?? languageTraits[builtIn(language)]);
}

/** The language of documents and of whatever else no pack has. */
export function builtIn(language: InterfaceLanguage): Language {
	return isLanguage(language) ? language : (findPack(language)?.fallback ?? defaultLanguage);
}

/** For `Intl`, which has some languages in no browser: then it is the locale of the fallback. */
export function localeOf(language: InterfaceLanguage): string {
	const { locale } = traitsOf(language);
	if (isLanguage(language)) return locale;
	return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? languageTraits[builtIn(language)].locale;
}
