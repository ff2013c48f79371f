import { languages } from '@plenum/domain/languages';
import type { PublicOutcome } from '@plenum/protocol/public-outcome';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestApp } from '../clusters/test-app.fixture.ts';
import { createPublicationTest, publish, textIn, visit } from './publication.fixture.ts';

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
/** From a whole address, as whoever is shown it asks for it. */
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

test('[PUBLISH51] what is published again has another picture only where it shows something else', async () => {
	const card = async (language: string) => (await pageOf(slug, language)).press?.card ?? '';
	const [english, french] = [await card('en'), await card('fr')];
	await publish(place, { languages: ['fr'] });
	expect(await card('fr')).toBe(french);
	for (const gone of [path(english), `${slug}/files/press-en.pdf`])
		expect((await visit(place, gone)).status, gone).toBe(404);
});

test('[PUBLISH22] the picture and the sheet are gone with the publication', async () => {
	const { files } = await pageOf(slug, 'fr');
	expect(files.map(({ name }) => name).filter((name) => /^(card|press|summary)-/.test(name))).toHaveLength(4);
	await place.ask('POST /publication/withdraw');
	for (const { name } of files)
		expect((await visit(place, `${slug}/files/${name}`)).text, name).toContain('publication/withdrawn');
});
