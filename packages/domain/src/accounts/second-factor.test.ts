import { expect, test } from 'vitest';
import { isFreshStep, mayRemoveFactor, mustSetUpFactor, needsSecondStep } from './second-factor.ts';

test.each([
	['password', 0, false, false],
	['password', 1, false, true],
	['password', 2, true, true],
	['passkey', 3, false, false],
	['provider', 0, false, false],
	['provider', 1, false, true],
	['provider', 1, true, false]
] as const)('[ACCOUNT7] %s with %i factors, provider sees to it: %s', (proof, factors, elsewhere, needed) => {
	expect(needsSecondStep(proof, factors, elsewhere)).toBe(needed);
});

test('[ACCOUNT8] where a second factor is required, nobody is without one and nobody gives up the last', () => {
	expect([0, 1].map((factors) => mustSetUpFactor('required', factors, false))).toEqual([true, false]);
	expect(mustSetUpFactor('required', 0, true)).toBe(false);
	expect(mustSetUpFactor('optional', 0, false)).toBe(false);
	expect([1, 2].map((factors) => mayRemoveFactor('required', factors))).toEqual([false, true]);
	expect(mayRemoveFactor('optional', 1)).toBe(true);
});

test('[ACCOUNT10] a step and all before it are good once', () => {
	expect([99, 100, 101].map((step) => isFreshStep(step, 100))).toEqual([false, false, true]);
});
