import type { Block } from '@plenum/domain/clusters/assessment';
import { insertedState } from './names/inserted-state.ts';
import { stateName } from './names/state-names.ts';
import type { OutcomeRecommendation } from './outcome/outcome.ts';
import { paragraph, quotation, run } from './submission/plain-blocks.ts';
import type { ReportWords } from './words/report-words.ts';

/** [REPORTS44] A recommendation letter by letter, in the language of its source: a paragraph for each line. */
export function recommendationBlocks({ language, text }: Pick<OutcomeRecommendation, 'language' | 'text'>): Block[] {
	if (text.trim() === '') return [];
	return text.split(/\r?\n/).map((line) => paragraph(quotation(line, language)));
}

/** [REPORTS44] `Recommended by: Norvège, Pérou`, if the names in the source differ from those of the document’s language. */
export function statesLine(words: ReportWords, { states }: Pick<OutcomeRecommendation, 'states'>): string {
	const names = states.map((state) => stateName(words.language, state));
	if (names.every((name, at) => name === states[at])) return '';
	return `${words.recommendedBy}${words.colon}${states.map((state) => insertedState(words, state)).join(words.decision.comma)}`;
}

/** Its text, and the names of the States below it where they need saying. */
export function recommendationCell(words: ReportWords, recommendation: OutcomeRecommendation): Block[] {
	const states = statesLine(words, recommendation);
	return [...recommendationBlocks(recommendation), ...(states === '' ? [] : [paragraph(run(states))])];
}
