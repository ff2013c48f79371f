import { expect, test } from 'vitest';
import type { Outcome, OutcomeCluster, OutcomeRecommendation } from './outcome.ts';
import { areSame, outcomeChanges } from './outcome-changes.ts';
import { agreed, rating, recommendation, sampleOutcome } from '../sample-outcome.fixture.ts';

const [courts, water] = sampleOutcome.clusters as [OutcomeCluster, OutcomeCluster];
const withClusters = (...clusters: OutcomeCluster[]): Outcome => ({ ...sampleOutcome, clusters });

test('[EXPORTS33] the same content made at another time, under another number, is the same', () => {
	const later = { ...sampleOutcome, exportedAt: 999, frozenAs: 2, journal: { head: 'ff', length: 40 } };
	const changes = outcomeChanges(sampleOutcome, later);
	expect(changes).toEqual({ consultation: [], clusters: [], reordered: false });
	expect(areSame(changes)).toBe(true);
});

test('[EXPORTS33] each respect in which a cluster changed is told once, with before and after', () => {
	const [rated] = courts.recommendations as [OutcomeRecommendation];
	const after: OutcomeCluster = {
		...courts,
		label: 'Courts',
		recommendations: [
			...courts.recommendations.slice(2).map((each) => ({ ...each, text: `${each.text}!` })),
			{ ...rated, sideRatings: [...rated.sideRatings.slice(1), rating('nhri', 'in-process')], agreed: null },
			recommendation('140.99', { agreed: agreed('in-process') })
		],
		document: { ...courts.document, sha256: 'ee' },
		closing: null,
		polls: [],
		commitments: courts.commitments.map((each) => ({ ...each, status: 'done' as const }))
	};
	const level = (id: string, more: object = {}) => ({ level: id, percentage: null, regression: false, ...more });
	expect(outcomeChanges(sampleOutcome, withClusters(after, water)).clusters).toEqual([
		{
			id: 'cluster-1',
			label: 'Courts',
			change: 'changed',
			changes: [
				{ what: 'renamed', from: 'Access to justice', to: 'Courts' },
				{ what: 'recommendations', added: ['140.99'], removed: ['140.18'], changed: ['140.20'] },
				{ what: 'rating', number: '140.2', constituency: 'nhri', from: null, to: level('in-process') },
				{
					what: 'rating',
					number: '140.2',
					constituency: 'civil-society',
					from: level('not-implemented', { regression: true }),
					to: null
				},
				{ what: 'agreed', number: '140.2', from: level('partially-implemented', { percentage: 60 }), to: null },
				{ what: 'text' },
				{ what: 'closing', from: true, to: false },
				{ what: 'polls', added: 0, changed: 0, removed: 1 },
				{ what: 'commitments', added: 0, changed: 1, removed: 0 }
			]
		}
	]);
});

test('[EXPORTS33] clusters that came or went are named; another order is told apart from them', () => {
	const fresh = { ...water, id: 'cluster-3', label: 'New' };
	expect(outcomeChanges(sampleOutcome, withClusters(fresh, courts))).toEqual({
		consultation: [],
		clusters: [
			{ id: 'cluster-3', label: 'New', change: 'added', changes: [] },
			{ id: 'cluster-2', label: water.label, change: 'removed', changes: [] }
		],
		reordered: false
	});
	expect(outcomeChanges(sampleOutcome, withClusters(water, courts))).toEqual({
		consultation: [],
		clusters: [],
		reordered: true
	});
});

test('[EXPORTS33] what changed of the consultation itself is named', () => {
	const { consultation } = sampleOutcome;
	const after = { ...sampleOutcome, consultation: { ...consultation, title: 'Other', phase: 'closed' as const } };
	expect(outcomeChanges(sampleOutcome, after).consultation).toEqual(['title', 'phase']);
});
