import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import { atFirst } from '#lib/beginning.svelte.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:commitments', 'plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader);
	const at = `/consultations/${params.consultation}/commitments`;
	const all = askLate(() => api.get<CommitmentList>(at));
	const [first, text] = await Promise.all([
		api.need<CommitmentList>(`${at}?first=${atFirst}`),
		addRooms(reader, 'commitments', 'work')
	]);
	return { first, all, text };
};
