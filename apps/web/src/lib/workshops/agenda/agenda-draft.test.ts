import { expect, test } from 'vitest';
import { draftOf, minutesOf, plannedSteps, requestOf, totalMinutes } from './agenda-draft.ts';

const items = [
	{ id: 'item-one', cluster: 'cluster-1', title: 'Detention', minutes: 20 },
	{ id: 'item-two', cluster: 'cluster-1', commitment: 'commitment-1', title: 'Reports', minutes: 15 }
];

test('an agenda that nobody touched is sent as it was', () => {
	expect(requestOf(draftOf(items))).toEqual(items);
	expect(totalMinutes(draftOf(items))).toBe(35);
});

test('a new item has no id', () => {
	const draft = [{ key: 'new-1', cluster: null, title: ' Closing words ', minutes: '5' }];
	expect(requestOf(draft)).toEqual([{ cluster: null, title: 'Closing words', minutes: 5 }]);
});

test.each(['', '0', '601', '7.5', 'ten'])('minutes written as “%s” are not sent', (minutes) => {
	const draft = [{ key: 'new-1', cluster: null, title: 'Break', minutes }];
	expect([minutesOf({ minutes }), requestOf(draft)]).toEqual([null, null]);
});

test('[WORKSHOP65] a new item takes over the minutes of the steps that are planned, and is as long as all of them', () => {
	expect(plannedSteps({ read: 5, write: 20 })).toEqual({ stepMinutes: { read: 5, write: 20 }, minutes: '25' });
	expect(plannedSteps({})).toEqual({});
	expect(plannedSteps({ read: 500, write: 500 }).minutes).toBe('600');
});
