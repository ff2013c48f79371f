import type { AdmissionStatus, Role } from '../people/rights.ts';
import { ok, refuse, type Result } from '../result.ts';

/** [ACCOUNT22] */
export const invitationDays = 7;

export type Invitation = { expiresAt: number; usedAt: number | null; revokedAt: number | null };
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';
/** Whoever made the link, as they are now. */
export type Inviter = { role: Role; status: AdmissionStatus };

export function invitationState({ expiresAt, usedAt, revokedAt }: Invitation, now: number): InvitationState {
	if (usedAt !== null) return 'used';
	if (revokedAt !== null) return 'revoked';
	return expiresAt <= now ? 'expired' : 'open';
}

/** [ACCOUNT22] A link is good once, for seven days, until it is revoked, and while whoever made it could make it again. */
export function acceptInvitation(
	invitation: Invitation | undefined,
	inviter: Inviter | undefined,
	phase: 'open' | 'closed',
	now: number
): Result<true, 'invitation/not-valid' | 'consultation/closed'> {
	if (!invitation || invitationState(invitation, now) !== 'open') return refuse('invitation/not-valid');
	if (inviter?.role !== 'facilitator' || inviter.status !== 'admitted') return refuse('invitation/not-valid');
	return phase === 'open' ? ok(true) : refuse('consultation/closed');
}
