import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { reader } = await parent();
	if (!reader.participant) redirect(303, '/');
	const { id, consultation, standing } = reader.participant;
	if (standing === 'admitted') redirect(303, `/c/${consultation}`);
	return { participant: id, consultation, standing };
};
