import type { RequestEvent } from '@sveltejs/kit';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { loadFront } from '#lib/language/catalogues.ts';
import type { PagePrograms } from '../page-programs.ts';
import type { Door } from './app.d.ts';
import { handle, handleFetch } from './hooks.server.ts';

type Injected = Parameters<Door['inject']>[0];

/** A request for a page, by someone with a cookie, at a server that has left its door on it. */
function pageAsked(accepted = 'fr') {
	const through: Injected[] = [];
	const inject: Door['inject'] = (request) => {
		through.push(request);
		const rawPayload = Buffer.from('{"title":"Non."}');
		return Promise.resolve({ statusCode: 403, headers: { 'content-type': 'application/problem+json' }, rawPayload });
	};
	const event = {
		url: new URL('http://plenum.example/c/one'),
		request: new Request('http://plenum.example/c/one', {
			headers: { cookie: 'plenum=secret', 'accept-language': accepted, 'accept-encoding': 'gzip' }
		}),
		cookies: { get: () => undefined },
		locals: { language: 'fr' },
		route: { id: '/c/[consultation]' },
		platform: { req: { plenum: { inject } } }
	} as unknown as RequestEvent;
	return { event, through };
}

const network = () => Promise.resolve(new Response('from the network'));

test('a page’s question to the API goes through the server’s own door, as the person who asked for the page', async () => {
	const { event, through } = pageAsked();
	const request = new Request('http://plenum.example/api/v1/me?x=1');
	const answer = await handleFetch({ event, request, fetch: network });
	expect(answer.status).toBe(403);
	expect(await answer.json()).toEqual({ title: 'Non.' });
	expect(through).toEqual([
		{
			method: 'GET',
			url: '/api/v1/me?x=1',
			headers: {
				host: 'plenum.example',
				accept: 'application/json',
				'accept-language': 'fr',
				'x-forwarded-proto': 'http',
				cookie: 'plenum=secret'
			}
		}
	]);
});

test.each(['http://elsewhere.example/api/v1/me', 'http://plenum.example/favicon.svg'])(
	'what is not the API of this server does not get the cookie: %s',
	async (address) => {
		const { event, through } = pageAsked();
		const answer = await handleFetch({ event, request: new Request(address), fetch: network });
		expect(await answer.text()).toBe('from the network');
		expect(through).toEqual([]);
	}
);

test('[WEB260] the offline shell, which every device stores, is written as for a stranger', async () => {
	const { event, through } = pageAsked();
	const request = new Request('http://plenum.example/api/v1/me');
	const shell = { ...event, url: new URL('http://plenum.example/offline/fr') } as RequestEvent;
	await handleFetch({ event: shell, request, fetch: network });
	expect(through.map(({ headers }) => headers['cookie'])).toEqual([undefined]);
});

type Resolve = Parameters<typeof handle>[0]['resolve'];

/** Renders the template as SvelteKit does. */
const render =
	(html: string, headers: Record<string, string> = {}): Resolve =>
	async (_, options) => {
		const page = await options?.transformPageChunk?.({ html, done: true });
		return new Response(page, { headers: { 'content-type': 'text/html', ...headers } });
	};

test('[WEB281] a page’s programs wait at its end, whatever people wrote; its style sheets are preloaded', async () => {
	const { event } = pageAsked();
	const preloaded: boolean[] = [];
	const resolve: Resolve = async (_, options) => {
		for (const path of ['/_app/start.js', '/_app/page.js']) preloaded.push(!!options?.preload?.({ type: 'js', path }));
		preloaded.push(!!options?.preload?.({ type: 'css', path: '/_app/page.css' }));
		return render('<body>wrote %plenum.programs%<i></i>%plenum.programs%</body>')(_, options);
	};
	const answer = await handle({ event, resolve });
	const page = gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString();
	expect(preloaded).toEqual([false, false, true]);
	expect(page).toBe(
		'<body>wrote %plenum.programs%<i></i><template data-programs><link rel="modulepreload" href="/_app/start.js"><link rel="modulepreload" href="/_app/page.js"></template></body>'
	);
});

test('[WEB430] a page lists what its programs import, the error pages around it and the texts that it loads', async () => {
	const { event } = pageAsked();
	const programs: PagePrograms = {
		imports: { '/page.js': ['/frame.js'], '/texts.js': ['/format.js'] },
		errors: { '/': '/error.js', '/c/[consultation]': '/inside.js', '/c/[consultation]/polls': '/elsewhere.js' },
		texts: { 'fr/front': '/texts.js', 'en/front': '/other.js' }
	};
	const rawPayload = Buffer.from(JSON.stringify(programs));
	event.platform!.req.plenum!.inject = () => Promise.resolve({ statusCode: 200, headers: {}, rawPayload });
	const resolve: Resolve = async (asked, options) => {
		options?.preload?.({ type: 'js', path: '/page.js' });
		await loadFront('fr');
		return render('<body>%plenum.programs%</body>')(asked, options);
	};
	const page = gunzipSync(new Uint8Array(await (await handle({ event, resolve })).arrayBuffer())).toString();
	expect([...page.matchAll(/href="([^"]+)"/g)].map(([, file]) => file)).toEqual([
		'/page.js',
		'/frame.js',
		'/error.js',
		'/inside.js',
		'/texts.js',
		'/format.js'
	]);
});

test('[WEB2] a page is written in the language and the direction that the browser asks for', async () => {
	const { event } = pageAsked('ar');
	const answer = await handle({
		event,
		resolve: render('<html lang="%plenum.language%" dir="%plenum.direction%">', { etag: '"a"', 'content-length': '9' })
	});
	expect(event.locals.language).toBe('ar');
	expect(['content-encoding', 'etag', 'content-length'].map((name) => answer.headers.get(name))).toEqual([
		'gzip',
		'W/"a"',
		null
	]);
	expect(await new Response(answer.body?.pipeThrough(new DecompressionStream('gzip'))).text()).toBe(
		'<html lang="ar" dir="rtl">'
	);
});

test.each([
	['/(inside)/c/[consultation]', 1],
	[null, 1],
	['/public/[slug]/[[language]]', 0],
	['/public/[slug]/[[language]]/polls/[number]', 0],
	['/public/[slug]/[[language]]/follow-up', 0]
])('[WEB80] of the pages those that run scripts begin with one: %s', async (id, scripts) => {
	const { event } = pageAsked();
	const answer = await handle({
		event: { ...event, route: { id }, request: new Request(event.request.url) } as RequestEvent,
		// In development no file is named in the head.
		resolve: render('<head>%plenum.start%<style>p { color: red }</style></head><body><script>start()</script>')
	});
	const [head, body] = (await answer.text()).split('<style>');
	expect(head!.match(/<script>/g) ?? []).toHaveLength(scripts);
	expect(head).not.toContain('%plenum');
	expect(body).toBe('p { color: red }</style></head><body><script>start()</script>');
});

test('[WEB80] the pages that run no script are the public ones', () => {
	const routes = join(import.meta.dirname, 'routes');
	const pages = (pattern: string) => globSync(pattern, { cwd: routes });
	const still = pages('**/+page*.ts').filter((file) =>
		readFileSync(join(routes, file), 'utf8').includes('export const csr = false')
	);
	expect(new Set(still.map((file) => dirname(file)))).toEqual(
		new Set(pages('public/**/+page.svelte').map((file) => dirname(file)))
	);
});

test('[WEB43] a page is compressed with Brotli where the browser takes it, and not at all where it takes nothing', async () => {
	const { event } = pageAsked();
	const written = async (accepted: string) => {
		const request = new Request(event.request, { headers: { 'accept-encoding': accepted } });
		const answer = await handle({
			event: { ...event, request } as RequestEvent,
			resolve: render('<html><head></head>é', { 'content-length': '22' })
		});
		const said = ['content-encoding', 'vary', 'content-length'].map((name) => answer.headers.get(name));
		return { said, bytes: Buffer.from(await answer.arrayBuffer()) };
	};
	const brotli = await written('gzip, deflate, br');
	const plain = await written('');
	expect(brotli.said).toEqual(['br', 'accept-encoding', null]);
	expect(brotliDecompressSync(brotli.bytes).toString()).toBe('<html><head></head>é');
	expect(plain.said).toEqual([null, null, '22']);
	expect(plain.bytes.toString()).toBe('<html><head></head>é');
});

test('[PUBLISH23] a page that the browser has already is not sent again, however it was compressed on its way', async () => {
	const { event } = pageAsked();
	const etag = '"one"';
	const asked = async (known: string, status = 200) => {
		const request = new Request(event.request, { headers: { 'if-none-match': known, 'accept-encoding': 'br' } });
		const headers = { etag, 'cache-control': 'public, max-age=60', 'content-type': 'text/html', link: '</a.css>' };
		const answer = await handle({
			event: { ...event, request } as RequestEvent,
			resolve: () => Promise.resolve(new Response('<html>', { status, headers }))
		});
		return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
	};
	for (const known of [etag, `W/${etag}`, `"other", W/${etag}`])
		expect(await asked(known)).toEqual({
			status: 304,
			headers: { etag, 'cache-control': 'public, max-age=60' },
			body: ''
		});
	expect(await asked('"other"')).toMatchObject({ status: 200, headers: { etag: `W/${etag}` } });
	expect(await asked('')).toMatchObject({ status: 200 });
	expect(await asked(etag, 404)).toMatchObject({ status: 404 });
});

test('[WEB7] the policy names the one host for live lines that the page itself came from', async () => {
	const { event } = pageAsked();
	const policy = "default-src 'none'; connect-src 'self'";
	const answer = await handle({
		event,
		resolve: () => Promise.resolve(new Response('', { headers: { 'content-security-policy': policy } }))
	});
	expect(answer.headers.get('content-security-policy')).toBe(
		"default-src 'none'; connect-src 'self' ws://plenum.example"
	);
});

test('[WEB12] no device keeps a page, save one that says how long it may', async () => {
	const { event } = pageAsked();
	const keptFor = async (headers: Record<string, string>) =>
		(await handle({ event, resolve: () => Promise.resolve(new Response('', { headers })) })).headers.get(
			'cache-control'
		);
	expect(await keptFor({ 'content-type': 'text/html' })).toBe('no-store');
	expect(await keptFor({ 'cache-control': 'public, max-age=60' })).toBe('public, max-age=60');
});

function redirected(address: string, location: string, status = 303) {
	const { event } = pageAsked();
	const url = new URL(address, 'http://plenum.example');
	const resolve = () => Promise.resolve(new Response(null, { status, headers: { location } }));
	return Promise.resolve(handle({ event: { ...event, url, isDataRequest: false } as RequestEvent, resolve }));
}

test.each([
	['/c/one/minutes?workshop=w', '/sign-in', '/sign-in?to=%2Fc%2Fone%2Fminutes%3Fworkshop%3Dw'],
	['/c/one', '/lobby', '/lobby?to=%2Fc%2Fone'],
	['/account', '/account', '/account'],
	['/account', '/sign-in', '/sign-in?to=%2Faccount'],
	['/lobby', '/', '/'],
	['/c/one/workshops/w', '/c/one/workshops/w/part', '/c/one/workshops/w/part'],
	['//evil.example/c/one', '/sign-in', '/sign-in'],
	['/public/aruvia', '/sign-in', '/sign-in']
])('[WEB23] whoever asks for %s and is sent to %s goes to %s', async (address, location, place) => {
	const url = new URL('http://plenum.example');
	url.pathname = address.split('?')[0] ?? '';
	url.search = address.split('?')[1] ?? '';
	expect((await redirected(url.href, location)).headers.get('location')).toBe(place);
});

test('[OPERATE24] a page that nobody waits for any more is not written', async () => {
	const { event } = pageAsked();
	const gone = AbortSignal.abort();
	const asked = { ...event, request: new Request(event.request, { signal: gone }) } as RequestEvent;
	const resolve = vi.fn(() => Promise.resolve(new Response('')));
	await handle({ event: asked, resolve });
	expect(resolve).not.toHaveBeenCalled();
});
