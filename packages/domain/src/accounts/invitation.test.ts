import { expect, test } from 'vitest';
import { acceptInvitation, invitationState } from './invitation.ts';

const open = { expiresAt: 10, usedAt: null, revokedAt: null };
const inviter = { role: 'facilitator', status: 'admitted' } as const;

test('[ACCOUNT22] an invitation is good once, until it ends, and not in a closed consultation', () => {
	expect(acceptInvitation(open, inviter, 'open', 9)).toEqual({ ok: true, value: true });
	expect(acceptInvitation(open, inviter, 'closed', 9)).toEqual({ ok: false, reason: 'consultation/closed' });
	const ended = [undefined, { ...open, usedAt: 1 }, { ...open, revokedAt: 1 }, { ...open, expiresAt: 9 }];
	for (const each of ended)
		expect(acceptInvitation(each, inviter, 'open', 9)).toEqual({ ok: false, reason: 'invitation/not-valid' });
	expect(invitationState(open, 10)).toBe('expired');
});

test.each([
	undefined,
	{ ...inviter, status: 'removed' },
	{ ...inviter, status: 'left' },
	{ ...inviter, status: 'waiting' },
	{ ...inviter, role: 'participant' },
	{ ...inviter, role: 'rapporteur' }
] as const)('[ACCOUNT22] nobody comes back by a link that they made before: %j', (who) => {
	expect(acceptInvitation(open, who, 'open', 9)).toEqual({ ok: false, reason: 'invitation/not-valid' });
});
