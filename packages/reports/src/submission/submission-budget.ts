/** A theme in the order in which themes are taken up. */
export type ThemeBudget = {
	cluster: string;
	label: string;
	/** Words that are printed in any case: its name, the assessment in one line, what is recommended. */
	frame: number;
	/** Words of its summary. */
	summary: number;
	/** Whether it is printed; else it stands in the table of the others. */
	fits: boolean;
	/** By how many words its summary is longer than what is allowed for each. */
	over: number;
};

export type SubmissionBudget = {
	/** That of the form. */
	limit: number;
	/** Words that no theme changes. */
	fixed: number;
	/** Words for the summary of each theme, so that all of them fit; 0 where not even their assessments and recommendations do. */
	allowed: number;
	themes: ThemeBudget[];
	/** By how many words all themes would exceed the limit; 0 where all fit. */
	over: number;
	/** Whose summaries to shorten, the longest first, and by how many words, so that all fit as far as shortening can help. */
	shorten: { cluster: string; label: string; by: number }[];
};

/** A theme by its words, before it is known whether it fits. */
export type CountedTheme = Pick<ThemeBudget, 'cluster' | 'label' | 'frame' | 'summary'>;

/** [REPORTS81] How the words of a submission are shared out among its themes, in the order in which they are taken up. */
export function shareWords(limit: number, fixed: number, counted: readonly CountedTheme[]): SubmissionBudget {
	const room = Math.max(0, limit - fixed);
	const frames = counted.reduce((sum, { frame }) => sum + frame, 0);
	const summaries = counted.reduce((sum, { summary }) => sum + summary, 0);
	const allowed = Math.max(0, Math.floor((room - frames) / Math.max(1, counted.length)));
	const over = Math.max(0, fixed + frames + summaries - limit);
	let left = room;
	const themes = counted.map((theme): ThemeBudget => {
		const words = theme.frame + theme.summary;
		const fits = words <= left;
		if (fits) left -= words;
		return { ...theme, fits, over: Math.max(0, theme.summary - allowed) };
	});
	return { limit, fixed, allowed, themes, over, shorten: shortenThemes(themes, over) };
}

function shortenThemes(themes: readonly ThemeBudget[], over: number): SubmissionBudget['shorten'] {
	let left = over;
	return themes
		.filter((theme) => theme.over > 0)
		.toSorted((one, other) => other.over - one.over)
		.flatMap(({ cluster, label, over: longer }) => {
			const by = Math.min(longer, left);
			left -= by;
			return by > 0 ? [{ cluster, label, by }] : [];
		});
}
