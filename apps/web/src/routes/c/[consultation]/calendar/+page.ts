import { addTexts } from '#lib/language/catalogues.ts';
import { openApi } from '#lib/queries/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [feed, reminders, text] = await Promise.all([
		api.after('calendar-feed').need('GET /consultations/:consultation/calendar-feed', { params }),
		api.after('reminders').need('GET /consultations/:consultation/reminders', { params }),
		addTexts(reader, 'calendar')
	]);
	return { feed, reminders, text };
};
