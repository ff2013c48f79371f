import type { SetupNeeded } from '@plenum/protocol/people';
import type { SignInOptions } from '@plenum/protocol/accounts';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const [setup, options] = await Promise.all([
		api.get<SetupNeeded>('/setup'),
		api.get<SignInOptions>('/sign-in/options')
	]);
	const nothing: SignInOptions = { passkeys: false, provider: false };
	return { notSetUp: setup.ok && setup.value.needed, options: options.ok ? options.value : nothing };
};
