import { mapDocumentLanguages, type DocumentLanguage } from '@plenum/domain/languages';
import { labels, type Labels } from '@plenum/messages/taxonomy/labels';

export type LabelKey = keyof Labels;

/** The forms in which OHCHR prints a theme or group of persons, the usual one first. */
export const labelForms: Record<DocumentLanguage, Record<LabelKey, readonly string[]>> = mapDocumentLanguages(
	(language) =>
		Object.fromEntries(Object.entries(labels[language]).map(([key, forms]) => [key, forms.split(' | ')])) as Record<
			LabelKey,
			readonly string[]
		>
);
