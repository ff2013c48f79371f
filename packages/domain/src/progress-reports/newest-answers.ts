import type { ProgressAnswer } from './progress-report.ts';

/** The newest answer of each side, in the order in which sides first answered. */
export function newestAnswers<Answer extends Pick<ProgressAnswer, 'constituency' | 'number'>>(
	answers: readonly Answer[]
): Answer[] {
	const newest = new Map<string, Answer>();
	for (const answer of answers) {
		const known = newest.get(answer.constituency);
		if (!known || known.number < answer.number) newest.set(answer.constituency, answer);
	}
	return [...newest.values()];
}
