import type { PollList } from '@plenum/protocol/polls';
import type { RoomsView } from '@plenum/protocol/rooms';
import { openApi } from '#lib/api.ts';
import { addRooms } from '#lib/language/catalogues.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:language');
	const reader = await untrack(parent);
	const api = openApi(fetch, reader, depends);
	const at = `/consultations/${params.consultation}`;
	const [{ rounds }, { polls }, text] = await Promise.all([
		api.need<RoomsView>(`${at}/workshops/${params.workshop}/rooms`),
		api.after('poll').need<PollList>(`${at}/polls`),
		addRooms(reader, 'breakouts', 'comments', 'commitments', 'journal', 'ratings', 'voting', 'work')
	]);
	return { rounds: rounds.filter(({ state }) => state === 'closed'), polls, text };
};
