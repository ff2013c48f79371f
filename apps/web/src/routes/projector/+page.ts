import { addTexts, loadText } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return {
		bare: true,
		text: await addTexts({ language, text: await loadText(language) }, 'commitments', 'ratings', 'voting', 'work')
	};
};
