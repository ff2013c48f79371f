import { expect, test } from 'vitest';
import { defaultScale } from '@plenum/domain/clusters/levels';
import { groupLevels, levelsIn, shownLevels } from './level-filter.ts';

const said = (level: string, regression = false) => ({ constituency: level, level, percentage: null, regression });
const row = (number: string, readings: ReturnType<typeof said>[], agreed: string | null = null) => ({
	...{
		kind: 'recommendation' as const,
		id: number,
		cluster: 'c',
		number,
		text: '',
		position: 'noted' as const,
		readings,
		closed: false,
		then: []
	},
	agreed: agreed === null ? null : { level: agreed, percentage: null, regression: false }
});

test('[CLUSTERS46] recommendations that the sides see differently, and those without an agreed level', () => {
	const rows = [
		row('1', []),
		row('2', [said('in-process'), said('in-process')], 'in-process'),
		row('3', [said('in-process'), said('not-implemented')]),
		row('4', [said('in-process'), said('in-process', true)]),
		row('5', [], 'no-consensus')
	];
	const numbers = (filter: 'all' | 'differ' | 'open') => shownLevels(rows, filter).map(({ number }) => number);
	expect(numbers('all')).toEqual(['1', '2', '3', '4', '5']);
	expect(numbers('differ')).toEqual(['3', '4', '5']);
	expect(numbers('open')).toEqual(['1', '3', '4']);
});

test('[CLUSTERS48] those of a cluster, and those that carry a theme', () => {
	const rows = [row('1', []), { ...row('2', []), cluster: 'd' }, row('3', [])];
	const facet = (id: string, themes: number[]) => ({
		...{
			kind: 'recommendation' as const,
			id,
			cluster: 'c',
			position: 'noted' as const,
			themes,
			groups: [],
			sdgs: [],
			states: []
		}
	});
	const facets = {
		labels: ['Water', 'Courts'],
		recommendations: [facet('1', [0]), facet('2', [0, 1]), facet('3', [1])]
	};
	const numbers = (cluster: string, theme: string) =>
		levelsIn(rows, facets, { cluster, theme }).map(({ number }) => number);
	expect(numbers('', '')).toEqual(['1', '2', '3']);
	expect(numbers('c', '')).toEqual(['1', '3']);
	expect(numbers('', 'Water')).toEqual(['1', '2']);
	expect(numbers('c', 'Courts')).toEqual(['3']);
	expect(numbers('', 'A theme that was renamed')).toEqual([]);
});

test('[CLUSTERS48] cluster by cluster in the order of the list, or the widest apart first', () => {
	const clusters = ['c', 'd', 'empty'].map((id) => ({ id, label: id }));
	const rows = [
		row('1', [said('in-process'), said('in-process')]),
		row('2', [said('in-process'), said('in-process', true)]),
		row('3', [said('in-process'), said('partially-implemented')]),
		{ ...row('4', [said('not-implemented'), said('fully-implemented')]), cluster: 'd' },
		{ ...row('5', []), cluster: 'd' }
	];
	const order = (by: 'list' | 'spread') =>
		groupLevels(clusters, rows, by, defaultScale).map((group) => [group.id, ...group.rows.map(({ number }) => number)]);
	expect(order('list')).toEqual([
		['c', '1', '2', '3'],
		['d', '4', '5']
	]);
	expect(order('spread')).toEqual([
		['d', '4', '5'],
		['c', '3', '2', '1']
	]);
});
