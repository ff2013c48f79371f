import type { CommitmentList } from '@plenum/protocol/commitments';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:commitments', 'plenum:language');
	const reader = await untrack(parent);
	const [list, text] = await Promise.all([
		openApi(fetch, reader).need<CommitmentList>(`/consultations/${params.consultation}/commitments`),
		addRooms(reader, 'commitments', 'work')
	]);
	return { ...list, text };
};
