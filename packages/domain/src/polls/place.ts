/** The place of each by its figure, the largest first; equals share a place, and the next one is as far behind. */
export function placesBy(figures: readonly number[]): number[] {
	return figures.map((figure) => 1 + figures.filter((other) => other > figure).length);
}
