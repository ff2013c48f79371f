import { resultOf } from '@plenum/domain/polls/poll-result';
import { pollKinds, type Ballot, type PollKind, type Voter } from '@plenum/domain/polls/poll';
import { percentBases, type PollRules } from '@plenum/domain/polls/rules';
import { expect, test } from 'vitest';
import { compareConsensus, compareLines, compareTotals, countSides, type RecordRow } from './recount-findings.ts';

/** A small generator of its own, so that a failure comes again with the same numbers. */
function draws(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function randomPoll(draw: (below: number) => number) {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	for (let side = 0; side <= draw(5); side++) {
		const constituency = `side-${side}`;
		const entitled = 1 + draw(30);
		const leaning = draw(4);
		for (let n = 0; n < entitled; n++) {
			const voter = { participant: `${constituency}-${n}`, constituency };
			roster.push(voter);
			const choice = (['for', 'against', 'abstain', null] as const)[draw(3) === 0 ? draw(4) : leaning] ?? null;
			const other = (['for', 'against', 'abstain'] as const)[draw(3)] ?? 'for';
			if (choice) ballots.push({ ...voter, answer: { method: 'for-against', marks: [choice, other] } });
		}
	}
	return { roster, ballots };
}

test('[POLL14] the recount and the rule, written apart, agree on three thousand polls', () => {
	for (let seed = 1; seed <= 3000; seed++) {
		const draw = draws(seed);
		const { roster, ballots } = randomPoll(draw);
		const kind: PollKind = pollKinds[draw(2)] ?? 'open';
		const percent = () => [0, 50, 60, 66.67, 75, 100, draw(101)][draw(7)] ?? 50;
		const rules: PollRules = {
			percentBase: percentBases[draw(4)] ?? 'cast',
			threshold: percent(),
			quorum: draw(101),
			thresholdEach: draw(2) * percent(),
			quorumEach: draw(2) * draw(101)
		};
		const present = new Set(roster.filter(() => draw(2) === 0).map(({ participant }) => participant));
		for (const { participant } of ballots) present.add(participant);
		const poll = { kind, method: 'for-against', actions: ['a', 'b'], rules, roster } as const;
		const result = JSON.stringify(resultOf({ ...poll, actions: ['a', 'b'] }, { papers: ballots, present }));
		const hashes = { frozen: '[]', rosterHash: '', opened: null, closed: null };
		const record: RecordRow = { kind, rules: JSON.stringify(rules), result, ...hashes };
		const rows = ballots.map(({ constituency, answer }) => ({ constituency, answer: JSON.stringify(answer) }));
		const sides = countSides(
			roster.map(({ constituency }) => constituency),
			rows,
			2
		);
		const findings = [
			...compareTotals(record, sides, 2),
			...compareLines(record, sides, 2),
			...compareConsensus(record, sides)
		];
		expect(
			findings.filter(([, is, says]) => is !== says),
			`seed ${seed}`
		).toEqual([]);
	}
});
