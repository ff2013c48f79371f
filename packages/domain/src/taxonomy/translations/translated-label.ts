import type { DocumentLanguage } from '../../languages.ts';

/** A label in every language of documents; where the lists of several cycles print it in several ways, the usual one first. */
export type TranslatedLabel = Record<DocumentLanguage, string | readonly string[]>;
