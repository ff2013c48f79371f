import { nameKey, tidyName } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { Transaction } from '../db/transaction.ts';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findAccountByName, putAccount, type Account } from './accounts.store.ts';
import { hashPassword } from './passwords.ts';

/** For the operator: another facilitator who may prepare consultations. */
export async function createAccount(
	house: House,
	given: { name: string; password: string }
): Promise<Result<{ id: string; name: string }>> {
	const account = await prepareAccount(house, given);
	return transaction(house.database, (tx) => addAccount(tx, account));
}

/** The slow part, outside the transaction. */
export async function prepareAccount(house: House, given: { name: string; password: string }): Promise<Account> {
	const password = await hashPassword(given.password);
	const name = tidyName(given.name);
	return { id: house.newId(), name, nameKey: nameKey(name), password, createdAt: house.now() };
}

export async function addAccount(
	tx: Transaction,
	account: Account
): Promise<Result<{ id: string; name: string }, 'account/name-taken' | 'request/invalid'>> {
	if (account.name === '') return refuse('request/invalid');
	if (await findAccountByName(tx.db, account.nameKey)) return refuse('account/name-taken');
	await putAccount(tx.db, account);
	return ok({ id: account.id, name: account.name });
}
