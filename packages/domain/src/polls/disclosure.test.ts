import { describe, expect, test } from 'vitest';
import { groupsToShow, isSafeLine } from './disclosure.ts';
import { resultOf } from './poll-result.ts';
import type { Ballot, Choice, ResultGroup, Tally, Voter } from './poll.ts';
import { castIn, tallyOf } from './tally.ts';

type Side = [constituency: string, inFavour: number, against: number, abstain: number, silent?: number];

function vote(sides: readonly Side[]): { roster: Voter[]; ballots: Ballot[] } {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	for (const [constituency, inFavour, against, abstain, silent = 0] of sides) {
		const choices: (Choice | null)[] = [
			...Array<Choice>(inFavour).fill('for'),
			...Array<Choice>(against).fill('against'),
			...Array<Choice>(abstain).fill('abstain'),
			...Array<null>(silent).fill(null)
		];
		for (const [place, choice] of choices.entries()) {
			const voter = { participant: `${constituency}-${place}`, constituency };
			roster.push(voter);
			if (choice) ballots.push({ ...voter, choice });
		}
	}
	return { roster, ballots };
}

function linesOf(sides: readonly Side[]): string[] | null {
	const { roster, ballots } = vote(sides);
	return groupsToShow('confidential', roster, ballots)?.map((line) => line.constituencies.join('+')) ?? null;
}

describe('[POLL12] a confidential result', () => {
	test.each<[string, Side[], string[] | null]>([
		[
			'shows sides that are big and of several minds',
			[
				['a', 4, 1, 0],
				['b', 3, 3, 0]
			],
			['a', 'b']
		],
		[
			'puts a side below five together with the smallest',
			[
				['a', 9, 4, 0],
				['b', 4, 2, 0],
				['c', 2, 1, 0]
			],
			['a', 'b+c']
		],
		[
			'puts small sides together where that is enough',
			[
				['a', 9, 4, 0],
				['b', 2, 1, 0],
				['c', 1, 1, 0]
			],
			['a', 'b+c']
		],
		[
			'hides the division where one side of two is small',
			[
				['a', 9, 4, 0],
				['b', 2, 1, 0]
			],
			null
		],
		[
			'does not show nine of one mind',
			[
				['a', 9, 0, 0],
				['b', 4, 4, 0],
				['c', 9, 9, 0]
			],
			['a+b', 'c']
		],
		[
			'shows ten of one mind',
			[
				['a', 10, 0, 0],
				['b', 4, 4, 0]
			],
			['a', 'b']
		],
		[
			'merges on while the merged line is of one mind',
			[
				['a', 3, 0, 0],
				['b', 3, 0, 0],
				['c', 4, 4, 0],
				['d', 9, 2, 0]
			],
			['a+b+c', 'd']
		],
		[
			'does not show that a side kept away',
			[
				['a', 0, 0, 0, 6],
				['b', 4, 4, 0],
				['c', 9, 2, 0]
			],
			['a+b', 'c']
		],
		['has no division of one side', [['a', 20, 20, 0]], null],
		[
			'has no division of nothing',
			[
				['a', 0, 0, 0, 3],
				['b', 0, 0, 0, 3]
			],
			null
		]
	])('%s', (_, sides, lines) => {
		expect(linesOf(sides)).toEqual(lines);
	});

	test('is not spared in an open poll, where all see who voted how', () => {
		const { roster, ballots } = vote([
			['a', 1, 0, 0],
			['b', 9, 0, 0]
		]);
		expect(groupsToShow('open', roster, ballots)?.map((line) => line.constituencies)).toEqual([['a'], ['b']]);
	});
});

/** A small generator of its own, so that a failure comes again with the same numbers. */
function draws(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function randomSides(draw: (below: number) => number): Side[] {
	const size = () => [0, 1, 2, 4, 5, 9, 12][draw(7)] ?? 0;
	return Array.from({ length: 1 + draw(6) }, (_, place): Side => {
		const alike = draw(3) === 0;
		return [`side-${place}`, size(), alike ? 0 : size(), alike ? 0 : draw(3), draw(4)];
	});
}

/** Every total that a reader can make from the lines: any of them added up, and the same taken from the whole. */
function everySum(lines: readonly ResultGroup[]): { tally: Tally; lines: number }[] {
	return Array.from({ length: 2 ** lines.length }, (_, chosen) => {
		const picked = lines.filter((_line, place) => (chosen >> place) & 1);
		const tally: Tally = { for: 0, against: 0, abstain: 0 };
		for (const line of picked)
			for (const choice of ['for', 'against', 'abstain'] as const) tally[choice] += line.tally[choice];
		return { tally, lines: picked.length };
	});
}

describe('[POLL12] over five thousand polls', () => {
	test('no sum or difference of what is published is a cell below five, or below ten of one mind', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const { roster, ballots } = vote(randomSides(draws(seed)));
			const lines = groupsToShow('confidential', roster, ballots);
			if (!lines) continue;
			for (const { tally, lines: count } of everySum(lines)) {
				const safe = count === 0 || isSafeLine({ constituencies: [], entitled: 0, tally });
				expect(safe, `seed ${seed}`).toBe(true);
			}
		}
	});

	test('the lines divide the whole: every side is in one line, and nothing is left over', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const { roster, ballots } = vote(randomSides(draws(seed)));
			const lines = groupsToShow('confidential', roster, ballots);
			if (!lines) continue;
			const sides = lines.flatMap((line) => line.constituencies);
			expect([...sides].sort()).toEqual([...new Set(roster.map((voter) => voter.constituency))].sort());
			expect(everySum(lines).at(-1)?.tally).toEqual(tallyOf(ballots));
			expect(lines.reduce((sum, line) => sum + line.entitled, 0)).toBe(roster.length);
		}
	});

	test('[POLL13] consensus is told only where every side has a line of its own', () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		for (let seed = 1; seed <= 5000; seed++) {
			const { roster, ballots } = vote(randomSides(draws(seed)));
			const result = resultOf({ kind: 'confidential', rules, roster }, ballots);
			const ofItsOwn = result.groups?.every((line) => line.constituencies.length === 1 && castIn(line.tally) >= 5);
			expect(result.consensus !== null).toBe(ofItsOwn === true);
		}
	});
});
