import type { Handle, HandleFetch } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { languages, languageTraits, pickLanguage } from '@plenum/domain/languages';
import { addWantedPage, isDoor, readWantedPage } from '@plenum/domain/wanted-page';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PageTurns } from '#lib/frame/page-turns.ts';
import { readTheme, themeCookie } from '#lib/ui/theme.ts';
import { languageCookie } from '#lib/language/language.ts';

/** The language of a public page stands in its address: the same address is the same page for everyone. */
const publicPage = new RegExp(`^/public/[^/]+/(${languages.join('|')})(?:/polls/\\d+)?/?$`);

const turns = new PageTurns(4);

export const handle: Handle = (asked) =>
	turns.take(async () => {
		// Whoever did not wait, or asked again meanwhile, reads nothing any more.
		if (asked.event.request.signal.aborted) return new Response(null, { status: 499 });
		return writePage(asked);
	});

const writePage: Handle = async ({ event, resolve }) => {
	const asked = publicPage.exec(event.url.pathname)?.[1];
	const chosen = asked ?? event.cookies.get(languageCookie);
	event.locals.language = pickLanguage(chosen, event.request.headers.get('accept-language'));
	event.locals.theme = readTheme(event.cookies.get(themeCookie));
	let html = '';
	const response = await resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css',
		// Kit is left nothing to compute a tag of, letter by letter: each page has a nonce of its own, so that no two have the same.
		transformPageChunk: (chunk) => ((html = chunk.html), ''),
		filterSerializedResponseHeaders: (name) => name === 'content-type' || name === 'retry-after'
	});
	// A page that everyone can open speaks a language that it has: it may be another one than was asked for.
	const page = html === '' ? null : fillRoot(html, event.locals);
	// A device that several people share keeps no page that says who was here, and what for.
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	allowOwnSockets(event, response);
	keepWantedPage(event, response);
	return compressed(event, response, page);
};

/** What the root element says. Whatever made a new text of the whole of a long page would copy all of it. */
function fillRoot(html: string, { language, theme }: App.Locals): Buffer<ArrayBuffer> {
	const end = html.indexOf('<head>');
	const isStill = !html.includes('rel="modulepreload"');
	const root = html
		.slice(0, end)
		.replace('%plenum.language%', language)
		.replace('%plenum.direction%', languageTraits[language].direction)
		.replace('%plenum.theme%', theme);
	const rest = isStill ? withoutScript(html.slice(end)) : html.slice(end);
	const beginning = Buffer.from(root);
	const page = Buffer.allocUnsafe(beginning.length + Buffer.byteLength(rest));
	beginning.copy(page);
	page.write(rest, beginning.length);
	return page;
}

/** [PUBLISH12] A page that begins with no program misses none (`app.html`). */
function withoutScript(html: string): string {
	const [start, end] = [html.indexOf('<script'), html.indexOf('</script>')];
	return start < 0 ? html : html.slice(0, start) + html.slice(end + '</script>'.length);
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

/**
 * A page as phones open it comes a sixteenth shorter than by gzip, for a third more work; a long one a tenth shorter, for two thirds of
 * the work. Lower qualities make short pages longer than gzip does.
 */
const brotli = ({ length }: Uint8Array) => ({
	params: { [constants.BROTLI_PARAM_QUALITY]: length > 65_536 ? 4 : 5, [constants.BROTLI_PARAM_LGWIN]: 16 }
});
const encodings = {
	br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, brotli(bytes)),
	gzip: (bytes: Uint8Array) => promisify(gzip)(bytes)
};

/** [WEB43] Pages are text, and lines are thin. Files are compressed when they are built. `page` stands for the answer's own body. */
async function compressed(event: RequestEvent, response: Response, page: Uint8Array<ArrayBuffer> | null) {
	const accepted = event.request.headers.get('accept-encoding') ?? '';
	const type = response.headers.get('content-type') ?? '';
	const isText = page !== null || (response.body && /^(text\/html|application\/json)/.test(type));
	const encoding = isText && (['br', 'gzip'] as const).find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
	if (!encoding && page === null) return response;
	const { status } = response;
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	const etag = headers.get('etag');
	if (page) headers.delete('etag');
	else if (etag && !etag.startsWith('W/')) headers.set('etag', `W/${etag}`);
	if (!encoding) return new Response(page, { status, headers });
	headers.set('content-encoding', encoding);
	headers.append('vary', 'accept-encoding');
	// All of it, before the next page has its turn: only what is small waits for a slow line.
	const bytes = await encodings[encoding](page ?? new Uint8Array(await response.arrayBuffer()));
	return new Response(bytes, { status, headers });
}

/** A page's question to the API goes through the server's own door in this process, as the person who asked for the page. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
	const url = new URL(request.url);
	const door = event.platform?.req.plenum;
	if (!door || url.origin !== event.url.origin || !url.pathname.startsWith('/api/')) return fetch(request);
	const answer = await door.inject({
		method: request.method,
		url: url.pathname + url.search,
		headers: headersOf(event, request),
		...(request.body ? { payload: Buffer.from(await request.arrayBuffer()) } : {})
	});
	return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
		status: answer.statusCode,
		headers: { 'content-type': String(answer.headers['content-type'] ?? 'application/octet-stream') }
	});
};

function headersOf(event: RequestEvent, request: Request): Record<string, string> {
	const headers: Record<string, string> = {
		host: event.url.host,
		accept: 'application/json',
		'accept-language': event.locals.language,
		'x-forwarded-proto': event.url.protocol.slice(0, -1)
	};
	const cookie = event.request.headers.get('cookie');
	if (cookie) headers['cookie'] = cookie;
	const type = request.headers.get('content-type');
	if (type) headers['content-type'] = type;
	return headers;
}
