import type { InvitationList } from '@plenum/protocol/accounts';
import type { JoinCodeView, PeopleList } from '@plenum/protocol/people';
import type { WorkshopList } from '@plenum/protocol/workshops';
import { openApi } from '#lib/api.ts';
import { atFirst } from '#lib/beginning.svelte.ts';
import { askLate } from '#lib/late-answer.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent, depends, untrack }) => {
	depends('plenum:people', 'plenum:me');
	const { consultation, language, text } = await untrack(parent);
	const api = openApi(fetch, { language, text }, depends);
	const at = `/consultations/${params.consultation}`;
	const facilitates = consultation.me.role === 'facilitator' && consultation.phase === 'open';
	const everyone = askLate(() => api.after('people', 'me').get<PeopleList>(`${at}/people`));
	const [{ people }, code, invited, planned] = await Promise.all([
		// The whole list takes its place, and is what is asked for again.
		api.after('me').need<PeopleList>(`${at}/people?first=${atFirst}`),
		facilitates ? api.after('people').get<JoinCodeView>(`${at}/join-code`) : null,
		facilitates ? api.after('people').get<InvitationList>(`${at}/invitations`) : null,
		facilitates ? api.after('workshops').get<WorkshopList>(`${at}/workshops`) : null
	]);
	return {
		people,
		everyone,
		joinCode: code?.ok ? code.value : null,
		invitations: invited?.ok ? invited.value.invitations : [],
		workshops: planned?.ok ? planned.value.workshops : []
	};
};
