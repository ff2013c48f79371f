import { expect, test } from 'vitest';
import type { Reading } from './levels.ts';
import { countLevels, equalReadings, levelsInForce } from './recommendation-levels.ts';

const reading = (constituency: string, level: string, more: Partial<Reading> = {}): Reading => ({
	...{ constituency, level, percentage: null, regression: false, explanation: '', at: 1 },
	...more
});
const agreed = { level: 'in-process', percentage: null, regression: false, explanation: '', at: 2 };
const none = { readings: [], agreed: null };

test('[CLUSTERS40] a recommendation has its own levels, or its cluster’s as its cluster’s', () => {
	const cluster = { readings: [reading('state', 'fully-implemented')], agreed };
	expect(levelsInForce(none, cluster)).toEqual({ ...cluster, of: 'cluster' });
	const read = { readings: [reading('nhri', 'not-implemented')], agreed: null };
	expect(levelsInForce(read, cluster)).toEqual({ ...read, of: 'recommendation' });
	expect(levelsInForce({ readings: [], agreed }, none)).toEqual({ readings: [], agreed, of: 'recommendation' });
});

test.each<[string, Reading[], string | null]>([
	['nobody', [], null],
	['one side', [reading('state', 'in-process')], null],
	['two alike', [reading('state', 'in-process'), reading('nhri', 'in-process')], 'in-process'],
	[
		'three, one other',
		['a', 'b', 'c'].map((side) => reading(side, side === 'c' ? 'not-implemented' : 'in-process')),
		null
	],
	['one sees a regression', [reading('a', 'in-process'), reading('b', 'in-process', { regression: true })], null],
	['all see one', ['a', 'b'].map((side) => reading(side, 'in-process', { regression: true })), 'in-process'],
	['not assessed by all', [reading('a', 'not-assessed'), reading('b', 'not-assessed')], null]
])('[CLUSTERS42] what %s says', (_, readings, level) => {
	expect(equalReadings(readings)?.level ?? null).toBe(level);
});

test('[CLUSTERS42] a percentage is agreed only where it is the same', () => {
	const read = (one: number | null, other: number | null) => [
		reading('a', 'in-process', { percentage: one }),
		reading('b', 'in-process', { percentage: other })
	];
	expect(equalReadings(read(40, 40))?.percentage).toBe(40);
	expect(equalReadings(read(40, 50))?.percentage).toBeNull();
	expect(equalReadings(read(40, null))?.percentage).toBeNull();
});

test('[CLUSTERS44] levels are counted where they are agreed, also one that is named like a property of objects', () => {
	const of = (level: string) => ({ readings: [], agreed: { ...agreed, level } });
	const read = { readings: [reading('state', 'in-process')], agreed: null };
	expect(countLevels([of('constructor'), of('in-process'), of('in-process'), read, none])).toEqual({
		agreed: [
			{ level: 'constructor', count: 1 },
			{ level: 'in-process', count: 2 }
		],
		read: 1
	});
});
