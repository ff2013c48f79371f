import { smallestLine, smallestUnanimousLine } from '../polls/disclosure.ts';
import { mergeSmallLines } from '../polls/merge-small-lines.ts';
import type { RatingDisclosure } from './round.ts';

/** How many of some constituencies rated one recommendation, and how. `raters` counts those too who cannot judge. */
export type CountedLine = {
	constituencies: string[];
	raters: number;
	levels: { level: string; count: number }[];
	cannotJudge: number;
	/** How many see a regression. */
	regression: number;
};

/** A line as it is shown. `regression` null: how many see one would give someone away. */
export type RatingLine = Omit<CountedLine, 'regression'> & { regression: number | null };

/**
 * [RATINGS10] The lines of one recommendation that may be shown, and all that any output is made from. In an open round each
 * constituency is one. In a confidential one the rules of a confidential vote hold: small constituencies stand together, by how
 * many rated and never by how; and either every line is safe, or one line holds all, or there is none. Who sees a regression is a
 * question of its own, told in all lines or in none.
 */
export function ratingLinesToShow(disclosure: RatingDisclosure, alone: readonly CountedLine[]): RatingLine[] {
	const heard = alone.filter(({ raters }) => raters > 0);
	if (disclosure === 'open' || heard.length === 0) return [...heard];
	const lines = mergeSmallLines(heard, smallestLine, { sizeOf: ({ raters }) => raters, merge: mergeCountedLines });
	if (lines.every(tellsNobodysLevel)) return withRegressions(lines.sort(byName));
	const whole = heard.reduce(mergeCountedLines);
	return tellsNobodysLevel(whole) ? withRegressions([whole]) : [];
}

function tellsNobodysLevel({ raters, levels, cannotJudge }: CountedLine): boolean {
	return isSafe(raters, [cannotJudge, ...levels.map(({ count }) => count)]);
}

function withRegressions(lines: readonly CountedLine[]): RatingLine[] {
	const tell = lines.every(({ raters, regression }) => isSafe(raters, [regression, raters - regression]));
	return lines.map((line) => ({ ...line, regression: tell ? line.regression : null }));
}

/** All but one alike is as unsafe as all. */
function isSafe(raters: number, counts: readonly number[]): boolean {
	return raters >= smallestUnanimousLine || (raters >= smallestLine && Math.max(...counts) < raters - 1);
}

function mergeCountedLines(one: CountedLine, other: CountedLine): CountedLine {
	const counts = new Map(one.levels.map(({ level, count }) => [level, count]));
	for (const { level, count } of other.levels) counts.set(level, (counts.get(level) ?? 0) + count);
	return {
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		raters: one.raters + other.raters,
		levels: [...counts].map(([level, count]) => ({ level, count })).sort(byLevel),
		cannotJudge: one.cannotJudge + other.cannotJudge,
		regression: one.regression + other.regression
	};
}

/** In an order of their own: that in which lines were put together would tell who said what. */
function byLevel(one: { level: string }, other: { level: string }): number {
	return one.level < other.level ? -1 : 1;
}

/** By name and not by size: the order must tell nothing that the lines do not. */
function byName(one: CountedLine, other: CountedLine): number {
	return one.constituencies.join() < other.constituencies.join() ? -1 : 1;
}
