import { describe, expect, test } from 'vitest';
import type { Choice } from './answer.ts';
import { countByConstituency, mergeLines } from './count-lines.ts';
import { isSafeLine, linesToShow } from './disclosure.ts';
import type { Ballot, PollKind, Voter } from './poll.ts';
import { resultOf } from './poll-result.ts';
import type { PollRules } from './rules.ts';
import type { ResultLine } from './result.ts';

const usual: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };

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
	const asked = { kind, method: 'for-against', rules: usual } as const;
	return linesToShow(
		asked,
		countByConstituency({ roster, actions: ['a'], rules: usual }, { papers: ballots, present: new Set() })
	);
}

function linesOf(sides: readonly Side[]): string[] {
	return shown('confidential', sides).map((line) => line.constituencies.join('+'));
}

describe('[POLL12] a confidential result', () => {
	test.each<[string, Side[], string[]]>([
		[
			'shows sides that are big and of several minds',
			[
				['a', 3, 2, 0],
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
			'puts all in one line where one side of two is small',
			[
				['a', 9, 4, 0],
				['b', 2, 1, 0]
			],
			['a+b']
		],
		[
			'does not show nine of one mind',
			[
				['a', 9, 0, 0],
				['b', 4, 4, 0],
				['c', 9, 9, 0]
			],
			['a+b+c']
		],
		[
			'nor eight of nine: hiding nine alone would tell of it',
			[
				['a', 8, 1, 0],
				['b', 4, 4, 0],
				['c', 9, 9, 0]
			],
			['a+b+c']
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
			'does not show that a side kept away',
			[
				['a', 0, 0, 0, 6],
				['b', 4, 4, 0],
				['c', 9, 2, 0]
			],
			['a+b', 'c']
		],
		['has one line of one side', [['a', 20, 20, 0]], ['a']],
		[
			'has no line of fewer than five',
			[
				['a', 1, 2, 1],
				['b', 0, 0, 0, 3]
			],
			[]
		],
		[
			'has no line of nine who voted alike',
			[
				['a', 4, 0, 0],
				['b', 5, 0, 0]
			],
			[]
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
		const asked = { kind: 'confidential', method: 'for-against', rules: usual } as const;
		for (let seed = 1; seed <= 5000; seed++)
			for (const sum of everySum(shown('confidential', randomSides(draws(seed)))))
				expect(isSafeLine(asked, sum), `seed ${seed}`).toBe(true);
	});

	test('the lines divide the whole: every side is in one line, and nothing is left over', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const sides = randomSides(draws(seed));
			const lines = shown('confidential', sides);
			const whole = shown('open', sides).reduce(mergeLines);
			if (lines.length > 0) expect(lines.reduce(mergeLines)).toEqual(whole);
		}
	});

	test('[POLL13] consensus is told only where every side has a line of its own', () => {
		for (let seed = 1; seed <= 5000; seed++) {
			const { roster, ballots } = vote(randomSides(draws(seed)));
			const poll = { kind: 'confidential', method: 'for-against', actions: ['a'], rules: usual, roster } as const;
			const { lines, subjects } = resultOf({ ...poll, actions: ['a'] }, { papers: ballots, present: new Set() });
			const ofItsOwn = lines.length > 1 && lines.every((line) => line.constituencies.length === 1 && line.cast >= 5);
			expect((subjects[0]?.counts?.consensus ?? null) !== null).toBe(ofItsOwn);
		}
	});
});
