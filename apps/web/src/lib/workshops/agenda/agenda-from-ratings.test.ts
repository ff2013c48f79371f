import { expect, test } from 'vitest';
import { differingItems } from './agenda-from-ratings.ts';

const clusters = [
	{ id: 'courts', label: 'Courts' },
	{ id: 'health', label: 'Health' },
	{ id: 'water', label: 'Water' }
];
const rows = [
	{ cluster: 'water', number: '140.9' },
	{ cluster: 'courts', number: '140.2' },
	{ cluster: 'water', number: '140.1' }
];
const form = { minutes: 15, title: (cluster: string, numbers: string) => `${cluster}: ${numbers}` };

test('one item for each cluster with something that differs, in the clusters’ order, the widest apart first', () => {
	expect(differingItems(rows, clusters, form)).toEqual([
		{ cluster: 'courts', minutes: 15, title: 'Courts: 140.2' },
		{ cluster: 'water', minutes: 15, title: 'Water: 140.9, 140.1' }
	]);
});

test('[RATINGS371] an item gets the minutes that planning proposes for the rows that differ, unless others were chosen', () => {
	const minutesOf = (minutes: number | null) =>
		differingItems(rows, clusters, { ...form, minutes }).map((item) => item.minutes);
	expect(minutesOf(null)).toEqual([15, 20]);
	expect(minutesOf(7)).toEqual([7, 7]);
});
