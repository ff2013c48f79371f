import type { ChangedLine } from '@plenum/domain/clusters/assessment-changes';
import { expect, test } from 'vitest';
import { hasChanged, withGaps } from './changed-lines.ts';

const line = (change: ChangedLine['change']): ChangedLine => ({ kind: 'paragraph', level: 0, change, runs: [] });
/** `..+` is two lines that stayed and one that came. */
const lines = (drawn: string) => [...drawn].map((sign) => line(sign === '.' ? 'equal' : 'inserted'));
const shown = (drawn: string) =>
	withGaps(lines(drawn)).map(({ folded, lines: part }) => `${folded ? 'folded' : 'open'} ${part.length}`);

test.each([
	['', []],
	['+', ['open 1']],
	['..+', ['open 1', 'open 2']],
	['....+', ['folded 3', 'open 2']],
	['+....+', ['open 2', 'open 2', 'open 2']],
	['+.....+', ['open 2', 'folded 3', 'open 2']],
	['.....', ['folded 5']]
])('[VER5] of “%s” those far from a change are folded', (drawn, expected) => expect(shown(drawn)).toEqual(expected));

test('[VER5] a section has changed where any of its lines has', () => {
	expect([hasChanged(lines('...')), hasChanged(lines('.+.')), hasChanged([])]).toEqual([false, true, false]);
});
