import { expect, test } from 'vitest';
import { readOutcome } from './read-outcome.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';

const tally = { for: 2, against: 0, abstain: 0 };
const [poll] = sampleOutcome.clusters[0]?.polls ?? [];
if (!poll) throw new Error('The sample has a poll.');
const { id, kind, openedAt, closedAt, statement, reviewDate } = poll;
const firstPoll = {
	...{ id, kind, openedAt, closedAt, statement, reviewDate },
	action: poll.actions[0],
	frozen: poll.frozen[0],
	rules: { percentBase: 'valid', threshold: 50, quorum: 0 },
	result: {
		...{ entitled: 2, cast: 2, tally, percentBase: 'valid', base: 2, percentFor: 100, quorumReached: true },
		...{ thresholdReached: true, adopted: true, consensus: null },
		groups: [{ constituencies: ['civil-society'], entitled: 2, tally }]
	}
};

test('[EXPORTS10] an outcome of the first version is read as it would be told now', () => {
	const [cluster, ...others] = sampleOutcome.clusters;
	const first = {
		...sampleOutcome,
		version: 'plenum-outcome/1',
		clusters: [{ ...cluster, polls: [firstPoll] }, ...others]
	};
	expect(readOutcome(first)).toEqual(sampleOutcome);
	expect(readOutcome(sampleOutcome)).toEqual(sampleOutcome);
});

test('[EXPORTS10] an outcome of the second version is read: its recommendations have no levels of their own', () => {
	const second = {
		...sampleOutcome,
		version: 'plenum-outcome/2',
		clusters: sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			recommendations: cluster.recommendations.map(({ readings: _, agreed: __, ...one }) => one)
		}))
	};
	expect(readOutcome(second)).toEqual(sampleOutcome);
});

test('[TAXONOMY7] an outcome from before labels were terms has none', () => {
	const before = Object.fromEntries(Object.entries(sampleOutcome).filter(([field]) => field !== 'taxonomy'));
	expect(readOutcome(before)).toEqual({ ...sampleOutcome, taxonomy: { terms: [], links: [] } });
});

test('[POLL23] that a vote was put again is known of an outcome that told it only where it was not divided', () => {
	const withPoll = (more: object) => ({
		...sampleOutcome,
		clusters: sampleOutcome.clusters.map((cluster) => ({
			...cluster,
			polls: cluster.polls.map((one) => ({ ...one, ...more }))
		}))
	});
	const now = withPoll({ again: true, undivided: true });
	expect(readOutcome(withPoll({ undivided: true }))).toEqual(now);
	expect(readOutcome(now)).toEqual(now);
});

test('[EXPORTS10] what is no outcome passes through, to be refused', () => {
	for (const stored of [null, 'text', {}, { version: 'plenum-outcome/1', clusters: [{ polls: [{ result: null }] }] }])
		expect(readOutcome(stored)).toBe(stored);
});
