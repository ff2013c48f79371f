import { describe, expect, test } from 'vitest';
import type { Answer, PollMethod } from '../answer.ts';
import { countOf } from '../methods.ts';
import { computeDisclosedResult } from '../poll-result.ts';
import type { ResultLine, SubjectCount, Tally } from '../result.ts';
import type { PollRules } from '../rules.ts';
import { hasToHide } from './hidden-sides.fixture.ts';

/**
 * The attacker of `attacker.test.ts`, with whole ballots: several actions on one, and every kind of ballot that people may cast. They know
 * who could vote and how many of each side did. They list all ways of casting these ballots that lead to the same outputs. Not every ballot
 * may be cast, but those that are leave every action open. For fewer than five people nothing may be known of any action. For fewer than
 * ten, it may not be known that all agree on one.
 */
type Ballots = { method: PollMethod; ballots: readonly Answer[]; rules?: Partial<PollRules> };
/** For each side and action, what its people handed in. */
type World = readonly SubjectCount[][];

const defaultRules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const stances = ['for', 'against', 'abstain'] as const;

function waysToHandIn(cast: number, ballots: number): number[][] {
	if (ballots === 1) return [[cast]];
	return Array.from({ length: cast + 1 }, (_, first) =>
		waysToHandIn(cast - first, ballots - 1).map((rest) => [first, ...rest])
	).flat();
}

function worldsOf(sizes: readonly number[], ballots: number, read: Read): World[] {
	return sizes.reduce<World[]>(
		(worlds, cast) => {
			const ways = waysToHandIn(cast, ballots).map((way) => read.map((each) => countIn(way, each)));
			// What is handed in differently and counts alike is one side: it comes to the same outputs, and to the same sums.
			const sides = [...new Map(ways.map((side) => [JSON.stringify(side), side])).values()];
			return worlds.flatMap((world) => sides.map((side) => [...world, side]));
		},
		[[]]
	);
}

/** What each ballot adds, for each action. */
function readBallots({ ballots }: Ballots, rules: PollRules) {
	const subjects = ballots[0]?.marks.length ?? 0;
	return Array.from({ length: subjects }, (_, place) => ballots.map((ballot) => countOf(ballot, place, rules)));
}
type Read = ReturnType<typeof readBallots>;

function countIn(handedIn: readonly number[], read: Read[number]): SubjectCount {
	const tally: Tally = { for: 0, against: 0, abstain: 0 };
	let figures: number[] | undefined;
	for (const [ballot, { stance, figures: own }] of read.entries()) {
		const times = handedIn[ballot] ?? 0;
		tally[stance] += times;
		if (own) figures = own.map((figure, at) => (figures?.[at] ?? 0) + times * figure);
	}
	return figures ? { tally, figures } : { tally };
}

function outputOf(method: PollMethod, rules: PollRules, counts: World, sizes: readonly number[]): string {
	const alone = counts.map((subjects, place): ResultLine => {
		const cast = sizes[place] ?? 0;
		return { constituencies: [String.fromCharCode(97 + place)], entitled: cast, present: cast, cast, subjects };
	});
	return JSON.stringify(computeDisclosedResult({ kind: 'secret', method, rules }, alone));
}

type Union = { places: number[]; cast: number };

/** Some of the sides together: those of fewer than ten, of which nothing may be told, and the others. */
function unionsOf(sizes: readonly number[]): [small: Union[], large: Union[]] {
	const unions = Array.from({ length: 2 ** sizes.length }, (_, chosen) => {
		const places = sizes.flatMap((_size, place) => ((chosen >> place) & 1 ? [place] : []));
		return { places, cast: places.reduce((sum, place) => sum + (sizes[place] ?? 0), 0) };
	});
	return [unions.filter(({ cast }) => cast > 0 && cast < 10), unions.filter(({ cast }) => cast >= 10)];
}

/** For one action, in one world: what a union cast. */
function sumOf(counts: World, places: readonly number[], subject: number): Tally {
	const sum: Tally = { for: 0, against: 0, abstain: 0 };
	for (const place of places) {
		const tally = counts[place]?.[subject]?.tally;
		for (const stance of stances) sum[stance] += tally?.[stance] ?? 0;
	}
	return sum;
}

/** For one action: what is the same of a union in every world that looks alike. */
function knownOf(alike: readonly World[], places: readonly number[], subject: number): Tally | null {
	const first = sumOf(alike[0] ?? [], places, subject);
	const isSame = (one: Tally) => stances.every((stance) => one[stance] === first[stance]);
	return alike.every((counts) => isSame(sumOf(counts, places, subject))) ? first : null;
}

function leaks({ method, ballots, rules: given }: Ballots, sizes: readonly number[]): string[] {
	const rules = { ...defaultRules, ...given };
	const read = readBallots({ method, ballots }, rules);
	const worlds = worldsOf(sizes, ballots.length, read);
	const [small, large] = unionsOf(sizes);
	const found = new Set<string>();
	for (const alike of Map.groupBy(worlds, (counts) => outputOf(method, rules, counts, sizes)).values())
		for (const subject of read.keys()) {
			const knownIn = (unions: readonly Union[]) =>
				unions.flatMap(({ places, cast }) => {
					const tally = knownOf(alike, places, subject);
					return tally ? [{ places, cast, tally, oneMind: stances.some((stance) => tally[stance] === cast) }] : [];
				});
			const known = knownIn(small).filter(({ cast, oneMind }) => cast < 5 || oneMind);
			// Ten or more may be shown to stand alike, and so may each of them.
			const told = known.length === 0 ? [] : knownIn(large).filter(({ oneMind }) => oneMind);
			for (const { places, tally } of known)
				if (!told.some((wider) => places.every((place) => wider.places.includes(place))))
					found.add(`${sizes.join('/')} sides ${places.join('+')}, action ${subject + 1}: ${JSON.stringify(tally)}`);
		}
	return [...found];
}

/**
 * Every mix of so many sides of these sizes in which something may have to be hidden. The ways to cast grow with the people: nine more hide
 * nobody less well, and take longer than all other mixes.
 */
function mixesOf(sides: number, sizes: readonly number[], most = 20): number[][] {
	const mixes = (count: number, from: number): number[][] =>
		count === 0
			? [[]]
			: sizes.slice(from).flatMap((size, at) => mixes(count - 1, from + at).map((rest) => [size, ...rest]));
	const fits = (mix: readonly number[]) => mix.reduce((sum, size) => sum + size, 0) <= most;
	return mixes(sides, 0).filter((mix) => fits(mix) && hasToHide(mix));
}

/** Two sides that are told of only together, and one beside ten, are among them. */
const mostFor = ({ ballots }: Ballots) => (ballots.length > 3 ? 15 : 20);

const yesOrNo = (...marks: ('for' | 'against' | 'abstain')[]): Answer => ({ method: 'for-against', marks });
const points = (...marks: number[]): Answer => ({ method: 'points', marks });
const ranking = (...marks: (number | null)[]): Answer => ({ method: 'ranking', marks });
const selection = (...marks: boolean[]): Answer => ({ method: 'selection', marks });
const agreement = (...marks: (1 | 2 | 3 | 4 | 5 | null)[]): Answer => ({ method: 'agreement', marks });

const alone: Ballots = {
	method: 'for-against',
	ballots: [yesOrNo('for'), yesOrNo('against'), yesOrNo('abstain')],
	rules: { thresholdEach: 50 }
};

describe('[POLL12] three sides whose people may abstain', () => {
	test('give no one away, in every mix of 1, 4, 5 and 9', () => {
		expect(mixesOf(3, [1, 4, 5, 9]).flatMap((mix) => leaks(alone, mix))).toEqual([]);
	});

	test('give no one away beside one of ten', () => {
		expect(mixesOf(2, [1, 3, 5, 6]).flatMap((mix) => leaks(alone, [...mix, 10]))).toEqual([]);
	});
});

const two: [string, Ballots][] = [
	[
		'for or against two actions, in every way',
		{
			method: 'for-against',
			ballots: [
				yesOrNo('for', 'for'),
				yesOrNo('for', 'against'),
				yesOrNo('against', 'for'),
				yesOrNo('against', 'against')
			]
		}
	],
	[
		'for or against two actions, with a threshold of two thirds and for one side and the other',
		{
			method: 'for-against',
			ballots: [yesOrNo('for', 'for'), yesOrNo('against', 'for'), yesOrNo('abstain', 'against')],
			rules: { threshold: 66.67, thresholdEach: 66.67, quorumEach: 50 }
		}
	],
	[
		'how far they agree with two actions',
		{
			method: 'agreement',
			ballots: [agreement(5, 1), agreement(4, 1), agreement(1, 5), agreement(null, 3)]
		}
	]
];

test.each(two)('[POLL12] [POLL15] two sides that say %s on one ballot give no one away', (_, ballots) => {
	expect(mixesOf(2, [0, 1, 4, 5, 6, 9, 10], mostFor(ballots)).flatMap((mix) => leaks(ballots, mix))).toEqual([]);
});

const ordering: [string, Ballots][] = [
	[
		'choose up to two of three, of which one comes first',
		{
			method: 'selection',
			ballots: [selection(true, true, false), selection(false, true, false), selection(false, false, false)],
			rules: { choices: 2, places: 1, threshold: 0 }
		}
	],
	[
		'spread a point over three actions',
		{
			method: 'points',
			ballots: [points(1, 0, 0), points(0, 1, 0), points(0, 0, 1), points(0, 0, 0)],
			rules: { points: 1 }
		}
	],
	[
		'spread ten points over three actions, of which one is adopted',
		{
			method: 'points',
			ballots: [points(10, 0, 0), points(4, 3, 3), points(0, 5, 5)],
			rules: { points: 10, places: 1 }
		}
	],
	[
		'rank three actions in a ring',
		{ method: 'ranking', ballots: [ranking(1, 2, 3), ranking(3, 1, 2), ranking(2, 3, 1), ranking(null, null, null)] }
	],
	[
		'rank three actions, leave some out, and adopt two',
		{
			method: 'ranking',
			ballots: [ranking(1, null, null), ranking(2, 1, null), ranking(null, 1, 2)],
			rules: { places: 2 }
		}
	]
];

test.each(ordering)('[POLL12] two sides that %s give no one away', (_, ballots) => {
	expect(mixesOf(2, [0, 1, 4, 6, 9, 10], mostFor(ballots)).flatMap((mix) => leaks(ballots, mix))).toEqual([]);
});
