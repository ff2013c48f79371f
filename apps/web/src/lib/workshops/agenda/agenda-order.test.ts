import { expect, test } from 'vitest';
import { moveTo, placeOfNext } from './agenda-order.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

test('an item goes to the place that was named, and no further than the ends', () => {
	expect(ids(moveTo(items, 'a', 2))).toBe('bcad');
	expect(ids(moveTo(items, 'd', 0))).toBe('dabc');
	expect(ids(moveTo(items, 'b', -1))).toBe('bacd');
	expect(ids(moveTo(items, 'b', 9))).toBe('acdb');
	expect(ids(moveTo(items, 'x', 1))).toBe('abcd');
});

test('what is taken next stands behind the item that is on; before any is, at the head', () => {
	const taken = (id: string, current: string | null) => ids(moveTo(items, id, placeOfNext(items, id, current)));
	expect(taken('d', 'b')).toBe('abdc');
	expect(taken('a', 'c')).toBe('bcad');
	expect(taken('c', null)).toBe('cabd');
	expect(taken('c', 'b')).toBe('abcd');
});
