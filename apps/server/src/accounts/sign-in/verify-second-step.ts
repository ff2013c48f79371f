import { refuse, ok, type Result } from '@plenum/domain/result';
import type { SecondStepRequest } from '@plenum/protocol/accounts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount } from '../../people/accounts.store.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import { openAccountSession, type OpenedSession } from './sign-in.ts';
import type { AttemptOrigin, SignInGuard } from './sign-in-guard.ts';
import { isOfThisPassword, openTicket, redeemTicket } from './tickets.ts';
import { consumeTotpCode } from './totp.ts';

type Reason =
	| 'factor/expired'
	| 'factor/wrong-code'
	| 'factor/too-many-attempts'
	| 'request/invalid'
	| 'account/unknown';

/** The code of an app, or a recovery code, after the right password. */
export async function verifySecondStep(
	context: AppContext,
	guard: SignInGuard,
	request: SecondStepRequest,
	origin: AttemptOrigin
): Promise<Result<OpenedSession, Reason>> {
	const opened = openTicket(context, 'second-step', request.ticket);
	if (!opened || !(await isOfThisPassword(context, context.database.read, opened))) return refuse('factor/expired');
	const account = await findAccount(context.database.read, opened.account ?? '');
	if (!account) return refuse('account/unknown');
	const { totp, recovery } = request;
	if ((totp === undefined) === (recovery === undefined)) return refuse('request/invalid');

	// [ACCOUNT14] A recovery code cannot be guessed, so it is not limited: it is the way in where codes are.
	const attempt = totp === undefined ? null : guard.ofCode(context.config.secret, account, origin.device);
	if (attempt && !(await attempt.count())) return refuse('factor/too-many-attempts');
	const result = await transaction(context.database, async (tx): Promise<Result<OpenedSession, Reason>> => {
		const isRight =
			totp === undefined
				? await useRecoveryCode(context, tx, account.id, recovery ?? '')
				: await consumeTotpCode(context, tx, account.id, totp);
		if (!isRight) return refuse('factor/wrong-code');
		if (!(await redeemTicket(context, tx, opened))) return refuse('factor/expired');
		const proof = totp === undefined ? 'recovery-code' : 'totp';
		return ok(await openAccountSession(context, tx, account, proof, origin.browser));
	});
	if (result.ok) await attempt?.forgive();
	else context.securityLog.count({ event: 'second-step-failed', account: account.id, reason: result.reason });
	return result;
}
