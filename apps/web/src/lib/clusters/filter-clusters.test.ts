import type { ClusterSummary } from '@plenum/protocol/clusters';
import { describe, expect, test } from 'vitest';
import type { FacetsView } from '@plenum/protocol/taxonomy';
import {
	countMatches,
	facetOptions,
	fits,
	isFiltering,
	noFilter,
	sidesDiffer,
	type ClusterFilter
} from './filter-clusters.ts';

const reading = (constituency: string, level: string) => ({
	constituency,
	level,
	percentage: null,
	regression: false,
	explanation: '',
	at: 0
});
const un = { kind: 'recommendation' as const };
const cluster: ClusterSummary = {
	id: 'cluster-1',
	label: 'Éducation et égalité',
	document: 'document-1',
	state: 'open',
	recommendations: 3,
	pledges: 0,
	matters: 0,
	positions: { supported: 2, noted: 1, 'partially-supported': 0, pending: 0, unknown: 0 },
	themes: ['Education', 'Equality'],
	readings: [reading('state', 'fully-implemented'), reading('civil-society', 'in-process')],
	levels: { agreed: [], read: 0 },
	agreed: null
};

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
		['none', true],
		['no-consensus', false]
	])('finds the level %s in a reading or where nothing is agreed: %s', (level, found) => {
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

	test('keeps only clusters where the sides differ', () => {
		const agreeing = { ...cluster, readings: [reading('state', 'in-process'), reading('nhri', 'in-process')] };
		expect([sidesDiffer(cluster), sidesDiffer(agreeing)]).toEqual([true, false]);
		expect(fits(agreeing, { ...noFilter, differing: true }, new Map())).toBe(false);
	});
});
