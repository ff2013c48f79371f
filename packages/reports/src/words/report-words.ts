import type { Language } from '@plenum/domain/languages';
import { ar } from './ar.ts';
import { en, type ReportWords } from './en.ts';
import { fr } from './fr.ts';

/** What documents say by themselves, in every language. */
export const reportWords: Record<Language, ReportWords> = { en, fr, ar };
