import { expect, test } from 'vitest';
import { provisionalRating, ratingSpread } from './compare-sides.ts';
import { ratingLinesToShow, type CountedLine } from './disclose-ratings.ts';
import { hasToHide } from '../polls/disclosure/hidden-sides.fixture.ts';

/**
 * An attacker who knows everything but the ratings: this code, who could rate, and how many of each side did. They have all that a
 * confidential round shows and all derived from it, and list every way of rating that leads to the same. They know what all those ways have
 * in common. That must never include the ratings of fewer than five, nor that fewer than ten all said one thing. Exception: within ten or
 * more who all did, this may be disclosed.
 */
type Side = { raters: number; low: number; high: number; regression: number };

const scale = [{ id: 'low' }, { id: 'high' }];

/** Every way in which a side can fill its ratings in, where one question is asked at a time: the level, or a regression. */
function waysToRate(raters: number, asked: 'level' | 'regression'): Side[] {
	const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
	if (asked === 'level')
		return upTo(raters).flatMap((low) => upTo(raters - low).map((high) => ({ raters, low, high, regression: 0 })));
	// As evenly as can be, so that the levels are shown where they ever are.
	const low = Math.floor(raters / 2);
	return upTo(raters).map((regression) => ({ raters, low, high: raters - low, regression }));
}

function worldsOf(sizes: readonly number[], asked: 'level' | 'regression'): Side[][] {
	return sizes.reduce<Side[][]>(
		(worlds, raters) => worlds.flatMap((sides) => waysToRate(raters, asked).map((way) => [...sides, way])),
		[[]]
	);
}

function countsOf({ raters, low, high, regression }: Side) {
	return {
		raters,
		cannotJudge: raters - low - high,
		regression,
		levels: Object.entries({ low, high }).flatMap(([level, count]) => (count > 0 ? [{ level, count }] : []))
	};
}

const nothing: Side = { raters: 0, low: 0, high: 0, regression: 0 };
const together = (one: Side, other: Side): Side => ({
	raters: one.raters + other.raters,
	low: one.low + other.low,
	high: one.high + other.high,
	regression: one.regression + other.regression
});

/** All that anybody is shown of a recommendation, before and after it is taken over. `entered`: sheets whose content is known. */
function outputOf(people: readonly Side[], entered: readonly Side[]): string {
	const sides = people.map((side, place) => together(side, entered[place] ?? nothing));
	const alone = sides.map((side, place): CountedLine => {
		const sheets = entered[place];
		const constituencies = [String.fromCharCode(97 + place)];
		return { constituencies, ...countsOf(side), ...(sheets && { sheets: countsOf(sheets) }) };
	});
	const lines = ratingLinesToShow('confidential', alone);
	const made = [ratingSpread(lines, scale), lines.map(provisionalRating)];
	return JSON.stringify([lines, made]);
}

/** What was answered to the question, as counts that add up to the raters. */
function answersOf(sides: readonly Side[], asked: 'level' | 'regression'): number[] {
	const sum = (pick: (side: Side) => number) => sides.reduce((total, side) => total + pick(side), 0);
	return asked === 'level'
		? [sum(({ low }) => low), sum(({ high }) => high), sum(({ raters, low, high }) => raters - low - high)]
		: [sum(({ regression }) => regression), sum(({ raters, regression }) => raters - regression)];
}

type Known = { raters: number; exactly: number[] | null; allSaid: number };

/** What all these worlds have in common of a union of sides. `allSaid`: the answer that all gave, or -1. */
function knownOf(alike: readonly Side[][], chosen: number, asked: 'level' | 'regression'): Known {
	const answers = alike.map((sides) =>
		answersOf(
			sides.filter((_, place) => ((chosen >> place) & 1) === 1),
			asked
		)
	);
	const [first = []] = answers;
	const raters = first.reduce((sum, count) => sum + count, 0);
	const allSaid = first.findIndex((_, answer) => answers.every((counts) => counts[answer] === raters));
	const same = answers.every((counts) => counts.join() === first.join());
	return { raters, exactly: same ? first : null, allSaid: raters > 0 ? allSaid : -1 };
}

function leaks(sizes: readonly number[], asked: 'level' | 'regression', entered: readonly Side[] = []): string[] {
	if (!hasToHide(sizes)) return [];
	const classes = Map.groupBy(worldsOf(sizes, asked), (sides) => outputOf(sides, entered));
	const unions = Array.from({ length: 2 ** sizes.length - 1 }, (_, index) => index + 1);
	return [...classes.values()].flatMap((alike) => {
		const known = unions.map((chosen) => ({ chosen, ...knownOf(alike, chosen, asked) }));
		const mayBeTold = known.filter(({ raters, allSaid }) => raters >= 10 && allSaid >= 0);
		const told = known.filter(
			({ chosen, raters, exactly, allSaid }) =>
				raters > 0 &&
				((raters < 5 && exactly !== null) || (raters < 10 && allSaid >= 0)) &&
				!mayBeTold.some((wider) => (wider.chosen & chosen) === chosen && (allSaid < 0 || wider.allSaid === allSaid))
		);
		return told.map(({ chosen, exactly }) => `${sizes.join('/')}, sides ${chosen.toString(2)}: ${exactly?.join()}`);
	});
}

const sizes = Array.from({ length: 13 }, (_, size) => size);
const pairs = sizes.flatMap((one) => sizes.filter((other) => other >= one).map((other) => [one, other]));

test.each(['level', 'regression'] as const)('[RATINGS10] one side of 0 to 12 gives no one’s %s away', (asked) => {
	expect(sizes.flatMap((size) => leaks([size], asked))).toEqual([]);
});

test.each(['level', 'regression'] as const)('[RATINGS10] two sides in every mix give no one’s %s away', (asked) => {
	expect(pairs.flatMap((pair) => leaks(pair, asked))).toEqual([]);
});

const sheets: Side[] = [
	nothing,
	{ raters: 3, low: 0, high: 3, regression: 0 },
	{ raters: 6, low: 3, high: 2, regression: 3 },
	{ raters: 12, low: 6, high: 6, regression: 6 }
];
const pairsOfSheets = sheets.flatMap((one) => sheets.map((other) => [one, other]));

test.each(['level', 'regression'] as const)(
	'[RATINGS18] whoever entered any sheets for two sides of up to 6 learns no one’s %s',
	(asked) => {
		const small = pairs.filter((pair) => pair.every((size) => size <= 6));
		expect(small.flatMap((pair) => pairsOfSheets.flatMap((entered) => leaks(pair, asked, entered)))).toEqual([]);
	},
	120_000
);

test('[RATINGS10] three sides in every mix give nobody away who sees a regression', () => {
	const mixes = pairs.flatMap(([one = 0, other = 0]) =>
		sizes.filter((third) => third >= other).map((third) => [one, other, third])
	);
	expect(mixes.flatMap((mix) => leaks(mix, 'regression'))).toEqual([]);
}, 120_000);
