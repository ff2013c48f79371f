import type { ProjectorAnswer } from '@plenum/protocol/projector';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const text = await addRooms(reader, 'commitments', 'ratings', 'voting', 'work');
	const path = `/consultations/${params.consultation}/workshops/${params.workshop}/projector`;
	return { bare: true, path, text, first: await openApi(fetch, reader).need<ProjectorAnswer>(path) };
};
