import { withStateNames } from './names/state-names.ts';
import type { OutcomeRecommendation } from './outcome.ts';
import type { LabelWords } from './words/label-words.ts';

/** [REPORTS44] As the source has it; in another language, with the names that the recommending States have there. */
export function recommendationText(words: LabelWords, { language, text }: OutcomeRecommendation): string {
	return language === words.language ? text : withStateNames(words.language, text);
}
