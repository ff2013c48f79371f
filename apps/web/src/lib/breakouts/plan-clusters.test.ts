import { fold } from '@plenum/domain/workshops/evolve';
import type { WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { expect, test } from 'vitest';
import { partClusters } from './plan-clusters.ts';

const item = (id: string, cluster: string | null) => ({ id, cluster, title: id, minutes: 10 });
const story: WorkshopEvent[] = [
	{
		type: 'workshop-planned',
		title: 'First day',
		items: [
			item('one', 'law'),
			item('two', null),
			item('three', 'water'),
			item('four', 'courts'),
			item('five', 'water')
		]
	},
	{ type: 'workshop-started' },
	{ type: 'item-started', item: 'one' },
	{ type: 'item-finished', item: 'one' },
	{ type: 'item-started', item: 'three' }
];
const workshop = fold(story.map((event, place) => ({ seq: place + 1, at: 0, by: null, event })))!;
const clusters = ['air', 'courts', 'law', 'water'].map((id) => ({ id }));

test('[BREAKOUT105] what is left of the agenda is offered first, in its order; the other clusters follow', () => {
	const { first, others } = partClusters(clusters, workshop, {});
	expect(first.map(({ id }) => id)).toEqual(['water', 'courts']);
	expect(others.map(({ id }) => id)).toEqual(['air', 'law']);
});

test('[BREAKOUT105] a cluster that the plan has already is among the first', () => {
	expect(partClusters(clusters, workshop, { air: 1 }).first.map(({ id }) => id)).toEqual(['water', 'courts', 'air']);
});
