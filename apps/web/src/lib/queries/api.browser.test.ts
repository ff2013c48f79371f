import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { FakeServer, held, lost, refuse } from '../../fixtures/fake-server.fixture.ts';
import { createApi } from './api.ts';
import { front } from '@plenum/messages/en/files/front';
import { QueryCache } from './query-cache.ts';
import { reportOverdue, onOverdue } from './connection-probe.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	onTestFinished(() => void vi.restoreAllMocks());
});

const params = { consultation: 'c' };
const round = { ...params, round: 'r' };

function openApi(cache: QueryCache | null = null) {
	const server = new FakeServer();
	const api = createApi({ fetch: server.fetch, language: () => 'en', text: () => front, cache });
	return { api, server };
}

/** The first answers are lost, as many as are said. */
function losing(times: number, value: object) {
	let left = times;
	return () => (left-- > 0 ? lost() : Response.json(value));
}

test('[WEB5] a question is asked again by itself while the line fails, and its answer is an answer like any other', async () => {
	const { api, server } = openApi();
	server.on('GET /me', losing(2, { name: 'Ada' }));
	const answer = api('GET /me');
	await vi.runAllTimersAsync();
	expect(await answer).toEqual({ ok: true, value: { name: 'Ada' } });
	expect(server.sent('GET /me')).toHaveLength(3);
});

test('[WEB5] a line that stays away is said after the third try', async () => {
	const { api, server } = openApi();
	server.on('GET /me', lost);
	const answer = api('GET /me');
	await vi.runAllTimersAsync();
	expect(await answer).toMatchObject({ ok: false, reason: 'network/away', words: front.shell.networkAway });
	expect(server.sent('GET /me')).toHaveLength(3);
});

test('[WEB5] a command that sets a value is repeated by itself with the same key', async () => {
	const { api, server } = openApi();
	server.on('PUT /consultations/c/cluster-order', losing(1, {}));
	const answer = api('PUT /consultations/:consultation/cluster-order', { params, body: { clusters: ['b', 'a'] } });
	await vi.runAllTimersAsync();
	expect(await answer).toEqual({ ok: true, value: {} });
	const [first, second] = server.sent('PUT /consultations/c/cluster-order');
	expect(second).toEqual(first);
});

/** The first questions meet connections on which nothing is answered any more. */
function dead(times: number, value: object) {
	let left = times;
	return ({ signal }: { signal: AbortSignal | null }) =>
		left-- > 0
			? new Promise<Response>((_, no) => signal?.addEventListener('abort', () => no(new Error('given up'))))
			: Response.json(value);
}

test('[WEB31] a question that waited while the line was lost is asked anew once it is back, and not on a connection from before', async () => {
	const now = vi.spyOn(performance, 'now').mockReturnValue(100_000);
	const { api, server } = openApi();
	server.on('GET /me', dead(1, { name: 'Ada' }));
	const waiting = api('GET /me');
	now.mockReturnValue(103_000);
	window.dispatchEvent(new Event('online'));
	await vi.advanceTimersByTimeAsync(400);
	expect(await waiting).toEqual({ ok: true, value: { name: 'Ada' } });
	server.on('GET /me', dead(1, { name: 'Ada' }));
	const next = api('GET /me');
	await vi.advanceTimersByTimeAsync(2400);
	expect(await next).toEqual({ ok: true, value: { name: 'Ada' } });
});

test('[WEB31] a question that has waited for long has the other channels look, and an answer after a failure tells them that the line is back', async () => {
	const heard: string[] = [];
	onTestFinished(onOverdue(() => heard.push('silent')));
	const back = () => void heard.push('back');
	window.addEventListener('online', back);
	onTestFinished(() => window.removeEventListener('online', back));
	vi.spyOn(performance, 'now').mockReturnValue(500_000);
	vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
	const { api, server } = openApi();
	const slow = held({});
	server.on('GET /me', slow.reply);
	const asked = api('GET /me');
	await vi.advanceTimersByTimeAsync(4000);
	slow.release();
	await asked;
	expect(heard).toEqual(['silent']);
	server.on('GET /me', losing(1, {}));
	const again = api('GET /me');
	await vi.advanceTimersByTimeAsync(400);
	await again;
	expect(heard).toEqual(['silent', 'back']);
});

/** Looks at the line, one after the other: whether each is answered. */
function looking(...answered: boolean[]) {
	const never = new Promise<Response>(() => undefined);
	const looks = vi
		.spyOn(window, 'fetch')
		.mockImplementation(() => (answered.shift() ? Promise.resolve(new Response()) : never));
	const back = vi.fn();
	window.addEventListener('online', back);
	onTestFinished(() => window.removeEventListener('online', back));
	return { looks, back };
}

test('[WEB31] a line that is silent is looked at until it answers, and called back where it did not at first', async () => {
	const { looks, back } = looking(false, false, true);
	reportOverdue();
	reportOverdue();
	await vi.advanceTimersByTimeAsync(1000);
	expect(looks).toHaveBeenCalledTimes(1);
	expect(back).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(5000);
	expect([looks.mock.calls.length, back.mock.calls.length]).toEqual([3, 1]);
	expect(looks.mock.calls[0]?.[0]).toBe('/healthz');
});

test('[WEB31] a server that was only slow is not called back', async () => {
	const { back } = looking(true);
	reportOverdue();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(back).not.toHaveBeenCalled();
});

test('[WEB31] a command that may be given up goes again at once with the same key when the line is back', async () => {
	const now = vi.spyOn(performance, 'now').mockReturnValue(900_000);
	const { api, server } = openApi();
	server.on('POST /consultations/c/workshops/w/commands', dead(1, {}));
	const waiting = api('POST /consultations/:consultation/workshops/:workshop/commands', {
		params: { ...params, workshop: 'w' },
		body: { type: 'pause' },
		key: 'a key',
		signal: new AbortController().signal
	});
	now.mockReturnValue(903_000);
	window.dispatchEvent(new Event('online'));
	expect(await waiting).toEqual({ ok: true, value: {} });
	expect(server.sent('POST /consultations/c/workshops/w/commands').map(({ key }) => key)).toEqual(['a key', 'a key']);
});

test('a refusal is an answer: it is not asked again', async () => {
	const { api, server } = openApi();
	server.on('GET /me', refuse('identity/required', 'Sign in.', 401));
	expect(await api('GET /me')).toMatchObject({ ok: false, reason: 'identity/required' });
	expect(server.sent('GET /me')).toHaveLength(1);
});

test('[WEB5] whoever asks for the same again after its answer was lost sends the same command', async () => {
	const { api, server } = openApi();
	server.on('POST /consultations/c/search', losing(2, {}));
	for (let n = 0; n < 4; n++)
		await api('POST /consultations/:consultation/search', { params, body: { query: 'secret' } });
	const [first, second, third, fourth] = server.sent('POST /consultations/c/search').map(({ key }) => key);
	expect([second, third]).toEqual([first, first]);
	expect(fourth).not.toBe(first); // The third was answered: this is a new request.
});

test('[WEB5] something else is another command, and so is the same after something else was done', async () => {
	const { api, server } = openApi();
	server.on('POST /consultations/c/search', lost);
	server.on('DELETE /account/sessions', {});
	await api('POST /consultations/:consultation/search', { params, body: { query: 'secret' } });
	await api('POST /consultations/:consultation/search', { params, body: { query: 'open' } });
	await api('DELETE /account/sessions');
	await api('POST /consultations/:consultation/search', { params, body: { query: 'secret' } });
	expect(new Set(server.sent('POST /consultations/c/search').map(({ key }) => key)).size).toBe(3);
});

test('[WEB13] a question that finds no line is answered as it was the last time, and the page knows that it may be out of date', async () => {
	const cache = new QueryCache();
	const { api, server } = openApi(cache);
	server.on('GET /consultations/c/clusters', { clusters: ['a'] });
	await api('GET /consultations/:consultation/clusters', { params });
	server.on('GET /consultations/c/clusters', lost);
	const answer = api('GET /consultations/:consultation/clusters', { params });
	await vi.runAllTimersAsync();
	expect(await answer).toEqual({ ok: true, value: { clusters: ['a'] } });
	expect(cache.isStale).toBe(true);
});

test('[WEB13] whatever a page has of an answer already, it is the same question, and is asked again as it was asked', async () => {
	const cache = new QueryCache();
	const { api, server } = openApi(cache);
	server.on('GET /consultations/c/rating-rounds/r', { polls: ['a'] });
	await api('GET /consultations/:consultation/rating-rounds/:round', { params: round });
	server.on('GET /consultations/c/rating-rounds/r?known=1', lost);
	const answer = api('GET /consultations/:consultation/rating-rounds/:round', {
		params: round,
		query: { known: '1' },
		isSameQuestion: true
	});
	await vi.runAllTimersAsync();
	expect(await answer).toEqual({ ok: true, value: { polls: ['a'] } });
	const isAsked: boolean[] = [];
	await cache.retryFailed(async (isFailed) => {
		for (const path of ['', '?known=1'])
			isAsked.push(isFailed(new URL(`/api/v1/consultations/c/rating-rounds/r${path}`, 'http://plenum.example')));
		server.on('GET /consultations/c/rating-rounds/r?known=1', { polls: ['b'] });
		await api('GET /consultations/:consultation/rating-rounds/:round', {
			params: round,
			query: { known: '1' },
			isSameQuestion: true
		});
	});
	expect([isAsked, cache.isStale]).toEqual([[false, true], false]);
});
