// [PEOPLE71] A page that the browser keeps for its back button shows nothing before the server has said who is there.
addEventListener('pagehide', () => (document.documentElement.hidden = true));
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
// [WEB60] A page that misses a program it begins with answers nothing: it is loaded again. A style sheet is asked for again.
(() => {
	const isReady = () => 'ready' in document.documentElement.dataset;
	const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
	const pause = navigation?.type === 'reload' ? 15000 : 1000;
	let waits = false;
	const reloadUnless = (/** @type {() => boolean} */ isWell) => {
		if (waits) return;
		waits = true;
		const ask = () =>
			setTimeout(() => fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(go, ask), pause);
		const go = (/** @type {Response} */ { ok }) => isWell() || (ok ? location.reload() : ask());
		ask();
	};
	const missed = (/** @type {Event} */ { target: link }) => {
		if (!(link instanceof HTMLLinkElement)) return;
		if (link.rel === 'stylesheet') setTimeout(() => link.replaceWith(link.cloneNode()), 1000);
		if (link.rel === 'modulepreload' && !isReady()) reloadUnless(() => false);
	};
	addEventListener('error', missed, true);
	// Where the browser does not name the file that failed.
	addEventListener('unhandledrejection', () => isReady() || reloadUnless(isReady));
})();
// [WEB281] SvelteKit's script waits for the style sheets, and so does this event.
addEventListener('DOMContentLoaded', () => {
	const list = document.querySelector('template[data-programs]');
	if (list instanceof HTMLTemplateElement) document.head.append(list.content);
});
