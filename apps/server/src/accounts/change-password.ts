import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ChangePasswordRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccount } from '../people/accounts.store.ts';
import type { People } from '../people/people.ts';
import { recordSessionProof } from '../people/sessions/sessions.store.ts';
import { deletePasswordReset, setPassword } from './account.store.ts';
import { checkPassword } from './check-password.ts';
import { endSessions } from './end-sessions.ts';
import { createDeviceToken } from './sign-in/known-device.ts';
import { hashPassword, isPassword } from './passwords.ts';
import type { AccountIdentity } from './require-account.ts';
import type { SignInGuard } from './sign-in/sign-in-guard.ts';

/** [ACCOUNT3] The current password is needed, because anyone may sit at the keyboard. All other sessions end. */
export async function changePassword(
	context: AppContext,
	{ people, guard }: { people: People; guard: SignInGuard },
	{ account: { id }, session }: AccountIdentity,
	{ current, next }: ChangePasswordRequest
): Promise<Result<{ ended: number; device: string }>> {
	const account = await findAccount(context.database.read, id);
	if (!account) return refuse('account/unknown');
	const attempt = guard.ofProof(session.tokenHash);
	if (!(await attempt.count())) return refuse('identity/too-many-attempts');
	if (!(await guard.work.run(id, () => isPassword(current, account.password)))) {
		context.securityLog.count({ event: 'password-change-failed', account: id });
		return refuse('password/wrong');
	}
	await attempt.forgive();
	const verdict = await checkPassword(next, account.name);
	if (!verdict.ok) return verdict;
	const hash = await hashPassword(next);
	return transaction(context.database, async (tx) => {
		await setPassword(tx.db, id, hash);
		await deletePasswordReset(tx.db, id);
		await recordSessionProof(tx.db, session.tokenHash, context.now());
		const ended = await endSessions(context, people, tx, id, ({ tokenHash }) => tokenHash !== session.tokenHash);
		tx.onCommit(() => context.securityLog.record({ event: 'password-changed', account: id }));
		return ok({ ended, device: createDeviceToken(context.config.secret, { id, password: hash }) });
	});
}
