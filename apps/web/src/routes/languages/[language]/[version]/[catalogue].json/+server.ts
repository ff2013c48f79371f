import { error } from '@sveltejs/kit';
import { catalogueFiles, isCatalogueName } from '#lib/language/packs/catalogue-files.ts';
import type { RequestHandler } from './$types';

/** [WEB385] Texts of a language pack. The version in the address is that of its content. */
export const GET: RequestHandler = ({ params: { language, version, catalogue }, platform }) => {
	const packs = platform?.req.plenum?.languagePacks;
	const pack = packs?.list.find(({ code }) => code === language);
	if (!packs || !pack || !isCatalogueName(catalogue)) error(404);
	const texts = packs.textsOf(language, catalogueFiles[catalogue]);
	const cache = pack.version === version ? 'public, max-age=31536000, immutable' : 'no-store';
	return new Response(JSON.stringify(texts), {
		headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': cache }
	});
};
