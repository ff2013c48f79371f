import { withStateNames } from './names/state-names.ts';
import type { OutcomeRecommendation } from './outcome.ts';
import type { ReportWords } from './words/en.ts';

/** [REPORTS44] As the source has it; in another language, with the names that the recommending States have there. */
export function recommendationText(words: ReportWords, { language, text }: OutcomeRecommendation): string {
	return language === words.language ? text : withStateNames(words.language, text);
}
