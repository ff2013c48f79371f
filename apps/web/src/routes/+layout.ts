import type { Me } from '@plenum/protocol/people';
import { openApi } from '#lib/api.ts';
import { directions, loadFront } from '#lib/language/language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, fetch, depends }) => {
	depends('plenum:me');
	const text = await loadFront(data.language);
	const answer = await openApi(fetch, { language: data.language, text }).get<Me>('/me');
	const nobody: Me = { account: null, participant: null };
	return { ...data, text, direction: directions[data.language], reader: answer.ok ? answer.value : nobody };
};
