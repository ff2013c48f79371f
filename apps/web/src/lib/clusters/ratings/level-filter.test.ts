import { expect, test } from 'vitest';
import { defaultScale } from '@plenum/domain/consultations/scale';
import { levelRow } from '../../../fixtures/views.fixture.ts';
import { groupLevels, levelsIn, shownLevels, type LevelFilter } from './level-filter.ts';

test('[CLUSTERS46] recommendations by where they stand', () => {
	const rows = [
		levelRow('1'),
		levelRow('2', { state: 'in-process', nhri: 'in-process' }, { agreed: 'in-process' }),
		levelRow('3', { state: 'in-process', nhri: 'not-implemented' }),
		levelRow('4', { state: 'in-process', nhri: 'in-process' }),
		levelRow('5', {}, { agreed: 'views-recorded' })
	];
	const numbers = (filter: LevelFilter) => shownLevels(rows, filter).map(({ number }) => number);
	expect(numbers('all')).toEqual(['1', '2', '3', '4', '5']);
	expect(numbers('not-rated')).toEqual(['1']);
	expect(numbers('agreed')).toEqual(['2']);
	expect(numbers('differs')).toEqual(['3']);
	expect(numbers('alike')).toEqual(['4']);
	expect(numbers('views-recorded')).toEqual(['5']);
});

test('[CLUSTERS48] those of a cluster, and those that carry a theme', () => {
	const rows = [levelRow('1'), levelRow('2', {}, { cluster: 'd' }), levelRow('3')];
	const facet = (id: string, themes: number[]) => ({
		kind: 'recommendation' as const,
		id,
		cluster: 'k',
		position: 'noted' as const,
		themes,
		groups: [],
		sdgs: [],
		states: []
	});
	const facets = {
		labels: ['Water', 'Courts'],
		recommendations: [facet('1', [0]), facet('2', [0, 1]), facet('3', [1])]
	};
	const numbers = (cluster: string, theme: string) =>
		levelsIn(rows, facets, { cluster, theme }).map(({ number }) => number);
	expect(numbers('', '')).toEqual(['1', '2', '3']);
	expect(numbers('k', '')).toEqual(['1', '3']);
	expect(numbers('', 'Water')).toEqual(['1', '2']);
	expect(numbers('k', 'Courts')).toEqual(['3']);
	expect(numbers('', 'A theme that was renamed')).toEqual([]);
});

test('[CLUSTERS48] cluster by cluster in the order of the list, or the widest apart first', () => {
	const clusters = ['k', 'd', 'empty'].map((id) => ({ id, label: id }));
	const rows = [
		levelRow('1', { state: 'in-process', nhri: 'in-process' }),
		levelRow('2', { state: 'in-process', nhri: 'partially-implemented' }),
		levelRow('3', { state: 'not-implemented', nhri: 'fully-implemented' }, { cluster: 'd' }),
		levelRow('4', {}, { cluster: 'd' })
	];
	const order = (by: 'list' | 'spread') =>
		groupLevels(clusters, rows, by, defaultScale).map((group) => [group.id, ...group.rows.map(({ number }) => number)]);
	expect(order('list')).toEqual([
		['k', '1', '2'],
		['d', '3', '4']
	]);
	expect(order('spread')).toEqual([
		['d', '3', '4'],
		['k', '2', '1']
	]);
});
