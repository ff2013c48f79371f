import { describe, expect, test } from 'vitest';
import type { PollMethod } from '../answer.ts';
import { computeDisclosedResult } from '../poll-result.ts';
import type { ResultLine, SubjectCount, Tally } from '../result.ts';
import type { PollRules } from '../rules.ts';
import { hasToHide } from './hidden-sides.fixture.ts';

/**
 * An attacker who knows everything but the ballots: the rules, this code, who could vote, and how many of each side did. They have every
 * output there is, and list every way of voting that would have led to the same outputs. What all those ways have in common, the attacker
 * knows. They may never know the votes of fewer than five, nor that fewer than ten all voted one way. Exception: within a line of ten or
 * more who all did, this may be disclosed.
 */
type World = { sides: Tally[] };
type Rules = Partial<PollRules>;

const defaultRules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const castIn = (tally: Tally) => tally.for + tally.against + tally.abstain;

function waysToVote(cast: number, abstentions: boolean): Tally[] {
	const ways: Tally[] = [];
	for (let inFavour = 0; inFavour <= cast; inFavour++)
		for (let abstain = 0; abstain <= (abstentions ? cast - inFavour : 0); abstain++)
			ways.push({ for: inFavour, against: cast - inFavour - abstain, abstain });
	return ways;
}

function worldsOf(sizes: readonly number[], abstentions: boolean): World[] {
	return sizes.reduce<World[]>(
		(worlds, cast) =>
			worlds.flatMap(({ sides }) => waysToVote(cast, abstentions).map((way) => ({ sides: [...sides, way] }))),
		[{ sides: [] }]
	);
}

/** What a side's figures are by each method, where there are three ways to fill a ballot in. */
function countsIn(method: PollMethod, { for: one, against: other, abstain }: Tally): SubjectCount[] {
	const tally = { for: one, against: other, abstain };
	const turned = { for: other, against: one, abstain };
	switch (method) {
		case 'for-against':
		case 'consent':
			return [{ tally }];
		case 'agreement': // 5, or 1, or no opinion.
			return [{ tally, figures: [other, 0, 0, 0, one] }];
		case 'selection': // The first action, or the second, or none.
			return [{ tally }, { tally: turned }];
		case 'points': // One point for the first action, or for the second, or for none.
			return [
				{ tally, figures: [one] },
				{ tally: turned, figures: [other] }
			];
		case 'ranking': // The first before the second, or the other way round, or neither.
			return [
				{ tally: { for: one + other, against: 0, abstain }, figures: [0, one] },
				{ tally: { for: one + other, against: 0, abstain }, figures: [other, 0] }
			];
	}
}

function outputOf(method: PollMethod, rules: PollRules, { sides }: World, silent: number): string {
	const alone = sides.map((tally, place): ResultLine => {
		const cast = castIn(tally);
		const name = String.fromCharCode(97 + place);
		return {
			constituencies: [name],
			entitled: cast + silent,
			present: cast,
			cast,
			subjects: countsIn(method, tally)
		};
	});
	return JSON.stringify(computeDisclosedResult({ kind: 'confidential', method, rules }, alone));
}

const sumOf = (tallies: readonly Tally[]): Tally =>
	tallies.reduce((sum, one) => ({
		for: sum.for + one.for,
		against: sum.against + one.against,
		abstain: sum.abstain + one.abstain
	}));
const onlyChoice = (tally: Tally) =>
	(['for', 'against', 'abstain'] as const).find((side) => tally[side] === castIn(tally));

/** What is known of some union of sides from all worlds that look the same, if it is more than may be. */
function leakIn(alike: readonly World[], sizes: readonly number[]): string | null {
	for (let chosen = 1; chosen < 2 ** sizes.length; chosen++) {
		const isIn = (place: number) => ((chosen >> place) & 1) === 1;
		const cast = sizes.reduce((sum, size, place) => sum + (isIn(place) ? size : 0), 0);
		if (cast === 0 || cast >= 10) continue;
		const tallies = alike.map(({ sides }) => sumOf(sides.filter((_, place) => isIn(place))));
		const [first] = tallies;
		if (!first) continue;
		const choice = onlyChoice(first);
		const oneMind = choice !== undefined && tallies.every((tally) => tally[choice] === cast);
		const known = cast < 5 && tallies.every((tally) => JSON.stringify(tally) === JSON.stringify(first));
		if ((oneMind || known) && !isWithinTold(alike, sizes, chosen, first))
			return `sides ${chosen.toString(2)}: ${JSON.stringify(first)}`;
	}
	return null;
}

/** Some ten or more, these among them, are known to have voted one way: that may be told, and so may its parts. */
function isWithinTold(alike: readonly World[], sizes: readonly number[], chosen: number, first: Tally): boolean {
	const choice = onlyChoice(first);
	if (choice === undefined) return false;
	for (let wider = 1; wider < 2 ** sizes.length; wider++) {
		if ((wider & chosen) !== chosen) continue;
		const isIn = (place: number) => ((wider >> place) & 1) === 1;
		const cast = sizes.reduce((sum, size, place) => sum + (isIn(place) ? size : 0), 0);
		if (cast >= 10 && alike.every(({ sides }) => sumOf(sides.filter((_, place) => isIn(place)))[choice] === cast))
			return true;
	}
	return false;
}

function leaks(method: PollMethod, given: Rules, sizes: readonly number[], abstentions: boolean, silent = 0): string[] {
	if (!hasToHide(sizes)) return [];
	const rules = { ...defaultRules, ...given };
	const classes = Map.groupBy(worldsOf(sizes, abstentions), (world) => outputOf(method, rules, world, silent));
	return [...classes.values()].flatMap((alike) => {
		const leak = leakIn(alike, sizes);
		return leak === null ? [] : [`${sizes.join('/')} ${leak}`];
	});
}

const sizes = Array.from({ length: 13 }, (_, size) => size);
const everyRule: [string, Rules, silent: number][] = [
	['a majority of those cast', {}, 0],
	['all who voted', { threshold: 100 }, 0],
	['half of those entitled', { percentBase: 'entitled', threshold: 50 }, 3],
	['two thirds in each constituency', { threshold: 66.67, thresholdEach: 66.67, quorumEach: 50 }, 1],
	['any vote at all', { threshold: 0, percentBase: 'valid' }, 0]
];

describe.each(everyRule)('[POLL12] [POLL16] where it takes %s', (_, rules, silent) => {
	test('one side of 0 to 12 gives no one away', () => {
		expect(sizes.flatMap((size) => leaks('for-against', rules, [size], true, silent))).toEqual([]);
	});

	test('two sides of 0 to 12 in every mix give no one away', () => {
		const mixes = sizes.flatMap((one) => sizes.filter((other) => other >= one).map((other) => [one, other]));
		expect(mixes.flatMap((mix) => leaks('for-against', rules, mix, true, silent))).toEqual([]);
	});
});

test.each(['agreement', 'points', 'ranking'] as const)(
	'[POLL12] by %s, two sides in every mix give no one away',
	(method) => {
		const mixes = sizes.flatMap((one) => sizes.filter((other) => other >= one).map((other) => [one, other]));
		const rules = { points: 1, places: 1, thresholdEach: 50 };
		expect(mixes.flatMap((mix) => leaks(method, rules, mix, true))).toEqual([]);
	}
);

test('[POLL12] three sides of 0 to 12 in every mix give no one away', () => {
	const mixes = sizes.flatMap((one) =>
		sizes
			.filter((other) => other >= one)
			.flatMap((other) => sizes.filter((third) => third >= other).map((third) => [one, other, third]))
	);
	expect(mixes.flatMap((mix) => leaks('for-against', { thresholdEach: 50 }, mix, false))).toEqual([]);
});
