import { describe, expect, test } from 'vitest';
import { mergeLines } from './merge-lines.ts';
import { groupsToMix, isSafeLine, linesToShow, mayDecide, turnoutToShow } from './disclosure.ts';
import type { ResultLine } from '../result.ts';
import { reachesThreshold } from '../counting/tally.ts';
import { shown, defaultRules, type Side } from '../votes.fixture.ts';

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

const asked = { kind: 'confidential', method: 'for-against', rules: defaultRules } as const;

function lineOf(inFavour: number, against: number, abstain = 0, constituency = 'a'): ResultLine {
	const cast = inFavour + against + abstain;
	const subjects = [{ tally: { for: inFavour, against, abstain } }];
	return { constituencies: [constituency], entitled: cast, present: cast, cast, subjects };
}

test.each<[string, ResultLine, boolean]>([
	['four of several minds', lineOf(2, 2), false],
	['five, of whom three are alike', lineOf(3, 1, 1), true],
	['five, of whom four are alike', lineOf(1, 4), false],
	['six, of whom five abstain', lineOf(1, 0, 5), false],
	['nine, of whom seven are alike', lineOf(7, 2), true],
	['nine, of whom eight are alike', lineOf(8, 1), false],
	['ten of one mind', lineOf(10, 0), true]
])('[POLL12] a line of %s is safe to show: %s', (_, line, safe) => {
	expect(isSafeLine(asked, line)).toBe(safe);
});

test('[POLL12] every subject of a line must be safe', () => {
	const [mixed, alike] = [lineOf(3, 3), lineOf(6, 0)].map(({ subjects }) => subjects);
	const line = (...subjects: (typeof mixed)[]) => ({
		...lineOf(3, 3),
		subjects: subjects.flatMap((each) => each ?? [])
	});
	expect(isSafeLine(asked, line(mixed, mixed))).toBe(true);
	expect(isSafeLine(asked, line(mixed, alike))).toBe(false);
});

test.each(['points', 'ranking'] as const)('[POLL12] by %s no line below ten is shown', (method) => {
	expect([9, 10].map((cast) => isSafeLine({ ...asked, method }, lineOf(5, cast - 5)))).toEqual([false, true]);
});

test('[POLL23] where a repeated vote would single people out, there is one line of all', () => {
	const alone = [lineOf(5, 5, 0, 'a'), lineOf(5, 5, 0, 'b')];
	const names = (lines: ResultLine[]) => lines.map(({ constituencies }) => constituencies.join('+'));
	expect(names(linesToShow({ ...asked, rerun: { undivided: false } }, alone))).toEqual(['a', 'b']);
	expect(names(linesToShow({ ...asked, rerun: { undivided: true } }, alone))).toEqual(['a+b']);
	expect(names(groupsToMix({ ...asked, rerun: { undivided: false } }, alone))).toEqual(['a', 'b']);
	expect(names(groupsToMix({ ...asked, rerun: { undivided: true } }, alone))).toEqual(['a+b']);
});

test.each<[string, number[], string[]]>([
	['five is enough by itself', [5, 5], ['a', 'b']],
	['four goes in with the smallest that is enough', [9, 4, 6], ['a', 'b+c']],
	['two and three are enough together', [2, 9, 3], ['a+c', 'b']],
	['two and two are not', [2, 9, 2, 7], ['a+c+d', 'b']],
	['two of four are together enough', [4, 4], ['a+b']],
	['too few of all are one group nevertheless', [1, 2], ['a+b']],
	['a side where nobody voted goes in with another', [0, 8], ['a+b']]
])('[TRUSTEE6] envelopes are mixed so that each group is enough: %s', (_, sizes, groups) => {
	const alone = sizes.map((cast, place) => lineOf(cast, 0, 0, 'abcd'[place]));
	expect(groupsToMix(asked, alone).map(({ constituencies }) => constituencies.join('+'))).toEqual(groups);
});

test('[POLL16] a decision is told without figures where it would not say that all voted one way', () => {
	const adopts = (threshold: number) => (tally: { for: number; against: number; abstain: number }) =>
		reachesThreshold(tally.for, tally.for + tally.against + tally.abstain, threshold);
	const decides = (cast: number, threshold: number, more: object = {}) =>
		mayDecide({ ...asked, ...more }, cast, adopts(threshold));
	expect([4, 5, 9, 10].map((cast) => decides(cast, 50))).toEqual([false, true, true, true]);
	expect([4, 5, 9, 10].map((cast) => decides(cast, 100))).toEqual([false, false, false, true]);
	expect([5, 9, 10].map((cast) => decides(cast, 50, { method: 'points' }))).toEqual([false, false, true]);
	expect(decides(1, 100, { kind: 'open' })).toBe(true);
	// Only abstaining would be told by “nobody was against”.
	expect(mayDecide(asked, 6, ({ against }) => against === 0)).toBe(true);
	expect(mayDecide(asked, 6, ({ abstain }) => abstain === 6)).toBe(false);
	expect(mayDecide(asked, 6, ({ against }) => against === 6)).toBe(false);
});

test('[POLL5] turnout is told in fives, as it is in an open poll, and at once where all have voted', () => {
	const told = (cast: number) =>
		(['confidential', 'secret', 'open'] as const).map((kind) => turnoutToShow(kind, cast, 12));
	expect([told(9), told(11), told(12)]).toEqual([
		[5, 5, 9],
		[10, 10, 11],
		[12, 12, 12]
	]);
});

test('lines are added up by the names of their sides, and only where they have the same subjects', () => {
	const merged = mergeLines(lineOf(3, 1, 1, 'b'), lineOf(1, 4, 0, 'a'));
	expect(merged).toEqual({ ...lineOf(4, 5, 1), constituencies: ['a', 'b'] });
	expect(() => mergeLines(lineOf(1, 1), { ...lineOf(1, 1), subjects: [] })).toThrow('the same subjects');
});
