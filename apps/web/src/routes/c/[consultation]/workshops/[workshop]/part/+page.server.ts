import { formAction, refused } from '#lib/forms/form-action.ts';
import type { Actions, RequestEvent } from './$types';

/** Asking to speak, and withdrawing it. */
export const actions: Actions = {
	hand: formAction<RequestEvent>('hand', async ({ api, key, field }, { params }) => {
		const answer = await api('POST /consultations/:consultation/workshops/:workshop/commands', {
			params,
			body: field('hand') === 'lower' ? { type: 'lower-hand', participant: null } : { type: 'raise-hand' },
			key
		});
		return answer.ok ? { to: `/c/${params.consultation}/workshops/${params.workshop}/part` } : refused(answer);
	})
};
