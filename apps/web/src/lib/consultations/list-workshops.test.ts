import { expect, test } from 'vitest';
import { forReader, withoutRooms, withRoomsBehind } from './list-workshops.ts';

const workshop = (id: string) => ({ id, title: id, room: null });
const room = (id: string, number: number, mine = false) => ({
	id,
	title: `Room ${id}`,
	room: { parent: 'first', number, place: '', mine }
});
const all = [workshop('first'), room('b', 2), workshop('second'), room('a', 1, true)];

test('[BREAKOUT14] lists name workshops; rooms stand behind theirs, and a reader goes to their own', () => {
	expect(withoutRooms(all).map(({ id }) => id)).toEqual(['first', 'second']);
	expect(forReader(all).map(({ id }) => id)).toEqual(['first', 'second', 'a']);
	expect(withRoomsBehind(all)).toEqual([
		{ id: 'first', label: 'first' },
		{ id: 'a', label: 'first › Room a' },
		{ id: 'b', label: 'first › Room b' },
		{ id: 'second', label: 'second' }
	]);
});
