import type { ProjectorAnswer } from '@plenum/protocol/projector';
import { openApi } from '#lib/api.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, untrack }) => {
	const api = openApi(fetch, await untrack(parent));
	const path = `/consultations/${params.consultation}/workshops/${params.workshop}/projector`;
	return { bare: true, path, first: await api.need<ProjectorAnswer>(path) };
};
