import type { DocumentLanguage } from '@plenum/domain/languages';
import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import type { Names } from './names.ts';
import { fr } from './words/fr.ts';

export const namesByLanguage: Record<DocumentLanguage, Names> = { en, fr, ar, es };
