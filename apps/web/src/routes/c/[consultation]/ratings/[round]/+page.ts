import { openApi } from '#lib/queries/api.ts';
import { heldRatings, HeldRatings } from '#lib/ratings/held-ratings.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:ratings', 'plenum:me');
	const { consultation, language, text } = await untrack(parent);
	const api = openApi(fetch, { language, text });
	const { reveal, settled, ...own } = await (heldRatings ?? new HeldRatings()).ask(
		api,
		params,
		consultation.me.participant
	);
	// What was agreed since is shown beside it.
	if (reveal) depends('plenum:clusters');
	const sends = own.round.state === 'open' && consultation.me.role === 'facilitator';
	const joinCode = sends ? await api('GET /consultations/:consultation/join-code', { params }) : null;
	return { own, reveal, settled, joinLink: joinCode?.ok ? joinCode.value.link : null };
};
