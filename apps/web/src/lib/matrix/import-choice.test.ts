import type { ComparisonItem } from '@plenum/protocol/matrix';
import { expect, test } from 'vitest';
import { kindOf } from './import-choice.svelte.ts';

const item = (
	fields: ComparisonItem['changes'][number]['field'][],
	more: Partial<ComparisonItem> = {}
): ComparisonItem => ({
	...{ key: 'k', kind: 'changed', number: '140.1', text: '', position: 'noted', cluster: null, into: null },
	...{ newCluster: false, closed: false, doubtful: false, proposed: true },
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
