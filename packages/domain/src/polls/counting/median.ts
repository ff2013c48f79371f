/** The step in the middle of all that were given: between two, the lower. Null where none was. */
export function medianOf(figures: readonly number[]): number | null {
	const given = figures.reduce((sum, ballots) => sum + ballots, 0);
	let counted = 0;
	for (const [place, ballots] of figures.entries()) {
		counted += ballots;
		if (given > 0 && counted * 2 >= given) return place + 1;
	}
	return null;
}
