import type { DocumentLanguage } from '@plenum/domain/languages';
import type { ReportWords } from './en.ts';

type Same =
	| 'levels'
	| 'constituencies'
	| 'positions'
	| 'cycleOf'
	| 'sessionOf'
	| 'percent'
	| 'day'
	| 'edition'
	| 'colon'
	| 'ratings';

/**
 * What a language says of levels, sides, positions and versions: all that labels and handouts need. A language in which handouts alone
 * are written has these words and no others.
 */
export type LabelWords = Pick<ReportWords, Same> & {
	language: DocumentLanguage;
	reports: Pick<ReportWords['reports'], 'review' | 'cycle' | 'then' | 'indicator'>;
	assessment: Pick<ReportWords['assessment'], 'regression' | 'unreadable'>;
	decision: Pick<ReportWords['decision'], 'comma' | 'semicolon'>;
	matrix: Pick<ReportWords['matrix'], 'page' | 'of' | 'logo'>;
};
