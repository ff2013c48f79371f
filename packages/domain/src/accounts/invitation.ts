import type { Phase } from '../people/rights.ts';
import type { LinkState } from '../people/scoped-link.ts';
import { ok, refuse, type Result } from '../result.ts';

/** [ACCOUNT22] */
export const invitationDays = 7;

/** [ACCOUNT22] An invitation opens a consultation that is open, and nothing once it is used, revoked or expired. */
export function acceptInvitation(
	state: LinkState | undefined,
	phase: Phase
): Result<true, 'invitation/not-valid' | 'consultation/closed'> {
	if (state !== 'valid') return refuse('invitation/not-valid');
	return phase === 'open' ? ok(true) : refuse('consultation/closed');
}
