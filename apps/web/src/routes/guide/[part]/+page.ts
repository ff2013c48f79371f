import { error } from '@sveltejs/kit';
import { isGuidePart, loadGuideFor, readGuide } from '#lib/frame/guides.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { part }, parent }) => {
	const { language: reader } = await parent();
	if (!isGuidePart(part)) error(404);
	const { source, language } = await loadGuideFor(part, reader);
	return { part, guideLanguage: language, guide: readGuide(source) };
};
