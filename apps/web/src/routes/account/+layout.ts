import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch, parent, depends }) => {
	depends('plenum:account', 'plenum:me');
	const reader = await parent();
	const [view, text] = await Promise.all([
		openApi(fetch, reader).need('GET /account'),
		addTexts(reader, 'account', 'entry')
	]);
	return { view, text };
};
