import type { SignInOptions } from '@plenum/protocol/accounts';
import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, untrack }) => {
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const [setup, options, text] = await Promise.all([
		api('GET /setup'),
		api('GET /sign-in/options'),
		addTexts(reader, 'entry')
	]);
	const nothing: SignInOptions = { passkeys: false, provider: false };
	return { text, notSetUp: setup.ok && setup.value.needed, options: options.ok ? options.value : nothing };
};
