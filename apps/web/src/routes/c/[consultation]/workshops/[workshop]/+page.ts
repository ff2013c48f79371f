import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Whoever runs the workshop lands where it is run, everyone else where they take part. */
export const load: PageLoad = async ({ params, parent }) => {
	const { consultation } = await parent();
	const view = consultation.me.role === 'facilitator' ? 'run' : 'part';
	redirect(307, `/c/${params.consultation}/workshops/${params.workshop}/${view}`);
};
