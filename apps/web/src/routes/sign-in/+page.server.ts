import { readRecoveryCode } from '@plenum/domain/accounts/recovery-code';
import { readWantedPage } from '@plenum/domain/wanted-page';
import type { SecondStep } from '@plenum/protocol/accounts';
import { error } from '@sveltejs/kit';
import { formAction, refused } from '#lib/forms/form-action.ts';
import type { Actions, RequestEvent } from './$types';

export const actions: Actions = {
	password: formAction<RequestEvent>('sign-in', async ({ api, key, field }, { url }) => {
		const name = field('name').trim();
		const entered = { name };
		if (name === '' || field('password') === '') return { status: 400, entered };
		const answer = await api('POST /sign-in', { body: { name, password: field('password') }, key });
		if (!answer.ok) return { ...refused(answer), entered };
		return 'secondStep' in answer.value ? { entered, secondStep: answer.value.secondStep } : { to: pageAfter(url) };
	}),

	second: formAction<RequestEvent>('second-step', async ({ api, key, field }, { url }) => {
		const secondStep = readStep(field('step'));
		const isRecovery = secondStep.recovery && readRecoveryCode(field('totp') || field('recovery')) !== null;
		const code = isRecovery ? { recovery: field('totp') || field('recovery') } : { totp: field('totp') };
		const answer = await api('POST /sign-in/second', { body: { ticket: secondStep.ticket, ...code }, key });
		return answer.ok ? { to: pageAfter(url) } : { ...refused(answer), secondStep };
	})
};

function pageAfter(url: URL): string {
	return readWantedPage(url.searchParams.get('to')) ?? '/consultations';
}

/** The server checks the ticket. The rest only says which fields are shown again. */
function readStep(text: string): SecondStep {
	try {
		const { ticket, totp, passkey, recovery } = JSON.parse(text) as Partial<Record<keyof SecondStep, unknown>>;
		return { ticket: String(ticket), totp: totp === true, passkey: passkey === true, recovery: recovery === true };
	} catch {
		error(400, 'no form');
	}
}
