import { can } from '@plenum/domain/people/rights';
import { openApi } from '#lib/queries/api.ts';
import { addTexts } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends }) => {
	depends(`plenum:caucus:${params.cluster}`);
	const reader = await parent();
	const api = openApi(fetch, reader);
	const { role, status } = reader.consultation.me;
	const isAble = status === 'admitted' && can(role, 'read-caucus', reader.consultation.phase);
	const [cluster, own, text] = await Promise.all([
		api.need('GET /consultations/:consultation/clusters/:cluster', { params }),
		isAble ? api.need('GET /consultations/:consultation/clusters/:cluster/caucus', { params }) : null,
		addTexts(reader, 'caucus')
	]);
	return { cluster, own, text };
};
