import type { DocumentLanguage, Language } from '@plenum/domain/languages';
import { ar as fullAr } from '@plenum/reports/full-report/words/ar';
import { en as fullEn, type FullReportWords } from '@plenum/reports/full-report/words/en';
import { fr as fullFr } from '@plenum/reports/full-report/words/fr';
import { ar as minutesAr } from '@plenum/reports/minutes/words/ar';
import { en as minutesEn, type MinutesWords } from '@plenum/reports/minutes/words/en';
import { fr as minutesFr } from '@plenum/reports/minutes/words/fr';
import { ar as handoutsAr } from '@plenum/reports/handouts/words/ar';
import { en as handoutsEn, type HandoutWords } from '@plenum/reports/handouts/words/en';
import { es as handoutsEs } from '@plenum/reports/handouts/words/es';
import { fr as handoutsFr } from '@plenum/reports/handouts/words/fr';
import { ar as pressAr } from '@plenum/reports/press/words/ar';
import { en as pressEn, type PressWords } from '@plenum/reports/press/words/en';
import { fr as pressFr } from '@plenum/reports/press/words/fr';
import { ar } from '@plenum/reports/words/ar';
import { en } from '@plenum/reports/words/en';
import { es } from '@plenum/reports/words/es';
import { fr } from '@plenum/reports/words/fr';
import type { LabelWords } from '@plenum/reports/words/label-words';

export { reportWords } from '@plenum/reports/words/report-words';
export const fullReportWords: Record<Language, FullReportWords> = { en: fullEn, fr: fullFr, ar: fullAr };
export const minutesWords: Record<Language, MinutesWords> = { en: minutesEn, fr: minutesFr, ar: minutesAr };
export const labelWords: Record<DocumentLanguage, LabelWords> = { en, fr, ar, es };
export const handoutWords: Record<DocumentLanguage, HandoutWords> = {
	en: handoutsEn,
	fr: handoutsFr,
	ar: handoutsAr,
	es: handoutsEs
};
export const pressWords: Record<Language, PressWords> = { en: pressEn, fr: pressFr, ar: pressAr };
