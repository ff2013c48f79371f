import { hashOf } from '@plenum/documents/content-hash';
import { defaultLanguage, documentLanguages, isLanguage } from '@plenum/domain/languages';
import { refuse } from '@plenum/domain/result';
import { openPackage } from '@plenum/tables/package/zip';
import { exportFormats, isForOthers } from '@plenum/protocol/exports/export-formats';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { alter, findValues } from '../../test-support/database/statements.fixture.ts';
import type { TestApp, TestCluster } from '../../test-support/app/test-app.fixture.ts';
import { readKnown } from '../outcome/check-version.ts';
import { importTable, others } from '../../test-support/mechanisms/mechanisms.fixture.ts';
import {
	check,
	choose,
	createPublicationTest,
	emailPlace,
	freeze,
	publish,
	textIn,
	visit
} from '../../test-support/exports/publication.fixture.ts';

const slug = `alvenia-mid-term-report-${new Date().getUTCFullYear()}`;
let place: TestApp;
let courts: TestCluster;
let water: TestCluster;
beforeEach(async () => {
	({ place, courts, water } = await createPublicationTest());
});
afterEach(() => place.close());

const ask = (query: string) => findValues<string>(place.plenum.context.database, query);

test('[PUBLISH10] [PUBLISH11] nothing is published before every finding is settled', async () => {
	const { findings } = await check(place);
	expect(findings.map(({ kind, excerpt }) => [kind, excerpt.match])).toEqual([
		['email', 'wells@example.org'],
		['held-back', '1']
	]);
	expect((await publish(place, { confirmed: [] })).body.code).toBe('publication/unsettled');
	expect((await visit(place, slug)).status).toBe(404);
	expect((await publish(place)).status).toBe(200);
});

test('[OPERATE54] what is public is read once for all who may publish, and anew once it is another; where the first has spent a budget they alone are refused', async () => {
	const { costly } = place.plenum.context.database;
	const read = costly.read.bind(costly);
	const rating = vi.spyOn(costly, 'read');
	const other = await place.welcome('facilitator', 'state');
	const ask = (as = place.token) => place.api('checkPublication', { query: { check: false }, as });
	const answers = [...(await Promise.all([ask(), ask(other)])), await ask()];
	expect(answers.map(({ body }) => body.version)).toEqual([1, 1, 1]);
	expect(rating).toHaveBeenCalledTimes(1);
	await place.makeCluster('Housing', { rows: [recommendation('140.9')] });
	await freeze(place);
	const [first] = rating.mock.calls.map(([who]) => who);
	rating.mockImplementation((who, ...asked) =>
		who === first ? Promise.resolve(refuse('request/over-budget')) : read(who, ...asked)
	);
	const [spent, told] = await Promise.all([ask(), ask(other)]);
	expect([spent.status, told.body.version]).toEqual([429, 2]);
});

/** Something happens after the check was read, while the documents are written. */
function meanwhile(happens: () => Promise<unknown>) {
	const { costly } = place.plenum.context.database;
	const take = costly.take.bind(costly);
	vi.spyOn(costly, 'take').mockImplementationOnce(async (...asked) => {
		const prepared = await take(...asked);
		await happens();
		return prepared;
	});
}

test('[PUBLISH10] [PUBLISH11] what becomes sensitive while the documents are written is not published, and nothing of it stays', async () => {
	meanwhile(() => place.ask(`PUT /clusters/${water.cluster}/sensitive`, { body: { sensitive: true } }));
	expect((await publish(place)).body.code).toBe('publication/changed');
	expect(await ask('SELECT id FROM publication_contents')).toEqual([]);
	expect((await check(place)).confirmed).toEqual([]);
	expect((await visit(place, slug)).status).toBe(404);
	expect((await publish(place)).status).toBe(200);
});

test('[PUBLISH10] [PUBLISH11] somebody who joins meanwhile and is named nowhere stops nothing; with a name that stands somewhere they do', async () => {
	meanwhile(() => place.welcome('participant', 'nhri'));
	expect((await publish(place)).status).toBe(200);
	const lines = async () => (await place.api('readJournal', { query: { after: 0 } })).body.lines;
	const published = async () => (await lines()).filter(({ type }) => type === 'outcome-published').length;
	expect(await published()).toBe(1);
	const rename = "UPDATE participant_names SET name = 'Two courts' WHERE name <> 'Ada Fell'";
	meanwhile(() => alter(place.plenum.context.database, rename));
	expect((await publish(place)).body.code).toBe('publication/changed');
	expect(await published()).toBe(1);
});

test('[PUBLISH70] who runs the consultation is counted in no side', async () => {
	await place.welcome('facilitator', 'other');
	await place.welcome('participant', 'nhri');
	const known = await readKnown(place.plenum.context.database.read, place.consultation, []);
	expect(known.people).toEqual({ nhri: 1 });
});

test('[PUBLISH12] [EXPORTS50] [REPORTS3] every document for publication is without a text that is held back, the same bytes each time', async () => {
	const take = async () => (await place.ask('GET /exports/everything.zip?language=en')).bytes;
	const whole = async () => (await place.ask('GET /exports/outcome.json?for=participants')).bytes.toString();
	const report = async () => JSON.stringify((await place.ask('GET /report?language=en')).body);
	const before = await take();
	expect(textIn('everything.zip', before)).toContain('wells@example.org');
	await choose(place, { holdBack: [await emailPlace(place)] });
	const held = await take();
	expect(textIn('everything.zip', held)).not.toContain('wells@example.org');
	expect(await report()).not.toContain('wells@example.org');
	expect(await whole()).toContain('wells@example.org');
	await choose(place, { release: [await emailPlace(place)] });
	expect((await take()).equals(before)).toBe(true);
});

test('[PUBLISH10] [PUBLISH12] [MECHANISM7] what other mechanisms recommend is settled before it is published, and can be held back', async () => {
	const [first = []] = others;
	await importTable(place, [first.with(0, '- Release the prisoner, write to planted@example.org.')]);
	await freeze(place);
	const found = (await check(place)).findings.find(({ excerpt }) => excerpt.match === 'planted@example.org');
	expect(found).toMatchObject({ kind: 'email', path: ['mechanisms', 'O1', 'text'], place: 'mechanisms/O1/text' });
	const take = async () => (await place.ask('GET /exports/mechanisms.csv?language=en')).bytes.toString();
	expect(await take()).toContain('planted@example.org');
	const confirmed = (await check(place)).findings.flatMap(({ id }) => (id === found?.id ? [] : [id]));
	expect((await publish(place, { version: 2, confirmed })).body.code).toBe('publication/unsettled');
	expect((await publish(place, { version: 2, confirmed, heldBack: [found?.place ?? ''] })).status).toBe(200);
	expect(await take()).not.toContain('planted');
	const { held } = await check(place);
	expect(held).toEqual([
		{ place: 'mechanisms/O1/text', label: 'O1 CEDAW', text: 'Release the prisoner, write to planted@example.org.' }
	]);
	const data = await visit(place, `${slug}/files/outcome.json`);
	expect([data.status, data.text.includes('planted'), data.text.includes('mechanisms/O1/text')]).toEqual([
		200,
		false,
		true
	]);
});

test('[HANDOUTS6] a page for each mission or theme is made for publication, whatever is asked for', async () => {
	for (const { cluster, recommendations } of [courts, water]) {
		const said = { level: 'in-process', percentage: null, regression: false, reason: '' };
		const body = { recommendations: [{ id: recommendations[0], seen: null }], rating: said };
		expect((await place.ask(`PUT /clusters/${cluster}/side-ratings/state`, { body })).status).toBe(200);
	}
	await place.ask(`PUT /clusters/${water.cluster}/sensitive`, { body: { sensitive: true } });
	await freeze(place);
	const { bytes } = await place.ask('GET /exports/mission-pages.zip?language=en&for=participants');
	const said = textIn('mission-pages.zip', bytes);
	expect([said.includes('140.2'), said.includes('140.7')]).toEqual([true, false]);
	const opened = openPackage(bytes, () => true);
	expect(opened.ok && [...opened.value.keys()].toSorted()).toEqual([
		'missions.csv',
		...['docx', 'odt', 'pdf'].map((ending) => `norway-en.${ending}`)
	]);
	const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
	expect(lines.findLast(({ type }) => type === 'outcome-exported')?.data).toMatchObject({ for: 'publication' });
	const themes = textIn('theme-pages.zip', (await place.ask('GET /exports/theme-pages.zip?for=participants')).bytes);
	expect([themes.includes('Two courts opened'), /Witness A|A well was closed/.test(themes)]).toEqual([true, false]);
	const everything = openPackage((await place.ask('GET /exports/everything.zip?language=en')).bytes, () => true);
	expect(everything.ok && [...everything.value.keys()].filter((name) => /-pages|-briefing/.test(name))).toEqual([]);
});

test('[HANDOUTS6] [HANDOUTS10] all that is handed out is made for publication whatever is asked for, also in a language of its own', async () => {
	await place.ask(`PUT /clusters/${water.cluster}/sensitive`, { body: { sensitive: true } });
	await freeze(place);
	const own = documentLanguages.filter((language) => !isLanguage(language));
	for (const [at, format] of exportFormats.filter(isForOthers).entries())
		// Each of the others has one, in turn.
		for (const language of [defaultLanguage, own[at % own.length]]) {
			const { status, bytes } = await place.ask(`GET /exports/${format}?language=${language}&for=participants`);
			expect([format, status]).toEqual([format, 200]);
			expect(textIn(format, bytes)).not.toMatch(/Witness A|A well was closed|140\.7/);
			const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
			const exported = lines.findLast(({ type }) => type === 'outcome-exported');
			expect(exported?.data).toMatchObject({ format, for: 'publication', language });
		}
});

test('[HANDOUTS10] every other document is refused in a language that is for handouts alone', async () => {
	const [only] = documentLanguages.filter((language) => !isLanguage(language));
	for (const format of exportFormats.filter((each) => !isForOthers(each))) {
		const { status, body } = await place.ask(`GET /exports/${format}?language=${only}`);
		expect([format, status, body.code]).toEqual([format, 422, 'export/unknown-language']);
	}
});

test('[PUBLISH4] [PUBLISH12] the data say where something is held back, and the list of hashes is that of these files', async () => {
	const held = await emailPlace(place);
	await choose(place, { holdBack: [held] });
	const whole = openPackage((await place.ask('GET /exports/everything.zip?language=en')).bytes, () => true);
	if (!whole.ok) throw new Error(whole.reason);
	const file = (end: string) => [...whole.value].find(([name]) => name.endsWith(end))?.[1];
	const data = JSON.parse(new TextDecoder().decode(file('.json'))) as Outcome;
	const { outcome } = JSON.parse(new TextDecoder().decode(file('manifest.json'))) as { outcome: { sha256: string } };
	expect(data.heldBack).toContain(held);
	expect(outcome.sha256).toBe(hashOf(data));
	expect((await place.ask('POST /api/v1/consultations/from-outcome', { body: data })).body.code).toBe(
		'export/not-complete'
	);
});

test('[PUBLISH12] what was chosen in the check is still there for whoever opens it next, with who and when', async () => {
	const { findings } = await check(place);
	const [email, passage] = findings.map(({ id }) => id) as [string, string];
	const held = await emailPlace(place);
	const plan = { languages: ['fr', 'ar'] as const, address: 'unguessable' as const };
	await choose(place, { confirm: [passage], holdBack: [held], plan: { ...plan, languages: [...plan.languages] } });
	expect(await check(place)).toMatchObject({
		confirmed: [{ id: passage, at: expect.any(Number) as number, by: { shownAs: 'Ada Fell' } }],
		held: [{ place: held, label: 'Courts', text: ' Ask wells@example.org.' }],
		chosen: { at: expect.any(Number) as number, by: { shownAs: 'Ada Fell' } },
		plan
	});
	await choose(place, { reopen: [passage], confirm: [email], release: [held] });
	expect(await check(place)).toMatchObject({ confirmed: [{ id: email }], held: [] });
	const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
	expect(lines.flatMap(({ type }) => (type.startsWith('texts-') ? type : []))).toEqual([
		'texts-held-back',
		'texts-released'
	]);
	const participant = await place.welcome('rapporteur', 'nhri');
	const body = { version: 1, confirm: [passage] };
	expect((await place.ask('POST /publication/choices', { as: participant, body })).body.code).toBe('rights/missing');
	expect((await choose(place, { holdBack: [`${courts.cluster}/nowhere`] })).body.code).toBe(
		'publication/unknown-place'
	);
});

test('[PUBLISH12] [PUBLISH13] what is held back, or was confirmed, stays so in the next version, in drafts, and when published without saying it again', async () => {
	const passages = (await check(place)).findings.flatMap(({ id, kind }) => (kind === 'held-back' ? id : []));
	await choose(place, { holdBack: [await emailPlace(place)], confirm: passages });
	const confirmations = (await check(place)).confirmed;
	expect(confirmations.map(({ id }) => id)).toEqual(passages);
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
	expect((await place.ask('GET /exports/outcome.csv?language=en&version=draft')).bytes.toString()).not.toContain(
		'wells@example.org'
	);
	await freeze(place);
	const { version, held, confirmed } = await check(place);
	expect([version, held.map(({ text }) => text)]).toEqual([2, [' Ask wells@example.org.']]);
	expect(confirmed).toEqual(confirmations);
	const { slug } = (await publish(place, { version: 2, confirmed: [] })).body;
	expect((await visit(place, slug)).text).not.toContain('wells@example.org');
	expect((await check(place)).isShown).toBe(true);
	await choose(place, { version: 2, release: held.map(({ place: where }) => where) });
	expect((await check(place)).isShown).toBe(false);
	expect((await visit(place, slug)).text).not.toContain('wells@example.org');
	await choose(place, { version: 2, reopen: passages });
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed again' } });
	await freeze(place);
	expect(await check(place)).toMatchObject({ version: 3, confirmed: [] });
});
