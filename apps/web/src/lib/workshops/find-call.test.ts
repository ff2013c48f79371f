import { expect, test } from 'vitest';
import { findCall } from './find-call.ts';

test.each([
	['live', 2000, true],
	['live', 1000, false],
	['paused', 2000, false],
	['closed', 2000, false],
	['planned', null, false]
] as const)('[WORKSHOP18] a workshop that is %s and called at %s', (state, calledAt, calls) => {
	const workshop = { state, calledAt };
	expect(findCall([workshop], 1000)).toBe(calls ? workshop : null);
});
