import type { RatingLine } from './disclose-ratings.ts';

/**
 * What a line says by a clear majority; a level of null is “cannot judge”. `undefined` in either: it says nothing clearly.
 */
export type Prevailing = { level: string | null | undefined; regression: boolean | undefined };

/** [RATINGS12] Two thirds of a line’s raters say it, or it is not what the line says: what is closer belongs in the plenary. */
export function prevailingIn({ raters, levels, cannotJudge, regression }: RatingLine): Prevailing {
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
 * Where the sides stand to each other on one recommendation. _Equal_: two lines or more, and all clearly say the same.
 * _Differing_: the plenary’s matter. _One-sided_: one line alone rated. _Hidden_: figures would give someone away. _Unrated_.
 */
export const agreementStates = ['equal', 'differing', 'one-sided', 'hidden', 'unrated'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** A level that all lines clearly say, and what they say of a regression. */
export type EqualRating = { level: string; regression: boolean };

/** [RATINGS12] What every line says clearly and alike; null where one says nothing clearly, cannot judge, or there is one line. */
export function equalRating(lines: readonly RatingLine[]): EqualRating | null {
	const [first, ...others] = lines.map(prevailingIn);
	if (!first || others.length === 0) return null;
	const { level, regression } = first;
	if (level === undefined || level === null || regression === undefined) return null;
	return others.every((other) => other.level === level && other.regression === regression)
		? { level, regression }
		: null;
}

export function agreementState(lines: readonly RatingLine[], raters: number): AgreementState {
	if (raters === 0) return 'unrated';
	if (lines.length === 0) return 'hidden';
	if (lines.length === 1) return 'one-sided';
	return equalRating(lines) ? 'equal' : 'differing';
}

/**
 * [RATINGS11] How far apart, in steps of the scale: `between` from the lowest to the highest median of a line, `within` the widest
 * spread inside one line. They order rows and stand for nothing.
 */
export type RatingSpread = { between: number; within: number };

export function ratingSpread(lines: readonly RatingLine[], scale: readonly { id: string }[]): RatingSpread {
	const placed = lines.map((line) => placesOf(line, scale)).filter((places) => places.length > 0);
	const medians = placed.map((places) => places[Math.floor((places.length - 1) / 2)] as number);
	const widths = placed.map((places) => (places.at(-1) as number) - (places[0] as number));
	return {
		between: medians.length > 1 ? Math.max(...medians) - Math.min(...medians) : 0,
		within: Math.max(0, ...widths)
	};
}

/** The step of the scale that each rater of the line chose, from lowest to highest. A level that the scale lost is none. */
function placesOf({ levels }: RatingLine, scale: readonly { id: string }[]): number[] {
	return scale.flatMap(({ id }, place) => {
		const count = levels.find(({ level }) => level === id)?.count ?? 0;
		return Array<number>(count).fill(place);
	});
}

/** [RATINGS11] The widest apart first: between the lines, then within them; rows that are as wide stay in their order. */
export function bySpread(one: RatingSpread, other: RatingSpread): number {
	return other.between - one.between || other.within - one.within;
}

/** [RATINGS13] The reading that a line can be taken to give; null for a line of several constituencies, which is nobody’s own. */
export function readingOf(line: RatingLine): (EqualRating & { constituency: string }) | null {
	const [constituency, ...others] = line.constituencies;
	const { level, regression } = prevailingIn(line);
	if (!constituency || others.length > 0) return null;
	return level && regression !== undefined ? { constituency, level, regression } : null;
}
