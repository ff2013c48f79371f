import { expect, test } from 'vitest';
import { show, table } from './table.ts';

test('a table is laid out as the formatter keeps it', () => {
	expect(table(['', 'p50 ms'], [['Plenum', '1.20']])).toBe(
		['|        | p50 ms |', '| ------ | -----: |', '| Plenum |   1.20 |'].join('\n')
	);
});

test('numbers are shown with the digits asked for, and what was not measured as a dash', () => {
	expect([show(1234.56, 0), show(0.5, 2), show(NaN, 1)]).toEqual(['1,235', '0.50', '–']);
});
