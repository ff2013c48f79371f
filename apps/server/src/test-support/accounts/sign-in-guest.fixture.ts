import { tokenOf } from './signed-in.fixture.ts';
import { createAccount } from '../../accounts/create-account.ts';
import type { PeopleTestApp } from '../app/people-app.fixture.ts';

/** A new account without any role, and the token of its session. */
export async function signInGuest({ context, api }: PeopleTestApp): Promise<string> {
	const account = { name: 'Odile Wren', password: 'another long phrase' };
	await createAccount(context, account);
	return tokenOf(await api('signIn', { body: account }));
}
