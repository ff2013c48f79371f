import { expect, test } from 'vitest';
import { createApi } from '../queries/api.ts';
import { front } from '@plenum/messages/en/files/front';
import { retryJoin } from './join-retry.ts';

const body = { code: 'ABCD-EFGH', name: 'Ana', constituency: 'state', consent: true as const };

/** The API behind a server that puts off so many attempts, each for `retryAfter`, and then accepts. */
function openServer(delays: number, retryAfter: string | null = '0') {
	const sent: { key: string | undefined; body: string }[] = [];
	const network: typeof fetch = (_, init) => {
		const headers = init?.headers as Record<string, string>;
		sent.push({ key: headers['idempotency-key'], body: init?.body as string });
		if (sent.length > delays) return Promise.resolve(Response.json({ joined: true }));
		const problem = { title: 'Later.', status: 429, code: 'join/too-many-attempts' };
		return Promise.resolve(
			Response.json(problem, { status: 429, headers: retryAfter === null ? {} : { 'retry-after': retryAfter } })
		);
	};
	const api = createApi({ fetch: network, language: () => 'en', text: () => front });
	return { api, sent };
}

test('[PEOPLE41] who is put off is let in by itself, with the same key', async () => {
	const { api, sent } = openServer(2);
	let delayed = 0;
	const { signal } = new AbortController();
	const answer = await retryJoin(
		() => api('POST /join', { body, key: 'one-joining', signal }),
		signal,
		() => (delayed += 1)
	);
	expect([answer, delayed]).toEqual([{ ok: true, value: { joined: true } }, 2]);
	expect(sent).toEqual(Array(3).fill({ key: 'one-joining', body: JSON.stringify(body) }));
});

test('[PEOPLE41] who cancels is not sent again', async () => {
	const { api, sent } = openServer(2, '600');
	const controller = new AbortController();
	const answer = retryJoin(
		() => api('POST /join', { body }),
		controller.signal,
		() => setTimeout(() => controller.abort(), 0)
	);
	expect([await answer, sent.length]).toEqual([null, 1]);
});

test('a refusal without a time, or for another reason, is the answer', async () => {
	const { signal } = new AbortController();
	const { api, sent } = openServer(1, null);
	const none = () => expect.unreachable('Nothing is put off.');
	expect(await retryJoin(() => api('POST /join', { body }), signal, none)).toMatchObject({ ok: false, status: 429 });
	const budget = { title: 'Later.', status: 429, code: 'request/over-budget' };
	const other = createApi({
		fetch: () => Promise.resolve(Response.json(budget, { status: 429, headers: { 'retry-after': '0' } })),
		language: () => 'en',
		text: () => front
	});
	expect(await retryJoin(() => other('POST /join', { body }), signal, none)).toMatchObject({
		reason: 'request/over-budget'
	});
	expect(sent).toHaveLength(1);
});
