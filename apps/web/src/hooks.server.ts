import type { Handle, HandleFetch } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { languages, pickLanguage } from '@plenum/domain/languages';
import { addWantedPage, isDoor, readWantedPage } from '@plenum/domain/wanted-page';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PageTurns } from '#lib/frame/page-turns.ts';
import { readTheme, themeCookie } from '#lib/ui/look/theme.ts';
import { languageCookie } from '#lib/language/language.ts';
import { markFallbackInHtml } from '#lib/language/packs/mark-fallback-in-html.ts';
import { listPacks, setPacks, traitsOf } from '#lib/language/packs/packs.ts';
import { collectTexts, listPrograms } from './page-programs.server.ts';
import start from './start.js?raw';

/** The language of a public page stands in its address: the same address is the same page for everyone. */
const publicPage = new RegExp(`^/public/[^/]+/(${languages.join('|')})(?:/polls/\\d+|/follow-up)?/?$`);
const offlineShell = new RegExp(`^/offline/(${languages.join('|')})$`);

const turns = new PageTurns(4);

export const handle: Handle = (asked) =>
	turns.take(async () => {
		// Clients that did not wait, or asked again meanwhile, no longer read anything.
		if (asked.event.request.signal.aborted) return new Response(null, { status: 499 });
		return writePage(asked);
	});

const writePage: Handle = async ({ event, resolve }) => {
	const asked = (publicPage.exec(event.url.pathname) ?? offlineShell.exec(event.url.pathname))?.[1];
	const chosen = asked ?? event.cookies.get(languageCookie);
	const packs = event.platform?.req.plenum?.languagePacks ?? null;
	setPacks(packs?.list ?? [], packs);
	const codes = listPacks().map(({ code }) => code);
	event.locals.language = pickLanguage(chosen, event.request.headers.get('accept-language'), codes);
	event.locals.theme = readTheme(event.cookies.get(themeCookie));
	const programs: string[] = [];
	const texts = new Set<string>();
	const response = await collectTexts(texts, () =>
		resolve(event, {
			preload: ({ type, path }) => {
				if (type === 'js') programs.push(path);
				return type === 'css';
			},
			// After the page's `load`: a public page may have another language than the reader asked for.
			transformPageChunk: async ({ html }) =>
				fillTemplate(placePrograms(inLanguage(html, event), await listPrograms(event, programs, texts)), event),
			filterSerializedResponseHeaders: (name) => name === 'content-type' || name === 'retry-after'
		})
	);
	// A shared device keeps no page that shows who was here, and why.
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	allowOwnSockets(event, response);
	keepWantedPage(event, response);
	for (const cookie of event.locals.cookies ?? []) response.headers.append('set-cookie', cookie);
	return (await unchanged(event, response)) ?? compressed(event, response);
};

/** [WEB383] A page in a pack says which of its texts are in another language. */
function inLanguage(html: string, { locals: { language } }: RequestEvent): string {
	const pack = listPacks().find(({ code }) => code === language);
	return pack ? markFallbackInHtml(html, pack) : html;
}

/** Fills the placeholders of `app.html`. They stand before everything that people wrote, and each is replaced once. */
function fillTemplate(html: string, { locals: { language, theme }, route }: RequestEvent): string {
	return html
		.replace('%plenum.language%', language)
		.replace('%plenum.direction%', traitsOf(language).direction)
		.replace('%plenum.theme%', theme)
		.replace('%plenum.start%', () => (runsNoScript(route.id) ? '' : `<script>${start}</script>`));
}

const programsPlace = '%plenum.programs%';

/**
 * [WEB281] `start.js` requests the page's programs once its style sheets are there. Before, they would share a slow connection with them,
 * and nothing is shown without style sheets. The placeholder stands after everything that people wrote, so the last one counts.
 */
function placePrograms(html: string, programs: readonly string[]): string {
	const place = html.lastIndexOf(programsPlace);
	if (place < 0) return html;
	const links = programs.map((path) => `<link rel="modulepreload" href="${encodeURI(path)}">`).join('');
	const list = programs.length === 0 ? '' : `<template data-programs>${links}</template>`;
	return html.slice(0, place) + list + html.slice(place + programsPlace.length);
}

/** [WEB80] The routes with `csr = false`. */
function runsNoScript(route: string | null): boolean {
	return route?.startsWith('/public/') ?? false;
}

/** [WEB23] A page that sends its reader to say who they are says where they wanted to go. The browser keeps the fragment. */
function keepWantedPage({ url, isDataRequest }: RequestEvent, response: Response): void {
	const door = response.headers.get('location') ?? '';
	if (response.status !== 303 || isDataRequest || !isDoor(door)) return;
	response.headers.set('location', addWantedPage(door, readWantedPage(url.pathname + url.search)));
}

/** Older Safari does not take `'self'` to include websockets of the same host, so the host is named. */
function allowOwnSockets(event: RequestEvent, response: Response): void {
	const policy = response.headers.get('content-security-policy');
	if (!policy) return;
	const socket = `${event.url.protocol === 'https:' ? 'wss' : 'ws'}://${event.url.host}`;
	response.headers.set('content-security-policy', policy.replace("connect-src 'self'", `connect-src 'self' ${socket}`));
}

/** The headers that a browser which has the page already is sent. */
const ofUnchanged = ['cache-control', 'etag', 'set-cookie', 'vary', 'x-robots-tag'];

/**
 * [PUBLISH23] Tells a browser that it has the page already, before the page is compressed. SvelteKit compares the tags afterwards, when
 * compression has marked the page's own as weak, and then finds none equal.
 */
async function unchanged({ request }: RequestEvent, response: Response): Promise<Response | null> {
	const etag = response.headers.get('etag');
	const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
	if (response.status !== 200 || etag === null || !known.includes(etag.replace(/^W\//, ''))) return null;
	await response.body?.cancel();
	const kept = [...response.headers].filter(([name]) => ofUnchanged.includes(name));
	return new Response(null, { status: 304, headers: kept });
}

/**
 * In this setting a page as phones open it is a sixteenth smaller than by gzip, for a third more work. A long page is a tenth smaller, for
 * two thirds more work. Lower qualities make short pages longer than gzip does.
 */
const brotli = ({ length }: Uint8Array) => ({
	params: { [constants.BROTLI_PARAM_QUALITY]: length > 65_536 ? 4 : 5, [constants.BROTLI_PARAM_LGWIN]: 16 }
});
const encodings = {
	br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, brotli(bytes)),
	gzip: (bytes: Uint8Array) => promisify(gzip)(bytes)
};

/** [WEB43] Compresses pages and their data. Files are compressed when they are built. */
async function compressed({ request }: RequestEvent, response: Response): Promise<Response> {
	const accepted = request.headers.get('accept-encoding') ?? '';
	const type = response.headers.get('content-type') ?? '';
	const encoding = (['br', 'gzip'] as const).find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
	if (!encoding || !response.body || !/^(text\/html|application\/json)/.test(type)) return response;
	const headers = new Headers(response.headers);
	headers.set('content-encoding', encoding);
	headers.append('vary', 'accept-encoding');
	headers.delete('content-length');
	const etag = headers.get('etag');
	if (etag && !etag.startsWith('W/')) headers.set('etag', `W/${etag}`);
	// The whole page, before the next one is rendered: a slow connection then holds only the small compressed copy.
	const bytes = await encodings[encoding](new Uint8Array(await response.arrayBuffer()));
	return new Response(bytes, { status: response.status, headers });
}

/**
 * A page's question to the API goes through the server's own door in this process, as the person who asked for the page. [WEB300] So does
 * a command of a page's form: from the same address and browser, so that the same limits hold.
 */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const url = new URL(request.url);
	const door = event.platform?.req.plenum;
	if (!door || url.origin !== event.url.origin || !url.pathname.startsWith('/api/')) return fetch(request);
	const answer = await door.inject({
		method: request.method,
		url: url.pathname + url.search,
		headers: headersOf(event, request),
		...(isForm(event) && originOf(event)),
		...(request.body ? { payload: Buffer.from(await request.arrayBuffer()) } : {})
	});
	if (isForm(event))
		event.locals.cookies = [event.locals.cookies ?? [], answer.headers['set-cookie'] ?? []].flat(2).map(String);
	return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
		status: answer.statusCode,
		headers: { 'content-type': String(answer.headers['content-type'] ?? 'application/octet-stream') }
	});
};

const isForm = ({ request }: RequestEvent) => request.method === 'POST';

function originOf({ platform }: RequestEvent): { remoteAddress?: string } {
	const address = platform?.req.socket.remoteAddress;
	return address === undefined ? {} : { remoteAddress: address };
}

/** What the server reads of a browser, and of the proxy before it. */
const passedOn = ['origin', 'user-agent', 'x-forwarded-for'];

function headersOf(event: RequestEvent, request: Request): Record<string, string> {
	const headers: Record<string, string> = {
		host: event.url.host,
		accept: 'application/json',
		'accept-language': event.locals.language,
		'x-forwarded-proto': event.url.protocol.slice(0, -1)
	};
	// [WEB260] The service worker stores this page: it is the same for everyone.
	const cookie = offlineShell.test(event.url.pathname) ? null : event.request.headers.get('cookie');
	if (cookie) headers['cookie'] = cookie;
	const type = request.headers.get('content-type');
	if (type) headers['content-type'] = type;
	if (!isForm(event)) return headers;
	for (const name of passedOn) setHeader(headers, name, event.request.headers.get(name));
	setHeader(headers, 'idempotency-key', request.headers.get('idempotency-key'));
	return headers;
}

function setHeader(headers: Record<string, string>, name: string, value: string | null): void {
	if (value !== null) headers[name] = value;
}
