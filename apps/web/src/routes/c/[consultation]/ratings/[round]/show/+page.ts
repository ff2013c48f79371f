import type { JoinCodeView } from '@plenum/protocol/people';
import type { ProjectorAnswer } from '@plenum/protocol/projector';
import type { OwnRatings, RevealView } from '@plenum/protocol/ratings';
import type { WorkshopList } from '@plenum/protocol/workshops';
import { openApi } from '#lib/api.ts';
import { withoutRooms } from '#lib/consultations/list-workshops.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const ofRound = api.after('ratings', 'me');
	const at = `/consultations/${params.consultation}`;
	const path = `${at}/rating-rounds/${params.round}`;
	const own = await ofRound.need<OwnRatings>(`${path}/ratings`);
	const [reveal, { workshops }, code] = await Promise.all([
		own.round.state === 'revealed' ? ofRound.need<RevealView>(`${path}/reveal`) : null,
		api.after('workshops').need<WorkshopList>(`${at}/workshops`),
		// Whoever may let people in may show how they come in.
		api.after('people').get<JoinCodeView>(`${at}/join-code`)
	]);
	// The band is that of the workshop that is going on, where one is.
	const live = withoutRooms(workshops).find(({ state }) => state === 'live' || state === 'paused');
	const projector = live ? `${at}/workshops/${live.id}/projector` : null;
	const first = projector ? await api.need<ProjectorAnswer>(projector) : null;
	return { bare: true, own, reveal, projector, first, join: code.ok ? code.value : null };
};
