import { sessionLife } from '@plenum/domain/accounts/session-life';
import type { Transaction } from '../../db/transaction.ts';
import { deleteExpiredSessions, insertSession } from './sessions.store.ts';
import { hashToken, createToken } from './tokens.ts';

/** When the owner of an account proved who they are, in what kind of browser, and whether a provider required the second factor. */
export type AccountOwner = {
	account: string;
	provenAt: number;
	browser: string | null;
	factorsElsewhere?: boolean;
};
type Owner = AccountOwner | { participant: string; replaces?: string; sharedDevice?: SharedDevice };

/** Until when a session on a device that is not the person's own lasts: [ACCOUNT32] only a workshop that runs makes it longer. */
export type SharedDevice = { until: number };

/** `seconds`: how long the cookie lasts, `'browser'`: until the browser is closed. */
export type OpenedToken = { token: string; seconds: number | 'browser' };

/** [PEOPLE12] A new token at every join and sign-in. Only its hash is kept. */
export async function openSession(tx: Transaction, owner: Owner, now: number): Promise<OpenedToken> {
	const token = createToken();
	const { sharedDevice, ...whose } = { sharedDevice: undefined, ...owner };
	const life = sessionLife['account' in owner ? 'account' : 'participant'];
	const none = { account: null, participant: null };
	await deleteExpiredSessions(tx.db, now);
	await insertSession(tx.db, {
		...none,
		...whose,
		...('account' in owner ? { lastUsedAt: now } : {}),
		sharedDevice: sharedDevice !== undefined,
		tokenHash: hashToken(token),
		createdAt: now,
		expiresAt: sharedDevice?.until ?? now + life
	});
	return { token, seconds: sharedDevice ? 'browser' : life / 1000 };
}
