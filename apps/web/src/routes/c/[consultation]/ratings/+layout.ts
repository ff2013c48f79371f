import { addTexts } from '#lib/language/catalogues.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => ({
	text: await addTexts(parent(), 'ratings', 'voting', 'work')
});
