import { expect, test } from 'vitest';
import { findCall } from './find-call.ts';

test.each([
	['live', 2000, true],
	['live', 1000, false],
	['paused', 2000, false],
	['closed', 2000, false],
	['planned', null, false]
] as const)('[WORKSHOP18] a workshop that is %s and called at %s', (state, calledAt, calls) => {
	const workshop = { state, calledAt, room: null };
	expect(findCall([workshop], 1000)).toBe(calls ? workshop : null);
});

test('[BREAKOUT13] a room calls those who are placed in it, before its plenary does, and nobody else', () => {
	const room = (mine: boolean) => ({ parent: 'p', number: 1, place: '', mine });
	const plenary = { state: 'live', calledAt: 2000, room: null } as const;
	const mine = { state: 'live', calledAt: 2000, room: room(true) } as const;
	const other = { state: 'live', calledAt: 2000, room: room(false) } as const;
	expect(findCall([plenary, other, mine], 1000)).toBe(mine);
	expect(findCall([other], 1000)).toBeNull();
});
