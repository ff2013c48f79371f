import { error } from '@sveltejs/kit';
import { isGuidePart, loadGuideSource, readGuide } from '#lib/frame/guides.ts';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

export const load: PageLoad = async ({ params: { part }, parent }) => {
	const language = builtIn((await parent()).language);
	if (!isGuidePart(part)) error(404);
	return { part, guideLanguage: language, guide: readGuide(await loadGuideSource(part, language)) };
};
