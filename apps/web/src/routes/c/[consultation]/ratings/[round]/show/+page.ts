import { openApi } from '#lib/queries/api.ts';
import { withoutRooms } from '#lib/consultations/list-workshops.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	const api = openApi(fetch, await untrack(parent), depends);
	const ofRound = api.after('ratings', 'me');
	const own = await ofRound.need('GET /consultations/:consultation/rating-rounds/:round/ratings', { params });
	const [reveal, { workshops }, code] = await Promise.all([
		own.round.state === 'revealed'
			? ofRound.need('GET /consultations/:consultation/rating-rounds/:round/reveal', { params })
			: null,
		api.after('workshops').need('GET /consultations/:consultation/workshops', { params }),
		// People who may admit others may show how to join.
		api.after('people')('GET /consultations/:consultation/join-code', { params })
	]);
	// The band is that of the workshop that is going on, where one is.
	const live = withoutRooms(workshops).find(({ state }) => state === 'live' || state === 'paused');
	const projector = live ? { consultation: params.consultation, workshop: live.id } : null;
	const first = projector
		? await api.need('GET /consultations/:consultation/workshops/:workshop/projector', { params: projector })
		: null;
	return { bare: true, own, reveal, projector, first, join: code.ok ? code.value : null };
};
