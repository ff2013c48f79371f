import { onDestroy } from 'svelte';
import { afterNavigate, beforeNavigate } from '$app/navigation';

/** Scroll positions by entry of the browser's history. A reload clears them, and SvelteKit restores that one. */
const left = new Map<string, number>();
/** By these readers move, or are about to. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * [WEB47] For a component whose list is complete only after the page's first view. SvelteKit restores the scroll position on Back and on a
 * reload before that, so no further than the list reaches. This restores the rest as soon as the list is long enough, unless the reader
 * has moved. `showMore` is for a list that is shown in portions. SvelteKit's `snapshot` would be loaded with every page.
 */
export function restoreScroll(showMore: () => void = () => undefined): void {
	let entry = '';
	let stop = () => undefined as void;
	beforeNavigate(() => void left.set(entry, scrollY));
	afterNavigate(({ type, to }) => {
		stop();
		// Browsers that do not name their entries go back as far as the list reaches.
		entry = window.navigation?.currentEntry?.key ?? '';
		const top = type === 'enter' ? to?.scroll?.y : type === 'popstate' && entry !== '' ? left.get(entry) : undefined;
		if (top) stop = scrollWhenLongEnough(top, showMore);
	});
	onDestroy(() => stop());
}

function scrollWhenLongEnough(top: number, showMore: () => void): () => void {
	const page = document.documentElement;
	const moved = new AbortController();
	const growing = new ResizeObserver(() => {
		// Not at once: what grows while sizes are told is an error to the browser.
		if (page.scrollHeight - page.clientHeight < top) return void requestAnimationFrame(showMore);
		scrollTo(scrollX, top);
		stop();
	});
	const stop = () => {
		growing.disconnect();
		moved.abort();
	};
	for (const move of moves) addEventListener(move, stop, { signal: moved.signal, passive: true });
	growing.observe(document.body);
	return stop;
}
