import { browser } from '$app/env';
import { practiceNotice } from '#lib/consultations/consultation-parts.ts';
import { openApi } from '#lib/queries/api.ts';
import { loadPageTexts, loadText, requestText } from '#lib/language/catalogues.ts';
import { keepRooms } from '#lib/language/language.ts';
import { bringParts } from '#lib/ui/parts/lazy-part.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch, parent, depends }) => {
	depends('plenum:consultation', 'plenum:me');
	requestText();
	const reader = await parent();
	const api = openApi(fetch, reader);
	const [consultation, text] = await Promise.all([
		api.need('GET /consultations/:consultation', { params }),
		loadText(reader.language)
	]);
	// Only facilitators are shown how many wait: for everyone else a newcomer is no reason to ask again.
	if (consultation.me.role === 'facilitator') depends('plenum:people');
	// Where scripts run nobody reads these.
	if (!browser) keepRooms(reader.language, { withoutScript: await loadPageTexts(reader.language, 'withoutScript') });
	if (consultation.practiceUntil !== undefined) await bringParts(reader.language, [practiceNotice]);
	return { consultation, text };
};
