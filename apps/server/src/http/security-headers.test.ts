import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as send, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../test-support/app/open-plenum.fixture.ts';

/** The whole of Plenum with its built pages, as it runs behind https. */
const web = resolve(import.meta.dirname, '../../../web');
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-headers-'));
const host = 'plenum.example';
let plenum: Plenum;
let port: number;
let token: string;
let consultation: string;

beforeAll(async () => {
	const env = { DATA_DIR: dataDir, PORT: '0', PUBLIC_URL: `https://${host}`, METRICS: 'on' };
	plenum = await openPlenum(env, { pages: true });
	port = Number(new URL(await plenum.app.listen({ port: 0, host: '127.0.0.1' })).port);
	const setup = {
		token: (await plenum.setupLink())?.split('#')[1],
		name: 'Ada Fell',
		password: 'a long enough phrase'
	};
	token = (JSON.parse((await ask('POST', '/api/v1/setup', setup)).body) as { token: string }).token;
	const reviews = [{ cycle: 4, session: 99, symbols: [] }];
	const created = { title: 'Mid-term', stateName: 'Alvenia', reviews, purpose: 'mid-term-report' };
	consultation = (JSON.parse((await ask('POST', '/api/v1/consultations', created)).body) as { id: string }).id;
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Answer> {
	const payload = body === undefined ? '' : JSON.stringify(body);
	const json = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': payload.length };
	const headers = { host, ...json, ...(token ? { authorization: `Bearer ${token}` } : {}), ...more };
	return new Promise((answered, failed) => {
		const request = send({ port, host: '127.0.0.1', method, path, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)));
			response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
		});
		request.on('error', failed).end(payload);
	});
}

const always = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'strict-transport-security': 'max-age=31536000'
};

/** What an answer lacks; each of its texts names its charset. */
function lacks({ headers }: Answer): string[] {
	const missing = Object.entries(always).flatMap(([name, value]) => (headers[name] === value ? [] : [name]));
	const type = headers['content-type'] ?? '';
	const isText = /^text|json|javascript|xml/.test(type);
	const policy = headers['content-security-policy'];
	if (policy !== undefined && !policy.includes("frame-ancestors 'none'")) missing.push('frame-ancestors');
	return isText && !/charset=utf-8$/i.test(type) ? [...missing, `charset of ${type}`] : missing;
}

async function walk(asked: [method: string, path: string, body?: object][]): Promise<string[]> {
	const answers: string[] = [];
	for (const [method, path, body] of asked) {
		const answer = await ask(method, path, body);
		for (const what of lacks(answer)) answers.push(`${method} ${path} ${answer.status}: ${what}`);
		if (answer.status >= 500) answers.push(`${method} ${path} ${answer.status}`);
	}
	return answers;
}

const fill = (path: string) =>
	path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'consultation' ? consultation : 'none'));

test('[WEB14] every route of the API answers with all security headers', async () => {
	const { paths } = JSON.parse((await ask('GET', '/api/v1/openapi.json')).body) as { paths: Record<string, object> };
	const routes = Object.entries(paths)
		.filter(([path]) => path.startsWith('/api/v1'))
		.flatMap(([path, methods]) =>
			Object.keys(methods).map((method): [string, string, object?] =>
				['get', 'head'].includes(method) ? [method.toUpperCase(), fill(path)] : [method.toUpperCase(), fill(path), {}]
			)
		);
	expect(routes.length).toBeGreaterThan(80);
	const formats = ['outcome.json', 'csv', 'xlsx', 'docx', 'report', 'journal'].map((format): [string, string] => [
		'GET',
		`/api/v1/consultations/${consultation}/exports/${format}`
	]);
	expect(await walk([...routes.filter(([, path]) => !path.endsWith('/sign-out')), ...formats])).toEqual([]);
});

test('[WEB14] and so does whatever is no route of the list', async () => {
	const others: [string, string][] = [
		['GET', '/healthz'],
		['GET', '/readyz'],
		['GET', '/metrics'],
		['GET', '/api/v1/openapi.json'],
		['GET', '/api/v1/schemas/plenum-outcome.json'],
		['GET', '/api/v1/nothing'],
		['GET', '/api/%zz'],
		['DELETE', '/api/v1/me'],
		['OPTIONS', '/api/v1/me'],
		['GET', '/rt/?EIO=4&transport=polling'],
		['POST', '/rt/?EIO=4&transport=polling&sid=nobodys'],
		['GET', '/rt/?EIO=1'],
		['GET', '/public/none/en/feed.atom'],
		['GET', '/public/none/en/feed.json'],
		['GET', '/public/none/en/widget/'.repeat(2)]
	];
	expect(await walk(others)).toEqual([]);
	expect(lacks(await ask('POST', '/api/v1/sign-out', {}, { origin: 'https://elsewhere.example' }))).toEqual([]);
	expect(lacks(await ask('GET', '/', undefined, { host: 'elsewhere.example' }))).toEqual([]);
});

test('[WEB14] every page does, and is governed by its own policy', async () => {
	const pages = readdirSync(join(web, 'src/routes'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`)
		.map((path) => path.replace('[consultation]', consultation).replace('[[language]]', 'en'))
		.map((path) => path.replace(/\[\w+\]/g, '1'));
	expect(pages.length).toBeGreaterThan(30);
	expect(await walk([...pages, '/no-such-page'].map((path) => ['GET', path]))).toEqual([]);
	const { headers } = await ask('GET', '/join');
	expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('[PUBLISH54] [FOLLOWUP7] the widget and the follow-up for other sites alone may stand in a frame, whether there is one or not', async () => {
	for (const page of ['widget', 'follow-up/embed']) {
		const framed = await ask('GET', `/public/none/en/${page}`);
		expect(lacks(framed).toSorted()).toEqual(['cross-origin-resource-policy', 'frame-ancestors', 'x-frame-options']);
		expect([framed.status, framed.headers['set-cookie']]).toEqual([404, undefined]);
	}
	const sources = readdirSync(join(web, '../server/src'), { recursive: true, encoding: 'utf8' });
	const taking = sources.filter(
		(file) =>
			file.endsWith('.ts') &&
			!file.includes('.test.') &&
			/removeHeader|frame-ancestors/.test(readFileSync(join(web, '../server/src', file), 'utf8'))
	);
	// The others remove the length of what they compress, and the cookies of answers that a cache may share. The service worker has a policy of its own.
	expect(taking.toSorted()).toEqual([
		'exports/public-press.routes.ts',
		'http/bodies/compress-answers.ts',
		'http/for-one-browser.ts',
		'http/pages.ts'
	]);
});

test('[WEB14] and so does every built file, compressed or not', async () => {
	const client = join(web, 'build/client');
	const files = readdirSync(client, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => `/${relative(client, join(entry.parentPath, entry.name))}`);
	expect(files.length).toBeGreaterThan(20);
	expect(await walk(files.map((path) => ['GET', path]))).toEqual([]);
	const br = await ask(
		'GET',
		files.find((path) => path.endsWith('.js'))!,
		undefined,
		{ 'accept-encoding': 'br' }
	);
	expect([br.headers['content-encoding'], lacks(br)]).toEqual(['br', []]);
});
