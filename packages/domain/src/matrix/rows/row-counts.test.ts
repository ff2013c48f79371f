import { expect, test } from 'vitest';
import { countRows } from './row-counts.ts';

test('[MATRIX82] each filled row is counted once, and what became of none of them is said', () => {
	const problems = [
		{ row: 4, code: 'repeated-merged', what: '' },
		{ row: 5, code: 'row-not-understood', what: 'x' },
		{ row: 2, code: 'states-missing', what: '' }
	] as const;
	const file = { filled: [1, 2, 3, 4, 5, 6, 7], headings: [1], outside: [6] };
	expect(countRows(file, [{ row: 2 }, { row: 3 }], problems)).toEqual({
		filled: 7,
		recommendations: 2,
		mechanisms: 0,
		repeated: 1,
		headings: 1,
		listed: 1,
		outside: 1,
		unread: 1
	});
});
