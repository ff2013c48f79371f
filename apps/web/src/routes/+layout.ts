import type { Me } from '@plenum/protocol/people';
import { openApi } from '#lib/queries/api.ts';
import { chosenLanguage } from '#lib/language/chosen-language.ts';
import { loadFront } from '#lib/language/catalogues.ts';
import { setPacks, traitsOf } from '#lib/language/packs/packs.ts';
import { queryCache } from '#lib/queries/query-cache.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, fetch, depends }) => {
	depends('plenum:me', 'plenum:language');
	if (data.packs && typeof document !== 'undefined') setPacks(data.packs);
	const language = chosenLanguage() ?? data.language;
	const text = await loadFront(language);
	const answer = await openApi(fetch, { language, text })('GET /me');
	const reader: Me = answer.ok ? answer.value : { account: null, participant: null };
	queryCache?.setReader(JSON.stringify([reader.account?.id, reader.participant?.id]));
	const { theme, quickExitUrl } = data;
	return { theme, quickExitUrl, language, text, direction: traitsOf(language).direction, reader };
};
