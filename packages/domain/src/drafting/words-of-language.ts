import type { LintWords } from './lint-words.ts';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';

const tables: Readonly<Record<string, LintWords>> = { ar, en, es, fr };

/** Null where nothing is known of the language: then only what holds in all of them is looked at. */
export function lintWordsOf(language: string | null): LintWords | null {
	return language !== null && Object.hasOwn(tables, language) ? (tables[language] ?? null) : null;
}
