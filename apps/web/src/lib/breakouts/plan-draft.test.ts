import { expect, test } from 'vitest';
import { draftFrom, roomsOf, withRooms } from './plan-draft.ts';

const labels = new Map([
	['k1', 'Detention'],
	['k2', 'Equality']
]);

test('[BREAKOUT1] a plan begins with two rooms, which are called by their clusters', () => {
	const draft = { ...draftFrom(null), roomOf: { k1: 0, k2: 1 } };
	expect(roomsOf(draft, labels)).toEqual([
		{ title: 'Detention', place: '', clusters: ['k1'], rapporteurs: [], capacity: null },
		{ title: 'Equality', place: '', clusters: ['k2'], rapporteurs: [], capacity: null }
	]);
});

test('with fewer rooms, the clusters of those that are gone are in none', () => {
	const draft = withRooms({ ...draftFrom(null), roomOf: { k1: 0, k2: 1 } }, 1);
	expect(draft.roomOf).toEqual({ k1: 0 });
	expect(withRooms(draft, 3).rooms).toHaveLength(3);
});

test('a plan that is changed keeps its rooms; another round keeps places and rapporteurs only', () => {
	const room = {
		id: 'r1',
		number: 1,
		title: 'Law',
		place: 'hall',
		clusters: ['k1'],
		rapporteurs: ['amal'],
		capacity: 8
	};
	const plan = { assignment: 'choice', minutes: 20, rooms: [room], placed: {} } as const;
	const planned = draftFrom({ ...plan, rooms: [room], state: 'planned' });
	expect(roomsOf(planned, labels)).toEqual([
		{ id: 'r1', title: 'Law', place: 'hall', clusters: ['k1'], rapporteurs: ['amal'], capacity: 8 }
	]);
	const next = draftFrom({ ...plan, rooms: [room], state: 'closed', openedAt: 1, closedAt: 2 });
	expect(next).toMatchObject({ roomOf: {}, rooms: [{ title: '', place: 'hall', rapporteurs: ['amal'] }] });
	expect(next.rooms[0]).not.toHaveProperty('id');
});
