import { insertedState } from './names/inserted-state.ts';
import {
	listedRecommendations,
	type Outcome,
	type OutcomeCluster,
	type OutcomeRecommendation
} from './outcome/outcome.ts';
import type { ReportInput } from './report-writing.ts';

/** [REPORTS10] A note for each review says where the recommendations stand word for word, and who made each. */
export function recommendationNotes({ outcome, words }: ReportInput, cluster: OutcomeCluster): string[] {
	const numbersOf = ({ number, states }: OutcomeRecommendation): string => {
		const named = states.map((state) => insertedState(words, state)).join(words.decision.comma);
		return named === '' ? number : `${number} (${named})`;
	};
	const reviews = Map.groupBy(
		listedRecommendations(cluster).filter(({ number }) => number.trim() !== ''),
		({ review }) => review
	);
	return [...reviews].map(([review, some]) => words.reports.note(reportSymbol(outcome, review), some.map(numbersOf)));
}

/** `A/HRC/59/15`: the report of the Working Group, among the documents of a review. */
function reportSymbol({ consultation }: Outcome, cycle: number | null): string | null {
	const review = consultation.reviews.find((one) => one.cycle === cycle);
	return review?.symbols.find((symbol) => /^A\/HRC\/\d+\/\d+$/.test(symbol)) ?? null;
}
