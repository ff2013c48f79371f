import {
	agreementSteps,
	choices,
	consentStances,
	pollMethods,
	type Answer,
	type Choice,
	type PollMethod
} from '@plenum/domain/polls/answer';
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

const steps = { for: [5, 4], against: [1, 2], abstain: [3, null] } as const;

/** An answer about three actions, for, against or without an opinion on the first of them. */
function answerBy(method: PollMethod, choice: Choice, draw: (below: number) => number): Answer {
	const others = [draw(3), draw(3)] as const;
	switch (method) {
		case 'for-against':
			return { method, marks: [choice, ...others.map((n) => choices[n] ?? 'for')] };
		case 'consent': {
			const mark = (n: number) => ({ stance: consentStances[n] ?? 'consent', reason: n === 2 ? 'Too late' : '' });
			return { method, marks: [mark(choices.indexOf(choice)), ...others.map(mark)] };
		}
		case 'selection':
			return {
				method,
				marks: [choice === 'for', ...others.map((n) => choice !== 'abstain' && (n > 0 || choice === 'against'))]
			};
		case 'points':
			return { method, marks: choice === 'abstain' ? [0, 0, 0] : [choice === 'for' ? 4 : 0, ...others] };
		case 'ranking': {
			const marks = choice === 'for' ? [1, 2 + others[0], null] : [null, 1, 1 + others[1]];
			return { method, marks: choice === 'abstain' ? [null, null, null] : marks };
		}
		case 'agreement':
			return { method, marks: [steps[choice][draw(2)] ?? null, ...others.map((n) => agreementSteps[n] ?? null)] };
	}
}

function randomPoll(draw: (below: number) => number, method: PollMethod) {
	const roster: Voter[] = [];
	const ballots: Ballot[] = [];
	const sides = 1 + draw(4);
	for (let side = 0; side < sides; side++) {
		const constituency = `side-${side}`;
		const entitled = 1 + draw(16);
		const leaning = draw(4);
		for (let n = 0; n < entitled; n++) {
			const voter = { participant: `${constituency}-${n}`, constituency };
			roster.push(voter);
			const choice = (['for', 'against', 'abstain', null] as const)[draw(3) === 0 ? draw(4) : leaning] ?? null;
			if (choice) ballots.push({ ...voter, answer: answerBy(method, choice, draw) });
		}
	}
	return { roster, ballots };
}

test('[POLL14] the recount and the rule, written apart, agree on three thousand polls', () => {
	for (let seed = 1; seed <= 3000; seed++) {
		const draw = draws(seed);
		const method = pollMethods[draw(6)] ?? 'for-against';
		const { roster, ballots } = randomPoll(draw, method);
		const kind: PollKind = method === 'consent' ? 'open' : (pollKinds[draw(2)] ?? 'open');
		const percent = () => [0, 50, 60, 66.67, 75, 100, draw(101)][draw(7)] ?? 50;
		const rules: PollRules = {
			percentBase: percentBases[draw(4)] ?? 'cast',
			threshold: percent(),
			quorum: draw(101),
			thresholdEach: draw(2) * percent(),
			quorumEach: draw(2) * draw(101),
			...(draw(2) === 0 ? { places: 1 + draw(3) } : {})
		};
		const present = new Set(roster.filter(() => draw(2) === 0).map(({ participant }) => participant));
		for (const { participant } of ballots) present.add(participant);
		const actions = ['a', 'b', 'c'];
		const result = JSON.stringify(resultOf({ kind, method, actions, rules, roster }, { ballots, present }));
		const hashes = { frozen: '[]', indicative: 0, rosterHash: '', opened: null, closed: null };
		const record: RecordRow = { kind, method, rules: JSON.stringify(rules), result, ...hashes };
		const rows = ballots.map(({ constituency, answer }) => ({ constituency, answer: JSON.stringify(answer) }));
		const sides = countSides(
			roster.map(({ constituency }) => constituency),
			rows,
			3
		);
		const findings = [
			...compareTotals(record, sides, 3),
			...compareLines(record, sides, 3),
			...compareConsensus(record, sides)
		];
		expect(
			findings.filter(([, is, says]) => is !== says),
			`seed ${seed}`
		).toEqual([]);
	}
});

test.each(['constructor', 'valueOf', 'quadratic'])(
	'[POLL14] a ballot by the method “%s”, which is none, is not counted',
	(method) => {
		const ballot = { constituency: 'state', answer: JSON.stringify({ method, marks: ['for'] }) };
		expect(() => countSides(['state'], [ballot], 1)).toThrow(`No ballot is read by the method ${method}.`);
	}
);
