import { resultOf } from '@plenum/domain/polls/poll-result';
import {
	percentBases,
	pollKinds,
	type Ballot,
	type PollKind,
	type PollRules,
	type Voter
} from '@plenum/domain/polls/poll';
import { expect, test } from 'vitest';
import { compareConsensus, compareLines, compareTotals, type CountRow, type RecordRow } from './recount-findings.ts';

/** A small generator of its own, so that a failure comes again with the same numbers. */
function draws(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function randomPoll(draw: (below: number) => number) {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	const sides = new Map<string, CountRow>();
	for (let side = 0; side <= draw(5); side++) {
		const constituency = `side-${side}`;
		const row = { constituency, entitled: 1 + draw(30), inFavour: 0, against: 0, abstain: 0 };
		const leaning = draw(4);
		for (let n = 0; n < row.entitled; n++) {
			const voter = { participant: `${constituency}-${n}`, constituency };
			roster.push(voter);
			const choice = (['for', 'against', 'abstain', null] as const)[draw(3) === 0 ? draw(4) : leaning] ?? null;
			if (choice === null) continue;
			ballots.push({ ...voter, choice });
			row[choice === 'for' ? 'inFavour' : choice] += 1;
		}
		sides.set(constituency, row);
	}
	return { roster, ballots, sides };
}

test('[POLL14] the recount and the rule, written apart, agree on three thousand polls', () => {
	for (let seed = 1; seed <= 3000; seed++) {
		const draw = draws(seed);
		const { roster, ballots, sides } = randomPoll(draw);
		const kind: PollKind = pollKinds[draw(2)] ?? 'open';
		const threshold = [0, 50, 60, 66.67, 75, 100, draw(101)][draw(7)] ?? 50;
		const rules: PollRules = { percentBase: percentBases[draw(3)] ?? 'cast', threshold, quorum: draw(101) };
		const result = JSON.stringify(resultOf({ kind, rules, roster }, ballots));
		const { percentBase: base, quorum } = rules;
		const hashes = { words: '', wordsHash: '', rosterHash: '', opened: null, closed: null };
		const record: RecordRow = { kind, base, threshold, quorum, result, ...hashes };
		const counted = { for: 0, against: 0, abstain: 0 };
		for (const { choice } of ballots) counted[choice] += 1;
		const findings = [
			...compareTotals(record, counted, roster.length),
			...compareLines(record, sides),
			...compareConsensus(record, sides)
		];
		expect(
			findings.filter(([, is, says]) => is !== says),
			`seed ${seed}`
		).toEqual([]);
	}
});
