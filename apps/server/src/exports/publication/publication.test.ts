import type { Outcome } from '@plenum/reports/outcome/outcome';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { PublicOutcome, PublicPoll } from '@plenum/protocol/exports/public-outcome';
import { hashOf } from '@plenum/documents/content-hash';
import { textPlaces } from '@plenum/reports/publication/text-places';
import { redactOutcome } from '@plenum/reports/publication/redact-outcome';
import { createHash } from 'node:crypto';
import { openPackage } from '@plenum/tables/package/zip';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectedNodes } from '../../test-support/database/nodes.fixture.ts';
import { nameOfOwn } from '../../db/nodes.ts';
import { transaction } from '../../db/transaction.ts';
import { findValues } from '../../test-support/database/statements.fixture.ts';
import type { TestApp, TestCluster } from '../../test-support/app/test-app.fixture.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';
import { chooseOutcome } from '../outcome/choose-outcome.ts';
import { collectPublicPolls } from '../outcome/collect-public-polls.ts';
import { deleteOutcomeVersion } from '../outcome/delete-outcome-version.ts';
import { hasPdftotext } from '../../test-support/exports/pdf-text.fixture.ts';
import {
	check,
	createPublicationTest,
	freeze,
	publish,
	textIn,
	visit
} from '../../test-support/exports/publication.fixture.ts';
import { insertPublicationChunk } from './publication-contents.store.ts';
import { findPublicationFile } from './publications.store.ts';
import { publicationFiles } from '../publications.tables.ts';
import { storePublicationFile, sweepAbandonedContents } from './store-publication-file.ts';

let place: TestApp;
let courts: TestCluster;
let water: TestCluster;
const prepare = async () => void ({ place, courts, water } = await createPublicationTest());

const ask = (query: string) => findValues<string>(place.plenum.context.database, query);
const storedContents = () => ask('SELECT DISTINCT id FROM publication_contents ORDER BY id');
const namedContents = () => ask('SELECT content FROM publication_files ORDER BY content');

/** Once for all of these: to publish is slow. They go on from each other, and the last one withdraws. */
describe('what was published once', () => {
	let slug: string;
	beforeAll(async () => {
		await prepare();
		const email = (await check(place)).findings.find(({ kind }) => kind === 'email')?.place ?? '';
		const changed = vi.spyOn(place.plenum.context.database.publicReads, 'changed');
		({ slug } = (await publish(place, { languages: ['en', 'ar'], heldBack: [email] })).body);
		expect(changed).toHaveBeenCalledTimes(1);
	});
	afterAll(() => place.close());

	test('[PUBLISH1] [PUBLISH20] anyone reads what was published, and nothing of what is held back, in any file', async () => {
		const page = await visit(place, slug);
		expect(page.status).toBe(200);
		const shown = JSON.parse(page.text) as PublicOutcome;
		const stable = shown.files.map(({ name }) => name.replace(/[0-9a-f]{16}/, 'hash'));
		expect(stable).toEqual([
			'card-ar-hash.png',
			'card-en-hash.png',
			'outcome-ar.csv',
			'outcome-en.csv',
			'outcome.json',
			'press-ar.docx',
			'press-ar.pdf',
			'press-en.docx',
			'press-en.pdf',
			'report-ar.pdf',
			'report-en.pdf',
			'summary-ar.json',
			'summary-en.json'
		]);
		for (const { name, sha256 } of shown.files) {
			const file = await visit(place, `${slug}/files/${name}`);
			expect(createHash('sha256').update(file.bytes).digest('hex'), name).toBe(sha256);
			expect(file.text, name).not.toMatch(/Witness|example\.org/);
		}
		expect(page.text).toContain('Two courts opened. ');
		expect(page.text).not.toMatch(/Witness|example\.org|Ada Fell/);
		const data = JSON.parse((await visit(place, `${slug}/files/outcome.json`)).text) as Outcome;
		expect(JSON.stringify(data)).not.toContain(courts.document);
		expect(shown.report.proof[0]?.value).toBe(shown.files.find(({ name }) => name === 'outcome.json')?.sha256);
	});

	test('[PUBLISH23] [DB54] pages and files are kept for a minute, and files are not sent twice', async () => {
		expect((await visit(place, slug)).headers['cache-control']).toBe('public, max-age=60');
		const file = await visit(place, `${slug}/files/outcome-en.csv`);
		const again = await visit(place, `${slug}/files/outcome-en.csv`, { 'if-none-match': String(file.headers['etag']) });
		expect([again.status, again.bytes.length]).toEqual([304, 0]);
		expect((await visit(place, `${slug}/files/report-fr.pdf`)).status).toBe(404);
		const { publicReads } = place.plenum.context.database;
		const before = publicReads.figures().served.primary;
		const all = ['', '/files/outcome.json', '/polls/1'].map((path) => `/api/v1/public/${slug}${path}`);
		all.push(...['widget', 'feed.atom', 'feed.json'].map((name) => `/public/${slug}/en/${name}`));
		for (const url of all) await place.plenum.app.inject({ url });
		expect(publicReads.figures().served).toEqual({ primary: before + all.length, replica: 0 });
	});

	test('[PUBLISH34] a file of several chunks is read as it was stored', async () => {
		const { database } = place.plenum.context;
		const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
		const file = { name: 'long.bin', type: 'application/json', content: 'long', bytes };
		const stored = await storePublicationFile(database, file);
		expect(await ask("SELECT length(bytes) FROM publication_contents WHERE id = 'long' ORDER BY place")).toEqual([
			...[262_144, 262_144, 175_712]
		]);
		const { consultation } = place;
		await transaction(database, async ({ db }) => {
			await db
				.insert(publicationFiles)
				.values({ consultation, ...stored })
				.run();
		});
		const read = await findPublicationFile(database.read, consultation, 'long.bin');
		expect(read?.bytes.equals(bytes)).toBe(true);
		expect(read?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
		expect(JSON.parse((await visit(place, slug)).text)).toMatchObject({
			files: expect.arrayContaining([{ name: 'long.bin', sha256: stored.sha256, bytes: 700_000 }]) as unknown
		});
	});

	test('[PUBLISH20] a version goes on being shown as it was published, whatever is written since', async () => {
		await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
		await freeze(place);
		expect((await visit(place, slug)).text).not.toContain('Renamed');
		expect(
			(
				await place.ask('POST /publication', {
					body: { version: 9, languages: ['en'], address: 'readable', confirmed: [], heldBack: [] }
				})
			).body.code
		).toBe('export/unknown-version');
	});

	test('[PUBLISH22] [DB55] what is withdrawn is gone with its files, and says so', async () => {
		const changed = vi.spyOn(place.plenum.context.database.publicReads, 'changed');
		const withdrawn = await place.api('withdrawPublication');
		expect(changed).toHaveBeenCalledTimes(1);
		expect(withdrawn.body.state).toBe('withdrawn');
		for (const path of [slug, `${slug}/files/outcome.json`])
			expect((await visit(place, path)).text, path).toContain('publication/withdrawn');
		expect(await ask('SELECT content FROM publication_files')).toEqual([]);
		expect(await storedContents()).toEqual([]);
	});
});

describe('what is published', () => {
	beforeEach(prepare);
	afterEach(() => place.close());

	test('[PUBLISH3] a sensitive cluster stays out, and so does what it was merged into', async () => {
		const flag = (cluster: string, sensitive = true) =>
			place.ask(`PUT /clusters/${cluster}/sensitive`, { body: { sensitive } });
		await flag(water.cluster);
		expect((await check(place)).sensitive).toEqual([water.cluster]);
		const { slug } = (await publish(place)).body;
		expect((await visit(place, slug)).text).not.toMatch(/Water|A well was/);
		await place.ask(`POST /clusters/${courts.cluster}/merge`, { body: { clusters: [water.cluster] } });
		expect((await check(place)).sensitive.toSorted()).toEqual([courts.cluster, water.cluster].toSorted());
		await flag(water.cluster, false);
		expect((await check(place)).sensitive).toEqual([]);
	});

	test('[PUBLISH21] an address is readable or cannot be guessed, and stays while its kind does', async () => {
		const readable = (await publish(place)).body;
		expect(readable.slug).toMatch(/^alvenia-mid-term-report-\d{4}$/);
		expect((await publish(place)).body.slug).toBe(readable.slug);
		const secret = (await publish(place, { address: 'unguessable' })).body;
		expect(secret.slug).toMatch(/^[\w-]{16}$/);
		expect((await visit(place, secret.slug)).headers['x-robots-tag']).toBe('noindex, nofollow');
		expect((await visit(place, readable.slug)).status).toBe(404);
	});

	test('[PUBLISH34] what is stored of published files is what they name, whatever happened before', async () => {
		await publish(place);
		const first = await namedContents();
		expect(first).toHaveLength(7);
		expect(await storedContents()).toEqual(first);
		expect((await publish(place, { languages: ['en', 'fr'] })).status).toBe(200);
		expect(await namedContents()).toHaveLength(13);
		expect(await storedContents()).toEqual(await namedContents());
		const { database } = place.plenum.context;
		for (let at = 0; at < 9; at++)
			await transaction(database, ({ db }) =>
				insertPublicationChunk(db, { id: 'cut-off', place: at, bytes: Buffer.from('cut off') })
			);
		const gone = new Set(['cut-off']);
		const [own, other] = connectedNodes(2, gone);
		const content = nameOfOwn(other!, 'to be named');
		await storePublicationFile(database, {
			name: 'outcome.json',
			type: 'application/json',
			content,
			bytes: Buffer.from('another node is at it')
		});
		await sweepAbandonedContents({ ...database, nodes: own! });
		expect(await storedContents()).toEqual([...(await namedContents()), content].toSorted());
		gone.add(other!.here);
		await sweepAbandonedContents({ ...database, nodes: own! });
		expect(await storedContents()).toEqual(await namedContents());
	});

	test('[PUBLISH24] what is forgotten is withdrawn; the check goes on with a version that is still there', async () => {
		const { context } = place.plenum;
		const { slug } = (await publish(place)).body;
		await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Renamed' } });
		await freeze(place);
		expect(await deleteOutcomeVersion(context, place.consultation, 2)).toMatchObject({ value: { withdrawn: null } });
		expect((await visit(place, slug)).status).toBe(200);
		expect((await check(place)).version).toBe(1);
		expect(await deleteOutcomeVersion(context, place.consultation, 1)).toMatchObject({ value: { withdrawn: slug } });
		for (const path of [slug, `${slug}/files/outcome.json`])
			expect((await visit(place, path)).text, path).toContain('publication/withdrawn');
		expect((await check(place)).version).toBe(null);
		expect((await publish(place)).body.code).toBe('export/version-forgotten');
	});

	test('[EXPORTS45] the report is read in the browser before it is taken, whole or as it would be published', async () => {
		const whole = JSON.stringify((await place.ask('GET /report?language=en&for=participants')).body);
		const open = JSON.stringify((await place.ask('GET /report?language=en&for=publication')).body);
		expect([whole.includes('Witness'), open.includes('Witness')]).toEqual([true, false]);
	});

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
		const open = await filesOf('');
		const complete = await filesOf('&for=participants');
		expect(open.length).toBeGreaterThan(10);
		const named = (files: typeof open, has: RegExp) =>
			files.filter(({ text }) => has.test(text)).map(({ name }) => name);
		expect(named(open, /Witness|A well was closed|>Water<|"Water"/)).toEqual([]);
		const telling = complete.filter(({ name }) => /^plenum-(matrix|outcome|mid-term|report)/.test(name));
		expect(named(telling, /Witness A was threatened/)).toEqual(telling.map(({ name }) => name));
		// A line of a PDF may break within the words; data for programs say it by their name alone.
		const marked = /not for\s+publication/;
		expect(named(open, marked)).toEqual([]);
		const readable = complete.filter(({ name }) => !/\.json$|-uhri-/.test(name));
		expect(named(readable, marked)).toEqual(readable.map(({ name }) => name));
	});

	test.each(['outcome.csv', 'outcome.json'])('[EXPORTS50] the name of %s tells what is complete', async (format) => {
		const nameOf = async (query: string) => (await place.ask(`GET /exports/${format}?language=en${query}`)).headers;
		expect(await nameOf('')).toMatchObject({ 'content-disposition': expect.not.stringContaining('internal') });
		const complete = { 'content-disposition': expect.stringContaining('-complete-internal') };
		expect(await nameOf('&for=participants')).toMatchObject(complete);
	});

	/** A secret vote in the courts' cluster in which eight vote; answers their codes. */
	async function voteInSecret(): Promise<{ poll: string; codes: string[] }> {
		const voters = await Promise.all(
			Array.from({ length: 8 }, (_, at) => place.welcome('participant', at % 2 ? 'state' : 'civil-society'))
		);
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const asked = { cluster: courts.cluster, action: action.id, workshop: null, kind: 'secret', rules };
		const poll = (await place.ask('POST /polls', { body: asked })).body.id as string;
		const at = `/api/v1/polls/${poll}`;
		const { secrecy } = (await place.api('openPoll', { params: { poll } })).body;
		const codes: string[] = [];
		for (const [number, voter] of voters.entries()) {
			const me = (await place.api('getMe', { as: voter })).body.participant?.id ?? '';
			const sealed = sealFor({ id: poll, publicKey: secrecy?.publicKey ?? '' }, me, number < 6 ? 'for' : 'against');
			expect((await place.ask(`POST ${at}/ballot`, { as: voter, body: sealed.body })).status).toBe(200);
			codes.push(sealed.code);
		}
		await place.ask(`POST ${at}/close`, { body: { statement: '', reviewDate: null } });
		return { poll, codes: codes.sort() };
	}
	const action = { ...testAction, id: 'action-public-01' };

	/** [PUBLISH56] Until it passed the check in a version of its own. */
	async function expectProgressWaits(slug: string): Promise<void> {
		const { commitments } = (await place.api('listCommitments')).body;
		expect((await check(place)).updatesSince).toBe(0);
		const evidence = 'Ask training@example.org';
		expect(
			(await place.ask(`PATCH /commitments/${commitments[0]?.id}`, { body: { updates: 0, status: 'done', evidence } }))
				.status
		).toBe(200);
		expect((await check(place)).updatesSince).toBe(1);
		const feed = async () => (await place.plenum.app.inject(`/public/${slug}/en/feed.json`)).payload;
		expect(await feed()).toContain('none is done');
		expect((await freeze(place)).number).toBe(3);
		const { findings } = await check(place);
		expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'email' })]));
		expect((await publish(place, { version: 3, confirmed: [] })).body.code).toBe('publication/unsettled');
		const heldBack = findings.flatMap(({ place: where, excerpt }) =>
			excerpt.match.startsWith('training') && where ? where : []
		);
		await publish(place, { version: 3, confirmed: findings.map(({ id }) => id), heldBack });
		expect([(await check(place)).updatesSince, await feed()]).toEqual([0, expect.stringContaining('1 is done')]);
		expect((await visit(place, slug)).text).not.toContain('training@example.org');
	}

	test('[PUBLISH30] [PUBLISH22] [PUBLISH56] anyone checks a secret poll of what was published, until it is withdrawn; progress on what it adopted waits for the check', async () => {
		courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
		const { poll, codes } = await voteInSecret();
		expect((await freeze(place)).number).toBe(2);
		const findings = (await check(place)).findings.map(({ id }) => id);
		const { slug } = (await publish(place, { version: 2, confirmed: findings })).body;
		const { polls } = JSON.parse((await visit(place, slug)).text) as PublicOutcome;
		expect(polls).toEqual([{ number: 1, title: action.text }]);
		const shown = JSON.parse((await visit(place, `${slug}/polls/1?language=en`)).text) as PublicPoll;
		expect(shown).toMatchObject({ title: action.text, file: 'poll-1.json', bundle: { poll: { id: poll }, codes } });
		expect(JSON.stringify(shown.parts)).toContain('"6","2","0"');
		const { settings } = (await place.api('getConsultation')).body;
		expect(shown.constituencies).toEqual(settings.constituencies);
		const file = await visit(place, `${slug}/files/poll-1.json`);
		expect(JSON.parse(file.text)).toEqual(shown.bundle);
		expect(shown.bundle.minutes.lines.map(({ type }) => type)).toEqual(['poll-opened', 'poll-closed']);
		expect((await visit(place, `${slug}/polls/2`)).status).toBe(404);
		await expectProgressWaits(slug);
		await place.ask('POST /publication/withdraw');
		for (const path of [`${slug}/polls/1`, `${slug}/files/poll-1.json`])
			expect((await visit(place, path)).text, path).toContain('publication/withdrawn');
	});

	test('[PUBLISH33] [DB55] what was published says at its head that a vote of it was declared void since, and why, and the facilitator is told', async () => {
		courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
		const { poll } = await voteInSecret();
		await freeze(place);
		const confirmed = (await check(place)).findings.map(({ id }) => id);
		const { slug } = (await publish(place, { version: 2, confirmed })).body;
		const page = async () => JSON.parse((await visit(place, `${slug}?language=en`)).text) as PublicOutcome;
		const before = await page();
		expect(before.voided).toEqual([]);
		expect((await check(place)).voided).toBe(0);
		const reason = 'Two people had been let in twice';
		const changed = vi.spyOn(place.plenum.context.database.publicReads, 'changed');
		await place.ask(`POST /api/v1/polls/${poll}/void`, { body: { reason } });
		expect(changed).toHaveBeenCalledTimes(1);
		const voided = { at: expect.any(Number), reason };
		expect(await page()).toEqual({ ...before, voided: [{ title: action.text, ...voided }] });
		const ofVote = JSON.parse((await visit(place, `${slug}/polls/1?language=en`)).text) as PublicPoll;
		expect(ofVote.voided).toEqual(voided);
		expect((await place.api('checkPublication', { query: { check: false } })).body.voided).toBe(1);
		expect((await freeze(place)).number).toBe(3);
		await publish(place, { version: 3, confirmed: (await check(place)).findings.map(({ id }) => id) });
		expect((await page()).voided).toEqual([]);
		expect((await check(place)).voided).toBe(0);
	});

	test('[PUBLISH32] a poll that is not shown whole cannot be checked by everyone: nothing hidden can be tried out', async () => {
		courts = await place.makeCluster('Trials', { first: { ...emptyAssessment(), actions: [action] } });
		const { poll } = await voteInSecret();
		await freeze(place);
		const { findings } = (await place.api('checkPublication')).body;
		const confirmed = findings.map(({ id }) => id);
		await place.ask(`PUT /clusters/${courts.cluster}/sensitive`, { body: { sensitive: true } });
		const { slug } = (
			await publish(place, {
				version: 2,
				confirmed: [...confirmed, ...(await check(place)).findings.map(({ id }) => id)]
			})
		).body;
		const page = await visit(place, slug);
		expect((JSON.parse(page.text) as PublicOutcome).polls).toEqual([]);
		expect(page.text).not.toContain(poll);
		expect((await visit(place, `${slug}/polls/1`)).status).toBe(404);

		const { read } = place.plenum.context.database;
		const chosen = await chooseOutcome(place.plenum.context.database.read, place.consultation, 2, 0);
		if (!chosen.ok) throw new Error(chosen.reason);
		const hold = (heldBack: Set<string>) =>
			collectPublicPolls(read, redactOutcome(chosen.value.outcome, { sensitive: new Set(), heldBack }, hashOf));
		expect(await hold(new Set())).toHaveLength(1);
		const ofVote = chosen.value.outcome.clusters.flatMap(textPlaces).filter(({ text }) => text === action.text);
		expect(await hold(new Set(ofVote.map(({ place: where }) => where)))).toEqual([]);
	});
});
