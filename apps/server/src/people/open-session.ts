import type { Transaction } from '../db/transaction.ts';
import { deleteExpiredSessions, putSession } from './sessions.store.ts';
import { hashToken, newToken } from './tokens.ts';

const day = 24 * 60 * 60;
/** A facilitator signs in anew every week; a participant has no way to come back but the cookie, so it lasts a process. */
const sessionSeconds = { account: 7 * day, participant: 90 * day };

/** Of an account: when its owner proved who they are, in what kind of browser, and whether a provider saw to the second factor. */
export type AccountOwner = {
	account: string;
	provenAt: number;
	browser: string | null;
	factorsElsewhere?: boolean;
};
type Owner = AccountOwner | { participant: string; replaces?: string };

/** [PEOPLE12] A new token at every join and sign-in. Only its hash is kept. */
export async function openSession(
	tx: Transaction,
	owner: Owner,
	now: number
): Promise<{ token: string; seconds: number }> {
	const token = newToken();
	const seconds = 'account' in owner ? sessionSeconds.account : sessionSeconds.participant;
	const none = { account: null, participant: null };
	await deleteExpiredSessions(tx.db, now);
	await putSession(tx.db, {
		...none,
		...owner,
		...('account' in owner ? { lastUsedAt: now } : {}),
		tokenHash: hashToken(token),
		createdAt: now,
		expiresAt: now + seconds * 1000
	});
	return { token, seconds };
}
