import type { House } from '../house.ts';
import { createSignInGuard, type SignInGuard } from './sign-in-guard.ts';
import { createProvider, type Provider } from './provider.ts';
import type { People } from '../people/people.ts';

/** What the routes of accounts share. */
export type Accounts = { people: People; guard: SignInGuard; provider: Provider | null };

export function createAccounts(house: House, people: People): Accounts {
	return { people, guard: createSignInGuard(house.now), provider: createProvider(house.config) };
}
