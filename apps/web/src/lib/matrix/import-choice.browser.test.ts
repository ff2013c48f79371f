import type { ComparisonItem, ImportComparison } from '@plenum/protocol/matrix';
import { expect, test } from 'vitest';
import { ImportChoice, kindOf } from './import-choice.svelte.ts';

const item = (
	fields: ComparisonItem['changes'][number]['field'][],
	more: Partial<ComparisonItem> = {}
): ComparisonItem => ({
	key: 'k',
	kind: 'changed',
	row: 2,
	number: '140.1',
	text: '',
	position: 'noted',
	cluster: null,
	into: null,
	newCluster: false,
	closed: false,
	doubtful: false,
	proposed: true,
	changes: fields.map((field) => ({ field, language: null, runs: [] })),
	...more
});

test.each([
	[item(['theme', 'themes']), 'moved'],
	[item(['theme', 'text']), 'changed'],
	[item(['translation']), 'translated'],
	[item(['text'], { closed: true }), 'closed'],
	[item([], { kind: 'gone' }), 'gone'],
	[item([], { kind: 'new' }), 'new']
])('[MATRIX50] what a file would change is found under its kind', (given, kind) => {
	expect(kindOf(given)).toBe(kind);
});

test('[TAXONOMY10] the labels that are told before are those of what is taken, as after', () => {
	const label = (name: string, rows: number[]): ImportComparison['newLabels'][number] => ({
		kind: 'theme',
		label: name,
		rows,
		numbers: [],
		suggestion: null
	});
	const choice = new ImportChoice({} as never, { consultation: 'c', import: 'i' });
	choice.comparison = {
		review: null,
		language: null,
		translates: false,
		known: true,
		fingerprint: '',
		same: 0,
		knownLabels: [],
		mechanisms: { new: 0, changed: 0, same: 0 },
		items: [item([], { key: 'a', row: 2 }), item([], { key: 'b', row: 3 })],
		newLabels: [label('Water', [2, 3]), label('Prisons', [3])]
	};
	choice.chosen.add('a');
	expect(choice.newLabels.map((one) => one.label)).toEqual(['Water']);
	choice.chosen.add('b');
	expect(choice.newLabels.map((one) => one.label)).toEqual(['Water', 'Prisons']);
});
