import { isLanguage, languageTraits } from '@plenum/domain/languages';
import { error } from '@sveltejs/kit';
import { loadPageTexts } from '#lib/language/catalogues.ts';
import type { RequestHandler } from './$types';

/** [WEB264] Installs as an app. Its start page is the public one, and nothing in it tells one reader from another. */
export const GET: RequestHandler = async ({ params: { language } }) => {
	if (!isLanguage(language)) error(404);
	const { offline } = await loadPageTexts(language, 'offline');
	const manifest = {
		id: '/',
		name: offline.appName,
		short_name: 'Plenum',
		lang: language,
		dir: languageTraits[language].direction,
		start_url: '/',
		scope: '/',
		display: 'standalone',
		background_color: '#ffffff',
		theme_color: '#0b5274',
		icons: [
			{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
			{ src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'public, max-age=86400' }
	});
};
