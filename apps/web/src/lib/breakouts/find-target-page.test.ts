import { expect, test } from 'vitest';
import { findTargetPage } from './find-target-page.ts';

const plenary = { id: 'p', plenary: 'p' };
const room = { id: 'r1', plenary: 'p' };
const at = (open: boolean, mine: string | null) => ({ open, mine });

test.each([
	['rooms open', at(false, null), at(true, 'r1'), plenary, 'r1'],
	['rooms open, placed before', at(false, 'r1'), at(true, 'r1'), plenary, 'r1'],
	['rooms open, placed nowhere', at(false, null), at(true, null), plenary, null],
	['placed late', at(true, null), at(true, 'r1'), plenary, 'r1'],
	['moved on', at(true, 'r1'), at(true, 'r2'), room, 'r2'],
	['moved while in the plenary', at(true, 'r1'), at(true, 'r2'), plenary, 'r2'],
	['moved to where one is', at(true, 'r2'), at(true, 'r1'), room, null],
	['taken out', at(true, 'r1'), at(true, null), room, null],
	['only looking in', at(true, 'r2'), at(true, 'r2'), room, null],
	['rooms close', at(true, 'r1'), at(false, 'r1'), room, 'p'],
	['rooms close, in the plenary', at(true, 'r1'), at(false, 'r1'), plenary, null],
	['nothing happens', at(false, null), at(false, 'r1'), plenary, null]
])('[BREAKOUT13] %s', (_, before, after, here, expected) => {
	expect(findTargetPage(before, after, here)).toBe(expected);
});
