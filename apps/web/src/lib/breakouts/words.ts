import type { Language } from '@plenum/domain/languages';
import type { BreakoutWords } from './words/en.ts';

const catalogues: Record<Language, () => Promise<{ words: BreakoutWords }>> = {
	en: () => import('./words/en.ts'),
	fr: () => import('./words/fr.ts'),
	ar: () => import('./words/ar.ts')
};

/** Loaded by the pages of a workshop, which alone show rooms. */
export async function loadBreakoutWords(language: Language): Promise<BreakoutWords> {
	return (await catalogues[language]()).words;
}
