import { expect, test } from 'vitest';
import { QueryCache } from './query-cache.ts';

const said = (value: string) => ({ ok: true, value }) as const;
const refused = (status: number) => ({ ok: false, status }) as const;

test.each([0, 429, 500, 502, 503])(
	'[WEB13] a page that is loaded again and gets %s goes on with what it had',
	(status) => {
		const cache = new QueryCache();
		cache.take('/polls/a', said('open'));
		expect(cache.take('/polls/a', refused(status))).toEqual(said('open'));
		expect(cache.isStale).toBe(true);
		expect(cache.take('/polls/a', said('closed'))).toEqual(said('closed'));
		expect(cache.isStale).toBe(false);
	}
);

test('[WEB13] a first question without an answer has none', () => {
	const cache = new QueryCache();
	expect(cache.take('/polls/a', refused(0))).toEqual(refused(0));
	expect(cache.isStale).toBe(false);
});

test.each([401, 403, 404, 410])('[WEB13] what the server refuses with %s is shown no longer', (status) => {
	const cache = new QueryCache();
	cache.take('/polls/a', said('open'));
	expect(cache.take('/polls/a', refused(status))).toEqual(refused(status));
	expect(cache.take('/polls/a', refused(0))).toEqual(refused(0));
});

test('[WEB13] nobody gets what was answered to an earlier reader of the browser', () => {
	const cache = new QueryCache();
	cache.setReader('ada');
	cache.take('/me', said('ada'));
	cache.setReader('ada');
	expect(cache.take('/me', refused(0))).toEqual(said('ada'));
	cache.setReader('ben');
	expect(cache.take('/me', refused(0))).toEqual(refused(0));
});

test('[WEB13] what failed is asked again, and what no page asks for any more is forgotten', async () => {
	const cache = new QueryCache();
	for (const path of ['/people', '/polls?cluster=a b']) cache.take(path, said('before'));
	for (const path of ['/people', '/polls?cluster=a b']) cache.take(path, refused(0));
	const asked: boolean[] = [];
	await cache.retryFailed((isFailed) => {
		for (const path of ['/api/v1/polls?cluster=a%20b', '/api/v1/clusters'])
			asked.push(isFailed(new URL(path, 'http://plenum.example')));
		cache.take('/polls?cluster=a b', refused(0));
		expect(cache.isStale).toBe(true);
		return Promise.resolve();
	});
	expect([asked, cache.isStale]).toEqual([[true, false], true]);
	await cache.retryFailed(() => Promise.resolve());
	expect(cache.isStale).toBe(false);
});

test('[WEB13] what stands around each page is kept, however many pages were read since', () => {
	const cache = new QueryCache();
	for (const path of ['/me', '/consultations/c']) cache.take(path, said('asked once'));
	for (let place = 0; place < 200; place++) cache.take(`/clusters/${place}`, said('read'));
	for (const path of ['/me', '/consultations/c']) expect(cache.take(path, refused(0))).toEqual(said('asked once'));
	expect(cache.take('/clusters/0', refused(0))).toEqual(refused(0));
});

test('only the latest answers are kept', () => {
	const cache = new QueryCache();
	for (let at = 0; at < 200; at++) cache.take(`/polls/${at}`, said('open'));
	expect(cache.take('/polls/0', refused(0)).ok).toBe(false);
	expect(cache.take('/polls/199', refused(0)).ok).toBe(true);
});

/** Questions at a server that answers how often it was asked for each; `failing` it does not, `waiting` when it is let to. */
function openQuestions() {
	const cache = new QueryCache();
	const times = new Map<string, number>();
	const failing = new Set<string>();
	const waiting = new Map<string, Promise<void>>();
	const ask = (path: string, after: string[], language = 'en') =>
		cache.hold(path, { after, language }, async () => {
			const count = (times.get(path) ?? 0) + 1;
			times.set(path, count);
			await waiting.get(path);
			return cache.take(path, failing.has(path) ? refused(0) : said(`${count}`));
		});
	const load = async () => {
		const answers = await Promise.all([ask('/polls', ['poll']), ask('/rounds', ['ratings', 'me'])]);
		return answers.map((answer) => (answer.ok ? answer.value : answer.status)).join();
	};
	/** What a page has once it was loaded again after a fact. */
	const reload = async (...facts: string[]) => {
		let seen = '';
		await cache.reload(facts, async () => void (seen = await load()));
		return seen;
	};
	return { cache, failing, waiting, ask, load, reload };
}

test('[WEB52] while a page is loaded again, a question is asked after its facts alone; whoever comes to the page asks', async () => {
	const { load, reload } = openQuestions();
	const seen = [
		await load(),
		await load(),
		await reload('poll'),
		await reload('me'),
		await reload('people'),
		await load()
	];
	expect(seen).toEqual(['1,1', '2,2', '3,2', '3,3', '3,3', '4,4']);
});

test('[WEB52] an answer on its way is waited for by all that ask; after a fact it is asked for anew', async () => {
	const { waiting, load, reload } = openQuestions();
	const { promise, resolve } = Promise.withResolvers<void>();
	waiting.set('/polls', promise);
	const seen = [load(), reload('ratings')];
	waiting.clear();
	seen.push(reload('poll'));
	await seen[2];
	resolve();
	expect(await Promise.all(seen)).toEqual(['1,1', '1,2', '2,2']);
	expect(await reload('ratings')).toBe('2,3');
});

test('[WEB52] what could not be had is asked for again, though the page goes on with what it had; so is what is asked in another language', async () => {
	const { cache, failing, ask, load, reload } = openQuestions();
	await load();
	failing.add('/polls');
	expect(await reload('poll')).toBe('1,1');
	failing.clear();
	expect(await reload('ratings')).toBe('3,2');
	await cache.reload([], async () => expect(await ask('/polls', ['poll'], 'fr')).toEqual(said('4')));
	cache.setReader('ben');
	expect(await reload('people')).toBe('5,3');
});

test('[WEB52] what the reader has done is asked for, of all that it may be about', async () => {
	const { cache, load, reload } = openQuestions();
	await load();
	cache.dropAffected('/consultations/c/rounds/r/ratings');
	expect(await reload('people')).toBe('1,2');
	cache.dropAffected('/polls/p/ballot?x=rounds');
	expect(await reload('people')).toBe('2,2');
	cache.dropAffected('/consultations/c');
	expect(await reload('people')).toBe('2,2');
});
