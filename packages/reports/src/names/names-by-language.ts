import type { Language } from '@plenum/domain/languages';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import type { Names } from './names.ts';
import { fr } from './words/fr.ts';

export const namesByLanguage: Record<Language, Names> = { en, fr, ar };
