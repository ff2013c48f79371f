import { ok, refuse, type Result } from '@plenum/domain/result';
import type { AddPasskeyRequest, AddTotpRequest, FactorAdded, TotpSetup } from '@plenum/protocol/accounts';
import { transaction, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { decryptAtRest, encryptAtRest } from './at-rest.ts';
import {
	countRecoveryCodes,
	findPasskeyByCredential,
	findPasskeys,
	putPasskey,
	putTotpFactor
} from './factors.store.ts';
import { arePasskeysPossible, passkeyCreationOptions, verifyNewPasskey } from './passkeys.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import type { AccountIdentity } from './require-account.ts';
import { spendTicket } from './spent-tickets.store.ts';
import { createTicket, openTicket } from './tickets.ts';
import { newTotpSecret, sealTotpSecret, stepOfCode, totpUri } from './totp.ts';
import { viewFactor } from './view-account.ts';

type Owner = Pick<AccountIdentity, 'account'>;

/** Nothing is stored before the app has shown that it counts as we do: the secret travels sealed in the ticket. */
export function beginTotp(house: House, { account }: Owner): TotpSetup {
	const secret = newTotpSecret();
	const sealed = encryptAtRest(house.config.secret, `new totp ${account.id}`, secret);
	const ticket = createTicket(house.config.secret, 'add-totp', `${account.id} ${sealed}`, house.now());
	return { ticket, secret, uri: totpUri(secret, account.name) };
}

/** [ACCOUNT10] [ACCOUNT11] The first code confirms it, and is used with that. */
export async function addTotp(
	house: House,
	{ account }: Owner,
	{ ticket, code, name }: AddTotpRequest
): Promise<Result<FactorAdded>> {
	const opened = openTicket(house.config.secret, 'add-totp', ticket, house.now());
	const [owner, sealed = ''] = opened?.about.split(' ') ?? [];
	if (!opened || owner !== account.id) return refuse('factor/expired');
	const secret = decryptAtRest(house.config.secret, `new totp ${account.id}`, sealed);
	const step = stepOfCode(secret, code, house.now());
	if (step === null) return refuse('factor/wrong-code');
	return transaction(house.database, async (tx): Promise<Result<FactorAdded>> => {
		const now = house.now();
		if (!(await spendTicket(tx.db, ticket, opened.until, now))) return refuse('factor/expired');
		const row = { id: house.newId(), account: account.id, name: name.trim(), createdAt: now, lastUsedAt: null };
		await putTotpFactor(tx.db, { ...row, secret: sealTotpSecret(house, account.id, secret), lastStep: step });
		return ok({ factor: viewFactor('totp', row), recoveryCodes: await added(house, tx, account.id, 'totp') });
	});
}

export async function beginPasskey(house: House, { account }: Owner): Promise<Result<object, 'factor/needs-https'>> {
	if (!arePasskeysPossible(house)) return refuse('factor/needs-https');
	const existing = await findPasskeys(house.database.read, account.id);
	return ok(await passkeyCreationOptions(house, account, existing));
}

export async function addPasskey(
	house: House,
	{ account }: Owner,
	{ response, name }: AddPasskeyRequest
): Promise<Result<FactorAdded>> {
	const verified = await verifyNewPasskey(house, account.id, response);
	if (!verified) return refuse('factor/not-recognised');
	const { ticket, until, credential, publicKey, counter, transports } = verified;
	return transaction(house.database, async (tx): Promise<Result<FactorAdded>> => {
		const now = house.now();
		if (!(await spendTicket(tx.db, ticket, until, now))) return refuse('factor/expired');
		if (await findPasskeyByCredential(tx.db, credential)) return refuse('factor/not-recognised');
		const row = { id: house.newId(), account: account.id, name: name.trim(), createdAt: now, lastUsedAt: null };
		await putPasskey(tx.db, { ...row, credential, publicKey, counter, transports });
		return ok({ factor: viewFactor('passkey', row), recoveryCodes: await added(house, tx, account.id, 'passkey') });
	});
}

/** [ACCOUNT12] With the first factor come recovery codes. */
async function added(house: House, tx: Transaction, account: string, kind: string): Promise<string[] | null> {
	tx.onCommit(() => house.securityLog.record({ event: 'factor-added', account, reason: kind }));
	return (await countRecoveryCodes(tx.db, account)) > 0 ? null : renewRecoveryCodes(house, tx, account);
}
