import { languages } from '@plenum/domain/languages';
import type { PublicOutcome } from '@plenum/protocol/exports/public-outcome';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestApp } from '../../test-support/app/test-app.fixture.ts';
import {
	check,
	createPublicationTest,
	freeze,
	publish,
	textIn,
	visit
} from '../../test-support/exports/publication.fixture.ts';

/** Once for all: to publish is slow. The tests go on from each other, and the last one withdraws. */
let place: TestApp;
let slug: string;
beforeAll(async () => {
	({ place } = await createPublicationTest());
	({ slug } = (await publish(place, { languages: [...languages] })).body);
});
afterAll(() => place.close());

const pageOf = async (slug: string, language = 'en') =>
	JSON.parse((await visit(place, `${slug}?language=${language}`)).text) as PublicOutcome;
/** The path of a whole address, as a reader who is given the address requests it. */
const path = (address: string) => new URL(address).pathname.replace('/api/v1/public/', '');

test('[PUBLISH51] the picture stands at a whole address that holds its hash', async () => {
	const { publicUrl } = place.plenum.context.config;
	const cards = await Promise.all(languages.map(async (language) => (await pageOf(slug, language)).press?.card ?? ''));
	expect(new Set(cards).size).toBe(languages.length);
	for (const [at, card] of cards.entries()) {
		expect(card.startsWith(`${publicUrl}/api/v1/public/${slug}/files/card-${languages[at]}-`)).toBe(true);
		const picture = await visit(place, path(card));
		expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
		expect(card).toContain(createHash('sha256').update(picture.bytes).digest('hex').slice(0, 16));
	}
});

test('[PUBLISH53] the sheet says in Word and in PDF what the page says, by its whole address', async () => {
	const { publicUrl } = place.plenum.context.config;
	const { press } = await pageOf(slug);
	expect(JSON.stringify(press?.parts)).toContain(`${publicUrl}/public/${slug}/en`);
	const word = textIn('press-en.docx', (await visit(place, `${slug}/files/press-en.docx`)).bytes);
	expect(word).toContain(`${publicUrl}/public/${slug}/en`);
	for (const name of ['press-en.pdf', 'press-ar.pdf', 'press-ar.docx'])
		expect((await visit(place, `${slug}/files/${name}`)).status, name).toBe(200);
});

test('[HANDOUTS100] pages that are handed out print the address of the public page, of its version alone', async () => {
	const { publicUrl } = place.plenum.context.config;
	const pages = async (version: string) => {
		const { bytes } = await place.ask(`GET /exports/theme-pages.zip?language=en&version=${version}`);
		return textIn('theme-pages.zip', bytes);
	};
	expect(await pages('latest')).toContain(`${publicUrl}/public/${slug}`);
	expect(await pages('draft')).not.toContain(`${publicUrl}/public/`);
});

/** What stands beside the page, outside of the API, as anyone gets it. */
const beside = async (name: string, headers: Record<string, string> = {}) =>
	place.plenum.app.inject({ method: 'GET', url: `/public/${slug}/${name}`, headers });

test.each(languages)(
	'[PUBLISH54] the widget may stand in a frame anywhere, and does nothing there (%s)',
	async (language) => {
		const { statusCode, headers, payload } = await beside(`${language}/widget`);
		expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
			...[200, 'text/html; charset=utf-8', 'public, max-age=60']
		]);
		expect([headers['x-frame-options'], headers['set-cookie']]).toEqual([undefined, undefined]);
		expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors \*.*sandbox/);
		expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe|https?:/);
		expect(payload).toContain(`href="${place.plenum.context.config.publicUrl}/public/${slug}/${language}"`);
		expect(payload).not.toMatch(/<script|Witness|example\.org/);
		const [, style = ''] = /<style>([^]*)<\/style>/.exec(payload) ?? [];
		const hash = createHash('sha256').update(style).digest('base64');
		expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
		expect((await beside(`${language}/widget?theme=dark`)).payload).toContain('data-theme="dark"');
		expect((await beside(`${language}/widget?theme=%22%3E`)).statusCode).toBe(400);
	}
);

test.each(['feed.atom', 'feed.json'])(
	'[PUBLISH55] %s is not sent twice, and tells the published version',
	async (name) => {
		const { headers, payload } = await beside(`en/${name}`);
		expect(payload).toMatch(/Of the 2 recommendations/);
		expect(payload).not.toMatch(/Witness|example\.org/);
		const again = await beside(`en/${name}`, { 'if-none-match': String(headers['etag']) });
		expect([again.statusCode, again.payload]).toEqual([304, '']);
	}
);

type Item = { id: string; title: string; content_text: string; date_published: string; date_modified: string };
const itemsIn = async (language: string) =>
	(JSON.parse((await beside(`${language}/feed.json`)).payload) as { items: Item[] }).items;

test('[PUBLISH55] [PUBLISH60] ids stay; a version that is not public is not told, and of one that was there is the date alone; the page and the sheet lead to the webcast', async () => {
	const [first] = await itemsIn('en');
	expect(await freeze(place)).toMatchObject({ number: 1 });
	await place.makeCluster('Housing');
	const webcast = {
		address: 'https://webtv.un.org/en/asset/k1x/k1xabc12de',
		marks: [{ seconds: 750, label: 'France' }]
	};
	await place.ask('PATCH ', {
		body: { settingsVersion: 0, reviews: [{ cycle: 4, session: 48, symbols: [], webcast }] }
	});
	expect(await freeze(place)).toMatchObject({ number: 2 });
	expect(await itemsIn('en')).toEqual([first]);
	const found = (await check(place)).findings.find(({ kind }) => kind === 'link');
	expect(found).toMatchObject({ excerpt: { match: webcast.address }, place: null });
	await publish(place, { version: 2, languages: ['en', 'fr'] });
	const { press } = await pageOf(slug, 'fr');
	expect(JSON.stringify(press?.webcast)).toContain(`"href":"${webcast.address}?kalturaStartTime=750"`);
	expect(JSON.stringify(press?.parts)).not.toContain(webcast.address);
	const files = ['outcome.json', 'press-fr.docx'].map(async (name) =>
		textIn(name, (await visit(place, `${slug}/files/${name}`)).bytes)
	);
	for (const file of await Promise.all(files)) expect(file).toContain(webcast.address);
	const [second, before] = await itemsIn('en');
	expect(before).toEqual({ ...first, content_text: 'A later version has been published since.' });
	expect([second?.title, second?.content_text]).toEqual([
		...[expect.stringContaining('Version 2'), expect.stringContaining('Of the 2 recommendations')]
	]);
	const ids = [...(await itemsIn('en')), ...(await itemsIn('fr'))].map(({ id }) => id);
	expect(new Set(ids).size).toBe(4);
	expect((await beside('ar/feed.json')).statusCode).toBe(404);
});

test('[PUBLISH51] what is published again has another picture only where it shows something else', async () => {
	const card = async (language: string) => (await pageOf(slug, language)).press?.card ?? '';
	const english = await card('en');
	const french = await card('fr');
	await publish(place, { version: 2, languages: ['fr'] });
	expect(await card('fr')).toBe(french);
	for (const gone of [path(english), `${slug}/files/press-en.pdf`])
		expect((await visit(place, gone)).status, gone).toBe(404);
});

test('[PUBLISH22] all of it is gone with the publication, and nothing of it comes back with the next', async () => {
	const { files } = await pageOf(slug, 'fr');
	expect(files.map(({ name }) => name).filter((name) => /^(card|press|summary)-/.test(name))).toHaveLength(4);
	await place.ask('POST /publication/withdraw');
	for (const { name } of files)
		expect((await visit(place, `${slug}/files/${name}`)).text, name).toContain('publication/withdrawn');
	for (const name of ['widget', 'feed.atom', 'feed.json']) {
		const gone = await beside(`fr/${name}`);
		expect([name, gone.statusCode]).toEqual([name, 410]);
		expect(gone.payload).not.toMatch(/Mid-term|Alvenia/);
	}
	await publish(place, { version: 1 });
	expect((await itemsIn('en')).map(({ title }) => title)).toEqual([expect.stringContaining('Version 1')]);
});
