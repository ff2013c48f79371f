import { mapLanguages, type Language } from '@plenum/domain/languages';
import { minutes } from '@plenum/messages/documents/minutes';

/** What minutes say by themselves. */
export type MinutesWords = ReturnType<typeof createMinutesWords>;

export const minutesWords: Record<Language, MinutesWords> = mapLanguages(createMinutesWords);

type Aside = { how: 'skipped' } | { how: 'parked'; reason: string };

function createMinutesWords(language: Language) {
	const texts = minutes[language];
	return {
		...texts,
		aside: (title: string, aside: Aside) =>
			aside.how === 'skipped' ? texts.skipped(title) : texts.parked(title, aside.reason)
	};
}
