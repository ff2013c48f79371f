import { openApi } from '#lib/queries/api.ts';
import { firstViewRows } from '#lib/ui/first-rows.svelte.ts';
import { deferQuery } from '#lib/queries/deferred-query.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:people', 'plenum:me');
	const { consultation, language, text } = await untrack(parent);
	const api = openApi(fetch, { language, text }, depends);
	const facilitates = consultation.me.role === 'facilitator' && consultation.phase === 'open';
	const everyone = deferQuery(() => api.after('people', 'me')('GET /consultations/:consultation/people', { params }));
	const [{ people }, code, invited, planned] = await Promise.all([
		// The whole list takes its place, and is what is asked for again.
		api.after('me').need('GET /consultations/:consultation/people', { params, query: { first: firstViewRows } }),
		facilitates ? api.after('people')('GET /consultations/:consultation/join-code', { params }) : null,
		facilitates ? api.after('people')('GET /consultations/:consultation/invitations', { params }) : null,
		facilitates ? api.after('workshops')('GET /consultations/:consultation/workshops', { params }) : null
	]);
	return {
		people,
		everyone,
		joinCode: code?.ok ? code.value : null,
		invitations: invited?.ok ? invited.value.invitations : [],
		workshops: planned?.ok ? planned.value.workshops : []
	};
};
