import { knowsConstituency, type Consultation } from '../consultations/consultation.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Role } from './rights.ts';
import type { LinkState } from './scoped-link.ts';

/** A link brings in one person, once. Facilitators have accounts, and are invited otherwise. */
export const personalLinkRoles = ['participant', 'rapporteur', 'observer'] as const satisfies readonly Role[];
export type PersonalLinkRole = (typeof personalLinkRoles)[number];

export const personalLinkStates = ['unused', 'used', 'revoked'] as const;
export type PersonalLinkState = (typeof personalLinkStates)[number];

export function personalLinkState(state: LinkState): PersonalLinkState {
	switch (state) {
		case 'valid':
			return 'unused';
		case 'used':
			return 'used';
		case 'revoked':
		case 'expired':
			return 'revoked';
	}
}

export type PersonalLink = { state: PersonalLinkState; constituency: string; role: PersonalLinkRole };

export type LinkRefusal =
	| 'join/closed'
	| 'join/consent-required'
	| 'join/unknown-constituency'
	| 'join/link-used'
	| 'join/link-revoked';

/** Whether the link still opens anything. */
export function checkPersonalLink({ state }: PersonalLink): Result<true, 'join/link-used' | 'join/link-revoked'> {
	switch (state) {
		case 'used':
			return refuse('join/link-used');
		case 'revoked':
			return refuse('join/link-revoked');
		case 'unused':
			return ok(true);
	}
}

/**
 * [PEOPLE32] A person who comes by a personal link is in at once, and is confirmed by it. The link sets their role and constituency. They
 * consent for themselves, and choose their own name.
 */
export function acceptPersonalLink(
	consultation: Pick<Consultation, 'phase' | 'settings'>,
	link: PersonalLink,
	request: { constituency: string; consent: boolean }
): Result<'admitted', LinkRefusal> {
	if (consultation.phase === 'closed') return refuse('join/closed');
	if (!request.consent) return refuse('join/consent-required');
	if (request.constituency !== link.constituency || !knowsConstituency(consultation.settings, link.constituency))
		return refuse('join/unknown-constituency');
	const check = checkPersonalLink(link);
	return check.ok ? ok('admitted') : check;
}
