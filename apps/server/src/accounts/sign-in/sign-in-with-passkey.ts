import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PasskeyOptionsRequest, PasskeySignInRequest, PasskeyRequestOptions } from '@plenum/protocol/accounts';
import { transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount } from '../../people/accounts.store.ts';
import { findPasskeyByCredential, findPasskeys, recordPasskeyUse } from './factors.store.ts';
import { arePasskeysPossible, passkeyRequestOptions, verifyPasskey } from './passkeys.ts';
import { openAccountSession, type OpenedSession } from './sign-in.ts';
import { isOfThisPassword, openTicket, redeemTicket } from './tickets.ts';

/** [ACCOUNT13] Without a ticket nobody is named: the browser offers what it has. After a password only that account's are asked for. */
export async function offerPasskeys(
	context: AppContext,
	{ ticket }: PasskeyOptionsRequest
): Promise<Result<PasskeyRequestOptions, 'factor/needs-https' | 'factor/expired'>> {
	if (!arePasskeysPossible(context)) return refuse('factor/needs-https');
	const { read } = context.database;
	if (ticket === undefined) return ok(await passkeyRequestOptions(context, 'passkey-sign-in', null, []));
	const step = openTicket(context, 'second-step', ticket);
	const account = step && (await findAccount(read, step.account ?? ''));
	if (!account || !(await isOfThisPassword(context, read, step))) return refuse('factor/expired');
	return ok(await passkeyRequestOptions(context, 'passkey-sign-in', account, await findPasskeys(read, account.id)));
}

/** [ACCOUNT13] A passkey whose owner was verified is enough alone; after a password it must be one of the same account. */
export async function signInWithPasskey(
	context: AppContext,
	request: PasskeySignInRequest,
	browser: string | null
): Promise<Result<OpenedSession, 'factor/expired' | 'factor/not-recognised'>> {
	const step = request.ticket === undefined ? null : openTicket(context, 'second-step', request.ticket);
	if (request.ticket !== undefined && !step) return refuse('factor/expired');
	const passkey = await findPasskeyByCredential(context.database.read, request.response.id);
	const account = passkey && (await findAccount(context.database.read, passkey.account));
	const answered = passkey && (await verifyPasskey(context, 'passkey-sign-in', passkey, request.response));
	const named = step?.account ?? null;
	if (!account || !answered || answered.opened.account !== named || (named !== null && named !== account.id)) {
		const about = account ? { account: account.id } : {};
		context.securityLog.count({ event: 'sign-in-failed', reason: 'factor/not-recognised', ...about });
		return refuse('factor/not-recognised');
	}
	return transaction(context.database, async (tx): Promise<Result<OpenedSession, 'factor/expired'>> => {
		if (!(await redeemTicket(context, tx, answered.opened))) return refuse('factor/expired');
		if (step && !(await redeemTicket(context, tx, step))) return refuse('factor/expired');
		await recordPasskeyUse(tx.db, passkey.id, answered.counter, context.now());
		return ok(await openAccountSession(context, tx, account, 'passkey', browser));
	});
}
