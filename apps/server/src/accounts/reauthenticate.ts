import { ok, refuse, type Result } from '@plenum/domain/result';
import type { ProofsView, ReauthenticateRequest, PasskeyRequestOptions } from '@plenum/protocol/accounts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccount } from '../people/accounts.store.ts';
import { recordSessionProof } from '../people/sessions/sessions.store.ts';
import { findPasskeyByCredential, findPasskeys, findTotpFactors, recordPasskeyUse } from './sign-in/factors.store.ts';
import { arePasskeysPossible, passkeyRequestOptions, verifyPasskey } from './sign-in/passkeys.ts';
import { isPassword, noPassword } from './passwords.ts';
import type { AccountIdentity } from './require-account.ts';
import type { SignInGuard } from './sign-in/sign-in-guard.ts';
import { redeemTicket } from './sign-in/tickets.ts';
import { consumeTotpCode } from './sign-in/totp.ts';

export async function listProofs(context: AppContext, { account: { id } }: AccountIdentity): Promise<ProofsView> {
	const db = context.database.read;
	return {
		password: (await findAccount(db, id))?.password !== noPassword,
		totp: (await findTotpFactors(db, id)).length > 0,
		passkey: arePasskeysPossible(context) && (await findPasskeys(db, id)).length > 0
	};
}

export async function offerPasskeyProof(
	context: AppContext,
	{ account: { id } }: AccountIdentity
): Promise<Result<PasskeyRequestOptions, 'factor/needs-https' | 'account/unknown'>> {
	if (!arePasskeysPossible(context)) return refuse('factor/needs-https');
	const { read } = context.database;
	const account = await findAccount(read, id);
	if (!account) return refuse('account/unknown');
	return ok(await passkeyRequestOptions(context, 'passkey-proof', account, await findPasskeys(read, id)));
}

type Reason =
	| 'request/invalid'
	| 'password/wrong'
	| 'factor/wrong-code'
	| 'factor/not-recognised'
	| 'factor/too-many-attempts'
	| 'account/unknown';

/**
 * [ACCOUNT21] One proof, of the account whose session it is. Wrong proofs are counted for this session alone: a stranger at a
 * screen that was left open locks nobody out elsewhere.
 */
export async function reauthenticate(
	context: AppContext,
	guard: SignInGuard,
	who: AccountIdentity,
	proof: ReauthenticateRequest
): Promise<Result<object, Reason>> {
	if (Object.keys(proof).length !== 1) return refuse('request/invalid');
	const { account, session } = who;
	const attempt = guard.ofProof(session.tokenHash);
	if (!(await attempt.count())) return refuse('factor/too-many-attempts');
	const note = await prove(context, guard, account.id, proof);
	if (!note.ok) {
		context.securityLog.count({ event: 'proof-failed', account: account.id, reason: note.reason });
		return note;
	}
	const result = await transaction(context.database, async (tx): Promise<Result<object, Reason>> => {
		if (!(await note.value(tx))) return refuse('factor/wrong-code');
		await recordSessionProof(tx.db, session.tokenHash, context.now());
		return ok({});
	});
	if (result.ok) await attempt.forgive();
	else context.securityLog.count({ event: 'proof-failed', account: account.id, reason: result.reason });
	return result;
}

/** What is slow is done at once; what must be recorded with the proof is answered as a step of the transaction. */
async function prove(
	context: AppContext,
	guard: SignInGuard,
	id: string,
	{ password, totp, passkey: response }: ReauthenticateRequest
): Promise<Result<(tx: Transaction) => Promise<boolean>, Reason>> {
	if (password !== undefined) {
		const account = await findAccount(context.database.read, id);
		const isRight = await guard.work.run(id, () => isPassword(password, account?.password));
		return isRight ? ok(() => Promise.resolve(true)) : refuse('password/wrong');
	}
	if (totp !== undefined) return ok((tx) => consumeTotpCode(context, tx, id, totp));
	if (response === undefined) return refuse('request/invalid');
	const passkey = await findPasskeyByCredential(context.database.read, response.id);
	const answered = passkey && (await verifyPasskey(context, 'passkey-proof', passkey, response));
	if (!answered || passkey.account !== id || answered.opened.account !== id) return refuse('factor/not-recognised');
	return ok(async (tx) => {
		await recordPasskeyUse(tx.db, passkey.id, answered.counter, context.now());
		return redeemTicket(context, tx, answered.opened);
	});
}
