import { formatAnyCode } from '@plenum/domain/people/personal-code';
import { addWantedPage, readWantedPage, readWantedPageOf } from '@plenum/domain/wanted-page';
import { formAction, refused } from '#lib/forms/form-action.ts';
import type { Api } from '#lib/queries/api.ts';
import type { Actions, RequestEvent } from './$types';

/** The code is in no address: it comes in the body, and stays in the form that follows. */
export const actions: Actions = {
	look: formAction<RequestEvent>('code', async ({ api, field }) => look(api, field('code'))),

	join: formAction<RequestEvent>('join', async ({ api, key, field }, { url }) => {
		const names = ['code', 'nickname', 'constituency', 'organisation', 'consent', 'shared-device'];
		const entered = Object.fromEntries(names.map((name) => [name, field(name)]));
		const code = field('code');
		if (field('constituency') === '' || field('consent') === '')
			return { ...(await look(api, code)), status: 400, entered };
		const answer = await api('POST /join', {
			body: {
				code,
				name: field('nickname').trim(),
				constituency: field('constituency'),
				consent: true,
				...(field('shared-device') !== '' && { sharedDevice: true }),
				...(field('organisation').trim() !== '' && { organisation: field('organisation').trim() })
			},
			key
		});
		// A wrong code counts as one attempt.
		if (!answer.ok) {
			const found = answer.reason.startsWith('join/') ? {} : await look(api, code);
			return { ...found, ...refused(answer), entered };
		}
		const { status, consultation } = answer.value.participant;
		const page = readWantedPageOf(consultation, readWantedPage(url.searchParams.get('to')));
		return { to: status === 'admitted' ? (page ?? `/c/${consultation}`) : addWantedPage('/lobby', page) };
	})
};

async function look(api: Api, typed: string) {
	const code = formatAnyCode(typed);
	if (!code) return { status: 400, entered: { code: typed } };
	const entered = { code };
	const answer = await api('POST /join/look', { body: { code } });
	return answer.ok ? { entered, found: answer.value } : { ...refused(answer), entered };
}
