import { error } from '@sveltejs/kit';
import { isGuidePart, loadGuideSource, readGuide } from '#lib/frame/guides.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { part }, parent }) => {
	const { language } = await parent();
	if (!isGuidePart(part)) error(404);
	return { part, guide: readGuide(await loadGuideSource(part, language)) };
};
