import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends, untrack }) => {
	depends('plenum:language');
	return { text: await addTexts(untrack(parent), 'overview') };
};
