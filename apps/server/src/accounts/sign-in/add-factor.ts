import { ok, refuse, type Result } from '@plenum/domain/result';
import type {
	AddPasskeyRequest,
	AddTotpRequest,
	FactorAdded,
	TotpSetup,
	PasskeyCreationOptions
} from '@plenum/protocol/accounts';
import { transaction, type Transaction } from '../../db/transaction.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount } from '../../people/accounts.store.ts';
import { decryptAtRest, encryptAtRest } from '../../security/at-rest.ts';
import {
	countRecoveryCodes,
	findPasskeyByCredential,
	findPasskeys,
	insertPasskey,
	insertTotpFactor
} from './factors.store.ts';
import { arePasskeysPossible, passkeyCreationOptions, verifyNewPasskey } from './passkeys.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { AccountIdentity } from '../require-account.ts';
import { createTicket, openTicket, redeemTicket } from './tickets.ts';
import { createTotpSecret, sealTotpSecret, stepOfCode, totpUri } from './totp.ts';
import { viewFactor } from '../view-account.ts';

type Owner = Pick<AccountIdentity, 'account'>;

/** Nothing is stored before the app has shown that it counts as we do: the secret travels sealed in the ticket. */
export async function beginTotp(context: AppContext, { account }: Owner): Promise<Result<TotpSetup>> {
	const owner = await findAccount(context.database.read, account.id);
	if (!owner) return refuse('account/unknown');
	const secret = createTotpSecret();
	const sealed = encryptAtRest(context.config.secret, `new totp ${account.id}`, secret);
	const ticket = createTicket(context, 'add-totp', owner, sealed);
	return ok({ ticket, secret, uri: totpUri(secret, account.name) });
}

/** [ACCOUNT10] [ACCOUNT11] The first code confirms it, and is used with that. */
export async function addTotp(
	context: AppContext,
	{ account }: Owner,
	{ ticket, code, name }: AddTotpRequest
): Promise<Result<FactorAdded>> {
	const opened = openTicket(context, 'add-totp', ticket);
	if (opened?.account !== account.id) return refuse('factor/expired');
	const secret = decryptAtRest(context.config.secret, `new totp ${account.id}`, opened.more);
	const step = stepOfCode(secret, code, context.now());
	if (step === null) return refuse('factor/wrong-code');
	return transaction(context.database, async (tx): Promise<Result<FactorAdded>> => {
		const now = context.now();
		if (!(await redeemTicket(context, tx, opened))) return refuse('factor/expired');
		const row = { id: context.createId(), account: account.id, name: name.trim(), createdAt: now, lastUsedAt: null };
		await insertTotpFactor(tx.db, { ...row, secret: sealTotpSecret(context, account.id, secret), lastStep: step });
		return ok({ factor: viewFactor('totp', row), recoveryCodes: await added(context, tx, account.id, 'totp') });
	});
}

export async function beginPasskey(
	context: AppContext,
	{ account }: Owner
): Promise<Result<PasskeyCreationOptions, 'factor/needs-https' | 'account/unknown'>> {
	if (!arePasskeysPossible(context)) return refuse('factor/needs-https');
	const owner = await findAccount(context.database.read, account.id);
	if (!owner) return refuse('account/unknown');
	return ok(await passkeyCreationOptions(context, owner, await findPasskeys(context.database.read, account.id)));
}

export async function addPasskey(
	context: AppContext,
	{ account }: Owner,
	{ response, name }: AddPasskeyRequest
): Promise<Result<FactorAdded>> {
	const verified = await verifyNewPasskey(context, account.id, response);
	if (!verified) return refuse('factor/not-recognised');
	const { opened, credential, publicKey, counter, transports } = verified;
	return transaction(context.database, async (tx): Promise<Result<FactorAdded>> => {
		const now = context.now();
		if (!(await redeemTicket(context, tx, opened))) return refuse('factor/expired');
		if (await findPasskeyByCredential(tx.db, credential)) return refuse('factor/not-recognised');
		const row = { id: context.createId(), account: account.id, name: name.trim(), createdAt: now, lastUsedAt: null };
		await insertPasskey(tx.db, { ...row, credential, publicKey, counter, transports });
		return ok({ factor: viewFactor('passkey', row), recoveryCodes: await added(context, tx, account.id, 'passkey') });
	});
}

/** [ACCOUNT12] With the first factor come recovery codes. */
async function added(context: AppContext, tx: Transaction, account: string, kind: string): Promise<string[] | null> {
	tx.onCommit(() => context.securityLog.record({ event: 'factor-added', account, reason: kind }));
	return (await countRecoveryCodes(tx.db, account)) > 0 ? null : renewRecoveryCodes(context, tx, account);
}
