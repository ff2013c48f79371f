import { fold } from '@plenum/domain/workshops/evolve';
import { redirect } from '@sveltejs/kit';
import { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { PageLoad } from './$types';

/** [BREAKOUT102] Who runs the workshop lands where it is run, everyone else where they take part. */
export const load: PageLoad = async ({ params, parent }) => {
	const { consultation, events } = await parent();
	const context = new ConsultationContext(() => consultation);
	redirect(307, context.pageOf({ id: params.workshop, runners: fold(events.events)?.runners ?? [] }));
};
