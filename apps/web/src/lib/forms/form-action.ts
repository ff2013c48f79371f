import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { loadFront } from '#lib/language/catalogues.ts';
import { createIdempotencyKey, openApi, type Answer, type Api } from '#lib/queries/api.ts';
import type { PlainForm, SentForm } from './sent-form.ts';

/** Another page, or this one with what the form left on it. */
type FormResult = { to: string } | ({ status?: number } & Partial<Omit<SentForm, 'form'>>);

/** What a form holds, and the API with the rights of its sender. */
export type ReceivedForm = {
	api: Api;
	/** Drawn when the form was rendered: a form that is sent twice is done once. */
	key: string;
	/** Empty where the form has no such field. */
	field(name: string): string;
	has(name: string): boolean;
};

/**
 * [WEB300] The action of a page for a form that works without a script. It calls the same operation as the page's script. [WEB301] A form
 * that was done leads to a page, so that loading it again sends nothing.
 */
export function formAction<Event extends RequestEvent>(
	form: PlainForm,
	run: (received: ReceivedForm, event: Event) => Promise<FormResult>
): (event: Event) => Promise<SentForm | ActionFailure<SentForm>> {
	return async (event) => {
		const result = await run(await receive(event), event);
		if ('to' in result) redirect(303, result.to);
		const { status, ...left } = result;
		const sent: SentForm = { form, problem: null, entered: {}, ...left };
		return status === undefined ? sent : fail(status, sent);
	};
}

async function receive({ request, fetch, locals: { language } }: RequestEvent): Promise<ReceivedForm> {
	const fields = await request.formData().catch(() => error(400, 'no form'));
	const field = (name: string) => {
		const value = fields.get(name);
		return typeof value === 'string' ? value : '';
	};
	const api = openApi(fetch, { language, text: await loadFront(language) });
	return { api, key: field('key') || createIdempotencyKey(), field, has: (name) => fields.has(name) };
}

/** The refusal in words, for the page that shows the form again. */
export function refused(answer: Extract<Answer<unknown>, { ok: false }>): { status: number; problem: string } {
	return { status: answer.status || 503, problem: answer.words };
}
