import type { AppContext } from '../app-context.ts';
import { createSignInGuard, type SignInGuard } from './sign-in/sign-in-guard.ts';
import { createProvider, type Provider } from './sign-in/provider.ts';
import type { People } from '../people/people.ts';

declare module 'fastify' {
	interface FastifyInstance {
		accounts: Accounts;
	}
}

/** What the routes of accounts share. */
export type Accounts = { people: People; guard: SignInGuard; provider: Provider | null };

export function createAccounts(context: AppContext, people: People): Accounts {
	return {
		people,
		guard: createSignInGuard(context.config.secret, context.database.nodes),
		provider: createProvider(context.config)
	};
}
