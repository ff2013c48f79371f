import { afterEach, expect, test, vi } from 'vitest';
import { askSoon } from './ask-soon.ts';

vi.useFakeTimers();
afterEach(() => vi.clearAllTimers());

test('[WEB4] facts that come close together cost one question, and a later one costs another', () => {
	const ask = vi.fn();
	const { soon } = askSoon(ask, () => 100);
	soon();
	soon();
	expect(ask).not.toHaveBeenCalled();
	vi.advanceTimersByTime(100);
	expect(ask).toHaveBeenCalledTimes(1);
	soon();
	vi.advanceTimersByTime(100);
	expect(ask).toHaveBeenCalledTimes(2);
});

test('[WEB4] whoever has left the page asks nothing any more', () => {
	const ask = vi.fn();
	const { soon, stop } = askSoon(ask, () => 100);
	soon();
	stop();
	vi.advanceTimersByTime(1000);
	expect(ask).not.toHaveBeenCalled();
});
