import type { Language } from '@plenum/domain/languages';
import { dev } from '$app/env';
import { loadTexts } from '#lib/language/catalogues.ts';
import { removeOfflineWorker, type WorkerMessage } from '#lib/outbox/offline-worker.ts';

/** A page that has just opened has more important things to load. In milliseconds. */
const longestWait = 10_000;

/**
 * [WEB260] On a device of the reader's own it installs the service worker once the page is idle; on a shared one it removes it. Returns a
 * function that cancels this.
 */
export function followReader(isShared: boolean, language: Language): () => void {
	let isCancelled = false;
	if (isShared) removeOfflineWorker();
	else if (!dev && navigator.serviceWorker)
		whenIdle(async () => {
			if (!isCancelled) await prepareShell(language, () => isCancelled);
		});
	return () => (isCancelled = true);
}

/** Where this fails, the next page tries again. */
function whenIdle(act: () => Promise<void>): void {
	const run = () => void act().catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: longestWait });
	else setTimeout(run, longestWait / 2);
}

/** The program's files that this page has loaded, which the shell begins with as well. */
const loaded = new Set<string>();
let observer: PerformanceObserver | null = null;

async function prepareShell(language: Language, isCancelled: () => boolean): Promise<void> {
	observeFiles();
	await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
	const { active } = await navigator.serviceWorker.ready;
	await loadTexts(language, 'offline');
	for (const entry of observer?.takeRecords() ?? []) noteFile(entry);
	const message = { type: 'prepare', language, files: [...loaded] } satisfies WorkerMessage;
	if (!isCancelled()) active?.postMessage(message);
}

/** The browser's own list of them is full after a while. */
function observeFiles(): void {
	if (observer) return;
	observer = new PerformanceObserver((list) => list.getEntries().forEach(noteFile));
	observer.observe({ type: 'resource', buffered: true });
	performance.getEntriesByType('resource').forEach(noteFile);
}

function noteFile({ name }: PerformanceEntry): void {
	const { origin, pathname } = new URL(name);
	if (origin === location.origin && pathname.startsWith('/_app/immutable/')) loaded.add(pathname);
}
