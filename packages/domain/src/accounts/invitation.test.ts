import { expect, test } from 'vitest';
import { acceptInvitation } from './invitation.ts';

test('[ACCOUNT22] an invitation that is valid is accepted while the consultation is open', () => {
	expect(acceptInvitation('valid', 'open')).toEqual({ ok: true, value: true });
	expect(acceptInvitation('valid', 'closed')).toEqual({ ok: false, reason: 'consultation/closed' });
	for (const state of [undefined, 'used', 'revoked', 'expired'] as const)
		expect(acceptInvitation(state, 'open')).toEqual({ ok: false, reason: 'invitation/not-valid' });
});
