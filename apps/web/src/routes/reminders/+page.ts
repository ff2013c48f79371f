import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	text: await addTexts(parent(), 'calendar')
});
