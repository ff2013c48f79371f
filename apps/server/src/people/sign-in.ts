import { nameKey } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SignedIn, SignInRequest } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findAccountByName } from './accounts.store.ts';
import { createFailureLimit, type FailureLimit } from './failure-limit.ts';
import { networkOf } from './network.ts';
import { openSession } from './open-session.ts';
import { isPassword } from './passwords.ts';

export type OpenedSession = SignedIn & { seconds: number };
export type SignInGuard = { byName: FailureLimit; byAddress: FailureLimit };

export function createSignInGuard(now: () => number): SignInGuard {
	return { byName: createFailureLimit(10, now), byAddress: createFailureLimit(30, now) };
}

/** [PEOPLE17] A wrong name and a wrong password are answered alike, and take as long. */
export async function signIn(
	house: House,
	guard: SignInGuard,
	{ name, password }: SignInRequest,
	address: string
): Promise<Result<OpenedSession, 'identity/too-many-attempts' | 'identity/wrong-name-or-password'>> {
	const key = nameKey(name);
	const network = networkOf(address);
	if (guard.byName.isOver(key) || guard.byAddress.isOver(network)) return refuse('identity/too-many-attempts');
	// Counted before the password is checked: many attempts at the same moment are many attempts.
	guard.byName.fail(key);
	guard.byAddress.fail(network);
	const account = await findAccountByName(house.database.read, key);
	if (!(await isPassword(password, account?.password)) || !account) return refuse('identity/wrong-name-or-password');
	guard.byName.forgive(key);
	guard.byAddress.forgive(network);
	const session = await transaction(house.database, (tx) => openSession(tx, { account: account.id }, house.now()));
	return ok({ account: { id: account.id, name: account.name }, ...session });
}
