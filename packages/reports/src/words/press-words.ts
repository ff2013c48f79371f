import { mapLanguages, type Language } from '@plenum/domain/languages';
import { press } from '@plenum/messages/documents/press';

/** What the press sheet, the card, the widget and the feed say by themselves. */
export type PressWords = ReturnType<typeof createPressWords>;

export const pressWords: Record<Language, PressWords> = mapLanguages(createPressWords);

function createPressWords(language: Language) {
	const texts = press[language];
	return {
		...texts,
		/** Votes on actions, then on texts, ratings, agendas, priorities and the outcome. */
		votes: (actions: number, adopted: number, others: number) =>
			[...(actions > 0 ? [texts.votes(actions, adopted)] : []), ...(others > 0 ? [texts.otherVotes(others)] : [])].join(
				' '
			)
	};
}
