import { expect, test } from 'vitest';
import { findDiffering, readingState } from './compare-readings.ts';

const scale = ['none', 'some', 'full'].map((id, place) => ({ id, value: place / 2, label: null }));
const reading = (constituency: string, level: string, regression = false) => ({
	...{ constituency, level, regression, percentage: null, explanation: '', at: 0 }
});

test('[PROJECTOR2] the sides say the same, differ, or one alone has said something', () => {
	const state = (...readings: ReturnType<typeof reading>[]) => readingState({ readings });
	expect(state()).toBe('unrated');
	expect(state(reading('state', 'full'))).toBe('one-sided');
	expect(state(reading('state', 'full'), reading('nhri', 'full'))).toBe('equal');
	expect(state(reading('state', 'full'), reading('nhri', 'some'))).toBe('differing');
	expect(state(reading('state', 'full'), reading('nhri', 'full', true))).toBe('differing');
});

test('[PROJECTOR2] of those that differ the widest apart come first', () => {
	const near = { id: 'near', readings: [reading('state', 'some'), reading('nhri', 'full')] };
	const same = { id: 'same', readings: [reading('state', 'some'), reading('nhri', 'some')] };
	const wide = { id: 'wide', readings: [reading('state', 'none'), reading('nhri', 'full')] };
	expect(findDiffering(scale, [near, same, wide]).map(({ id }) => id)).toEqual(['wide', 'near']);
});
