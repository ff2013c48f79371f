import { mustSetUpFactor } from '@plenum/domain/accounts/second-factor';
import { isIdle } from '@plenum/domain/accounts/session-life';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AppContext } from '../app-context.ts';
import { findAccount, type Account } from './accounts.store.ts';
import { findParticipant, type Participant } from './participants.store.ts';
import { readBearer } from './sessions/bearer.ts';
import { readSessionCookie } from './sessions/cookies.ts';
import { findSession, type Session } from './sessions/sessions.store.ts';
import { hashToken } from './sessions/tokens.ts';

/** What a request or the opening of a socket brings along. `token` is the `?token=` of a socket; addresses of HTTP carry none. */
export type Credentials = {
	headers: { cookie?: string | undefined; authorization?: string | undefined };
	token?: string | null;
};

export type Identity =
	| { kind: 'account'; session: Session; account: { id: string; name: string }; mustSetUpFactor: boolean }
	| { kind: 'participant'; session: Session; participant: Participant };

/** [PEOPLE14] Who asks: by `?token=` on a socket, else by Bearer, else by cookie. */
export function readToken(context: AppContext, credentials: Credentials): string | null {
	return (
		credentials.token ??
		readBearer(credentials.headers) ??
		readSessionCookie(credentials.headers.cookie, context.config)
	);
}

export async function identify(context: AppContext, credentials: Credentials): Promise<Identity | null> {
	const token = readToken(context, credentials);
	if (token === null) return null;
	const session = await findLiveSession(context, hashToken(token));
	return session ? whose(context, session) : null;
}

/** [ACCOUNT19] The session of this token's hash, unless it has expired or nobody has used it for too long. */
export async function findLiveSession(context: AppContext, tokenHash: string): Promise<Session | undefined> {
	const session = await findSession(context.database.read, tokenHash, context.now());
	return session && isUsed(context, session) ? session : undefined;
}

/** [ACCOUNT19] Expects one that has not expired: somebody has used it not too long ago. */
export function isUsed({ config, now }: AppContext, { lastUsedAt }: Session): boolean {
	return !isIdle(lastUsedAt, config.sessionIdleHours, now());
}

async function whose(context: AppContext, session: Session): Promise<Identity | null> {
	const db = context.database.read;
	if (session.participant !== null) {
		const participant = await findParticipant(db, session.participant);
		return participant ? { kind: 'participant', session, participant } : null;
	}
	const account = session.account === null ? undefined : await findAccount(db, session.account);
	if (!account) return null;
	const { id, name } = account;
	return { kind: 'account', session, account: { id, name }, mustSetUpFactor: lacksFactor(context, account, session) };
}

/** [ACCOUNT8] */
export function lacksFactor(
	{ config }: AppContext,
	{ secondFactors }: Pick<Account, 'secondFactors'>,
	{ factorsElsewhere }: Session
): boolean {
	return mustSetUpFactor(config.secondFactor, secondFactors, factorsElsewhere);
}

/** [ACCOUNT8] The caller, for all but the pages of one's own account: where a second factor is required, they have one. */
export async function requireIdentity(
	context: AppContext,
	credentials: Credentials
): Promise<Result<Identity, 'identity/required' | 'account/second-factor-required'>> {
	const who = await identify(context, credentials);
	if (who === null) return refuse('identity/required');
	const missing = who.kind === 'account' && who.mustSetUpFactor;
	return missing ? refuse('account/second-factor-required') : ok(who);
}
