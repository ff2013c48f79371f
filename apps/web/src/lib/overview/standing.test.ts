import { noConsensus } from '@plenum/domain/clusters/levels';
import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const cluster = (recommendations: number, state: 'open' | 'closed') => ({
	...{ id: state, label: state, state, recommendations, pledges: 2, matters: 1, readings: [], agreed: null }
});

test('[CONSULTATIONS112] the figures are of recommendations, whatever the clusters', () => {
	const agreedByItself = [
		{ level: 'partial', count: 3 },
		{ level: 'full', count: 2 },
		{ level: noConsensus, count: 1 }
	];
	const standing = standingOf({ clusters: [cluster(6, 'open'), cluster(4, 'closed')], agreedByItself });
	expect(standing).toEqual({
		total: 10,
		levels: agreedByItself.slice(0, 2),
		statuses: [
			{ status: 'open', count: 4 },
			{ status: 'views-recorded', count: 1 },
			{ status: 'agreed', count: 5 }
		],
		...{ clusters: 2, openClusters: 1 }
	});
	expect(standingOf({ clusters: [cluster(6, 'open')], agreedByItself: [] }).statuses).toEqual([
		{ status: 'open', count: 6 }
	]);
});
