import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ResetPasswordRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccount } from '../people/accounts.store.ts';
import type { People } from '../people/people.ts';
import { hashToken, createToken } from '../people/sessions/tokens.ts';
import { deletePasswordReset, findPasswordReset, upsertPasswordReset, setPassword } from './account.store.ts';
import { checkPassword } from './check-password.ts';
import { endSessions } from './end-sessions.ts';
import { deleteAllFactors } from './sign-in/factors.store.ts';
import { hashPassword } from './passwords.ts';

const hoursOfLink = 24;

/**
 * [ACCOUNT4] For the operator: a link that lets its holder choose a new password, once, for a day. The old password works until
 * then. A second factor stays, unless the operator takes that away too, having made sure of who asks.
 */
export async function createPasswordReset(
	context: AppContext,
	account: string,
	removeFactors: boolean
): Promise<{ link: string; expiresAt: number }> {
	const token = createToken();
	const expiresAt = context.now() + hoursOfLink * 3_600_000;
	await transaction(context.database, async (tx) => {
		await upsertPasswordReset(tx.db, { account, tokenHash: hashToken(token), expiresAt });
		if (removeFactors) await deleteAllFactors(tx.db, account);
		const reason = removeFactors ? 'with second factors' : 'password';
		tx.onCommit(() => context.securityLog.record({ event: 'reset-link-made', subject: account, reason }));
	});
	return { link: `${context.config.publicUrl}/reset-password#${token}`, expiresAt };
}

/** [ACCOUNT4] Nobody is signed in by it: who has a second factor is asked for it at the next sign-in. All sessions end. */
export async function resetPassword(
	context: AppContext,
	people: People,
	{ token, password }: ResetPasswordRequest
): Promise<Result<{ name: string }>> {
	const found = await findReset(context, token);
	if (!found) return refuse('account/reset-link-invalid');
	const verdict = await checkPassword(password, found.name);
	if (!verdict.ok) return verdict;
	const hash = await hashPassword(password);
	return transaction(context.database, async (tx): Promise<Result<{ name: string }>> => {
		// If two people use the link at the same moment, one finds it gone.
		const reset = await findPasswordReset(tx.db, hashToken(token));
		if (!reset || reset.expiresAt <= context.now()) return refuse('account/reset-link-invalid');
		await setPassword(tx.db, found.id, hash);
		await deletePasswordReset(tx.db, found.id);
		await endSessions(context, people, tx, found.id, () => true);
		tx.onCommit(() => context.securityLog.record({ event: 'password-reset', account: found.id }));
		return ok({ name: found.name });
	});
}

/** Before the password is hashed, which is dear: a stranger cannot keep the server busy here. */
async function findReset(context: AppContext, token: string): Promise<{ id: string; name: string } | null> {
	const reset = await findPasswordReset(context.database.read, hashToken(token));
	if (!reset || reset.expiresAt <= context.now()) return null;
	return (await findAccount(context.database.read, reset.account)) ?? null;
}
