import { describe, expect, test } from 'vitest';
import { consensusOn, supportIn } from './counting/consensus.ts';
import { resultOf } from './poll-result.ts';
import type { Choice } from './answer.ts';
import type { Ballot, PollKind, Voter } from './poll.ts';
import type { PercentBase, PollRules } from './rules.ts';
import type { PollResult } from './result.ts';
import { baseOf, percentOf, reachesQuorum, reachesThreshold, turnoutStep } from './counting/tally.ts';

type Votes = Partial<Record<Choice, number>> & { silent?: number };

function held(kind: PollKind, rules: PollRules, sides: Record<string, Votes>) {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	for (const [constituency, votes] of Object.entries(sides))
		for (const choice of ['for', 'against', 'abstain', 'silent'] as const)
			for (let n = 0; n < (votes[choice] ?? 0); n++) {
				const voter = { participant: `${constituency}-${choice}-${n}`, constituency };
				roster.push(voter);
				if (choice !== 'silent') ballots.push({ ...voter, answer: { method: 'for-against', marks: [choice] } });
			}
	const present = new Set(ballots.map(({ participant }) => participant));
	return resultOf({ kind, method: 'for-against', actions: ['a'], rules, roster }, { ballots, present });
}

const majority: PollRules = { percentBase: 'cast', threshold: 50, quorum: 0, thresholdEach: 0, quorumEach: 0 };
const countsOf = ({ subjects }: PollResult) => subjects[0]?.counts;
const line = (name: string, inFavour: number, against: number, abstain: number, entitled: number) => {
	const cast = inFavour + against + abstain;
	const subjects = [{ tally: { for: inFavour, against, abstain } }];
	return { constituencies: name.split('+'), entitled, present: cast, cast, subjects };
};

test('[POLL13] a majority that one side does not share shows as low consensus, and names that side', () => {
	const sides = {
		state: { for: 12 },
		'civil-society': { for: 9, against: 18, abstain: 3 },
		nhri: { for: 2, abstain: 1 }
	};
	expect(held('open', majority, sides)).toEqual({
		method: 'for-against',
		percentBase: 'cast',
		entitled: 45,
		turnout: { present: 45, cast: 45, quorumReached: true, below: [] },
		subjects: [
			{
				adopted: true,
				counts: {
					tally: { for: 23, against: 18, abstain: 4 },
					base: 45,
					percentFor: 51.1,
					thresholdReached: true,
					below: [],
					consensus: { value: 0.4, lowest: { constituency: 'civil-society', value: 0.12 } }
				}
			}
		],
		lines: [line('civil-society', 9, 18, 3, 30), line('nhri', 2, 0, 1, 3), line('state', 12, 0, 0, 12)]
	});
	const hidden = held('confidential', majority, sides);
	expect(hidden.lines).toEqual([line('civil-society', 9, 18, 3, 30), line('nhri+state', 14, 0, 1, 15)]);
	expect(countsOf(hidden)?.consensus).toBeNull();
});

test('[POLL13] a side that cast no ballot counts as undecided, and one side alone has no one to agree with', () => {
	expect(supportIn({ for: 0, against: 0, abstain: 0 })).toBe(0.25);
	expect(countsOf(held('open', majority, { state: { for: 9 } }))?.consensus).toBeNull();
	expect(consensusOn([], 0)).toBeNull();
});

test('[POLL13] of sides that share it as little, the first by name is named; of lines of several sides none', () => {
	const alike = [line('b', 3, 3, 0, 6), line('c', 9, 0, 0, 9), line('a', 3, 3, 0, 6)].toSorted((one, other) =>
		one.constituencies.join() < other.constituencies.join() ? -1 : 1
	);
	expect(consensusOn(alike, 0)).toEqual({ value: 0.38, lowest: { constituency: 'a', value: 0.25 } });
	expect(consensusOn([line('a+b', 3, 3, 0, 6), line('c', 9, 0, 0, 9)], 0)).toBeNull();
	expect(consensusOn(alike, 1)).toBeNull();
});

test.each<[PercentBase, base: number, percentFor: number | null]>([
	['valid', 8, 75],
	['cast', 10, 60],
	['present', 10, 60],
	['entitled', 20, 30]
])('[POLL8] of %s votes the percentage is of %i', (percentBase, base, percentFor) => {
	const result = held('open', { ...majority, percentBase }, { state: { for: 6, against: 2, abstain: 2, silent: 10 } });
	expect(countsOf(result)).toMatchObject({ base, percentFor });
	const [only] = result.lines;
	expect(only && baseOf(percentBase, only, { for: 6, against: 2, abstain: 2 })).toBe(base);
});

describe('[POLL9] threshold', () => {
	test.each<[inFavour: number, base: number, threshold: number, reached: boolean]>([
		[5, 10, 50, false],
		[6, 10, 50, true],
		[0, 10, 0, false],
		[1, 10, 0, true],
		[6, 10, 60, true],
		[59, 100, 60, false],
		[2, 3, 200 / 3, true],
		[2, 3, 66.67, true],
		[2, 3, 66.7, true],
		[66, 100, 66.67, false],
		[2, 3, 67, false],
		[3, 4, 75, true],
		[10, 10, 100, true],
		[9, 10, 100, false],
		[51, 100, 51, true],
		[665, 1000, 66.5, true],
		[6661, 10_000, 66.61, true],
		[6665, 10_000, 66.65, false],
		[6671, 10_000, 66.71, true],
		[6669, 10_000, 66.72, false],
		[0, 0, 0, false]
	])('%i of %i against %d percent: %s', (inFavour, base, threshold, reached) => {
		expect(reachesThreshold(inFavour, base, threshold)).toBe(reached);
	});
});

test.each<[cast: number, entitled: number, quorum: number, reached: boolean]>([
	[0, 10, 0, true],
	[5, 10, 50, true],
	[4, 10, 50, false],
	[10, 10, 100, true],
	[9, 10, 100, false],
	[0, 0, 50, true]
])('[POLL10] %i of %i voters against a quorum of %d percent: %s', (cast, entitled, quorum, reached) => {
	expect(reachesQuorum(cast, entitled, quorum)).toBe(reached);
});

test('[POLL10] without its quorum nothing is adopted, however clear the vote', () => {
	const result = held('open', { ...majority, quorum: 50 }, { state: { for: 4, silent: 6 } });
	expect([countsOf(result)?.thresholdReached, result.turnout?.quorumReached]).toEqual([true, false]);
	expect(result.subjects[0]?.adopted).toBe(false);
});

test('[POLL9] [POLL10] quorum and threshold may be asked of each constituency, and where they are missed is named', () => {
	const sides = { state: { for: 9 }, nhri: { for: 1, silent: 3 }, 'civil-society': { for: 4, against: 5 } };
	const quorum = held('open', { ...majority, quorumEach: 50 }, sides);
	expect(quorum.turnout).toMatchObject({ quorumReached: false, below: [['nhri']] });
	expect(quorum.subjects[0]?.adopted).toBe(false);
	const threshold = held('open', { ...majority, thresholdEach: 50 }, sides);
	expect(countsOf(threshold)).toMatchObject({ thresholdReached: false, below: [['civil-society']] });
	expect(held('open', { ...majority, thresholdEach: 40, quorumEach: 25 }, sides).subjects[0]?.adopted).toBe(true);
});

test('[POLL12] [POLL16] of a hidden poll turnout and decision are told from five ballots on, and no figure of one mind', () => {
	const told = (votes: Votes, rules = majority) => {
		const { turnout, subjects, lines } = held('confidential', rules, { state: votes });
		return [turnout?.cast ?? null, subjects[0]?.adopted, subjects[0]?.counts ?? null, lines.length];
	};
	expect(told({ for: 4 })).toEqual([null, false, null, 0]);
	expect(told({ for: 5 })).toEqual([5, true, null, 0]);
	expect(told({ against: 5 })).toEqual([5, false, null, 0]);
	expect(told({ for: 5 }, { ...majority, threshold: 100 })).toEqual([5, false, null, 0]);
	expect(told({ for: 5, silent: 6 }, { ...majority, quorum: 50 })).toEqual([5, false, null, 0]);
	expect(told({ for: 5, silent: 6 }, { ...majority, percentBase: 'entitled' })).toEqual([5, false, null, 0]);
	expect(held('open', majority, { state: { for: 4 } }).turnout?.cast).toBe(4);
});

test('[POLL8] where all abstain there is no percentage of the valid votes, and nothing is adopted', () => {
	const result = held('open', { ...majority, percentBase: 'valid' }, { state: { abstain: 6 } });
	expect([countsOf(result)?.percentFor, result.subjects[0]?.adopted]).toEqual([null, false]);
	expect(percentOf(1, 0)).toBeNull();
});

test('[POLL5] turnout goes up in fives', () => {
	expect([0, 4, 5, 9, 10, 23].map(turnoutStep)).toEqual([0, 0, 5, 5, 10, 20]);
});
