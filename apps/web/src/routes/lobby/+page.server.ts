import { formAction, refused } from '#lib/forms/form-action.ts';
import type { Actions, RequestEvent } from './$types';

/** The way out of every page, for participants and accounts. */
export const actions: Actions = {
	leave: formAction<RequestEvent>('leave', async ({ api, key }) => {
		const { participant } = await api.need('GET /me');
		const answer = participant
			? await api('POST /consultations/:consultation/leave', {
					params: { consultation: participant.consultation },
					key
				})
			: await api('POST /sign-out', { key });
		return answer.ok ? { to: '/' } : refused(answer);
	}),

	/** [PEOPLE70] A form may lead to pages of this server alone. */
	exit: formAction<RequestEvent>('leave', async ({ api, key }) => {
		const answer = await api('POST /sign-out', { key });
		return answer.ok ? { to: '/away.html' } : refused(answer);
	})
};
