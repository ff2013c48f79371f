import { expect, onTestFinished, test, vi } from 'vitest';
import { killLine, sendFact } from '../fixtures/socket.fixture.ts';
import { lineIsSilent } from './line-signs.ts';
import { Live } from './live.svelte.ts';

/** What its page does whenever facts may have been missed. */
async function openLine() {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	onTestFinished(() => void vi.useRealTimers());
	vi.spyOn(window, 'fetch').mockResolvedValue(new Response());
	onTestFinished(() => void vi.restoreAllMocks());
	const live = new Live();
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
	lineIsSilent();
	lineIsSilent();
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
	lineIsSilent();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(refresh).not.toHaveBeenCalled();
});
