import type { PasswordRefusal } from '@plenum/domain/accounts/password';
import { nameKey, tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Transaction } from '../db/transaction.ts';
import { transaction } from '../db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { findAccountByName, insertAccount, type Account } from '../people/accounts.store.ts';
import { checkPassword } from './check-password.ts';
import { hashPassword, noPassword } from './passwords.ts';

/** For the operator: another facilitator who may prepare consultations. */
export async function createAccount(
	context: AppContext,
	given: { name: string; password: string }
): Promise<Result<{ id: string; name: string }>> {
	const account = await prepareAccount(context, given);
	if (!account.ok) return account;
	return transaction(context.database, async (tx) => {
		const added = await addAccount(tx, account.value);
		if (added.ok)
			tx.onCommit(() =>
				context.securityLog.record({ event: 'account-created', subject: added.value.id, reason: 'operator' })
			);
		return added.ok ? ok({ id: added.value.id, name: added.value.name }) : added;
	});
}

/** The slow part, outside the transaction. Without a password the account signs in by a provider. */
export async function prepareAccount(
	context: AppContext,
	given: { name: string; password: string | null }
): Promise<Result<Account, PasswordRefusal>> {
	const name = tidyName(given.name);
	const shared = { id: context.createId(), name, nameKey: nameKey(name), createdAt: context.now(), secondFactors: 0 };
	if (given.password === null) return ok({ ...shared, password: noPassword });
	const verdict = await checkPassword(given.password, name);
	return verdict.ok ? ok({ ...shared, password: await hashPassword(given.password) }) : verdict;
}

export async function addAccount(
	tx: Transaction,
	account: Account
): Promise<Result<Account, 'account/name-taken' | 'request/invalid'>> {
	if (account.name === '') return refuse('request/invalid');
	if (await findAccountByName(tx.db, account.nameKey)) return refuse('account/name-taken');
	await insertAccount(tx.db, account);
	return ok(account);
}
