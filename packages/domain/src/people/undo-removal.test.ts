import { expect, test } from 'vitest';
import { statusAfterUndo } from './undo-removal.ts';

const removed = { status: 'removed', confirmed: null } as const;
const admitted = { type: 'person-admitted', by: null, at: 0 };
const removal = { type: 'person-removed', by: 'chair', at: 1000 };
const now = { by: 'chair', at: 2000 };

test.each([
	['somebody who was in is in again', removed, [admitted, removal], now, 'admitted'],
	['somebody who waited waits again', removed, [removal], now, 'waiting'],
	[
		'also after an admission that was undone',
		removed,
		[admitted, { ...admitted, type: 'person-returned' }, removal],
		now,
		'waiting'
	],
	['another facilitator does not undo it', removed, [admitted, removal], { ...now, by: 'other' }, null],
	['nor does anyone after two minutes', removed, [admitted, removal], { ...now, at: 121_001 }, null],
	[
		'nor where something else came after',
		removed,
		[removal, { ...removal, type: 'person-erased', by: null }],
		now,
		null
	],
	['nor for somebody who left', { ...removed, status: 'left' as const }, [admitted, removal], now, null]
])('[PEOPLE65] %s', (_what, person, entries, at, status) => {
	expect(statusAfterUndo(person, entries, at)).toBe(status);
});

test('[PEOPLE65] somebody whom a facilitator confirmed was in, also where no line says so', () => {
	expect(statusAfterUndo({ ...removed, confirmed: 'list' }, [removal], now)).toBe('admitted');
});
