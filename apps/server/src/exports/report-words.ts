import type { Language } from '@plenum/domain/languages';
import { ar as fullAr } from '@plenum/reports/full-report/words/ar';
import { en as fullEn, type FullReportWords } from '@plenum/reports/full-report/words/en';
import { fr as fullFr } from '@plenum/reports/full-report/words/fr';
import { ar } from '@plenum/reports/words/ar';
import { en, type ReportWords } from '@plenum/reports/words/en';
import { fr } from '@plenum/reports/words/fr';

/** What documents say by themselves. */
export const reportWords: Record<Language, ReportWords> = { en, fr, ar };
export const fullReportWords: Record<Language, FullReportWords> = { en: fullEn, fr: fullFr, ar: fullAr };
