import { expect, test } from 'vitest';
import { shownLevels } from './level-filter.ts';

const said = (level: string, regression = false) => ({ constituency: level, level, percentage: null, regression });
const row = (number: string, readings: ReturnType<typeof said>[], agreed: string | null = null) => ({
	...{ id: number, cluster: 'c', number, text: '', position: 'noted' as const, readings },
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
