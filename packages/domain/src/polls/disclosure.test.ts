import { describe, expect, test } from 'vitest';
import type { Choice } from './answer.ts';
import { countByConstituency, mergeLines } from './count-lines.ts';
import { isSafeLine, linesToShow } from './disclosure.ts';
import type { Ballot, PollKind, Voter } from './poll.ts';
import { resultOf } from './poll-result.ts';
import type { ResultLine } from './result.ts';

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
			if (choice) ballots.push({ ...voter, answer: { method: 'for-against', marks: [choice] } });
		}
	}
	return { roster, ballots };
}

function shown(kind: PollKind, sides: readonly Side[]): ResultLine[] {
	const { roster, ballots } = vote(sides);
	return linesToShow(kind, countByConstituency(roster, { papers: ballots, present: new Set() }, 1));
}

function linesOf(sides: readonly Side[]): string[] | null {
	const lines = shown('confidential', sides);
	return lines.length < 2 ? null : lines.map((line) => line.constituencies.join('+'));
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
		const lines = shown('open', [
			['a', 1, 0, 0],
			['b', 9, 0, 0]
		]);
		expect(lines.map((line) => line.constituencies)).toEqual([['a'], ['b']]);
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
		return [`side-${place}`, size(), alike ? 0 : size(), alike ? 0 : draw(3), 1 + draw(4)];
	});
}

/** Every total that a reader can make from the lines: any of them added up, and the same taken from the whole. */
function everySum(lines: readonly ResultLine[]): ResultLine[] {
	return Array.from({ length: 2 ** lines.length }, (_, chosen) =>
		lines.filter((_line, place) => (chosen >> place) & 1)
	).flatMap((picked) => (picked.length === 0 ? [] : [picked.reduce(mergeLines)]));
}

describe('[POLL12] over five thousand polls', () => {
	test('no sum or difference of what is published is a cell below five, or below ten of one mind', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const lines = shown('confidential', randomSides(draws(seed)));
			if (lines.length < 2) continue;
			for (const sum of everySum(lines)) expect(isSafeLine(sum), `seed ${seed}`).toBe(true);
		}
	});

	test('the lines divide the whole: every side is in one line, and nothing is left over', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const sides = randomSides(draws(seed));
			const lines = shown('confidential', sides);
			const whole = shown('open', sides).reduce(mergeLines);
			expect(lines.reduce(mergeLines)).toEqual(whole);
		}
	});

	test('[POLL13] consensus is told only where every side has a line of its own', () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 } as const;
		for (let seed = 1; seed <= 5000; seed++) {
			const { roster, ballots } = vote(randomSides(draws(seed)));
			const poll = { kind: 'confidential', method: 'for-against', actions: ['a'], rules, roster } as const;
			const { lines, subjects } = resultOf({ ...poll, actions: ['a'] }, { papers: ballots, present: new Set() });
			const ofItsOwn = lines.length > 1 && lines.every((line) => line.constituencies.length === 1 && line.cast >= 5);
			expect(subjects[0]?.counts?.consensus !== null).toBe(ofItsOwn);
		}
	});
});
