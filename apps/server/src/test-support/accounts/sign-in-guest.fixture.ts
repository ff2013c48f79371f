import { createAccount } from '../../accounts/create-account.ts';
import type { PeopleTestApp } from '../app/people-app.fixture.ts';

/** A new account without any role, and the token of its session. */
export async function signInGuest({ context, ask }: PeopleTestApp): Promise<string> {
	const account = { name: 'Odile Wren', password: 'another long phrase' };
	await createAccount(context, account);
	return (await ask<{ token: string }>('POST /api/v1/sign-in', { body: account })).body.token;
}
