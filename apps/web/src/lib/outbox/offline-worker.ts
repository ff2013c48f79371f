import type { Language } from '@plenum/domain/languages';

/** From a page to the service worker. `files`: the program's files that this page has loaded. */
export type WorkerMessage = { type: 'prepare'; language: Language; files: string[] } | { type: 'forget' };

/**
 * [WEB262] Removes the service worker and all that it stored. Nothing is waited for: the page may go at once, and the worker then does it
 * alone.
 */
export function removeOfflineWorker(): void {
	try {
		// Missing where a page came over plain http.
		const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
		if (!workers) return;
		workers.controller?.postMessage({ type: 'forget' } satisfies WorkerMessage);
		void removeAll(workers).catch(() => undefined);
	} catch {
		// Some private windows throw at every access.
	}
}

async function removeAll(workers: ServiceWorkerContainer): Promise<void> {
	const registrations = await workers.getRegistrations();
	await Promise.all(registrations.map((each) => each.unregister()));
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
