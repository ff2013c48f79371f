import { Retry } from '@plenum/documents/collaboration/retry';

const pauses = { first: 500, longest: 3000 };
/** This many attempts may fail before the reader is notified that a part of the page is missing. */
const triesInSilence = 2;

const coming = new Map<string, Promise<void>>();
const late = new Set<string>();
const followers = new Set<() => void>();

/**
 * [WEB51] Imports a part of the page, once its files are there. Chromium keeps that a file did not come: imported again, the same address
 * fails unasked for as long as the page is open. So no import is tried before its files have arrived. Each file is fetched until it does,
 * and the import takes it from the browser's cache. Fails, and may be tried again, where the server answers that it has no such file. The
 * build puts this in place of Vite's own helper (`bundles.ts`); `files` stand relative to `importer`.
 */
export async function importPart<Part>(
	importNow: () => Promise<Part>,
	files: readonly string[] | undefined,
	importer: string
): Promise<Part> {
	await Promise.all((files ?? []).map((file) => bring(new URL(file, importer).href)));
	return importNow();
}

/** Some file is waited for that did not come at once. */
export function isPartLate(): boolean {
	return late.size > 0;
}

/** Returns a function that stops it. */
export function followLateParts(changed: () => void): () => void {
	followers.add(changed);
	return () => followers.delete(changed);
}

function bring(address: string): Promise<void> {
	let file = coming.get(address);
	if (!file) {
		file = isInPage(address) ? Promise.resolve() : fetchUntilThere(address).then(() => apply(address));
		coming.set(address, file);
		file.catch(() => coming.delete(address));
	}
	return file;
}

/** The server wrote into the page what its first view needs. */
function isInPage(address: string): boolean {
	return [...document.getElementsByTagName('link')].some(({ href }) => href === address);
}

async function fetchUntilThere(address: string): Promise<void> {
	const retry = new Retry(pauses);
	for (let tries = 1; ; tries++) {
		const status = await fetchWhole(address);
		if (status === 200 || isRefusal(status)) setLate(address, false);
		if (status === 200) return;
		if (isRefusal(status)) throw missing(address);
		if (tries >= triesInSilence) setLate(address, true);
		await new Promise<void>((resolve) => retry.later(resolve));
	}
}

const isRefusal = (status: number) => status >= 400 && status < 500 && status !== 429;

/** The status; 0 where the line broke, if only in the middle of the file. */
async function fetchWhole(address: string): Promise<number> {
	try {
		const answer = await fetch(address);
		await answer.arrayBuffer();
		return answer.status;
	} catch {
		return 0;
	}
}

/** The layout asks then whether the server has another version. */
function missing(address: string): Error {
	window.dispatchEvent(new Event('vite:preloadError'));
	return new Error(`The server has no ${address}`);
}

async function apply(address: string): Promise<void> {
	if (!address.endsWith('.css')) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = address;
	const applied = new Promise<void>((resolve, reject) => {
		link.onload = () => resolve();
		link.onerror = () => {
			link.remove();
			reject(new Error(`The style sheet ${address} cannot be read`));
		};
	});
	document.head.append(link);
	await applied;
}

function setLate(address: string, isLate: boolean): void {
	if (late.has(address) === isLate) return;
	if (isLate) late.add(address);
	else late.delete(address);
	for (const changed of followers) changed();
}
