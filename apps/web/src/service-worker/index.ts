import { self } from '$app/service-worker';
import { version } from '$app/env';
import type { WorkerMessage } from '#lib/outbox/offline-worker.ts';

/**
 * [WEB260] Keeps the program's files and one page without content, the offline shell. No answer of the API and no page with content is
 * ever stored. Nothing is stored before a page of a known reader asks for it.
 */
const prefix = 'plenum-files-';
const current = prefix + version;
/** One for the browser: the reader's latest language. */
const shellKey = '/offline';
const programFiles = '/_app/immutable/';

// An open page of the previous version keeps its files (`deleteOldCaches`), so nothing has to wait until it is closed.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]))
);

self.addEventListener('message', (event) => {
	const message = event.data as WorkerMessage;
	event.waitUntil(message.type === 'prepare' ? prepare(message) : forget());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin) return;
	if (request.mode === 'navigate' && isPage(pathname)) event.respondWith(openPage(event));
	else if (pathname.startsWith(programFiles)) event.respondWith(readFile(request));
});

/** Downloads, and files such as the page to which the quick exit leads, are not pages. */
function isPage(pathname: string): boolean {
	return !pathname.startsWith('/api/') && !/\.\w+$/.test(pathname);
}

async function openPage(event: FetchEvent): Promise<Response> {
	try {
		const preloaded = (await event.preloadResponse) as Response | undefined;
		return preloaded ?? (await fetch(event.request));
	} catch {
		return (await findShell()) ?? Response.error();
	}
}

async function findShell(): Promise<Response | null> {
	for (const name of (await ownCaches()).toReversed()) {
		const shell = await (await caches.open(name)).match(shellKey);
		// A response of its own has no address, so the page keeps the one that was asked for.
		if (shell) return new Response(shell.body, { headers: shell.headers });
	}
	return null;
}

async function readFile(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	// Not after the reader has left.
	if (response.ok && (await caches.has(current))) await (await caches.open(current)).put(request, response.clone());
	return response;
}

async function prepare({ language, files }: Extract<WorkerMessage, { type: 'prepare' }>): Promise<void> {
	const address = `/offline/${language}`;
	const cache = await caches.open(current);
	if ((await cache.match(shellKey))?.url.endsWith(address)) return;
	const page = await fetch(address, { credentials: 'omit', cache: 'no-store' });
	if (!page.ok) return;
	const named = (await page.clone().text()).matchAll(/\/_app\/immutable\/[\w./-]+/g);
	const needed = new Set([...files.filter((file) => file.startsWith(programFiles)), ...[...named].map(String)]);
	const stored = new Set<string>();
	await Promise.all([...needed].map((file) => storeFile(cache, file, stored)));
	// Last, so that a shell that is there is complete.
	await cache.put(shellKey, page);
	await deleteOldCaches();
}

/** With the files that it imports: the page names only some of them. */
async function storeFile(cache: Cache, file: string, stored: Set<string>): Promise<void> {
	if (stored.has(file)) return;
	stored.add(file);
	const kept = await cache.match(file);
	const response = kept ?? (await fetch(file));
	if (!response.ok) throw new Error(`The server has no ${file}.`);
	if (!kept) await cache.put(file, response.clone());
	if (!file.endsWith('.js')) return;
	const imported = (await response.text()).matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
	const address = new URL(file, self.location.origin);
	await Promise.all([...imported].map(([, name]) => storeFile(cache, new URL(name!, address).pathname, stored)));
}

/** Pages of the previous version may still be open. */
async function deleteOldCaches(): Promise<void> {
	const others = (await ownCaches()).filter((name) => name !== current);
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** [WEB262] The reader left, signed out or pressed the quick exit. */
async function forget(): Promise<void> {
	await Promise.all([self.registration.unregister(), ...(await ownCaches()).map((name) => caches.delete(name))]);
}

/** From the oldest to the newest. */
async function ownCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
