import { expect, onTestFinished, test, vi } from 'vitest';
import { loadWhole } from './load-whole.ts';

const url = new URL('https://plenum.example/c/one');
const to = { url } as never;

test('[WEB13] of another version the next page is loaded whole, but not where something on the page kept its reader', async () => {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	const loaded: string[] = [];
	let isOutdated = true;
	const leave = loadWhole(
		() => isOutdated,
		(address) => void loaded.push(address)
	);
	leave({ to, willUnload: false, complete: Promise.reject(new Error('navigation cancelled')) });
	await vi.runAllTimersAsync();
	expect(loaded).toEqual([]);
	leave({ to, willUnload: false, complete: new Promise(() => undefined) });
	await vi.runAllTimersAsync();
	expect(loaded).toEqual([url.href]);
	isOutdated = false;
	leave({ to, willUnload: false, complete: Promise.resolve() });
	await vi.runAllTimersAsync();
	expect(loaded).toHaveLength(1);
});
