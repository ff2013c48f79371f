import type { Distribution, RatingLine } from './rating-line.ts';
import { divided } from '../consultations/scale.ts';
import type { SideRating } from './side-rating.ts';

type ProvisionalRating = Pick<SideRating, 'constituency' | 'level' | 'regression'> & {
	distribution: Distribution;
};

/**
 * What a line says by a clear majority; a level of null is “cannot judge”. `undefined` in either: it says nothing clearly.
 */
export type PrevailingRating = { level: string | null | undefined; regression: boolean | undefined };

/** [RATINGS12] Two thirds of a line’s raters say it, or it is not what the line says: what is closer belongs in the plenary. */
export function prevailingIn({ raters, levels, cannotJudge, regression }: RatingLine): PrevailingRating {
	const isClear = (count: number) => count * 3 >= raters * 2;
	const level = levels.find(({ count }) => isClear(count))?.level;
	const saidOfLevel = level ?? (raters > 0 && isClear(cannotJudge) ? null : undefined);
	if (regression === null) return { level: saidOfLevel, regression: undefined };
	return {
		level: saidOfLevel,
		regression: isClear(regression) ? true : isClear(raters - regression) ? false : undefined
	};
}

/**
 * [RATINGS11] How far apart, in steps of the scale. `between` is from the lowest to the highest median of a line, `within` the widest
 * spread inside one line. They order rows and stand for nothing.
 */
export type RatingSpread = { between: number; within: number };

export function ratingSpread(
	lines: readonly Pick<RatingLine, 'levels'>[],
	scale: readonly { id: string }[]
): RatingSpread {
	const placed = lines.map((line) => placesOf(line, scale)).filter((places) => places.length > 0);
	const medians = placed.map((places) => places[Math.floor((places.length - 1) / 2)] as number);
	const widths = placed.map((places) => (places.at(-1) as number) - (places[0] as number));
	return {
		between: medians.length > 1 ? Math.max(...medians) - Math.min(...medians) : 0,
		within: Math.max(0, ...widths)
	};
}

/** The step of the scale that each rater of the line chose, from lowest to highest. A level that the scale lost is none. */
function placesOf({ levels }: Pick<RatingLine, 'levels'>, scale: readonly { id: string }[]): number[] {
	return scale.flatMap(({ id }, place) => {
		const count = levels.find(({ level }) => level === id)?.count ?? 0;
		return Array<number>(count).fill(place);
	});
}

/** [RATINGS11] The widest apart first: between the lines, then within them; rows that are as wide stay in their order. */
export function bySpread(one: RatingSpread, other: RatingSpread): number {
	return other.between - one.between || other.within - one.within;
}

/**
 * [RATINGS13] What a reveal records for a side until its members speak: the level that its line says clearly, or that the side is
 * divided. Null for a line of several sides, which is nobody’s own, and where the line clearly says that it cannot judge.
 */
export function provisionalRating(line: RatingLine): ProvisionalRating | null {
	const { constituencies, ...distribution } = line;
	const [constituency, ...others] = constituencies;
	const { level, regression } = prevailingIn(line);
	if (!constituency || others.length > 0 || level === null) return null;
	const isClear = level !== undefined && (regression !== undefined || line.regression === null);
	return { constituency, level: isClear ? level : divided, regression: regression ?? false, distribution };
}
