import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlenum, type Plenum } from '../test-support/app/open-plenum.fixture.ts';

/** The built pages, on the one port. */
const dataDir = mkdtempSync(join(tmpdir(), 'plenum-pages-'));
let plenum: Plenum;
let url: string;

beforeAll(async () => {
	plenum = await openPlenum({ DATA_DIR: dataDir }, { pages: true });
	url = await plenum.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
	await plenum.close();
	rmSync(dataDir, { recursive: true });
});

/** Sends a head and the beginning of a body that never ends, and hears the status. */
function begin(path: string, ...headers: string[]): Promise<number> {
	const { port, host } = new URL(url);
	const head = [`POST ${path} HTTP/1.1`, `host: ${host}`, `origin: ${url}`, ...headers].join('\r\n');
	return new Promise((answered, failed) => {
		const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${head}\r\n\r\n1\r\na\r\n`));
		socket.on('error', failed).on('close', () => failed(new Error('closed without an answer')));
		socket.once('data', (answer) => {
			answered(Number(String(answer).split(' ')[1]));
			socket.destroy();
		});
	});
}

test('[PEOPLE28] no page waits for a long body, nor for one whose end is not known', async () => {
	const form = 'content-type: application/x-www-form-urlencoded';
	for (const path of ['/', '/join', '/sign-in', '/c/some-consultation', '/public/some-slug/en', '/nothing-here']) {
		expect([path, await begin(path, form, 'content-length: 10000000')]).toEqual([path, 413]);
		expect([path, await begin(path, form, 'transfer-encoding: chunked')]).toEqual([path, 413]);
	}
});

test('[WEB303] what a browser without script posts to a page without such a form is answered by a page', async () => {
	const reply = await fetch(`${url}/`, {
		method: 'POST',
		headers: {
			origin: url,
			'content-type': 'application/x-www-form-urlencoded',
			accept: 'text/html',
			'accept-language': 'fr'
		},
		body: 'code=x'
	});
	expect([reply.status, reply.headers.get('content-type')]).toEqual([405, expect.stringContaining('text/html')]);
	expect(await reply.text()).toContain('Ce formulaire exige JavaScript');
});

test('[WEB430] every file that a page lists is there', async () => {
	const page = await (await fetch(`${url}/join`)).text();
	const listed = [...page.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, file = '']) => file);
	expect(listed.length).toBeGreaterThan(3);
	for (const file of listed) expect([file, (await fetch(url + file)).status]).toEqual([file, 200]);
});

test('[WEB7] the service worker may load from this server alone', async () => {
	const { status, headers } = await fetch(`${url}/service-worker.js`);
	expect([status, headers.get('content-security-policy')]).toEqual([
		200,
		"default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
	]);
});

/** The address of every page, with something in place of each part that varies. */
const addresses = globSync('**/+page.svelte', { cwd: join(import.meta.dirname, '../../../web/src/routes') }).map(
	(file) => `/${file.replace(/\/?\+page\.svelte$/u, '').replaceAll(/\[+[^\]]+\]+/gu, 'some')}`
);

test('[WEB450] whichever page a stranger opens, it is answered and leaves no rejected promise behind', async () => {
	expect(addresses.length).toBeGreaterThan(30);
	const unhandled: unknown[] = [];
	const note = (reason: unknown) => unhandled.push(reason);
	process.on('unhandledRejection', note);
	const answers: [string, number][] = [];
	for (const address of addresses) answers.push([address, (await fetch(url + address, { redirect: 'manual' })).status]);
	process.off('unhandledRejection', note);
	expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
	expect(unhandled).toEqual([]);
});

test('[WEB53] a file that is named by what is in it comes with nothing that serves to ask for it again', async () => {
	const page = await (await fetch(`${url}/join`)).text();
	const [file] = /\/_app\/immutable\/[^"']+\.js/.exec(page) ?? [];
	const { status, headers } = await fetch(`${url}${file}`);
	const seen = ['cache-control', 'etag', 'accept-ranges', 'x-content-type-options'].map((name) => headers.get(name));
	expect([status, ...seen]).toEqual([200, 'public,max-age=31536000,immutable', null, null, 'nosniff']);
	// Any other is asked for again, and need not come twice.
	expect((await fetch(`${url}/robots.txt`)).headers.get('etag')).not.toBeNull();
});
