import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, platform }) => ({
	language: locals.language,
	theme: locals.theme,
	quickExitUrl: platform?.req.plenum?.quickExitUrl ?? 'about:blank'
});
