import { expect, test } from 'vitest';
import { choices, type Choice } from './answer.ts';
import { resultOf } from './poll-result.ts';
import type { OpenPoll } from './poll.ts';
import { acceptStep, finishUnsealing, groupVoters, isTooFewToOpen, startUnsealing } from './unseal-poll.ts';

/** The same numbers every time. */
function draws(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

function pollOf(sides: readonly number[], undivided: boolean): OpenPoll {
	const roster = sides.flatMap((people, side) =>
		Array.from({ length: people }, (_, place) => ({ participant: `${side}-${place}`, constituency: `side-${side}` }))
	);
	return {
		...{ id: 'p', consultation: 'c', cluster: 'k', method: 'for-against', actions: ['a'], workshop: null },
		...{ kind: 'secret', createdAt: 1, state: 'open', frozen: [], roster, openedAt: 2, trustees: 2 },
		...{ closesAt: null, closesAtFirst: null, rerun: undivided ? { of: 'q', changed: 1, undivided } : null },
		rules: { percentBase: 'cast', threshold: 50, quorum: 30, thresholdEach: 20, quorumEach: 10 }
	};
}

test('[TRUSTEE9] [TRUSTEE6] the result by groups is the one that the same ballots have without trustees, in two thousand polls', () => {
	const draw = draws(7);
	for (let round = 0; round < 2000; round++) {
		const poll = pollOf(
			Array.from({ length: 1 + draw(4) }, () => draw(16)),
			draw(5) === 0
		);
		const cast = poll.roster.filter(() => draw(4) > 0);
		if (isTooFewToOpen(cast.length)) continue;
		const mood = draw(3);
		const papers = cast.map((voter) => {
			const choice: Choice = draw(4) === 0 ? (choices[draw(3)] ?? 'for') : (choices[mood] ?? 'for');
			return { ...voter, answer: { method: 'for-against' as const, marks: [choice] } };
		});
		const present = new Set(poll.roster.filter(() => draw(2) > 0).map(({ participant }) => participant));
		for (const { participant } of papers) present.add(participant);
		const groups = groupVoters(poll, new Set(cast.map(({ participant }) => participant)), present);
		expect(groups.flatMap(({ constituencies }) => constituencies).sort()).toEqual(
			[...new Set(poll.roster.map(({ constituency }) => constituency))].sort()
		);
		expect(groups.length === 1 || groups.every((group) => group.cast >= 5)).toBe(true);
		const opened = groups.map((group) => ({
			...group,
			answers: papers.filter((paper) => group.constituencies.includes(paper.constituency)).map(({ answer }) => answer)
		}));
		const closed = finishUnsealing(startUnsealing(poll, null, 3), opened, 4);
		expect(closed.result).toEqual(resultOf(poll, { papers, present }));
	}
});

test('[TRUSTEE8] a step follows, in its turn and with every envelope accounted for, or is refused', () => {
	const poll = startUnsealing(pollOf([9, 9], false), null, 3);
	const now = [{ sha256: 'in', count: 9 }];
	const batch = { in: 'in', out: 'out', count: 8, invalid: 1 };
	const accept = (step: number, batches = [batch], done: (typeof batch)[][] = []) => {
		const verdict = acceptStep(poll, { step, batches }, { done, now });
		return verdict.ok ? verdict.value : verdict.reason;
	};
	expect(accept(1)).toBe('next');
	expect(accept(2)).toBe('poll/not-your-turn');
	expect(accept(1, [])).toBe('poll/step-not-following');
	expect(accept(1, [{ ...batch, in: 'other' }])).toBe('poll/step-not-following');
	for (const count of [7, 9]) expect(accept(1, [{ ...batch, count }])).toBe('poll/step-not-following');
	expect(accept(1, [batch], [[batch]])).toBe('repeated');
	expect(accept(1, [{ ...batch, out: 'other' }], [[batch]])).toBe('poll/step-done');
	expect(accept(3, [batch], [[batch], [batch]])).toBe('poll/not-your-turn');
	expect(acceptStep(pollOf([9], false), { step: 1, batches: [batch] }, { done: [], now })).toMatchObject({
		reason: 'poll/not-unsealing'
	});
});
