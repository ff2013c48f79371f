import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { handouts } from '@plenum/messages/documents/handouts';
import { mechanismNames } from '@plenum/messages/documents/mechanism-names';

/** What pages for missions, pages on themes and briefings say by themselves. */
export type HandoutWords = ReturnType<typeof createHandoutWords>;

export const handoutWords: Record<DocumentLanguage, HandoutWords> = mapDocumentLanguages(createHandoutWords);

function createHandoutWords(language: DocumentLanguage) {
	const texts = handouts[language];
	return {
		...texts,
		named: mechanismNames[language],
		briefing: {
			...texts.briefing,
			/** `report` is the symbol of the Working Group’s report, `session` that of the Council; null where the list does not say. */
			requirements: (under: string, report: string | null, session: number | null) =>
				texts.briefing.requirements.map((write) => write(under, report, session))
		}
	};
}
