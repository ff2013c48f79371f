import { ok, refuse, type Result } from '../result.ts';

/** [ACCOUNT22] */
export const invitationDays = 7;

export type Invitation = { expiresAt: number; usedAt: number | null; revokedAt: number | null };
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

export function invitationState({ expiresAt, usedAt, revokedAt }: Invitation, now: number): InvitationState {
	if (usedAt !== null) return 'used';
	if (revokedAt !== null) return 'revoked';
	return expiresAt <= now ? 'expired' : 'open';
}

/** [ACCOUNT22] A link is good once, for seven days, and until it is revoked. */
export function acceptInvitation(
	invitation: Invitation | undefined,
	phase: 'open' | 'closed',
	now: number
): Result<true, 'invitation/not-valid' | 'consultation/closed'> {
	if (!invitation || invitationState(invitation, now) !== 'open') return refuse('invitation/not-valid');
	return phase === 'open' ? ok(true) : refuse('consultation/closed');
}
