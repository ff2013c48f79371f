import { describe, expect, test } from 'vitest';
import type { Section } from '../clusters/assessment.ts';
import type { PollKind, Voter } from './poll.ts';
import { computeDisclosedResult } from './poll-result.ts';
import { comparedWithin, isSameQuestion, questionOf, rerunOf, type Question } from './compare-rosters.ts';
import type { Rerun } from './rerun.ts';
import type { ResultLine, Tally } from './result.ts';
import type { PollRules } from './rules.ts';
import type { Matter } from './subject.ts';

const people = (side: string, from: number, to: number): Voter[] =>
	Array.from({ length: to - from }, (_, n) => ({ participant: `${side}-${from + n}`, constituency: side }));

function between(first: Voter[], then: Voter[], kinds: [PollKind, PollKind] = ['secret', 'secret']): Rerun | null {
	return compare(asking('Open the registers'), asking('Open the registers'), first, then, { kinds });
}

function compare(
	earlier: Question,
	later: Question,
	first: Voter[],
	then: Voter[],
	{ kinds = ['secret', 'secret'], apart = 0 }: { kinds?: [PollKind, PollKind]; apart?: number } = {}
): Rerun | null {
	const poll = { id: 'poll-1', ...earlier, kind: kinds[0], roster: first, endedAt: 1 };
	return rerunOf([poll], { ...later, kind: kinds[1], roster: then }, 1 + apart);
}

function asking(text: string, id = `action-${text}`): Question {
	return { cluster: 'cluster-1', subjects: [{ id, text }] };
}

test('[POLL67] organisations and their people are compared as organisations', () => {
	const of = (n: number): Voter => ({ participant: `org-${n}`, constituency: 'a', members: [`a-${n}`, `b-${n}`] });
	const organisations = Array.from({ length: 12 }, (_, n) => of(n));
	expect(between(people('a', 0, 12), organisations)).toMatchObject({ changed: 0 });
	expect(between(organisations, people('a', 0, 13))).toMatchObject({ changed: 1 });
	expect(between([...people('a', 0, 12), ...people('b', 0, 12)], organisations)).toMatchObject({ changed: 0 });
	expect(between(organisations, organisations.slice(1))).toMatchObject({ changed: 1 });
	expect(between(organisations, people('a', 12, 30))).toBeNull();
});

describe('[POLL23] an earlier poll on the same question', () => {
	test.each<[string, Voter[], Voter[], { changed: number; undivided: boolean } | null]>([
		['asked the same people', people('a', 0, 12), people('a', 0, 12), { changed: 0, undivided: false }],
		['asked all but one', people('a', 0, 11), people('a', 0, 12), { changed: 1, undivided: true }],
		['asked nine others', people('a', 0, 12), people('a', 4, 17), { changed: 9, undivided: true }],
		['asked ten others', people('a', 0, 12), people('a', 5, 17), null],
		['asked nobody who is here now', people('a', 0, 4), people('a', 4, 8), null],
		[
			'asked all but one of a side, and others of the other',
			[...people('a', 0, 12), ...people('b', 0, 12)],
			[...people('a', 0, 13), ...people('b', 0, 24)],
			{ changed: 13, undivided: true }
		],
		[
			'asked others of both sides, ten of each',
			[...people('a', 0, 12), ...people('b', 0, 12)],
			[...people('a', 0, 22), ...people('b', 0, 22)],
			null
		],
		[
			'asked the same people, one of whom has changed sides since',
			[...people('a', 0, 12), ...people('b', 0, 12)],
			[...people('a', 0, 11), { participant: 'a-11', constituency: 'b' }, ...people('b', 0, 12)],
			{ changed: 0, undivided: true }
		]
	])('that %s', (_, first, then, expected) => {
		expect(between(first, then)).toEqual(expected && { of: 'poll-1', ...expected });
		expect(between(then, first)).toEqual(expected && { of: 'poll-1', ...expected });
	});

	test('gives nobody away where all saw, both times, who voted how', () => {
		const first = people('a', 0, 12);
		const then = people('a', 0, 13);
		expect(between(first, then, ['open', 'open'])).toBeNull();
		expect(between(first, then, ['open', 'confidential'])).not.toBeNull();
		expect(between(first, then, ['confidential', 'open'])).not.toBeNull();
	});

	test('is of several the one with the fewest changes, and the result has one line if any of them asks for it', () => {
		const earlier = [10, 12].map((to) => ({
			id: `to-${to}`,
			...asking('Open the registers'),
			kind: 'secret' as const,
			endedAt: null,
			roster: people('a', 0, to)
		}));
		const later = { ...asking('Open the registers'), kind: 'secret' as const, roster: people('a', 0, 12) };
		expect(rerunOf(earlier, later, 1)).toEqual({ of: 'to-12', changed: 0, undivided: true });
	});
});

describe('[POLL23] an earlier poll on another question, as far as the words tell', () => {
	const twelve = people('a', 0, 12);
	const thirteen = people('a', 0, 13);
	const question = asking('Open the registers to the public');
	/** The same question in a voter's eyes, and never the same characters. */
	const disguises = [
		'Open the registers to the public.',
		'Open the registers to\u200B the public',
		'Оpen the registers to the public',
		'Open the register to the public',
		'The public shall have access to the registers',
		'As before?'
	];

	test.each(disguises)('is compared by its roster whatever the words: %s', (text) => {
		const rerun = compare(question, asking(text, 'rewritten'), twelve, thirteen);
		expect(rerun).toMatchObject({ of: 'poll-1', changed: 1, undivided: true });
	});

	test('says so, where the words do not look the same', () => {
		const rerunOn = (text: string) => compare(question, asking(text, 'rewritten'), twelve, thirteen);
		expect(disguises.map((text) => rerunOn(text)?.otherWords ?? false)).toEqual([
			false,
			false,
			false,
			true,
			true,
			true
		]);
	});

	test('gives nobody away where the very same people are asked, or ten and more are new', () => {
		const other = asking('Train all judges');
		expect(compare(question, other, twelve, twelve)).toBeNull();
		expect(compare(question, question, twelve, twelve)).toMatchObject({ changed: 0 });
		expect(compare(question, other, twelve, people('a', 5, 17))).toBeNull();
		expect(compare(question, other, twelve, thirteen, { kinds: ['open', 'open'] })).toBeNull();
	});

	test.each<[string, [PollKind, PollKind], Voter[], boolean]>([
		['a newcomer, open after secret', ['secret', 'open'], thirteen, false],
		['somebody who left, open after confidential', ['confidential', 'open'], people('a', 0, 11), false],
		['a newcomer, secret after open', ['open', 'secret'], thirteen, true],
		['a newcomer, confidential after secret', ['secret', 'confidential'], thirteen, true]
	])('raises no alarm before an open vote, where everyone sees how each answers it: %s', (_, kinds, then, isWarned) => {
		expect(compare(question, asking('Train all judges'), twelve, then, { kinds }) !== null).toBe(isWarned);
		expect(compare(question, question, twelve, then, { kinds })).not.toBeNull();
	});

	test('raises no alarm between votes on the ratings of two recommendations, which nobody can word', () => {
		const rating = (recommendation: string) => {
			const proposed = { level: 'in-process', percentage: null, regression: false };
			const words = [{ id: 'matter-rating', text: `Recommendation ${recommendation}` }];
			return questionOf({ cluster: 'prisons', subject: { kind: 'rating', recommendation, proposed } }, words);
		};
		expect(compare(rating('140.1'), rating('140.2'), twelve, thirteen)).toBeNull();
		expect(compare(rating('140.1'), rating('140.1'), twelve, thirteen)).not.toBeNull();
		expect(compare(rating('140.1'), asking('As before?'), twelve, thirteen)).not.toBeNull();
		expect(compare(asking('As before?'), rating('140.1'), twelve, thirteen)).not.toBeNull();
	});

	test('is compared for a day, and in the same words at any time', () => {
		const other = asking('Train all judges');
		expect(compare(question, other, twelve, thirteen, { apart: comparedWithin })).not.toBeNull();
		expect(compare(question, other, twelve, thirteen, { apart: comparedWithin + 1 })).toBeNull();
		expect(compare(question, question, twelve, thirteen, { apart: 1000 * comparedWithin })).not.toBeNull();
	});

	test('stands behind one that asked the same', () => {
		const earlier = [
			{ id: 'other', ...asking('Train all judges'), kind: 'secret' as const, endedAt: 1, roster: twelve },
			{ id: 'same', ...question, kind: 'secret' as const, endedAt: 1, roster: people('a', 0, 9) }
		];
		const rerun = rerunOf(earlier, { ...question, kind: 'secret', roster: thirteen }, 2);
		expect(rerun).toEqual({ of: 'same', changed: 4, undivided: true });
	});
});

test('[POLL23] the question is the same where an action or its words are', () => {
	const asked = (cluster: string, ...actions: [id: string, text: string][]): Question => ({
		cluster,
		subjects: actions.map(([id, text]) => ({
			id,
			text,
			lead: '',
			supporting: '',
			deadline: '',
			resources: '',
			assistance: '',
			indicators: [],
			recommendations: []
		}))
	});
	const first = asked('one', ['a', 'Open the registers'], ['b', '']);
	expect(isSameQuestion(first, asked('one', ['a', 'Open all registers']))).toBe(true);
	expect(isSameQuestion(first, asked('two', ['x', 'open  the\nRegisters ']))).toBe(true);
	expect(isSameQuestion(first, asked('two', ['a', 'Something else'], ['b', '']))).toBe(false);
});

test('[POLL23] two long questions are compared without reading all words of one for each of the other', () => {
	let read = 0;
	const list = (cluster: string): Question => ({
		cluster,
		subjects: Array.from({ length: 100 }, (_, n) => ({
			id: `${cluster}-${n}`,
			get text() {
				read += 1;
				return `Number ${n} of ${cluster}`;
			}
		}))
	});
	expect(isSameQuestion(list('one'), list('two'))).toBe(false);
	expect(read).toBeLessThanOrEqual(400);
});

test('[POLL23] two levels, sections or passages of one cluster are two questions, and each is the same whatever its words', () => {
	const proposed = { level: 'in-process', percentage: null, regression: false };
	const level = (recommendation: string): Matter => ({ kind: 'rating', recommendation, proposed });
	const text = (section: Section): Matter => ({ kind: 'text', section });
	const passage = (clock: number): Matter => ({
		kind: 'passage',
		section: 'progress',
		anchor: { from: { client: 1, clock }, to: { client: 1, clock: 9 } }
	});
	const matters = [level('a'), level('b'), text('progress'), text('challenges'), passage(1), passage(2)];
	const ask = (subject: Matter, words: string): Question =>
		questionOf({ cluster: 'one', subject }, [{ id: `matter-${subject.kind}`, text: words }]);
	for (const [place, one] of matters.entries())
		for (const [at, other] of matters.entries())
			expect(isSameQuestion(ask(one, `First ${place}`), ask(other, `Then ${at}`))).toBe(place === at);
});

/**
 * The attacker of two polls: they know both rosters, have both results, and assume that everyone who could vote twice voted the same both
 * times. They list every way of voting that leads to the two results. Then they look at those who could vote in only one of the two.
 */
type Group = { side: string; stayed: number; left: number; came: number };
type Votes = { stayed: number; left: number; came: number };

const defaultRules: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };

function rosters(groups: readonly Group[]): [Voter[], Voter[]] {
	return [
		groups.flatMap(({ side, stayed, left }) => people(side, 0, stayed + left)),
		groups.flatMap(({ side, stayed, left, came }) => [
			...people(side, 0, stayed),
			...people(side, stayed + left, stayed + left + came)
		])
	];
}

function worldsOf(groups: readonly Group[]): Votes[][] {
	const upTo = (most: number) => Array.from({ length: most + 1 }, (_, votes) => votes);
	return groups.reduce<Votes[][]>(
		(worlds, group) =>
			worlds.flatMap((world) =>
				upTo(group.stayed).flatMap((stayed) =>
					upTo(group.left).flatMap((left) => upTo(group.came).map((came) => [...world, { stayed, left, came }]))
				)
			),
		[[]]
	);
}

function lineOf(side: string, cast: number, inFavour: number): ResultLine {
	const tally: Tally = { for: inFavour, against: cast - inFavour, abstain: 0 };
	return { constituencies: [side], entitled: cast, present: cast, cast, subjects: [{ tally }] };
}

function bothResults(groups: readonly Group[], world: readonly Votes[], rerun: Rerun | null): string {
	const asked = { kind: 'secret', method: 'for-against', rules: defaultRules } as const;
	const lines = (which: 'left' | 'came') =>
		groups.map(({ side, ...group }, place) => {
			const votes = world[place] ?? { stayed: 0, left: 0, came: 0 };
			return lineOf(side, group.stayed + group[which], votes.stayed + votes[which]);
		});
	return JSON.stringify([
		computeDisclosedResult(asked, lines('left')),
		computeDisclosedResult({ ...asked, rerun }, lines('came'))
	]);
}

/** Some people, of any sides; `changed` if all of them could vote in one of the two alone. */
type Part = { name: string; size: number; changed: boolean; votesIn(world: readonly Votes[], turned: boolean): number };

function partsOf(groups: readonly Group[]): Part[] {
	const single = groups.flatMap((group, place) =>
		(['stayed', 'left', 'came'] as const)
			.filter((which) => group[which] > 0)
			.map((which) => ({ name: `${group.side} ${which}`, size: group[which], place, which }))
	);
	return Array.from({ length: 2 ** single.length }, (_, chosen) => single.filter((_one, at) => (chosen >> at) & 1)).map(
		(picked) => ({
			name: picked.map(({ name }) => name).join(', '),
			changed: picked.every(({ which }) => which !== 'stayed'),
			size: picked.reduce((sum, { size }) => sum + size, 0),
			votesIn: (world, turned) =>
				picked.reduce((sum, { place, which, size }) => {
					const votes = world[place]?.[which] ?? 0;
					return sum + (turned && which === 'left' ? size - votes : votes);
				}, 0)
		})
	);
}

/**
 * Whose votes, fewer than may be told, are the same in every world that looks like this one. In the difference of two results, the votes of
 * those who left are reversed. Of ten or more who all agree in it, or in either result, this may be disclosed.
 */
function givenAway(groups: readonly Group[], rerun: Rerun | null): string[] {
	const parts = partsOf(groups);
	const found = new Set<string>();
	for (const worlds of Map.groupBy(worldsOf(groups), (world) => bothResults(groups, world, rerun)).values()) {
		const known = [true, false].flatMap((turned) =>
			parts.flatMap((part) => {
				const [votes = 0, another] = new Set(worlds.map((world) => part.votesIn(world, turned)));
				return another === undefined ? [{ ...part, alike: votes === 0 || votes === part.size }] : [];
			})
		);
		const mayBeTold = known.some(({ size, alike }) => size >= 10 && alike);
		for (const { name, size, alike, changed } of known)
			if (size > 0 && changed && !mayBeTold && (size < 5 || (size < 10 && alike))) found.add(name);
	}
	return [...found];
}

describe('[POLL23] an attacker who grants that nobody changed their mind', () => {
	test.each<[string, Group[]]>([
		['one newcomer', [{ side: 'a', stayed: 8, left: 0, came: 1 }]],
		['one who left', [{ side: 'a', stayed: 8, left: 1, came: 0 }]],
		['one who came for one who left', [{ side: 'a', stayed: 8, left: 1, came: 1 }]],
		['six newcomers of one mind', [{ side: 'a', stayed: 8, left: 0, came: 6 }]]
	])('learns the vote of %s; it is said before such a poll opens', (_, groups) => {
		const [first, then] = rosters(groups);
		const rerun = between(first, then);
		expect(givenAway(groups, rerun)).not.toEqual([]);
		expect(rerun?.changed).toBeLessThan(10);
	});

	const bothSides: Group[][] = [
		[
			{ side: 'a', stayed: 5, left: 0, came: 1 },
			{ side: 'b', stayed: 5, left: 0, came: 12 }
		],
		[
			{ side: 'a', stayed: 6, left: 2, came: 0 },
			{ side: 'b', stayed: 5, left: 0, came: 11 }
		]
	];

	test.each(bothSides)(
		'learns from the lines who changed on one side, which is why they are not told (%#)',
		(...groups) => {
			const [first, then] = rosters(groups);
			const rerun = between(first, then);
			expect(rerun).toEqual({ of: 'poll-1', changed: 13, undivided: true });
			expect(givenAway(groups, null)).not.toEqual([]);
			expect(givenAway(groups, rerun)).toEqual([]);
		}
	);

	const manyOfEach: Group[][] = [
		[
			{ side: 'a', stayed: 5, left: 0, came: 10 },
			{ side: 'b', stayed: 6, left: 0, came: 0 }
		],
		[
			{ side: 'a', stayed: 2, left: 0, came: 11 },
			{ side: 'b', stayed: 5, left: 0, came: 10 }
		],
		[
			{ side: 'a', stayed: 3, left: 10, came: 0 },
			{ side: 'b', stayed: 3, left: 0, came: 10 }
		]
	];

	test.each(manyOfEach)(
		'learns no one’s vote where nothing is said: of no side fewer than ten have changed (%#)',
		(...groups) => {
			const [first, then] = rosters(groups);
			expect(between(first, then)).toBeNull();
			expect(givenAway(groups, null)).toEqual([]);
		}
	);
});
