import { ar as fullAr } from '@plenum/domain/exports/report/words/ar';
import { en as fullEn, type FullReportWords } from '@plenum/domain/exports/report/words/en';
import { fr as fullFr } from '@plenum/domain/exports/report/words/fr';
import { ar } from '@plenum/domain/exports/words/ar';
import { en, type ReportWords } from '@plenum/domain/exports/words/en';
import { fr } from '@plenum/domain/exports/words/fr';

/** What documents say by themselves, in each language that they speak. */
export type Language = ReportWords['language'];

export const reportWords: Record<Language, ReportWords> = { en, fr, ar };
export const fullReportWords: Record<Language, FullReportWords> = { en: fullEn, fr: fullFr, ar: fullAr };
