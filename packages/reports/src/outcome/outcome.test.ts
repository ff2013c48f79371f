import { expect, test } from 'vitest';
import { equalOutcome, type Outcome, type OutcomeCluster } from './outcome.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';

const changed = (change: (cluster: OutcomeCluster) => Partial<OutcomeCluster>): Outcome => ({
	...sampleOutcome,
	clusters: sampleOutcome.clusters.map((cluster, at) => (at === 0 ? { ...cluster, ...change(cluster) } : cluster))
});

test('[EXPORTS11] random ids, the record, the time of making and the number of the version do not count', () => {
	const elsewhere: Outcome = {
		...changed(({ polls, commitments }) => ({
			id: 'other',
			document: { id: 'other', sha256: 'aa' },
			polls: polls.map((poll) => ({ ...poll, id: 'other' })),
			commitments: commitments.map((commitment) => ({ ...commitment, id: 'other', poll: 'other' }))
		})),
		exportedAt: 999,
		frozenAs: 3,
		journal: { head: 'ee', length: 1 },
		consultation: { ...sampleOutcome.consultation, id: 'other', createdAt: 998 }
	};
	expect(equalOutcome(sampleOutcome, elsewhere)).toBe(true);
});

test.each<[string, Outcome]>([
	['a label', changed(() => ({ label: 'Courts' }))],
	[
		'a rating',
		changed(({ recommendations }) => ({
			recommendations: recommendations.map((one) => ({ ...one, sideRatings: one.sideRatings.slice(1) }))
		}))
	],
	['the order of recommendations', changed((cluster) => ({ recommendations: cluster.recommendations.toReversed() }))],
	['what a commitment comes from', changed((cluster) => ({ polls: [], commitments: cluster.commitments }))],
	['the text', changed(() => ({ document: { id: 'document-1', sha256: 'ff' } }))],
	['the order of clusters', { ...sampleOutcome, clusters: sampleOutcome.clusters.toReversed() }],
	['the title', { ...sampleOutcome, consultation: { ...sampleOutcome.consultation, title: 'Other' } }]
])('[EXPORTS11] another outcome: %s', (_, other) => {
	expect(equalOutcome(sampleOutcome, other)).toBe(false);
});
