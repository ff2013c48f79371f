import { openApi } from '#lib/api.ts';
import { loadRunText } from '#lib/language/catalogues.ts';
import { readDecisions, whenDecided } from '#lib/workshops/read-decisions.ts';
import type { PageLoad } from './$types';

/** `fills`: head and foot of the page stand still, so it takes the window as it is (the consultation's layout). */
export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends(...whenDecided, 'plenum:language');
	const reader = await untrack(parent);
	const [decisions, run] = await Promise.all([
		readDecisions(openApi(fetch, reader), params.consultation),
		loadRunText(reader.language)
	]);
	return { ...decisions, language: reader.language, text: { ...reader.text, run }, fills: true };
};
