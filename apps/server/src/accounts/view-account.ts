import { isIdle, useStep } from '@plenum/domain/accounts/session-life';
import type { AccountView, Factor, SessionView } from '@plenum/protocol/accounts';
import type { Db } from '../db/db.ts';
import type { AppContext } from '../app-context.ts';
import { findAccount } from '../people/accounts.store.ts';
import { findSessionsOfAccount, type Session } from '../people/sessions/sessions.store.ts';
import { hashToken } from '../people/sessions/tokens.ts';
import { countRecoveryCodes, findPasskeys, findTotpFactors } from './sign-in/factors.store.ts';
import { hasIdentity } from './sign-in/identities.store.ts';
import { arePasskeysPossible } from './sign-in/passkeys.ts';
import { noPassword } from './passwords.ts';
import type { AccountIdentity } from './require-account.ts';

export async function viewAccount(context: AppContext, who: AccountIdentity): Promise<AccountView> {
	const db = context.database.read;
	const { id } = who.account;
	const row = await findAccount(db, id);
	return {
		account: who.account,
		hasPassword: row?.password !== noPassword,
		mustSetUpFactor: who.mustSetUpFactor,
		secondFactorRequired: context.config.secondFactor === 'required',
		passkeysPossible: arePasskeysPossible(context),
		factors: await findFactors(db, id),
		recoveryCodesLeft: await countRecoveryCodes(db, id),
		sessions: (await findSessionsOfAccount(db, id, context.now()))
			.filter(({ lastUsedAt }) => !isIdle(lastUsedAt, context.config.sessionIdleHours, context.now()))
			.map((session) => viewSession(session, who.session)),
		provider: context.config.provider ? { connected: await hasIdentity(db, id) } : null
	};
}

export async function findFactors(db: Db, account: string): Promise<Factor[]> {
	const apps = (await findTotpFactors(db, account)).map((row) => viewFactor('totp', row));
	return [...apps, ...(await findPasskeys(db, account)).map((row) => viewFactor('passkey', row))];
}

export function viewFactor(kind: Factor['kind'], row: Omit<Factor, 'kind'>): Factor {
	const { id, name, createdAt, lastUsedAt } = row;
	return { id, kind, name, createdAt, lastUsedAt };
}

/** A session's name for its owner's eyes: from the hash of its token, which stays inside. */
export function sessionId({ tokenHash }: Pick<Session, 'tokenHash'>): string {
	return hashToken(`session ${tokenHash}`).slice(0, 16);
}

function viewSession(session: Session, current: Session): SessionView {
	const { browser, createdAt, lastUsedAt } = session;
	return {
		id: sessionId(session),
		browser,
		createdAt,
		lastUsedAt: Math.floor((lastUsedAt ?? createdAt) / useStep) * useStep,
		current: session.tokenHash === current.tokenHash
	};
}
