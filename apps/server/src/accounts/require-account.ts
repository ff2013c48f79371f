import { isRecentlyProven } from '@plenum/domain/accounts/recent-sign-in';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { accessBy, type Access, type RouteRules } from '../http/access.ts';
import '../http/recent-sign-in.ts';
import { identify, type Identity } from '../people/identity.ts';

export type AccountIdentity = Extract<Identity, { kind: 'account' }>;

/**
 * The account that asks, for the pages of one's own account: also where it has yet to set up a second factor.
 * [ACCOUNT20] A route that requires a recent sign-in gets one here.
 */
export async function requireAccount(
	context: AppContext,
	request: FastifyRequest
): Promise<Result<AccountIdentity, 'identity/required' | 'rights/missing' | 'session/reauthenticate'>> {
	const who = await identify(context, { headers: request.headers });
	if (who === null) return refuse('identity/required');
	if (who.kind !== 'account') return refuse('rights/missing');
	if (!request.routeOptions.config.requiresRecentSignIn) return ok(who);
	const proven = isRecentlyProven(who.session.provenAt ?? 0, context.now());
	return proven.ok ? ok(who) : proven;
}

/** For routes of one's own account. */
export function accessToAccount(context: AppContext): (rules?: RouteRules) => Access<AccountIdentity> {
	return (rules) => accessBy((request) => requireAccount(context, request), rules);
}
