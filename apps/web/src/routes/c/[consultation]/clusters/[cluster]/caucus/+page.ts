import type { OwnCaucuses } from '@plenum/protocol/caucuses';
import type { ClusterView } from '@plenum/protocol/clusters';
import { can } from '@plenum/domain/people/rights';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends }) => {
	depends(`plenum:caucus:${params.cluster}`);
	const reader = await parent();
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}/clusters/${params.cluster}`;
	const { role, status } = reader.consultation.me;
	const isAble = status === 'admitted' && can(role, 'read-caucus', reader.consultation.phase);
	const [cluster, own, text] = await Promise.all([
		api.need<ClusterView>(at),
		isAble ? api.need<OwnCaucuses>(`${at}/caucus`) : null,
		addRooms(reader, 'caucus')
	]);
	return { cluster, own, text };
};
