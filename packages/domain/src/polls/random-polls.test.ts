import { describe, expect, test } from 'vitest';
import { choices, type Choice } from './answer.ts';
import { mergeLines } from './disclosure/merge-lines.ts';
import { isSafeLine } from './disclosure/disclosure.ts';
import { resultOf } from './poll-result.ts';
import type { ResultLine } from './result.ts';
import { finishUnsealing, groupVoters, isTooFewToOpen, startUnsealing } from './trustees/unseal-poll.ts';
import { sealedPoll, shown, defaultRules, vote, type Side } from './votes.fixture.ts';

/** What holds of all polls, tried on thousands. */

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
		const asked = { kind: 'confidential', method: 'for-against', rules: defaultRules } as const;
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
			const poll = {
				kind: 'confidential',
				method: 'for-against',
				actions: ['a'],
				rules: defaultRules,
				roster
			} as const;
			const { lines, subjects } = resultOf({ ...poll, actions: ['a'] }, { ballots, present: new Set() });
			const ofItsOwn = lines.length > 1 && lines.every((line) => line.constituencies.length === 1 && line.cast >= 5);
			expect((subjects[0]?.counts?.consensus ?? null) !== null).toBe(ofItsOwn);
		}
	});
});

test('[TRUSTEE9] [TRUSTEE6] the result by groups is the one that the same ballots have without trustees, in two thousand polls', () => {
	const draw = draws(7);
	for (let round = 0; round < 2000; round++) {
		const poll = sealedPoll(
			Array.from({ length: 1 + draw(4) }, () => draw(16)),
			draw(5) === 0
		);
		const cast = poll.roster.filter(() => draw(4) > 0);
		if (isTooFewToOpen(cast.length)) continue;
		const mood = draw(3);
		const ballots = cast.map((voter) => {
			const choice: Choice = draw(4) === 0 ? (choices[draw(3)] ?? 'for') : (choices[mood] ?? 'for');
			return { ...voter, answer: { method: 'for-against' as const, marks: [choice] } };
		});
		const present = new Set(poll.roster.filter(() => draw(2) > 0).map(({ participant }) => participant));
		for (const { participant } of ballots) present.add(participant);
		const groups = groupVoters(poll, new Set(cast.map(({ participant }) => participant)), present);
		expect(groups.flatMap(({ constituencies }) => constituencies).sort()).toEqual(
			[...new Set(poll.roster.map(({ constituency }) => constituency))].sort()
		);
		expect(groups.length === 1 || groups.every((group) => group.cast >= 5)).toBe(true);
		const opened = groups.map((group) => ({
			...group,
			answers: ballots
				.filter((ballot) => group.constituencies.includes(ballot.constituency))
				.map(({ answer }) => answer)
		}));
		const closed = finishUnsealing(startUnsealing(poll, null, 3), opened, 4);
		expect(closed.result).toEqual(resultOf(poll, { ballots, present }));
	}
});
