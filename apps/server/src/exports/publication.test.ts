import type { ConsultationView } from '@plenum/protocol/consultations';
import type { Outcome } from '@plenum/reports/outcome';
import { paragraph, run } from '@plenum/reports/plain-blocks';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { FrozenOutcome } from '@plenum/protocol/exports';
import type { Me } from '@plenum/protocol/people';
import type { PollView } from '@plenum/protocol/polls';
import type { ChoosePublication, Publication, PublicationCheck, PublishRequest } from '@plenum/protocol/publication';
import type { PublicOutcome, PublicPoll } from '@plenum/protocol/public-outcome';
import { hashOf } from '@plenum/documents/content-hash';
import { textPlaces } from '@plenum/reports/publication/text-places';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import type { Run } from '@plenum/domain/clusters/assessment';
import { createHash } from 'node:crypto';
import { openPackage } from '@plenum/formats/zip';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestApp, type TestCluster, type TestApp } from '../clusters/test-app.fixture.ts';
import { testAction } from '../commitments/test-context.fixture.ts';
import { sealFor } from '../polls/seal.fixture.ts';
import { chooseOutcome } from './choose-outcome.ts';
import { collectPublicPolls } from './collect-public-polls.ts';
import { deleteOutcomeVersion } from './delete-outcome-version.ts';
import { hasPdftotext, textOfPdf } from './pdf-text.fixture.ts';
import { insertPublicationChunk } from './publication-contents.store.ts';
import { findPublicationFile } from './publications.store.ts';
import { publicationFiles } from './publications.tables.ts';
import { storePublicationFile, sweepAbandonedContents } from './store-publication-file.ts';

let place: TestApp;
let courts: TestCluster;
let water: TestCluster;
beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', { rows: [recommendation('140.2')], first: saying(words) });
	water = await place.makeCluster('Water', {
		rows: [recommendation('140.7')],
		first: saying([run('A well was closed.')])
	});
	await freeze();
});
afterEach(() => place.close());

const words: Run[] = [
	run('Two courts opened. '),
	{ text: 'Witness A was threatened.', marks: ['held-back'], href: null },
	run(' Ask wells@example.org.')
];
function saying(runs: Run[]) {
	const empty = emptyAssessment();
	return { ...empty, sections: { ...empty.sections, progress: [paragraph(...runs)] } };
}

const freeze = async () => (await place.ask<FrozenOutcome>('POST /outcome/versions', { body: {} })).body.version;
const check = async () => (await place.ask<PublicationCheck>('GET /publication')).body;
const publish = async (more: Partial<PublishRequest> = {}) => {
	const { findings } = await check();
	const confirmed = findings.map(({ id }) => id);
	const body = { version: 1, languages: ['en'], address: 'readable', confirmed, heldBack: [], ...more };
	return place.ask<Publication & { code?: string }>('POST /publication', { body });
};
/** As anyone: without a session. */
async function visit(path: string, headers: Record<string, string> = {}) {
	const reply = await place.plenum.app.inject({ method: 'GET', url: `/api/v1/public/${path}`, headers });
	return { status: reply.statusCode, headers: reply.headers, bytes: reply.rawPayload, text: reply.payload };
}

test('[PUBLISH10] [PUBLISH11] nothing is published before every finding is settled', async () => {
	const { findings } = await check();
	expect(findings.map(({ kind, excerpt }) => [kind, excerpt.match])).toEqual([
		['email', 'wells@example.org'],
		['held-back', '1']
	]);
	expect((await publish({ confirmed: [] })).body.code).toBe('publication/unsettled');
	expect((await visit('alvenia-mid-term-report-2026')).status).toBe(404);
	expect((await publish()).status).toBe(200);
});

test('[PUBLISH1] [PUBLISH20] anyone reads what was published, and nothing of what is held back, in any file', async () => {
	const place_ = (await check()).findings.find(({ kind }) => kind === 'email')?.place ?? '';
	const { slug } = (await publish({ languages: ['en', 'ar'], heldBack: [place_] })).body;
	const page = await visit(slug);
	expect(page.status).toBe(200);
	const shown = JSON.parse(page.text) as PublicOutcome;
	expect(shown.files.map(({ name }) => name)).toEqual([
		'outcome-ar.csv',
		'outcome-en.csv',
		'outcome.json',
		'report-ar.pdf',
		'report-en.pdf'
	]);
	for (const { name, sha256 } of shown.files) {
		const file = await visit(`${slug}/files/${name}`);
		expect(createHash('sha256').update(file.bytes).digest('hex'), name).toBe(sha256);
		expect(file.text, name).not.toMatch(/Witness|example\.org/);
	}
	expect(page.text).toContain('Two courts opened. ');
	expect(page.text).not.toMatch(/Witness|example\.org|Ada Fell/);
	const data = JSON.parse((await visit(`${slug}/files/outcome.json`)).text) as Outcome;
	expect(JSON.stringify(data)).not.toContain(courts.document);
	expect(shown.report.proof[0]?.value).toBe(shown.files.find(({ name }) => name === 'outcome.json')?.sha256);
});

test('[PUBLISH3] a sensitive cluster stays out, and so does what it was merged into', async () => {
	const flag = (cluster: string, sensitive = true) =>
		place.ask(`PUT /clusters/${cluster}/sensitive`, { body: { sensitive } });
	await flag(water.cluster);
	expect((await check()).sensitive).toEqual([water.cluster]);
	const { slug } = (await publish()).body;
	expect((await visit(slug)).text).not.toMatch(/Water|A well was/);
	await place.ask(`POST /clusters/${courts.cluster}/merge`, { body: { clusters: [water.cluster] } });
	expect((await check()).sensitive.toSorted()).toEqual([courts.cluster, water.cluster].toSorted());
	await flag(water.cluster, false);
	expect((await check()).sensitive).toEqual([]);
});

test('[PUBLISH21] an address is readable or cannot be guessed, and stays while its kind does', async () => {
	const readable = (await publish()).body;
	expect(readable.slug).toMatch(/^alvenia-mid-term-report-\d{4}$/);
	expect((await publish()).body.slug).toBe(readable.slug);
	const secret = (await publish({ address: 'unguessable' })).body;
	expect(secret.slug).toMatch(/^[\w-]{16}$/);
	expect((await visit(secret.slug)).headers['x-robots-tag']).toBe('noindex, nofollow');
	expect((await visit(readable.slug)).status).toBe(404);
});

test('[PUBLISH22] what is withdrawn is gone with its files, and says so', async () => {
	const { slug } = (await publish()).body;
	const withdrawn = await place.ask<Publication>('POST /publication/withdraw');
	expect(withdrawn.body.state).toBe('withdrawn');
	for (const path of [slug, `${slug}/files/outcome.json`])
		expect((await visit(path)).text, path).toContain('publication/withdrawn');
	const { writer } = place.plenum.context.database;
	expect(writer.prepare('SELECT count(*) AS files FROM publication_files').get()).toEqual({ files: 0 });
	expect(storedContents()).toEqual([]);
});

const ask = (query: string) => place.plenum.context.database.writer.prepare(query).pluck().all() as string[];
const storedContents = () => ask('SELECT DISTINCT id FROM publication_contents ORDER BY id');
const namedContents = () => ask('SELECT content FROM publication_files ORDER BY content');

test('[PUBLISH34] what is stored of published files is what they name, whatever happened before', async () => {
	await publish();
	const first = namedContents();
	expect(first).toHaveLength(3);
	expect(storedContents()).toEqual(first);
	expect((await publish({ languages: ['en', 'fr'] })).status).toBe(200);
	expect(namedContents()).toHaveLength(5);
	expect(storedContents()).toEqual(namedContents());
	const { database } = place.plenum.context;
	for (let at = 0; at < 9; at++)
		await insertPublicationChunk(database.write, { id: 'cut-off', place: at, bytes: Buffer.from('cut off') });
	await sweepAbandonedContents(database);
	expect(storedContents()).toEqual(namedContents());
});

test('[PUBLISH34] a file of several chunks is read as it was stored', async () => {
	const { slug } = (await publish()).body;
	const { database } = place.plenum.context;
	const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
	const file = { name: 'long.bin', type: 'application/json', content: 'long', bytes };
	const stored = await storePublicationFile(database, file);
	expect(ask("SELECT length(bytes) FROM publication_contents WHERE id = 'long' ORDER BY place")).toEqual([
		...[262_144, 262_144, 175_712]
	]);
	const { consultation } = place;
	database.write
		.insert(publicationFiles)
		.values({ consultation, ...stored })
		.run();
	const read = await findPublicationFile(database.read, consultation, 'long.bin');
	expect(read?.bytes.equals(bytes)).toBe(true);
	expect(read?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	expect(JSON.parse((await visit(slug)).text)).toMatchObject({
		files: expect.arrayContaining([{ name: 'long.bin', sha256: stored.sha256, bytes: 700_000 }]) as unknown
	});
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
	expect((await publish()).body.code).toBe('publication/changed');
	expect(storedContents()).toEqual([]);
	expect((await check()).confirmed).toEqual([]);
	expect((await visit('alvenia-mid-term-report-2026')).status).toBe(404);
	expect((await publish()).status).toBe(200);
});

test('[PUBLISH10] [PUBLISH11] somebody who joins meanwhile and is named nowhere stops nothing; with a name that stands somewhere they do', async () => {
	meanwhile(() => place.welcome('participant', 'nhri'));
	expect((await publish()).status).toBe(200);
	const lines = async () => (await place.ask<{ lines: { type: string }[] }>('GET /journal?after=0')).body.lines;
	const published = async () => (await lines()).filter(({ type }) => type === 'outcome-published').length;
	expect(await published()).toBe(1);
	meanwhile(async () =>
		ask("UPDATE participant_names SET name = 'Two courts' WHERE name <> 'Ada Fell' RETURNING name")
	);
	expect((await publish()).body.code).toBe('publication/changed');
	expect(await published()).toBe(1);
});

test('[PUBLISH24] what is forgotten is withdrawn; the check goes on with a version that is still there', async () => {
	const { context } = place.plenum;
	const { slug } = (await publish()).body;
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
	await freeze();
	expect(await deleteOutcomeVersion(context, place.consultation, 2)).toMatchObject({ value: { withdrawn: null } });
	expect((await visit(slug)).status).toBe(200);
	expect((await check()).version).toBe(1);
	expect(await deleteOutcomeVersion(context, place.consultation, 1)).toMatchObject({ value: { withdrawn: slug } });
	for (const path of [slug, `${slug}/files/outcome.json`])
		expect((await visit(path)).text, path).toContain('publication/withdrawn');
	expect((await check()).version).toBe(null);
	expect((await publish()).body.code).toBe('export/version-forgotten');
});

test('[PUBLISH23] pages and files are kept for a minute, and files are not sent twice', async () => {
	const { slug } = (await publish()).body;
	expect((await visit(slug)).headers['cache-control']).toBe('public, max-age=60');
	const file = await visit(`${slug}/files/outcome-en.csv`);
	const again = await visit(`${slug}/files/outcome-en.csv`, { 'if-none-match': String(file.headers['etag']) });
	expect([again.status, again.bytes.length]).toEqual([304, 0]);
	expect((await visit(`${slug}/files/report-fr.pdf`)).status).toBe(404);
});

test('[PUBLISH20] a version goes on being shown as it was published, whatever is written since', async () => {
	const { slug } = (await publish()).body;
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
	await freeze();
	expect((await visit(slug)).text).not.toContain('Renamed');
	expect(
		(
			await place.ask('POST /publication', {
				body: { version: 9, languages: ['en'], address: 'readable', confirmed: [], heldBack: [] }
			})
		).body.code
	).toBe('export/unknown-version');
});

test('[EXPORTS45] the report is read in the browser before it is taken, whole or as it would be published', async () => {
	const whole = JSON.stringify((await place.ask('GET /report?language=en&for=participants')).body);
	const open = JSON.stringify((await place.ask('GET /report?language=en&for=publication')).body);
	expect([whole.includes('Witness'), open.includes('Witness')]).toEqual([true, false]);
});

/** All that a file says, also inside of the packages that it holds. */
function textIn(name: string, bytes: Uint8Array): string {
	if (name.endsWith('.pdf')) return hasPdftotext ? textOfPdf(bytes) : '';
	if (!/\.(zip|docx|xlsx)$/.test(name)) return new TextDecoder().decode(bytes);
	const parts = openPackage(bytes, () => true);
	if (!parts.ok) throw new Error(`${name}: ${parts.reason}`);
	return [...parts.value].map(([inner, content]) => textIn(inner, content)).join('\n');
}

if (!hasPdftotext) process.stderr.write('skipped: what stands in the PDF is not read, pdftotext is not at hand\n');

test('[EXPORTS50] no file holds what was held back, unless all is asked for complete, and then each says so', async () => {
	await place.ask(`PUT /clusters/${water.cluster}/sensitive`, { body: { sensitive: true } });
	const filesOf = async (query: string) => {
		const whole = openPackage((await place.ask(`GET /exports/everything.zip?language=en${query}`)).bytes, () => true);
		if (!whole.ok) throw new Error(whole.reason);
		return [...whole.value]
			.filter(([name]) => name.startsWith('plenum-') && (hasPdftotext || !name.endsWith('.pdf')))
			.map(([name, bytes]) => ({ name, text: textIn(name, bytes) }));
	};
	const [open, complete] = [await filesOf(''), await filesOf('&for=participants')];
	expect(open.length).toBeGreaterThan(10);
	const named = (files: typeof open, has: RegExp) => files.filter(({ text }) => has.test(text)).map(({ name }) => name);
	expect(named(open, /Witness|A well was closed|>Water<|"Water"/)).toEqual([]);
	const telling = complete.filter(({ name }) => /^plenum-(matrix|outcome|mid-term|report)/.test(name));
	expect(named(telling, /Witness A was threatened/)).toEqual(telling.map(({ name }) => name));
	// A line of a PDF may break within the words; data for programs say it by their name alone.
	const marked = /not for\s+publication/;
	expect(named(open, marked)).toEqual([]);
	const readable = complete.filter(({ name }) => !name.endsWith('.json'));
	expect(named(readable, marked)).toEqual(readable.map(({ name }) => name));
});

test.each(['outcome.csv', 'outcome.json'])('[EXPORTS50] the name of %s tells what is complete', async (format) => {
	const nameOf = async (query: string) => (await place.ask(`GET /exports/${format}?language=en${query}`)).headers;
	expect(await nameOf('')).toMatchObject({ 'content-disposition': expect.not.stringContaining('internal') });
	const complete = { 'content-disposition': expect.stringContaining('-complete-internal') };
	expect(await nameOf('&for=participants')).toMatchObject(complete);
});

const choose = (body: Omit<ChoosePublication, 'version'> & { version?: number }) =>
	place.ask<{ code?: string }>('POST /publication/choices', { body: { version: 1, ...body } });
const emailPlace = async () => (await check()).findings.find(({ kind }) => kind === 'email')?.place ?? '';

test('[PUBLISH12] [EXPORTS50] [REPORTS3] every document for publication is without a text that is held back, the same bytes each time', async () => {
	const take = async () => (await place.ask('GET /exports/everything.zip?language=en')).bytes;
	const whole = async () => (await place.ask('GET /exports/outcome.json?for=participants')).bytes.toString();
	const report = async () => JSON.stringify((await place.ask('GET /report?language=en')).body);
	const before = await take();
	expect(textIn('everything.zip', before)).toContain('wells@example.org');
	await choose({ holdBack: [await emailPlace()] });
	const held = await take();
	expect(textIn('everything.zip', held)).not.toContain('wells@example.org');
	expect(await report()).not.toContain('wells@example.org');
	expect(await whole()).toContain('wells@example.org');
	await choose({ release: [await emailPlace()] });
	expect((await take()).equals(before)).toBe(true);
});

test('[PUBLISH4] [PUBLISH12] the data say where something is held back, and the list of hashes is that of these files', async () => {
	const held = await emailPlace();
	await choose({ holdBack: [held] });
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
	const { findings } = await check();
	const [email, passage] = findings.map(({ id }) => id) as [string, string];
	const held = await emailPlace();
	const plan = { languages: ['fr', 'ar'] as const, address: 'unguessable' as const };
	await choose({ confirm: [passage], holdBack: [held], plan: { ...plan, languages: [...plan.languages] } });
	expect(await check()).toMatchObject({
		confirmed: [passage],
		held: [{ place: held, label: 'Courts', text: ' Ask wells@example.org.' }],
		chosen: { at: expect.any(Number) as number, by: { shownAs: 'Ada Fell' } },
		plan
	});
	await choose({ reopen: [passage], confirm: [email], release: [held] });
	expect(await check()).toMatchObject({ confirmed: [email], held: [] });
	const { lines } = (await place.ask<{ lines: { type: string }[] }>('GET /journal?after=0')).body;
	expect(lines.flatMap(({ type }) => (type.startsWith('texts-') ? type : []))).toEqual([
		'texts-held-back',
		'texts-released'
	]);
	const participant = await place.welcome('rapporteur', 'nhri');
	const body = { version: 1, confirm: [passage] };
	expect((await place.ask('POST /publication/choices', { as: participant, body })).body.code).toBe('rights/missing');
	expect((await choose({ holdBack: [`${courts.cluster}/nowhere`] })).body.code).toBe('publication/unknown-place');
});

test('[PUBLISH12] what is held back stays so in the next version, in drafts, and when published without saying it again', async () => {
	await choose({ holdBack: [await emailPlace()] });
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
	expect((await place.ask('GET /exports/outcome.csv?language=en&version=draft')).bytes.toString()).not.toContain(
		'wells@example.org'
	);
	await freeze();
	const { version, held, findings } = await check();
	expect([version, held.map(({ text }) => text)]).toEqual([2, [' Ask wells@example.org.']]);
	const confirmed = findings.flatMap(({ id, kind }) => (kind === 'email' ? [] : id));
	const { slug } = (await publish({ version: 2, confirmed })).body;
	expect((await visit(slug)).text).not.toContain('wells@example.org');
	expect((await check()).isShown).toBe(true);
	await choose({ version: 2, release: held.map(({ place: where }) => where) });
	expect((await check()).isShown).toBe(false);
	expect((await visit(slug)).text).not.toContain('wells@example.org');
});

/** A secret vote in the courts' cluster in which eight vote; answers their codes. */
async function voteInSecret(): Promise<{ poll: string; codes: string[] }> {
	const voters = await Promise.all(
		Array.from({ length: 8 }, (_, at) => place.welcome('participant', at % 2 ? 'state' : 'civil-society'))
	);
	const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
	const asked = { cluster: courts.cluster, action: action.id, workshop: null, kind: 'secret', rules };
	const poll = (await place.ask('POST /polls', { body: asked })).body.id as string;
	const at = `/api/v1/polls/${poll}`;
	const { secrecy } = (await place.ask<PollView>(`POST ${at}/open`)).body;
	const codes: string[] = [];
	for (const [number, voter] of voters.entries()) {
		const me = (await place.ask<Me>('GET /api/v1/me', { as: voter })).body.participant?.id ?? '';
		const sealed = sealFor({ id: poll, publicKey: secrecy?.publicKey ?? '' }, me, number < 6 ? 'for' : 'against');
		expect((await place.ask(`POST ${at}/ballot`, { as: voter, body: sealed.body })).status).toBe(200);
		codes.push(sealed.code);
	}
	await place.ask(`POST ${at}/close`, { body: { statement: '', reviewDate: null } });
	return { poll, codes: codes.sort() };
}
const action = { ...testAction, id: 'action-public-01' };

test('[PUBLISH30] [PUBLISH22] anyone checks a secret poll of what was published, until it is withdrawn', async () => {
	courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
	const { poll, codes } = await voteInSecret();
	expect((await freeze()).number).toBe(2);
	const findings = (await check()).findings.map(({ id }) => id);
	const { slug } = (await publish({ version: 2, confirmed: findings })).body;
	const { polls } = JSON.parse((await visit(slug)).text) as PublicOutcome;
	expect(polls).toEqual([{ number: 1, title: action.text }]);
	const shown = JSON.parse((await visit(`${slug}/polls/1?language=en`)).text) as PublicPoll;
	expect(shown).toMatchObject({ title: action.text, file: 'poll-1.json', bundle: { poll: { id: poll }, codes } });
	expect(JSON.stringify(shown.parts)).toContain('"6","2","0"');
	const { settings } = (await place.ask<ConsultationView>('GET ')).body;
	expect(shown.constituencies).toEqual(settings.constituencies);
	const file = await visit(`${slug}/files/poll-1.json`);
	expect(JSON.parse(file.text)).toEqual(shown.bundle);
	expect(shown.bundle.minutes.lines.map(({ type }) => type)).toEqual(['poll-opened', 'poll-closed']);
	expect((await visit(`${slug}/polls/2`)).status).toBe(404);
	await place.ask('POST /publication/withdraw');
	for (const path of [`${slug}/polls/1`, `${slug}/files/poll-1.json`])
		expect((await visit(path)).text, path).toContain('publication/withdrawn');
});

test('[PUBLISH33] what was published says at its head that a vote of it was declared void since, and why, and the facilitator is told', async () => {
	courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
	const { poll } = await voteInSecret();
	await freeze();
	const confirmed = (await check()).findings.map(({ id }) => id);
	const { slug } = (await publish({ version: 2, confirmed })).body;
	const page = async () => JSON.parse((await visit(`${slug}?language=en`)).text) as PublicOutcome;
	const before = await page();
	expect(before.voided).toEqual([]);
	expect((await check()).voided).toBe(0);
	const reason = 'Two people had been let in twice';
	await place.ask(`POST /api/v1/polls/${poll}/void`, { body: { reason } });
	const voided = { at: expect.any(Number), reason };
	expect(await page()).toEqual({ ...before, voided: [{ title: action.text, ...voided }] });
	const ofVote = JSON.parse((await visit(`${slug}/polls/1?language=en`)).text) as PublicPoll;
	expect(ofVote.voided).toEqual(voided);
	expect((await place.ask<PublicationCheck>('GET /publication?check=false')).body.voided).toBe(1);
	expect((await freeze()).number).toBe(3);
	await publish({ version: 3, confirmed: (await check()).findings.map(({ id }) => id) });
	expect((await page()).voided).toEqual([]);
	expect((await check()).voided).toBe(0);
});

test('[PUBLISH32] a poll that is not shown whole cannot be checked by everyone: nothing hidden can be tried out', async () => {
	courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
	const { poll } = await voteInSecret();
	await freeze();
	const { findings } = (await place.ask<PublicationCheck>('GET /publication')).body;
	const confirmed = findings.map(({ id }) => id);
	await place.ask(`PUT /clusters/${courts.cluster}/sensitive`, { body: { sensitive: true } });
	const { slug } = (
		await publish({ version: 2, confirmed: [...confirmed, ...(await check()).findings.map(({ id }) => id)] })
	).body;
	const page = await visit(slug);
	expect((JSON.parse(page.text) as PublicOutcome).polls).toEqual([]);
	expect(page.text).not.toContain(poll);
	expect((await visit(`${slug}/polls/1`)).status).toBe(404);

	const { read } = place.plenum.context.database;
	const chosen = await chooseOutcome(place.plenum.context.database.read, place.consultation, 2, 0);
	if (!chosen.ok) throw new Error(chosen.reason);
	const hold = (heldBack: Set<string>) =>
		collectPublicPolls(read, redactOutcome(chosen.value.outcome, { sensitive: new Set(), heldBack }, hashOf));
	expect(await hold(new Set())).toHaveLength(1);
	const ofVote = chosen.value.outcome.clusters.flatMap(textPlaces).filter(({ text }) => text === action.text);
	expect(await hold(new Set(ofVote.map(({ place: where }) => where)))).toEqual([]);
});
