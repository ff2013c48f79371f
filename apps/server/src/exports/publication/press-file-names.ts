import type { Language } from '@plenum/domain/languages';

/** The names under which they stand among the files of a publication. */
export const pressFileNames = {
	summary: (language: Language) => `summary-${language}.json`,
	sheet: (language: Language, ending: 'docx' | 'pdf') => `press-${language}.${ending}`,
	card: (language: Language, sha256: string) => `card-${language}-${sha256.slice(0, 16)}.png`
};

/** [FOLLOWUP4] The page of follow-up in each language, and the history that the next publication goes on from. */
export const followUpFiles = { page: (language: Language) => `follow-up-${language}.json`, history: 'follow-up.json' };

export function isCardIn(language: Language, name: string): boolean {
	return name.startsWith(`card-${language}-`);
}
