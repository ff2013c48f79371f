import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const [{ rounds }, { polls }, text] = await Promise.all([
		api.need('GET /consultations/:consultation/workshops/:workshop/rooms', { params }),
		api.after('poll').need('GET /consultations/:consultation/polls', { params }),
		addTexts(reader, 'breakouts', 'comments', 'commitments', 'journal', 'ratings', 'voting', 'work')
	]);
	return { rounds: rounds.filter(({ state }) => state === 'closed'), polls, text };
};
