import { error } from '@sveltejs/kit';
import { isGuidePart } from '#lib/frame/guides.ts';
import type { RequestHandler } from './$types';

/** [WEB392] A part of the guide in a language pack, in Markdown. The version in the address is that of its content. */
export const GET: RequestHandler = ({ params: { language, version, part }, platform }) => {
	const packs = platform?.req.plenum?.languagePacks;
	const source = isGuidePart(part) ? packs?.guideOf(language, part) : undefined;
	if (source === undefined) error(404);
	const isCurrent = packs?.list.some((pack) => pack.code === language && pack.version === version);
	const cache = isCurrent ? 'public, max-age=31536000, immutable' : 'no-store';
	return new Response(source, {
		headers: { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': cache }
	});
};
