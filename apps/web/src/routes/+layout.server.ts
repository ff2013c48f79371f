import type { LanguagePack } from '@plenum/domain/languages';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, platform }) => ({
	language: locals.language,
	...packsOf(platform),
	theme: locals.theme,
	quickExitUrl: platform?.req.plenum?.quickExitUrl ?? 'about:blank'
});

/** [WEB385] Nothing where there is none. */
function packsOf(platform: App.Platform | undefined): { packs?: readonly LanguagePack[] } {
	const packs = platform?.req.plenum?.languagePacks.list ?? [];
	return packs.length > 0 ? { packs } : {};
}
