import { mayAct, type Act, type AdmissionStatus, type Role } from './rights.ts';

/** Links and codes that let somebody do what their maker may let them do. */
export const linkKinds = [
	'personal',
	'projector',
	'facilitator',
	'runner',
	'api-token',
	'reporting',
	'caucus',
	'calendar'
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Those that facilitators make. A caucus code and the address of a calendar are their maker's own: nobody else is shown that there is one. */
export const storedLinkKinds = [
	'personal',
	'projector',
	'facilitator',
	'runner',
	'api-token',
	'reporting'
] as const satisfies readonly LinkKind[];
export type StoredLinkKind = (typeof storedLinkKinds)[number];

/** [PEOPLE60] The right that a person must hold to make a link of each kind, and for as long as the link is used. */
export const rightToMake = {
	personal: 'admit',
	projector: 'run-workshop',
	facilitator: 'admit',
	runner: 'admit',
	'api-token': 'configure',
	reporting: 'run-reporting',
	caucus: 'open-caucus',
	calendar: 'read'
} as const satisfies Record<LinkKind, Act>;

/** The person who made a link, as the record holds them now. */
export type LinkMaker = { role: Role; status: AdmissionStatus; muted?: string | null };

export type ScopedLink = {
	kind: LinkKind;
	expiresAt: number | null;
	usedAt: number | null;
	revokedAt: number | null;
};
export type LinkState = 'valid' | 'used' | 'revoked' | 'expired';

/** Whether the maker could make the link now, were the consultation open: what closing ends is decided for each kind. */
export function holdsRight(kind: LinkKind, maker: LinkMaker | null | undefined): boolean {
	return Boolean(maker && mayAct(maker, rightToMake[kind], 'open').ok);
}

/** [PEOPLE60] The state of any link. A link whose maker lost the right counts as revoked, also where nobody revoked it. */
export function linkState(link: ScopedLink, maker: LinkMaker | null | undefined, now: number): LinkState {
	if (link.usedAt !== null) return 'used';
	if (link.revokedAt !== null || !holdsRight(link.kind, maker)) return 'revoked';
	return link.expiresAt !== null && link.expiresAt <= now ? 'expired' : 'valid';
}
