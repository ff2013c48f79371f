import { expect, test } from 'vitest';
import { admissionStatuses, roles } from '../people/rights.ts';
import { deletionTime, isOfSide, isOver, isStruckOff, letIn } from './caucus.ts';

const hour = 3_600_000;
const caucus = { constituency: 'civil-society', cluster: 'detention' };
const member = { role: 'participant', status: 'admitted', constituency: 'civil-society' } as const;
const code = { ...caucus, askedAt: 1000 };

test('[CAUCUS3] in are admitted participants and rapporteurs of the side, and nobody with the role of facilitator', () => {
	const combinations = roles.flatMap((role) =>
		admissionStatuses.flatMap((status) =>
			['civil-society', 'state'].map((constituency) => ({ role, status, constituency }))
		)
	);
	expect(combinations.filter((person) => isOfSide(person, 'civil-society'))).toEqual([
		{ role: 'rapporteur', status: 'admitted', constituency: 'civil-society' },
		{ role: 'participant', status: 'admitted', constituency: 'civil-society' }
	]);
});

test('[CAUCUS2] a code lets in whoever asked, for their side and cluster, for an hour', () => {
	expect(letIn(caucus, { code, person: member }, 1000 + hour - 1)).toEqual({ ok: true, value: true });
});

test.each([
	['that nobody has', undefined],
	['for another cluster', { code: { ...code, cluster: 'prisons' }, person: member }],
	['of another side', { code: { ...code, constituency: 'state' }, person: member }],
	['of somebody who is of another side by now', { code, person: { ...member, constituency: 'state' } }],
	['of somebody who was another side’s when they asked', { code: { ...code, constituency: 'state' }, person: member }],
	['of a facilitator of the side', { code, person: { ...member, role: 'facilitator' as const } }],
	['of an observer of the side', { code, person: { ...member, role: 'observer' as const } }],
	['of somebody who waits', { code, person: { ...member, status: 'waiting' as const } }],
	['of somebody who was removed', { code, person: { ...member, status: 'removed' as const } }],
	['that is older than an hour', { code: { ...code, askedAt: 1000 - hour }, person: member }]
])('[CAUCUS2] a code %s lets in nobody, and all such codes are told apart by nothing', (_, asking) => {
	expect(letIn(caucus, asking, 1000)).toEqual({ ok: false, reason: 'caucus/unknown-code' });
});

test('[CAUCUS3] whoever is moved off the side is struck off; the last one is locked out alone', () => {
	const moved = { ...member, constituency: 'state' };
	const promoted = { ...member, role: 'facilitator' as const };
	expect([member, moved, promoted].map((person) => isStruckOff(person, 'civil-society', 1))).toEqual([
		false,
		true,
		true
	]);
	expect(isStruckOff(moved, 'civil-society', 0)).toBe(false);
});

test('[CAUCUS11] it ends thirty days after the closing that was last, and not while the consultation is open', () => {
	const end = deletionTime('closed', null, 1000);
	expect(end).toBe(1000 + 30 * 24 * hour);
	expect(deletionTime('closed', end, 5000)).toBe(end);
	expect(deletionTime('open', end, 5000)).toBeNull();
	const live = { deleteAt: end, hasCluster: true, remaining: 2 };
	expect(isOver(live, (end ?? 0) - 1)).toBe(false);
	expect(isOver(live, end ?? 0)).toBe(true);
	expect(isOver({ ...live, deleteAt: null, remaining: 0 }, 0)).toBe(true);
	expect(isOver({ ...live, deleteAt: null, hasCluster: false }, 0)).toBe(true);
	expect(isOver({ ...live, deleteAt: null }, Infinity)).toBe(false);
});
