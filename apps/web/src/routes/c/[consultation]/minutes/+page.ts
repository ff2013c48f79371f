import type { ClusterNameList } from '@plenum/protocol/clusters';
import type { CountersignedClosings } from '@plenum/protocol/journal';
import type { WorkshopList } from '@plenum/protocol/workshops';
import type { FullReport } from '@plenum/reports/full-report/report-part';
import { openApi } from '#lib/api.ts';
import { withoutRooms } from '#lib/consultations/list-workshops.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import { readNewest } from '#lib/journal/read-minutes.ts';
import { readNamed } from '#lib/journal/read-named.ts';
import type { PageLoad } from './$types';

/** Dear to make, and the same for every page. */
const clock = new Intl.DateTimeFormat();

export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:record', 'plenum:language');
	const asked = url.searchParams.get('workshop');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}`;
	const all = await api.need<WorkshopList>(`${at}/workshops`);
	const workshops = all.workshops.filter(({ state }) => state !== 'planned');
	const chosen = workshops.find(({ id }) => id === asked) ?? withoutRooms(workshops).at(-1);
	const { timeZone } = clock.resolvedOptions();
	const query = new URLSearchParams({ language: reader.language, timeZone }).toString();
	const [[record, text], minutes, { clusters }, { closings }] = await Promise.all([
		Promise.all([
			readNewest(api, `${at}/journal`),
			addRooms(reader, 'commitments', 'journal', 'ratings', 'voting', 'work')
		]),
		chosen ? api.need<FullReport>(`${at}/workshops/${chosen.id}/minutes?${query}`) : null,
		api.need<ClusterNameList>(`${at}/cluster-names`),
		api.need<CountersignedClosings>(`${at}/journal/countersignatures`)
	]);
	const named = await readNamed((path) => api.need(path), at, record.lines, text);
	return { record, minutes, workshops, workshop: chosen?.id ?? null, query, named, clusters, closings, text };
};
