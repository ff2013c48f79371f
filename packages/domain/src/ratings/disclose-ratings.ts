import { isSafeCount, smallestLine } from '../polls/disclosure/line-sizes.ts';
import { mergeSmallLines } from '../polls/disclosure/merge-small-lines.ts';
import type { Counts, RatingLine } from './rating-line.ts';
import type { RatingDisclosure } from './round.ts';

/**
 * Counts of some constituencies. `sheets`: as many of these came with sheets that somebody entered for others; none where it is not there.
 */
export type CountedLine = Counts & { constituencies: string[]; sheets?: Counts };

/**
 * [RATINGS10] The lines of one recommendation that may be shown, and all that any output is made from. In an open round each constituency
 * is one. In a confidential round the rules of a confidential vote hold. Small constituencies are grouped, by how many rated and never by
 * their ratings. Either every line is safe, or one line holds all, or there is none. Who sees a regression is a question of its own, told
 * in all lines or in none. `isDivided` false: in one line or none ([RATINGS44]).
 */
export function ratingLinesToShow(
	disclosure: RatingDisclosure,
	alone: readonly CountedLine[],
	isDivided = true
): RatingLine[] {
	const heard = alone.filter(({ raters }) => raters > 0);
	if (disclosure === 'open') return heard.map((line) => asShown(line, true));
	const [first] = heard;
	if (!first) return [];
	const lines = mergeSmallLines(heard, smallestLine, { sizeOf: sizeOfUnknown, merge: mergeCountedLines });
	if (isDivided && lines.every(tellsNobodysLevel)) return withRegressions(lines.sort(byName));
	const whole = heard.reduce(mergeCountedLines);
	return tellsNobodysLevel(whole) ? withRegressions([whole]) : [];
}

/**
 * [RATINGS18] A person who entered sheets knows their content, and can subtract it from what is shown. So the rest must be safe by itself,
 * or the line is not.
 */
function partsOf(line: CountedLine): Counts[] {
	const { sheets } = line;
	if (!sheets || sheets.raters === line.raters) return [line];
	const inSheets = new Map(sheets.levels.map(({ level, count }) => [level, count]));
	const unknown = {
		raters: line.raters - sheets.raters,
		levels: line.levels.map(({ level, count }) => ({ level, count: count - (inSheets.get(level) ?? 0) })),
		cannotJudge: line.cannotJudge - sheets.cannotJudge,
		regression: line.regression - sheets.regression
	};
	return [line, unknown];
}

function sizeOfUnknown(line: CountedLine): number {
	return Math.min(...partsOf(line).map(({ raters }) => raters));
}

function tellsNobodysLevel(line: CountedLine): boolean {
	return partsOf(line).every(({ raters, levels, cannotJudge }) =>
		isSafeCount(raters, [cannotJudge, ...levels.map(({ count }) => count)])
	);
}

function withRegressions(lines: readonly CountedLine[]): RatingLine[] {
	const tell = lines
		.flatMap(partsOf)
		.every(({ raters, regression }) => isSafeCount(raters, [regression, raters - regression]));
	return lines.map((line) => asShown(line, tell));
}

function asShown(line: CountedLine, tellsRegression: boolean): RatingLine {
	const { constituencies, raters, levels, cannotJudge, regression } = line;
	return { constituencies, raters, levels, cannotJudge, regression: tellsRegression ? regression : null };
}

function mergeCountedLines(one: CountedLine, other: CountedLine): CountedLine {
	const sheets = one.sheets && other.sheets ? mergeCounts(one.sheets, other.sheets) : (one.sheets ?? other.sheets);
	return {
		...mergeCounts(one, other),
		constituencies: [...one.constituencies, ...other.constituencies].sort(),
		...(sheets && { sheets })
	};
}

function mergeCounts(one: Counts, other: Counts): Counts {
	const counts = new Map(one.levels.map(({ level, count }) => [level, count]));
	for (const { level, count } of other.levels) counts.set(level, (counts.get(level) ?? 0) + count);
	return {
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
