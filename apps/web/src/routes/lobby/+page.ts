import { readWantedPageOf } from '@plenum/domain/wanted-page';
import { keptInvitation } from '#lib/accounts/stored-invitation.ts';
import { openApi } from '#lib/queries/api.ts';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch, url }) => {
	const { reader, language, text } = await parent();
	if (!reader.participant) redirect(303, '/');
	const api = openApi(fetch, { language, text });
	// [WEB40] A reader sent here from a page inside may have outdated data above. If it says admitted, they would be sent back for ever.
	const isCurrent = reader.participant.status !== 'admitted';
	const me = isCurrent ? reader : await api.need('GET /me');
	if (!me.participant) redirect(303, '/');
	const { id, consultation, status } = me.participant;
	// [ACCOUNT29] People who came from an invitation go back to it.
	if (status === 'admitted' && keptInvitation() !== '') redirect(303, '/invitation');
	if (status === 'admitted')
		redirect(303, readWantedPageOf(consultation, url.searchParams.get('to')) ?? `/c/${consultation}`);
	const about = await api('GET /me/participation');
	return { participant: id, consultation, status, about: about.ok ? about.value : null };
};
