import type { CommitmentList } from '@plenum/protocol/commitments';
import type { MechanismsView } from '@plenum/protocol/mechanisms';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const at = `/consultations/${params.consultation}`;
	const [mechanisms, { commitments }, text] = await Promise.all([
		api.after('clusters').need<MechanismsView>(`${at}/mechanisms`),
		api.after('commitments', 'arrangement').need<CommitmentList>(`${at}/commitments`),
		addRooms(reader, 'commitments', 'desk', 'mechanisms')
	]);
	return { mechanisms, commitments, text };
};
