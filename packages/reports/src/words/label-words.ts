import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { dates } from '@plenum/messages/documents/dates';
import { labels } from '@plenum/messages/documents/labels';
import { dayInWords } from '../names/day-in-words.ts';

/**
 * What a language says of levels, sides, positions and versions: all that labels and handouts need. A language in which handouts alone
 * are written has these words and no others.
 */
export type LabelWords = ReturnType<typeof createLabelWords>;

export const labelWords: Record<DocumentLanguage, LabelWords> = mapDocumentLanguages(createLabelWords);

function createLabelWords(language: DocumentLanguage) {
	const { months, day } = dates[language];
	const texts = labels[language];
	return {
		...texts,
		language,
		positions: { ...texts.positions, unknown: '' },
		/** [REPORTS44] From `YYYY-MM-DD`. */
		day: (date: string) => dayInWords(date, (dayOfMonth, month, year) => day(dayOfMonth, months[month - 1] ?? '', year))
	};
}
