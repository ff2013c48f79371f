import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';
import { askSoon } from '#lib/consultations/ask-soon.ts';

/**
 * Loads again what depends on these, once for facts that come close together. Not while the reader is on the way to another page: to
 * whoever has just left, the page behind them would answer by sending them to sign in, and that would win.
 */
export function reloadSoon(dependencies: string[], delay: () => number): { soon(): void; stop(): void } {
	const reload = () => void invalidate(({ href }) => dependencies.includes(href));
	const asking = askSoon(() => (navigating.to ? asking.soon() : reload()), delay);
	return asking;
}
