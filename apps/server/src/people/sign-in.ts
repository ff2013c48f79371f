import { nameKey } from '@plenum/domain/people/given-name';
import { ok, refuse, type Result } from '@plenum/domain/result';
import type { SignedIn, SignInRequest } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { findAccountByName } from './accounts.store.ts';
import { createFailureLimit, type FailureLimit } from './failure-limit.ts';
import { isDeviceOf } from './known-device.ts';
import { networkOf } from './network.ts';
import { openSession } from './open-session.ts';
import { isPassword } from './passwords.ts';

export type OpenedSession = SignedIn & { seconds: number };
export type SignInGuard = { byName: FailureLimit; byAddress: FailureLimit; byDevice: FailureLimit };
/** Where an attempt comes from: the address, and the token of a browser in which somebody signed in before. */
export type Attempt = { address: string; device: string | null };

export function createSignInGuard(now: () => number): SignInGuard {
	const limit = (failures: number) => createFailureLimit(failures, now);
	return { byName: limit(10), byAddress: limit(30), byDevice: limit(10) };
}

/** [PEOPLE17] A wrong name and a wrong password are answered alike, and take as long. */
export async function signIn(
	house: House,
	guard: SignInGuard,
	{ name, password }: SignInRequest,
	attempt: Attempt
): Promise<Result<OpenedSession, 'identity/too-many-attempts' | 'identity/wrong-name-or-password'>> {
	const key = nameKey(name);
	const account = await findAccountByName(house.database.read, key);
	const limits = limitsOf(house, guard, key, account?.id ?? null, attempt);
	if (limits.some(({ limit, by }) => limit.isOver(by))) return refuse('identity/too-many-attempts');
	// Counted before the password is checked: many attempts at the same moment are many attempts.
	for (const { limit, by } of limits) limit.fail(by);
	if (!(await isPassword(password, account?.password)) || !account) return refuse('identity/wrong-name-or-password');
	for (const { limit, by } of limits) limit.forgive(by);
	const session = await transaction(house.database, (tx) => openSession(tx, { account: account.id }, house.now()));
	return ok({ account: { id: account.id, name: account.name }, ...session });
}

/** [PEOPLE27] A browser in which this account signed in before has attempts of its own. */
function limitsOf(
	{ config }: House,
	guard: SignInGuard,
	name: string,
	account: string | null,
	{ address, device }: Attempt
): { limit: FailureLimit; by: string }[] {
	if (account !== null && device !== null && isDeviceOf(config.secret, account, device))
		return [{ limit: guard.byDevice, by: device }];
	return [
		{ limit: guard.byName, by: name },
		{ limit: guard.byAddress, by: networkOf(address) }
	];
}
