import { languages, type Language } from '../languages.ts';

/** What people consent to beyond what is the same everywhere: written by the facilitator, readable before joining and at any time. */
export type ParticipationNotice = {
	/** Who holds the consultation. */
	host: string | null;
	/** Whom to ask, and how to withdraw. */
	contact: string | null;
	/** One text for each language in which it was written. */
	texts: Partial<Record<Language, string>>;
};

export const noNotice: ParticipationNotice = { host: null, contact: null, texts: {} };

/**
 * [CONSULTATIONS7] The text in the reader's language; else the one for all languages; else any that exists. So people who consent always
 * read something, even if in another language.
 */
export function noticeText(
	{ texts }: ParticipationNotice,
	forAll: string | null,
	language: Language
): { text: string; language: Language | null } | null {
	const own = texts[language];
	if (own) return { text: own, language };
	if (forAll) return { text: forAll, language: null };
	const other = languages.find((each) => texts[each]);
	return other ? { text: texts[other] ?? '', language: other } : null;
}
