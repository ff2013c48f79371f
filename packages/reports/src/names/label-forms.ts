import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { labels, type Labels } from '@plenum/messages/taxonomy/labels';

export type LabelKey = keyof Labels;

/** The forms in which OHCHR prints each theme and group of persons, the usual one first. */
export const labelForms: Record<DocumentLanguage, ReadonlyMap<LabelKey, readonly string[]>> = mapDocumentLanguages(
	(language) =>
		new Map((Object.keys(labels[language]) as LabelKey[]).map((key) => [key, labels[language][key].split(' | ')]))
);
