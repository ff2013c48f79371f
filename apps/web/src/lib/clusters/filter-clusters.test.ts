import type { ClusterSummary } from '@plenum/protocol/clusters';
import { describe, expect, test } from 'vitest';
import { fits, isFiltering, noFilter, sidesDiffer } from './filter-clusters.ts';

const reading = (constituency: string, level: string) => ({
	constituency,
	level,
	percentage: null,
	regression: false,
	explanation: '',
	at: 0
});
const cluster: ClusterSummary = {
	id: 'cluster-1',
	label: 'Éducation et égalité',
	document: 'document-1',
	state: 'open',
	recommendations: 3,
	positions: { supported: 2, noted: 1, 'partially-supported': 0, pending: 0, unknown: 0 },
	themes: ['Education', 'Equality'],
	readings: [reading('state', 'fully-implemented'), reading('civil-society', 'in-process')],
	agreed: null
};

describe('a filter over clusters', () => {
	test('without anything set lets everything through', () => {
		expect([isFiltering(noFilter), fits(cluster, noFilter)]).toEqual([false, true]);
	});

	test.each([
		['education', true],
		['ÉGALITÉ educ', true],
		['health', false]
	])('finds %s whatever the case and the accents: %s', (words, found) => {
		expect(fits(cluster, { ...noFilter, words })).toBe(found);
	});

	test.each([
		['fully-implemented', true],
		['none', true],
		['no-consensus', false]
	])('finds the level %s in a reading or where nothing is agreed: %s', (level, found) => {
		expect(fits(cluster, { ...noFilter, level })).toBe(found);
	});

	test('finds a position that at least one recommendation has', () => {
		expect(fits(cluster, { ...noFilter, position: 'noted' })).toBe(true);
		expect(fits(cluster, { ...noFilter, position: 'pending' })).toBe(false);
	});

	test('finds a theme that at least one recommendation carries', () => {
		expect([fits(cluster, { ...noFilter, theme: 'Equality' }), fits(cluster, { ...noFilter, theme: 'Water' })]).toEqual(
			[true, false]
		);
	});

	test('keeps only clusters where the sides differ', () => {
		const agreeing = { ...cluster, readings: [reading('state', 'in-process'), reading('nhri', 'in-process')] };
		expect([sidesDiffer(cluster), sidesDiffer(agreeing)]).toEqual([true, false]);
		expect(fits(agreeing, { ...noFilter, differing: true })).toBe(false);
	});
});
