import type { PlacedRecommendation } from '../matrix/rows/kept-recommendation.ts';
import { guessLanguage } from '../matrix/text-language.ts';
import { wordSet } from '../matrix/text-likeness.ts';
import { likenessAmong, weighWords } from '../matrix/word-weights.ts';

/** That two recommendations, one of another mechanism and one of the review, may ask for the same. */
export type SuggestedLink = { mechanism: string; recommendation: string; sureness: number };

/** What of a recommendation of the review is compared. */
export type OfReview = Pick<PlacedRecommendation, 'id' | 'text' | 'language' | 'translations' | 'withdrawn' | 'states'>;
type Entry = { id: string; ofReview: boolean; language: string | null; words: Set<string> };

/** A committee writes at more length than a State: what asks for the same shares less of its words than two of the review do. */
const leastSure = 0.3;
/** More would be a list to go through, and no suggestion. */
const most = 3;

/**
 * [MECHANISM5] For each recommendation of another mechanism, the most similar ones of the review, where any are similar enough. Similarity
 * is by shared words, in a language that both have. Each word weighs less the more recommendations hold it. A suggestion, never more.
 */
export function suggestLinks(
	mechanisms: readonly { id: string; text: string }[],
	recommendations: readonly OfReview[]
): SuggestedLink[] {
	const entries: Entry[] = [
		...mechanisms.map(({ id, text }) => ({ id, ofReview: false, language: guessLanguage(text), words: wordSet(text) })),
		...recommendations.filter(({ withdrawn }) => !withdrawn).flatMap(textsOf)
	];
	const found = [...Map.groupBy(entries, ({ language }) => language).values()].flatMap((some) => {
		const likenessTo = likenessAmong(
			some.filter(({ ofReview }) => ofReview),
			weighWords(some)
		);
		return some
			.filter(({ ofReview }) => !ofReview)
			.flatMap((one) =>
				likenessTo(one)
					.filter(({ sureness }) => sureness >= leastSure)
					.sort((a, b) => b.sureness - a.sureness)
					.slice(0, most)
					.map(({ other, sureness }) => ({
						mechanism: one.id,
						recommendation: other.id,
						sureness: Math.min(sureness, 1)
					}))
			);
	});
	return found.sort((a, b) => b.sureness - a.sureness);
}

/** Without the recommending States, which tell who asked and not what. */
function textsOf({ id, text, language, translations, states }: OfReview): Entry[] {
	return [{ language: language ?? guessLanguage(text), text }, ...translations].map((one) => {
		const bare = states.reduce((left, state) => left.replaceAll(`(${state})`, ' '), one.text);
		return { id, ofReview: true, language: one.language, words: wordSet(bare) };
	});
}
