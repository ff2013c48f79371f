import type { ReportWords } from './words/report-words.ts';

/** Whom a document is for: anyone at all, or those alone who may read what was held back. */
export const audiences = ['publication', 'participants'] as const;
export type Audience = (typeof audiences)[number];

/** [EXPORTS50] What documents say, with the mark of the complete ones wherever the version stands. */
export function wordsFor(words: ReportWords, audience: Audience): ReportWords {
	if (audience === 'publication') return words;
	const { draft, version, complete, practice } = words.edition;
	const edition = {
		complete,
		practice,
		draft: (day: string) => complete(draft(day)),
		version: (number: number, day: string) => complete(version(number, day))
	};
	return { ...words, edition };
}
