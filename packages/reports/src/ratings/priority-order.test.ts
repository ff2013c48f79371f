import { expect, test } from 'vitest';
import type { Outcome, OutcomePoll } from '../outcome/outcome.ts';
import { priorityOrder } from './priority-order.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { outcomeOfAllVotes, sampleMatter, wholeMatters } from '../sample-votes.fixture.ts';

const labels = ['cluster-1', 'cluster-2', 'cluster-3', 'cluster-4'];
const four: Outcome = {
	...sampleOutcome,
	clusters: labels.map((id) => ({ ...sampleOutcome.clusters[1]!, id, label: `Theme ${id}` }))
};
const lines = labels.map((id) => ({ id, text: `Theme ${id}` }));
const subject = { kind: 'priorities' as const };
const chosen = (id: string, marks: boolean[], voters = 33): OutcomePoll =>
	sampleMatter(id, { subject, lines, method: 'selection' }, (side, at) => {
		const place = { 'civil-society': 0, state: 12, nhri: 23 }[side] + at;
		return place < voters ? marks.map((mark, of) => mark && (of !== 0 || place % 2 === 0)) : null;
	});

test('[EXPORTS113] the order is that of the vote; a cluster that nobody chose has no place in it', () => {
	expect(priorityOrder({ ...four, polls: [chosen('a', [true, false, true, true])] })).toEqual([
		...['cluster-3', 'cluster-4', 'cluster-1']
	]);
	expect(priorityOrder(outcomeOfAllVotes)).toEqual(['cluster-2', 'cluster-1']);
});

test('[EXPORTS113] points and rankings give an order too', () => {
	const points = sampleMatter('p', { subject, lines, method: 'points' }, () => [1, 5, 0, 4]);
	const ranking = sampleMatter('r', { subject, lines, method: 'ranking' }, () => [null, 2, 1, 3]);
	expect(priorityOrder({ ...four, polls: [points] })).toEqual(['cluster-2', 'cluster-4', 'cluster-1']);
	expect(priorityOrder({ ...four, polls: [ranking] })).toEqual(['cluster-3', 'cluster-2', 'cluster-4']);
});

test('[EXPORTS113] of several votes the last one that came to an order counts', () => {
	const earlier = chosen('a', [false, false, false, true]);
	const later = chosen('b', [false, true, false, false]);
	expect(priorityOrder({ ...four, polls: [earlier, later] })).toEqual(['cluster-2']);
	// Nobody decided anything in the last one: eight of 33 are less than half.
	const missed = chosen('c', [true, true, true, true], 8);
	expect(missed.result.turnout?.quorumReached).toBe(false);
	expect(priorityOrder({ ...four, polls: [earlier, later, missed] })).toEqual(['cluster-2']);
	expect(priorityOrder({ ...four, polls: [missed] })).toBeNull();
});

test('[EXPORTS113] without a vote on priorities, or where its figures may not be told, there is no order', () => {
	expect(priorityOrder(four)).toBeNull();
	expect(priorityOrder({ ...four, polls: wholeMatters.slice(0, 2) })).toBeNull();
	const vote = chosen('a', [true, true, true, true]);
	const untold = {
		...vote.result,
		subjects: vote.result.subjects.map(() => ({ adopted: false, counts: null })),
		lines: []
	};
	expect(priorityOrder({ ...four, polls: [{ ...vote, result: untold }] })).toBeNull();
});

test('[EXPORTS113] a cluster that is not there any more is passed over, and one of which others became part stands once', () => {
	const vote = chosen('a', [true, true, true, true]);
	const merged = { ...vote, actions: ['cluster-1', 'gone', 'cluster-1', 'cluster-4'] };
	expect(priorityOrder({ ...four, polls: [merged] })).toEqual(['cluster-1', 'cluster-4']);
});
