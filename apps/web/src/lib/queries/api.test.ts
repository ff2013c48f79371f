import { afterEach, expect, test, vi } from 'vitest';
import { createApi, type Api } from './api.ts';
import { front } from '@plenum/messages/en/files/front';

type Sent = { url: string; method: string; headers: Record<string, string>; body: unknown };

/** The API behind a network that answers as it is told, one answer a request. */
function networkThat(...answers: (() => Response)[]) {
	const sent: Sent[] = [];
	const network: typeof fetch = (url, init) => {
		const headers = init?.headers as Record<string, string>;
		sent.push({ url: url as string, method: init?.method ?? 'GET', headers, body: init?.body });
		const answer = answers.shift();
		return new Promise((resolve) => resolve(answer ? answer() : Response.error()));
	};
	const api = createApi({ fetch: network, language: () => 'fr', text: () => front });
	return { api, sent, network };
}

const body = { code: 'ABCD-EFGH', name: 'Ana', constituency: 'state', consent: true as const };
const person = { consultation: 'c', participant: 'p' };
const lost = (): Response => {
	throw new TypeError('the line is gone');
};
const refusal = () =>
	Response.json({ type: 'about:blank', title: 'Trop tard.', status: 409, code: 'poll/closed' }, { status: 409 });

test('an answer is a value, asked for in the language of the reader', async () => {
	const { api, sent } = networkThat(() => Response.json({ clusters: [] }));
	expect(await api('GET /consultations/:consultation/clusters', { params: { consultation: 'c' } })).toEqual({
		ok: true,
		value: { clusters: [] }
	});
	expect(sent[0]).toMatchObject({ url: '/api/v1/consultations/c/clusters', headers: { 'accept-language': 'fr' } });
});

test('an answer without a body is a value too', async () => {
	const { api } = networkThat(() => new Response(null, { status: 204 }));
	expect(await api('POST /sign-out')).toEqual({ ok: true, value: null });
});

test('a refusal keeps its name and the words of the server', async () => {
	const { api } = networkThat(refusal);
	expect(await api('POST /polls/:poll/ballot', { params: { poll: 'p' }, body: { choice: 'for' } })).toEqual({
		ok: false,
		reason: 'poll/closed',
		words: 'Trop tard.',
		status: 409,
		fields: [],
		change: null,
		retryAfter: null
	});
});

test.each([
	['5', 5],
	['0', 0],
	['-1', null],
	['1.5', null],
	['Fri, 31 Dec 2027 23:59:59 GMT', null]
])('a refusal for now says in how many seconds to ask again: Retry-After %s', async (header, retryAfter) => {
	const status = 429;
	const { api } = networkThat(() =>
		Response.json(
			{ title: 'Later.', status, code: 'join/too-many-attempts' },
			{ status, headers: { 'retry-after': header } }
		)
	);
	expect(await api('POST /join/look', { body: { code: 'ABCD-EFGH' } })).toMatchObject({
		ok: false,
		status,
		retryAfter
	});
});

test('[WEB5] a command whose answer was lost is not sent again by itself, and says that the network is away', async () => {
	const { api, sent } = networkThat(lost);
	expect(await api('POST /join', { body })).toMatchObject({ ok: false, reason: 'network/away' });
	expect(sent).toHaveLength(1);
});

test('[WEB5] a command that is sent again by hand carries the same key', async () => {
	const { api, sent } = networkThat(lost, () => Response.json({}));
	await api('POST /join', { body, key: 'one-joining' });
	await api('POST /join', { body, key: 'one-joining' });
	expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['one-joining', 'one-joining']);
});

test('[WEB5] each other command has a key of its own', async () => {
	const { api, sent } = networkThat(refusal, refusal);
	await api('POST /sign-out');
	await api('POST /sign-out');
	expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
});

/** A browser has a document, and its pages ask again; a page that is made on the server does not. */
function inBrowser(): void {
	vi.useFakeTimers();
	vi.stubGlobal('document', {});
}
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const value = () => Response.json({ found: true });
const badGateway = () => new Response('<html>Bad gateway</html>', { status: 502 });

test.each([
	['the second time', [lost, value], 2, 400],
	['the third time', [lost, badGateway, value], 3, 1900]
])('[WEB5] a question that is answered %s is asked again by itself', async (_, answers, times, waited) => {
	inBrowser();
	const { api, sent } = networkThat(...answers);
	const answer = api('GET /me');
	await vi.advanceTimersByTimeAsync(waited - 1);
	expect(sent).toHaveLength(times - 1);
	await vi.advanceTimersByTimeAsync(1);
	expect(await answer).toEqual({ ok: true, value: { found: true } });
	expect(sent).toHaveLength(times);
});

test('[WEB5] what sets a value is sent again with the same key; what makes or ends something is not', async () => {
	inBrowser();
	const command = async (send: (api: Api) => Promise<unknown>) => {
		const { api, sent } = networkThat(lost, lost, value);
		const answer = send(api);
		await vi.runAllTimersAsync();
		await answer;
		return [sent.length, new Set(sent.map(({ headers }) => headers['idempotency-key'])).size];
	};
	expect(
		await command((api) =>
			api('PUT /consultations/:consultation/people/:participant/muted', { params: person, body: { muted: true } })
		)
	).toEqual([3, 1]);
	expect(
		await command((api) =>
			api('PUT /consultations/:consultation/template/logo', { params: person, body: new Blob(['logo']) })
		)
	).toEqual([3, 1]);
	expect(await command((api) => api('POST /join', { body }))).toEqual([1, 1]);
	expect(
		await command((api) => api('PATCH /consultations/:consultation/people/:participant', { params: person, body: {} }))
	).toEqual([1, 1]);
	expect(await command((api) => api('DELETE /account/sessions'))).toEqual([1, 1]);
	expect(
		await command((api) =>
			api('POST /consultations/:consultation/imports', { params: person, body: { file: new File(['x'], 'x.csv') } })
		)
	).toEqual([1, 1]);
});

test('[WEB5] a refusal, or an answer that is not understood, is not asked for again', async () => {
	inBrowser();
	for (const answer of [refusal, () => new Response('<html></html>', { status: 500 })]) {
		const { api, sent } = networkThat(answer, value);
		expect(await api('GET /me')).toMatchObject({ ok: false });
		expect(sent).toHaveLength(1);
	}
});

test('[WEB5] a page that is made on the server asks once', async () => {
	const { api, sent } = networkThat(lost, value);
	expect(await api('GET /me')).toMatchObject({ ok: false, reason: 'network/away' });
	expect(sent).toHaveLength(1);
});

test('what a proxy says instead of the server is not taken for an answer', async () => {
	const { api } = networkThat(() => new Response('<html>Bad gateway</html>', { status: 500 }));
	expect(await api('GET /me')).toMatchObject({ ok: false, reason: 'network/odd-answer', status: 500 });
});

test.each([200, 403])('[WEB13] a page with %s of something on the way is no answer of the server', async (status) => {
	const { api } = networkThat(() => new Response('<html>Welcome to our guests</html>', { status }));
	expect(await api('GET /me')).toMatchObject({ ok: false, reason: 'network/odd-answer', status: 0 });
});

test('[WEB13] an answer that is cut off on its way is none', async () => {
	const cut = () =>
		new Response(
			new ReadableStream({
				start(body) {
					body.enqueue(new TextEncoder().encode('{"acc'));
					body.error(new TypeError('cut off'));
				}
			})
		);
	const { api } = networkThat(cut);
	expect(await api('GET /me')).toMatchObject({ ok: false, reason: 'network/away', status: 0 });
});

test.each([
	['identity/required', 401, '/sign-in'],
	['participant/not-admitted', 403, '/lobby'],
	['participant/removed', 403, '/lobby']
])('a page that needs an answer and gets %s is another page', async (code, status, location) => {
	const { api } = networkThat(() => Response.json({ title: 'no', code, status }, { status }));
	await expect(api.need('GET /consultations/:consultation', { params: { consultation: 'c' } })).rejects.toMatchObject({
		status: 303,
		location
	});
});

test('[ACCOUNT21] a command that needs a proof is sent again with the same key once it is given, and once only', async () => {
	const refused = () =>
		Response.json({ title: 'Prove it.', status: 403, code: 'session/reauthenticate' }, { status: 403 });
	for (const [proven, answers, sentTimes] of [
		[true, [refused, () => Response.json({})], 2],
		[true, [refused, refused], 2],
		[false, [refused], 1]
	] as const) {
		const { sent, network } = networkThat(...answers);
		let asked = 0;
		const ask = () => Promise.resolve(++asked > 0 && proven);
		const answer = await createApi({
			fetch: network,
			language: () => 'fr',
			text: () => front,
			reauthenticate: ask
		})('POST /sign-out');
		expect({ ok: answer.ok, asked, sent: sent.length }).toEqual({
			ok: answers.length === 2 && answers[1] !== refused,
			asked: 1,
			sent: sentTimes
		});
		expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
	}
});

test('what comes piece by piece is answered as it comes; why it does not come, in the words of the server', async () => {
	const { signal } = new AbortController();
	const { api, sent } = networkThat(
		() => new Response('a file'),
		refusal,
		lost,
		() => new Response('<p>', { status: 500 })
	);
	const file = await api.stream('GET /consultations/:consultation/exports/:format', {
		params: { consultation: 'c', format: 'report.pdf' },
		signal
	});
	expect(file.ok && (await new Response(file.value).text())).toBe('a file');
	expect(sent[0]).toMatchObject({
		url: '/api/v1/consultations/c/exports/report.pdf',
		headers: { 'accept-language': 'fr' }
	});
	const reasons = [];
	for (let n = 0; n < 3; n++) {
		const answer = await api.stream('GET /consultations/:consultation/exports/:format', {
			params: { consultation: 'c', format: 'report.pdf' },
			signal
		});
		reasons.push(answer.ok ? null : [answer.reason, answer.words]);
	}
	expect(reasons).toEqual([
		['poll/closed', 'Trop tard.'],
		['network/away', front.shell.networkAway],
		['network/odd-answer', front.shell.oddAnswer]
	]);
});
