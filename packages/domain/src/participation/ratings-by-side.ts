import { smallestLine } from '../polls/disclosure/line-sizes.ts';
import { mergeSmallLines } from '../polls/disclosure/merge-small-lines.ts';
import type { RatingLine } from '../ratings/rating-line.ts';

type Line = { sides: string[]; ratings: number; raters: number };

/**
 * How many ratings the lines of a round hold by side, as far as they were shown. These are only sums of shown lines, so they disclose no
 * more than the lines do. In an open round a side of which fewer than five rated stands together with others here all the same.
 */
export function ratingsInGroups(
	recommendations: readonly (readonly Pick<RatingLine, 'constituencies' | 'raters'>[])[]
): { sides: string[]; ratings: number }[] {
	const lines = new Map<string, Line>();
	for (const { constituencies, raters } of recommendations.flat()) {
		const sides = constituencies.toSorted();
		const { ratings = 0, raters: most = 0 } = lines.get(sides.join()) ?? {};
		lines.set(sides.join(), { sides, ratings: ratings + raters, raters: Math.max(most, raters) });
	}
	return mergeSmallLines([...lines.values()], smallestLine, { sizeOf: ({ raters }) => raters, merge })
		.filter(({ raters }) => raters >= smallestLine)
		.map(({ sides, ratings }) => ({ sides, ratings }))
		.sort((one, other) => (one.sides.join() < other.sides.join() ? -1 : 1));
}

function merge(one: Line, other: Line): Line {
	return {
		sides: [...new Set([...one.sides, ...other.sides])].sort(),
		ratings: one.ratings + other.ratings,
		raters: one.raters + other.raters
	};
}
