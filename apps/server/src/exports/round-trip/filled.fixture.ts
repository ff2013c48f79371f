import type { Ratings } from '@plenum/domain/ratings/side-rating';

/** Without times. How many members of a side object is told by none. */
export const bySide = ({ agreed, sideRatings }: Ratings) => ({
	agreed: agreed && { ...agreed, at: 0 },
	sideRatings: sideRatings
		.map((one) => ({ ...one, at: 0, objections: Math.min(1, one.objections), distribution: inOrder(one.distribution) }))
		.toSorted((one, other) => (one.constituency < other.constituency ? -1 : 1))
});
const inOrder = (given: Ratings['sideRatings'][number]['distribution']) =>
	given && { ...given, levels: given.levels.toSorted((one, other) => (one.level < other.level ? -1 : 1)) };
