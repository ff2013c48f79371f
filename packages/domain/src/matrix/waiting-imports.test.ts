import { describe, expect, test } from 'vitest';
import { chooseDisplaced, type WaitingImport } from './waiting-imports.ts';

const bounds = { ofOwner: { count: 3, bytes: 100 }, ofAll: { count: 5, bytes: 200 } };

/** `ada:10` is an import of 10 bytes by Ada; they came in the order in which they stand. */
const waiting = (...list: string[]): WaitingImport[] =>
	list.map((each, at) => {
		const [owner = '', bytes] = each.split(':');
		return { id: `${owner}${at}`, owner, bytes: Number(bytes), createdAt: at };
	});

describe('[MATRIX45] what makes room for newer uploads', () => {
	test.each([
		['nothing within the bounds', waiting('ada:50', 'ada:50', 'ben:100'), []],
		['the oldest of a person who has too many', waiting('ada:1', 'ben:1', 'ada:1', 'ada:1', 'ada:1'), ['ada0']],
		['as many as it takes where they are too large', waiting('ada:10', 'ada:60', 'ada:60'), ['ada0', 'ada1']],
		['one that is too large by itself', waiting('ben:1', 'ada:101'), ['ada1']],
		[
			'of all, the oldest of whoever has most, not the oldest of all',
			waiting('ben:1', 'ada:1', 'ada:1', 'ada:1', 'cem:1', 'cem:1'),
			['ada1']
		],
		[
			'of all, the oldest of whoever takes most bytes',
			waiting('ben:80', 'ada:50', 'ada:45', 'ben:5', 'cem:50'),
			['ada1']
		]
	])('%s', (_, list, displaced) => expect(chooseDisplaced(list, bounds)).toEqual(displaced));

	test('never leaves more than the bounds, whoever uploads what', () => {
		let seed = 7;
		const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
		for (let round = 0; round < 200; round++) {
			const list = waiting(...Array.from({ length: next(30) }, () => `p${next(6)}:${next(120)}`));
			const gone = new Set(chooseDisplaced(list, bounds));
			const left = list.filter(({ id }) => !gone.has(id));
			expect(chooseDisplaced(left, bounds)).toEqual([]);
			expect(left.length).toBeLessThanOrEqual(5);
			expect(left.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(200);
		}
	});
});
