import { fakeApi } from '../../../fixtures/fake-api.fixture.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FactListeners } from '#lib/queries/fact-listeners.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import { CurrentClusters } from './current-clusters.svelte.ts';

/** Answers nothing but this status, until it is told to answer. */
function openClusters(status: number, retryAfter: number | null = null) {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	vi.spyOn(Math, 'random').mockReturnValue(0.5);
	onTestFinished(() => void vi.restoreAllMocks());
	let fails = true;
	const get = vi.fn((path: string) => {
		const value = path.includes('/documents/') ? { json: emptyAssessment() } : { id: 'k', document: 'd' };
		return Promise.resolve(fails ? { ok: false, status, words: 'It failed.', retryAfter } : { ok: true, value });
	});
	const clusters = new CurrentClusters(null, fakeApi({ call: get }), { consultation: 'c' });
	return { clusters, get, mend: () => (fails = false), fail: () => (fails = true) };
}

test('[WEB42] a cluster that the server failed to answer is asked for again by itself, less and less often', async () => {
	const { clusters, get, mend } = openClusters(500);
	await clusters.bring('k');
	expect([clusters.problemOf('k'), clusters.problemOf('other')]).toEqual(['It failed.', null]);
	await vi.advanceTimersByTimeAsync(2000);
	expect(get).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(3999);
	expect(get).toHaveBeenCalledTimes(2);
	mend();
	await vi.advanceTimersByTimeAsync(1);
	expect([clusters.problemOf('k'), clusters.get('k')?.cluster.id]).toEqual([null, 'k']);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(get).toHaveBeenCalledTimes(4);
});

test('[WEB42] what is refused is not asked for again by itself; what nobody looks at any more is neither', async () => {
	const refused = openClusters(403);
	await refused.clusters.bring('k');
	expect(refused.clusters.problemOf('k')).toBe('It failed.');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refused.get).toHaveBeenCalledOnce();
	const failed = openClusters(503, 20);
	await failed.clusters.bring('k');
	await vi.advanceTimersByTimeAsync(19_000);
	expect(failed.get).toHaveBeenCalledOnce();
	await failed.clusters.bring(null);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(failed.get).toHaveBeenCalledOnce();
});

test('[WEB42] what is newer and could not be had is asked for again by itself, until it is answered or its page is left', async () => {
	const { clusters, get, mend, fail } = openClusters(500);
	mend();
	await clusters.bring('k');
	const listeners = new FactListeners();
	const leave = clusters.follow(listeners as unknown as Live);
	get.mockClear();
	fail();
	listeners.refresh();
	await vi.advanceTimersByTimeAsync(2000 + 4000);
	expect(get).toHaveBeenCalledTimes(3);
	mend();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(get).toHaveBeenCalledTimes(4);
	fail();
	listeners.refresh();
	leave();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(get).toHaveBeenCalledTimes(5);
});
