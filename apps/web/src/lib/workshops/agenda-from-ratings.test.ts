import { expect, test } from 'vitest';
import { differingItems, missingItems } from './agenda-from-ratings.ts';

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

test('a title that is too long is cut', () => {
	const many = Array.from({ length: 200 }, (_, at) => ({ cluster: 'water', number: `140.${at}` }));
	const [item] = differingItems(many, clusters, form);
	expect(item?.title).toHaveLength(300);
	expect(item?.title.endsWith('…')).toBe(true);
});

test('what is on the agenda already is not added again; the cluster’s own item stands in nobody’s way', () => {
	const present = [
		{ id: '1', cluster: 'courts', title: 'Courts: 140.2', minutes: 20 },
		{ id: '2', cluster: 'water', title: 'Water', minutes: 20 }
	];
	expect(missingItems(present, differingItems(rows, clusters, form)).map(({ title }) => title)).toEqual([
		'Water: 140.9, 140.1'
	]);
});
