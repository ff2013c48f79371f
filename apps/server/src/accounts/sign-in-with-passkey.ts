import { ok, refuse, type Result } from '@plenum/domain/result';
import type { PasskeyOptionsRequest, PasskeySignInRequest } from '@plenum/protocol/accounts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccount } from '../people/accounts.store.ts';
import { findPasskeyByCredential, findPasskeys, recordPasskeyUse } from './factors.store.ts';
import { arePasskeysPossible, passkeyRequestOptions, verifyPasskey } from './passkeys.ts';
import { openAccountSession, type OpenedSession } from './sign-in.ts';
import { spendTicket } from './spent-tickets.store.ts';
import { openTicket } from './tickets.ts';

/** [ACCOUNT13] Without a ticket nobody is named: the browser offers what it has. After a password only that account's are asked for. */
export async function offerPasskeys(
	context: AppContext,
	{ ticket }: PasskeyOptionsRequest
): Promise<Result<object, 'factor/needs-https' | 'factor/expired'>> {
	if (!arePasskeysPossible(context)) return refuse('factor/needs-https');
	const step = ticket === undefined ? null : openTicket(context.config.secret, 'second-step', ticket, context.now());
	if (ticket !== undefined && !step) return refuse('factor/expired');
	const allowed = step ? await findPasskeys(context.database.read, step.about) : [];
	return ok(await passkeyRequestOptions(context, 'passkey-sign-in', step?.about ?? '', allowed));
}

/** [ACCOUNT13] A passkey whose owner was verified is enough alone; after a password it must be one of the same account. */
export async function signInWithPasskey(
	context: AppContext,
	request: PasskeySignInRequest,
	browser: string | null
): Promise<Result<OpenedSession, 'factor/expired' | 'factor/not-recognised'>> {
	const { secret } = context.config;
	const step = request.ticket === undefined ? null : openTicket(secret, 'second-step', request.ticket, context.now());
	if (request.ticket !== undefined && !step) return refuse('factor/expired');
	const passkey = await findPasskeyByCredential(context.database.read, request.response.id);
	const account = passkey && (await findAccount(context.database.read, passkey.account));
	const answered = passkey && (await verifyPasskey(context, 'passkey-sign-in', passkey, request.response));
	const about = step?.about ?? '';
	if (!account || !answered || answered.about !== about || (about !== '' && about !== account.id)) {
		const named = account ? { account: account.id } : {};
		context.securityLog.count({ event: 'sign-in-failed', reason: 'factor/not-recognised', ...named });
		return refuse('factor/not-recognised');
	}
	return transaction(context.database, async (tx): Promise<Result<OpenedSession, 'factor/expired'>> => {
		const now = context.now();
		if (!(await spendTicket(tx.db, answered.ticket, answered.until, now))) return refuse('factor/expired');
		if (step && !(await spendTicket(tx.db, request.ticket ?? '', step.until, now))) return refuse('factor/expired');
		await recordPasskeyUse(tx.db, passkey.id, answered.counter, now);
		return ok(await openAccountSession(context, tx, account, 'passkey', browser));
	});
}
