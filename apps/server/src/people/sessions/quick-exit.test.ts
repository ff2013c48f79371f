import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { alter } from '../../test-support/database/statements.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { freeze, publish } from '../../test-support/exports/publication.fixture.ts';
import { fillConsultation } from '../../test-support/app/filled-consultation.fixture.ts';
import { otherRoutes, routesOfAccount } from '../../test-support/app/other-routes.fixture.ts';
import { routesOfConsultation } from '../../test-support/app/routes.fixture.ts';
import { findSession, insertSession } from './sessions.store.ts';
import { createToken, hashToken } from './tokens.ts';

/** The whole of Plenum with its built pages, and somebody who takes part. */
const name = 'Nadia Quist';
const web = resolve(import.meta.dirname, '../../../../web');
let testApp: TestApp;
let ids: Record<string, string>;
let participant: string;

beforeAll(async () => {
	testApp = await createTestApp(null, { pages: true });
	ids = await fillConsultation(testApp, testApp.consultation);
	const { code } = (await testApp.api('getJoinCode')).body;
	const payload = { code, name, constituency: 'state', consent: true };
	const joined = await testApp.plenum.app.inject({ method: 'POST', url: '/api/v1/join', payload });
	participant = joined.json<{ participant: { id: string } }>().participant.id;
	await testApp.ask('POST /people/admit', { body: { participants: 'all' } });
});
afterAll(() => testApp.close());

/** A session of this person, as their browser has one. */
async function openBrowser(replaces: string | null = null): Promise<string> {
	const token = createToken();
	const session = { tokenHash: hashToken(token), participant, createdAt: 1, expiresAt: Date.now() + 3_600_000 };
	await transaction(testApp.plenum.context.database, (tx) =>
		insertSession(tx.db, { ...session, replaces: replaces && hashToken(replaces) })
	);
	return token;
}

const isOpen = async (token: string) =>
	(await findSession(testApp.plenum.context.database.read, hashToken(token), Date.now())) !== undefined;

async function ask(route: string, cookie: string, body?: object) {
	const [method, path] = route.split(' ') as ['GET', string];
	const headers = cookie === '' ? {} : { cookie };
	const payload = body ? { payload: body } : {};
	return testApp.plenum.app.inject({ method, url: path, headers, ...payload });
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** By caches between server and browsers. */
const isKept = ({ headers }: Answer) => !/no-store|private/.test(headers['cache-control'] ?? '');
const forBrowser = ({ headers }: Answer) => [headers['set-cookie'], headers['clear-site-data']];

const left = (token: string) => `plenum=${token}; plenum-exit=1`;

const apiRoutes: [string, object | undefined][] = [
	...routesOfConsultation.map(([route, , body]): [string, object | undefined] => [route, body]),
	...routesOfAccount.map(([route, body]): [string, object | undefined] => [route, body]),
	...otherRoutes.map((route): [string, undefined] => [route, undefined])
];
const fill = (text: string) =>
	text.replace(/\{(?:theirs\.)?(\w+)\}/g, (_, id: string) => ids[id] ?? `no-${id}`).replace(' /', ' /api/v1/');

test.each(apiRoutes)(
	'[PEOPLE70] after a quick exit %s answers as to a stranger, and ends the session',
	async (route, body) => {
		const given = body && (JSON.parse(fill(JSON.stringify(body))) as object);
		const token = await openBrowser();
		const stranger = await ask(fill(route), '', given);
		const answer = await ask(fill(route), left(token), given);
		const said = ({ statusCode, body }: typeof answer) => [
			statusCode,
			/"code":"([^"]+)"/.exec(body)?.[1],
			body.includes(participant) || body.includes(name)
		];
		expect(said(answer)).toEqual(said(stranger));
		expect(await isOpen(token)).toBe(false);
		// What caches keep for everybody clears nobody's browser.
		if (isKept(answer)) return expect(forBrowser(answer)).toEqual([undefined, undefined]);
		expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
		const cookies = [answer.headers['set-cookie'] ?? []]
			.flat()
			.map((each) => each.replace(/; .*?(Max-Age=0)?$/, '; $1'));
		expect(cookies.slice(0, 2)).toEqual(['plenum=; Max-Age=0', 'plenum-exit=; Max-Age=0']);
	}
);

/** The program of the pages, which is the same for everyone. */
const pages = readdirSync(join(web, 'src/routes'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`)
	.map((path) => path.replace('[[language]]', 'en').replace(/\[(\w+)\]/g, (_, id: string) => `{${id}}`));

/** Whether a page shows that somebody takes part: their name, their consultation's, or their own id. */
const isPersonal = (html: string) => [name, 'Alvenia at mid-term', participant].some((each) => html.includes(each));

test('[PEOPLE70] after a quick exit every page is a stranger’s, and ends the session', async () => {
	const wrong: string[] = [];
	let personal = 0;
	for (const path of pages.map((page) => fill(page))) {
		const token = await openBrowser();
		const stranger = await ask(`GET ${path}`, '');
		const before = await ask(`GET ${path}`, `plenum=${token}`);
		const after = await ask(`GET ${path}`, left(token));
		if (isPersonal(before.body)) personal++;
		if (isPersonal(after.body)) wrong.push(`${path} shows who was here`);
		const place = ({ statusCode, headers }: typeof after) => `${statusCode} ${headers.location ?? ''}`;
		if (place(after) !== place(stranger)) wrong.push(`${path}: ${place(after)}, to a stranger ${place(stranger)}`);
		if (await isOpen(token)) wrong.push(`${path} leaves the session open`);
		if (isKept(after)) {
			if (forBrowser(after).some(Boolean)) wrong.push(`${path} would clear the browsers of others`);
			continue;
		}
		if (after.headers['clear-site-data'] === undefined) wrong.push(`${path} does not clear`);
		if ([after.headers['set-cookie'] ?? []].flat().length !== 2) wrong.push(`${path} leaves the cookies`);
	}
	expect(wrong).toEqual([]);
	// The same pages do show it to the person: the test can fail.
	expect(personal).toBeGreaterThan(20);
});

test('[PEOPLE70] what caches keep for everybody clears nobody’s browser, however its address is written, and the next answer does', async () => {
	const files = readdirSync(join(web, 'build/client'), { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((file) => file.isFile() && !/\.(br|gz)$/.test(file.name))
		.map(({ parentPath, name }) => `/${relative(join(web, 'build/client'), join(parentPath, name))}`);
	await freeze(testApp);
	const { slug } = (await publish(testApp)).body;
	const published = [`/public/${slug}/en`, `/%70ublic/${slug}/en`, `/api/v1/public/${slug}`];
	const wrong: string[] = [];
	let kept = 0;
	for (const path of [...files, ...published]) {
		const token = await openBrowser();
		const answer = await ask(`GET ${path}`, left(token));
		if (isKept(answer)) kept++;
		if (isKept(answer) && forBrowser(answer).some(Boolean)) wrong.push(path);
		if (await isOpen(token)) wrong.push(`${path} leaves the session open`);
	}
	expect(wrong).toEqual([]);
	expect(kept).toBeGreaterThan(50);
	const next = await ask('GET /', left(await openBrowser()));
	expect(next.headers['clear-site-data']).toBe('"cache", "storage"');
});

test('[PEOPLE70] a stranger who claims to have pressed it takes no turn of the one that writes', async () => {
	const { database } = testApp.plenum.context;
	await transaction(database, async () => {
		const answer = await ask('GET /api/v1/me', left(createToken()));
		expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
	});
});

test('[PEOPLE70] a token that was renewed meanwhile ends with the one that it replaces, whichever the browser has', async () => {
	for (const place of [0, 1]) {
		const first = await openBrowser();
		const renewed = await openBrowser(first);
		await ask('POST /api/v1/sign-out', left([first, renewed][place] ?? ''));
		expect([await isOpen(first), await isOpen(renewed)]).toEqual([false, false]);
	}
});

test('[PEOPLE70] no socket opens for a browser that was left', async () => {
	const cookie = left(await openBrowser());
	const { people } = testApp.plenum;
	expect(await people.admitToLive({ headers: { cookie }, token: null }, testApp.consultation)).toBeNull();
	expect(await people.knowForDocuments({ headers: { cookie } }, testApp.consultation)).toBeNull();
});

test('[PEOPLE70] where the session cannot be ended the browser stays a stranger, and asks again', async () => {
	const { database } = testApp.plenum.context;
	const token = await openBrowser();
	await alter(database, "create trigger kept before delete on sessions begin select raise(abort, 'no'); end");
	const answer = await ask('GET /api/v1/me', left(token));
	await alter(database, 'drop trigger kept');
	expect(answer.json()).toEqual({ account: null, participant: null });
	expect([answer.headers['set-cookie'], await isOpen(token)]).toEqual([undefined, true]);
	await ask('GET /api/v1/me', left(token));
	expect(await isOpen(token)).toBe(false);
});

test('[PEOPLE70] whoever signs in or joins on that device next is signed in', async () => {
	const body = { name: 'Ada Fell', password: 'a long enough phrase' };
	const { headers } = await ask('POST /api/v1/sign-in', left(await openBrowser()), body);
	const last = new Map(
		[headers['set-cookie'] ?? []].flat().map((each) => each.split(';')[0]?.split('=') as [string, string])
	);
	expect(last.get('plenum-exit')).toBe('');
	expect(last.get('plenum')).toMatch(/^[\w-]{43}$/);
});
