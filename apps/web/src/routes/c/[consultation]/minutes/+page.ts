import { openApi } from '#lib/queries/api.ts';
import { withoutRooms } from '#lib/consultations/list-workshops.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import { readNewest } from '#lib/journal/read-minutes.ts';
import { readNamed } from '#lib/journal/read-named.ts';
import type { PageLoad } from './$types';
import { builtIn } from '#lib/language/packs/packs.ts';

/** Dear to make, and the same for every page. */
const clock = new Intl.DateTimeFormat();

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:record', 'plenum:language');
	const asked = url.searchParams.get('workshop');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const all = await api.need('GET /consultations/:consultation/workshops', { params });
	const workshops = all.workshops.filter(({ state }) => state !== 'planned');
	const chosen = workshops.find(({ id }) => id === asked) ?? withoutRooms(workshops).at(-1);
	const { timeZone } = clock.resolvedOptions();
	const query = { language: builtIn(reader.language), timeZone };
	const [[record, text], minutes, { clusters }, { closings }] = await Promise.all([
		Promise.all([readNewest(api, params), addTexts(reader, 'commitments', 'journal', 'ratings', 'voting', 'work')]),
		chosen
			? api.need('GET /consultations/:consultation/workshops/:workshop/minutes', {
					params: { ...params, workshop: chosen.id },
					query
				})
			: null,
		api.need('GET /consultations/:consultation/cluster-names', { params }),
		api.need('GET /consultations/:consultation/journal/countersignatures', { params })
	]);
	const named = await readNamed(api, params, record.lines, text);
	return { record, minutes, workshops, workshop: chosen?.id ?? null, query, named, clusters, closings, text };
};
