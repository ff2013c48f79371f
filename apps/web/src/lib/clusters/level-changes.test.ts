import type { RecommendationView } from '@plenum/protocol/clusters';
import { expect, test } from 'vitest';
import { earlierValues } from './level-changes.ts';

const said = { level: 'in-process', percentage: null, regression: false, explanation: 'So' };
const row = (id: string, more: Partial<RecommendationView>) =>
	({ id, readings: [], agreed: null, ...more }) as unknown as RecommendationView;

test('what stood before a change is kept by what was said, whenever it was said', () => {
	const rows = [
		row('a', { readings: [{ constituency: 'state', ...said, at: 1 }] }),
		row('b', { readings: [{ constituency: 'nhri', ...said, at: 1 }] }),
		row('c', {
			readings: [{ constituency: 'state', ...said, at: 2 }],
			agreed: { ...said, level: 'no-consensus', at: 3 }
		})
	];
	expect(earlierValues(rows, { kind: 'reading', constituency: 'state' })).toEqual([
		{ recommendations: ['a', 'c'], value: said },
		{ recommendations: ['b'], value: null }
	]);
	expect(earlierValues(rows, { kind: 'agreed' })).toEqual([
		{ recommendations: ['a', 'b'], value: null },
		{ recommendations: ['c'], value: { ...said, level: 'no-consensus' } }
	]);
});
