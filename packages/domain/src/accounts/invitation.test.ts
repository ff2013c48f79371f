import { expect, test } from 'vitest';
import { acceptInvitation, invitationState } from './invitation.ts';

test('[ACCOUNT22] an invitation is good once, until it ends, and not in a closed consultation', () => {
	const open = { expiresAt: 10, usedAt: null, revokedAt: null };
	expect(acceptInvitation(open, 'open', 9)).toEqual({ ok: true, value: true });
	expect(acceptInvitation(open, 'closed', 9)).toEqual({ ok: false, reason: 'consultation/closed' });
	const ended = [undefined, { ...open, usedAt: 1 }, { ...open, revokedAt: 1 }, { ...open, expiresAt: 9 }];
	for (const each of ended)
		expect(acceptInvitation(each, 'open', 9)).toEqual({ ok: false, reason: 'invitation/not-valid' });
	expect(invitationState(open, 10)).toBe('expired');
});
