import { expect, test } from 'vitest';
import { can, roles } from './rights.ts';
import { holdsRight, linkKinds, linkState, rightToMake } from './scoped-link.ts';

const facilitator = { role: 'facilitator', status: 'admitted' } as const;
const link = { kind: 'personal', expiresAt: 10, usedAt: null, revokedAt: null } as const;

test('[PEOPLE60] a link is valid until it is used, is revoked or expires', () => {
	expect(linkState(link, facilitator, 9)).toBe('valid');
	expect(linkState(link, facilitator, 10)).toBe('expired');
	expect(linkState({ ...link, expiresAt: null }, facilitator, 1e15)).toBe('valid');
	expect(linkState({ ...link, revokedAt: 1 }, facilitator, 9)).toBe('revoked');
	expect(linkState({ ...link, usedAt: 1, revokedAt: 2 }, facilitator, 9)).toBe('used');
});

test.each(linkKinds)(
	'[PEOPLE60] a %s link is valid only while its maker is admitted in a role that may make it',
	(kind) => {
		const able = roles.filter((role) => can(role, rightToMake[kind], 'open'));
		expect(able.length).toBeGreaterThan(0);
		for (const role of roles) {
			const state = able.includes(role) ? 'valid' : 'revoked';
			expect(linkState({ ...link, kind }, { role, status: 'admitted' }, 9)).toBe(state);
			for (const status of ['waiting', 'removed', 'left'] as const)
				expect(holdsRight(kind, { role, status })).toBe(false);
		}
		expect(linkState({ ...link, kind }, undefined, 9)).toBe('revoked');
	}
);
