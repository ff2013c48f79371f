import type { ClusterList } from '@plenum/protocol/clusters';
import type { ImportAnswer } from '@plenum/protocol/matrix';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

/** [MATRIX164] With the text of an addendum that was chosen as a file; without it once that import is gone. */
export const load: PageLoad = async ({ params, url, fetch, parent, depends, untrack }) => {
	depends('plenum:clusters');
	const api = openApi(fetch, await untrack(parent));
	const at = `/consultations/${params.consultation}`;
	const { clusters } = await api.need<ClusterList>(`${at}/clusters`);
	const chosen = url.searchParams.get('addendum');
	const answer = chosen === null ? null : await api.get<ImportAnswer>(`${at}/imports/${chosen}`);
	return { anything: clusters.length > 0, addendum: answer?.ok ? answer.value.import.addendum : null };
};
