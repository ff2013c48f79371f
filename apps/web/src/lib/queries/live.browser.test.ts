import { expect, onTestFinished, test, vi } from 'vitest';
import {
	admitToLine,
	cutLine,
	hangUp,
	io,
	isLineThere,
	killLine,
	restoreLine,
	sendFact
} from '../../fixtures/socket.fixture.ts';
import { reportOverdue } from './connection-probe.ts';
import { Live } from './live.svelte.ts';

/** What its page does whenever facts may have been missed. */
async function openLine(live = new Live()) {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	vi.spyOn(Math, 'random').mockReturnValue(0.5);
	vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
	onTestFinished(() => void vi.restoreAllMocks());
	const refresh = vi.fn();
	live.onRefresh(refresh);
	await live.open('c');
	onTestFinished(() => live.close());
	await vi.waitFor(() => expect(live.state).toBe('connected'));
	refresh.mockClear();
	return { live, refresh };
}

test('[WEB31] a line of facts that gives no word while a question waits is replaced, and all is asked again', async () => {
	const { live, refresh } = await openLine();
	killLine();
	reportOverdue();
	reportOverdue();
	await vi.advanceTimersByTimeAsync(3900);
	expect([live.state, refresh.mock.calls.length]).toEqual(['connected', 0]);
	await vi.advanceTimersByTimeAsync(100);
	expect([live.state, refresh.mock.calls.length]).toEqual(['connected', 1]);
	const hear = vi.fn();
	live.on('me', hear);
	sendFact({ kind: 'me' } as never);
	expect(hear).toHaveBeenCalledOnce();
});

test('[WEB31] one that answers stays as it is', async () => {
	const { refresh } = await openLine();
	reportOverdue();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(refresh).not.toHaveBeenCalled();
});

test('[WEB41] a line that is refused is none: the page asks again, and so does the line, less and less often, until it is let in', async () => {
	const { live, refresh } = await openLine();
	cutLine();
	admitToLine(false);
	restoreLine();
	expect([live.state, refresh.mock.calls.length]).toEqual(['reconnecting', 1]);
	await vi.advanceTimersByTimeAsync(500 + 1000 + 2000 + 4000);
	expect(refresh).toHaveBeenCalledTimes(5);
	await vi.advanceTimersByTimeAsync(500);
	expect([live.state, refresh.mock.calls.length]).toEqual(['away', 5]);
	admitToLine(true);
	await vi.advanceTimersByTimeAsync(7500);
	expect([live.state, refresh.mock.calls.length]).toEqual(['connected', 6]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refresh).toHaveBeenCalledTimes(6);
});

test('[WEB41] a line that comes back in another way is not asked for twice', async () => {
	const { refresh } = await openLine();
	cutLine();
	admitToLine(false);
	restoreLine();
	cutLine();
	admitToLine(true);
	restoreLine();
	expect(refresh).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(refresh).toHaveBeenCalledTimes(2);
});

test('[WEB41] where the server hangs up, as it does when rights change, the line comes back; not where its page was left meanwhile', async () => {
	const { live, refresh } = await openLine();
	hangUp();
	await vi.advanceTimersByTimeAsync(499);
	expect(isLineThere()).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect([isLineThere(), live.state, refresh.mock.calls.length]).toEqual([true, 'connected', 1]);
	hangUp();
	live.close();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(isLineThere()).toBe(false);
});

test('[WEB41] a line whose part of the page does not come is opened once it does', async () => {
	const loads = vi.fn().mockRejectedValueOnce(new Error('not fetched')).mockResolvedValue({ io });
	const opening = openLine(new Live(loads));
	await vi.waitFor(() => expect(loads).toHaveBeenCalledOnce());
	await vi.advanceTimersByTimeAsync(1000);
	expect((await opening).live.state).toBe('connected');
	expect(loads).toHaveBeenCalledTimes(2);
});
