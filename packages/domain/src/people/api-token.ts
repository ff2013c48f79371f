import type { Act } from './rights.ts';

/** What a program may do with its token: read and take documents away, or follow up commitments as well. */
export const tokenScopes = ['read', 'follow-up'] as const;
export type TokenScope = (typeof tokenScopes)[number];

const readingActs: readonly Act[] = ['read', 'read-journal', 'export'];
const acts: Record<TokenScope, readonly Act[]> = {
	read: readingActs,
	'follow-up': [...readingActs, 'follow-up']
};

/** [TOKEN3] Some commands ask for no more than the right to read or to export, such as keeping a version: no program gives them. */
export function scopeAllows(scope: TokenScope, act: Act, isCommand: boolean): boolean {
	return acts[scope].includes(act) && !(isCommand && readingActs.includes(act));
}

/** Secret scanners recognise it, and nobody takes it for a code. */
export const tokenPrefix = 'plenum_';

export function isApiToken(token: string): boolean {
	return token.startsWith(tokenPrefix);
}

/** For how many days a token may be made. */
export const tokenDays = [30, 90, 365] as const;
export type TokenDays = (typeof tokenDays)[number];
