/** How some people rated one recommendation. `raters` counts those too who cannot judge. */
export type Counts = {
	raters: number;
	levels: { level: string; count: number }[];
	cannotJudge: number;
	/** How many see a regression. */
	regression: number;
};

/** The same as it is shown. `regression` null: how many see one would give someone away. */
export type Distribution = Omit<Counts, 'regression'> & { regression: number | null };

/** A line as it is shown, of one constituency or of several together. */
export type RatingLine = Distribution & { constituencies: string[] };
