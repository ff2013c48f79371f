import type { DocumentLanguage } from '../../languages.ts';
import { ar } from './ar.ts';
import { en, type LabelNames } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const labelsByLanguage: Record<DocumentLanguage, LabelNames> = { en, fr, ar, es };
