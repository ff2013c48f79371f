import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { expect, test } from 'vitest';
import { levelsByFacet } from './levels-by-facet.ts';

const none = { kind: 'recommendation' as const, groups: [], sdgs: [], states: [] };
const facets: FacetsView = {
	labels: ['Detention', 'Women', 'Goal 5'],
	recommendations: [
		{ ...none, id: 'one', cluster: 'k', position: 'supported', themes: [0] },
		{ ...none, id: 'two', cluster: 'k', position: 'noted', themes: [0, 1], sdgs: [2] },
		{ ...none, id: 'three', cluster: 'k', position: 'noted', themes: [] },
		{ ...none, kind: 'pledge', id: 'pledge', cluster: 'k', position: null, themes: [0] }
	]
};
const level = { level: 'in-process', percentage: null, regression: false };
const row = (id: string, agreed: typeof level | null): RecommendationRatingsView['recommendations'][number] => ({
	kind: 'recommendation',
	id,
	agreed,
	cluster: 'k',
	number: '1',
	text: '',
	position: 'noted',
	sideRatings: [],
	closed: false,
	then: []
});
const levels = [row('one', level), row('two', null)];

test('[CLUSTERS47] a recommendation counts under each label that it carries, at its agreed level', () => {
	expect(levelsByFacet(facets, levels, 'themes')).toEqual([
		{ id: 'Detention', count: 2, counts: { 'in-process': 1, 'not-assessed': 1 } },
		{ id: 'Women', count: 1, counts: { 'not-assessed': 1 } }
	]);
	expect(levelsByFacet(facets, levels, 'sdgs')).toEqual([{ id: 'Goal 5', count: 1, counts: { 'not-assessed': 1 } }]);
});

test('[CLUSTERS47] each has one position', () => {
	expect(levelsByFacet(facets, levels, 'position')).toEqual([
		{ id: 'noted', count: 2, counts: { 'not-assessed': 2 } },
		{ id: 'supported', count: 1, counts: { 'in-process': 1 } }
	]);
});
