import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ResetPasswordRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findAccount } from '../people/accounts.store.ts';
import type { People } from '../people/people.ts';
import { hashToken, newToken } from '../people/tokens.ts';
import { deletePasswordReset, findPasswordReset, putPasswordReset, setPassword } from './account.store.ts';
import { checkPassword } from './check-password.ts';
import { endSessions } from './end-sessions.ts';
import { deleteAllFactors } from './factors.store.ts';
import { hashPassword } from './passwords.ts';

const hoursOfLink = 24;

/**
 * [ACCOUNT4] For the operator: a link that lets its holder choose a new password, once, for a day. The old password works until
 * then. A second factor stays, unless the operator takes that away too, having made sure of who asks.
 */
export async function createPasswordReset(
	house: House,
	account: string,
	removeFactors: boolean
): Promise<{ link: string; expiresAt: number }> {
	const token = newToken();
	const expiresAt = house.now() + hoursOfLink * 3_600_000;
	await transaction(house.database, async (tx) => {
		await putPasswordReset(tx.db, { account, tokenHash: hashToken(token), expiresAt });
		if (removeFactors) await deleteAllFactors(tx.db, account);
		const reason = removeFactors ? 'with second factors' : 'password';
		tx.onCommit(() => house.securityLog.record({ event: 'reset-link-made', subject: account, reason }));
	});
	return { link: `${house.config.publicUrl}/reset-password#${token}`, expiresAt };
}

/** [ACCOUNT4] Nobody is signed in by it: who has a second factor is asked for it at the next sign-in. All sessions end. */
export async function resetPassword(
	house: House,
	people: People,
	{ token, password }: ResetPasswordRequest
): Promise<Result<{ name: string }>> {
	const found = await findReset(house, token);
	if (!found) return refuse('account/reset-link-invalid');
	const verdict = await checkPassword(password, found.name);
	if (!verdict.ok) return verdict;
	const hash = await hashPassword(password);
	return transaction(house.database, async (tx): Promise<Result<{ name: string }>> => {
		// Of two who use the link at the same moment one finds it gone.
		const reset = await findPasswordReset(tx.db, hashToken(token));
		if (!reset || reset.expiresAt <= house.now()) return refuse('account/reset-link-invalid');
		await setPassword(tx.db, found.id, hash);
		await deletePasswordReset(tx.db, found.id);
		await endSessions(house, people, tx, found.id, () => true);
		tx.onCommit(() => house.securityLog.record({ event: 'password-reset', account: found.id }));
		return ok({ name: found.name });
	});
}

/** Before the password is hashed, which is dear: a stranger cannot keep the server busy here. */
async function findReset(house: House, token: string): Promise<{ id: string; name: string } | null> {
	const reset = await findPasswordReset(house.database.read, hashToken(token));
	if (!reset || reset.expiresAt <= house.now()) return null;
	return (await findAccount(house.database.read, reset.account)) ?? null;
}
