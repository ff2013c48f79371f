import { shareWords, type CountedTheme, type SubmissionBudget } from './submission-budget.ts';

/** [REPORTS130] The budget with another summary of one cluster, such as the one that is being written. */
export function replaceSummary(
	{ limit, fixed, themes }: SubmissionBudget,
	cluster: string,
	summary: number
): SubmissionBudget {
	const isKnown = themes.some((theme) => theme.cluster === cluster);
	// What nobody worked on before becomes a theme with its first words.
	const all = isKnown || summary === 0 ? themes : [...themes, { cluster, label: '', frame: 0, summary }];
	return shareWords(
		limit,
		fixed,
		all.map(({ cluster: id, label, frame, summary: words }) => {
			return { cluster: id, label, frame, summary: id === cluster ? summary : words };
		})
	);
}

/** What people wrote beyond the limit. */
export type SubmissionExcess = Pick<SubmissionBudget, 'limit' | 'over' | 'shorten'> & {
	/** With all themes. */
	words: number;
	/** Themes that stand in the table of the others. */
	left: Pick<CountedTheme, 'cluster' | 'label'>[];
};

/**
 * [REPORTS131] Told while people write, on the page of the outcome, beside the download, in the manifest of the folder and by the operator's
 * command. Null where all themes fit.
 */
export function excessOf({ limit, over, shorten, themes }: SubmissionBudget): SubmissionExcess | null {
	if (over === 0) return null;
	const left = themes.filter(({ fits }) => !fits).map(({ cluster, label }) => ({ cluster, label }));
	return { limit, words: limit + over, over, left, shorten };
}
