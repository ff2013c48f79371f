import { summarise } from '@plenum/domain/ratings/status';
import { describe, expect, test } from 'vitest';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import { clusterSummary, levelRow } from '../../fixtures/views.fixture.ts';
import { countMatches, facetOptions, fits, isFiltering, noFilter, type ClusterFilter } from './filter-clusters.ts';

const un = { kind: 'recommendation' as const };
const summary = summarise([
	levelRow('1', {}, { agreed: 'fully-implemented' }),
	levelRow('2', { state: 'fully-implemented', nhri: 'in-process' }),
	levelRow('3', { state: 'in-process', nhri: 'in-process' })
]);
const cluster = clusterSummary('cluster-1', 'Éducation et égalité', { summary });

describe('a filter over clusters', () => {
	test('without anything set lets everything through', () => {
		expect([isFiltering(noFilter), fits(cluster, noFilter, new Map())]).toEqual([false, true]);
	});

	test.each([
		['education', true],
		['ÉGALITÉ educ', true],
		['health', false]
	])('finds %s whatever the case and the accents: %s', (words, found) => {
		expect(fits(cluster, { ...noFilter, words }, new Map())).toBe(found);
	});

	test.each([
		['fully-implemented', true],
		['in-process', false],
		['none', true],
		['views-recorded', false]
	])('finds the level %s where it is agreed, and what is not settled yet: %s', (level, found) => {
		expect(fits(cluster, { ...noFilter, level }, new Map())).toBe(found);
	});

	test('[TAXONOMY5] finds clusters by what one recommendation is, all at once', () => {
		const facets: FacetsView = {
			labels: ['Education', 'Women', '4', 'Arvenia', 'Dorland'],
			recommendations: [
				{ ...un, id: 'r1', cluster: cluster.id, position: 'noted', themes: [0], groups: [1], sdgs: [2], states: [3] },
				{
					...un,
					id: 'r2',
					cluster: cluster.id,
					position: 'supported',
					themes: [0],
					groups: [],
					sdgs: [2],
					states: [3, 4]
				},
				{ ...un, id: 'r3', cluster: 'cluster-2', position: 'noted', themes: [], groups: [1], sdgs: [], states: [4] }
			]
		};
		const count = (asked: Partial<ClusterFilter>) =>
			Object.fromEntries(countMatches(facets, { ...noFilter, ...asked }));
		expect(count({ sdg: '4', state: 'Arvenia' })).toEqual({ 'cluster-1': 2 });
		expect(count({ position: 'noted', state: 'Dorland' })).toEqual({ 'cluster-2': 1 });
		expect(count({ theme: 'Education', group: 'Women', state: 'Dorland' })).toEqual({});
		expect(count({ theme: 'Water' })).toEqual({});
		const asked = { ...noFilter, state: 'Dorland' };
		expect([fits(cluster, asked, countMatches(facets, asked)), fits(cluster, asked, new Map())]).toEqual([true, false]);
		expect(facetOptions(facets, 'state')).toEqual([
			{ label: 'Arvenia', count: 2 },
			{ label: 'Dorland', count: 2 }
		]);
	});

	test('keeps only clusters with recommendations on which views differ', () => {
		const alike = { ...cluster, summary: summarise([levelRow('3', { state: 'in-process', nhri: 'in-process' })]) };
		const differing = { ...noFilter, differing: true };
		expect([fits(cluster, differing, new Map()), fits(alike, differing, new Map())]).toEqual([true, false]);
	});
});
