import { plainParagraphs } from '@plenum/documents/plain-paragraphs';
import { replaceSection } from '@plenum/documents/replace-section';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createTestApp, type TestCluster, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { appendUpdates, findStoredDocument } from '../../documents/documents.store.ts';
import { checkOutcomeVersions } from './check-outcome-versions.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import { prepareOutcome } from './prepare-outcome.ts';
import { outcomeWritten } from './write-outcome.ts';
import { deleteOutcomeVersion } from './delete-outcome-version.ts';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { alter, findValue } from '../../test-support/database/statements.fixture.ts';

let place: TestApp;
let courts: TestCluster;
beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', { rows: [recommendation('140.2')] });
});
afterEach(() => place.close());

const freeze = (body: object = {}) => place.api('freezeOutcome', { body });
const versions = async () => (await place.api('listOutcomeVersions')).body.versions;
const take = (version = '') =>
	place.ask<Outcome>(`GET /exports/outcome.json?for=participants${version && `&version=${version}`}`);
const rename = (label: string) => place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label } });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
/** Into the text of the cluster, as its page does. */
async function write(words: string): Promise<void> {
	const { database } = place.plenum.context;
	const stored = await findStoredDocument(database.read, courts.document);
	if (!stored) throw new Error('The cluster has a text.');
	const doc = new Y.Doc();
	for (const update of [stored.snapshot, ...stored.updates]) Y.applyUpdate(doc, update);
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	replaceSection(doc, 'progress', plainParagraphs(words));
	await transaction(database, (tx) => appendUpdates(tx.db, courts.document, stored.generation, updates));
}
const labels = ({ clusters }: Outcome) => clusters.map(({ label }) => label);

test('[EXPORTS30] [EXPORTS32] freezing makes a numbered version, whose hash is that of its file', async () => {
	const frozen = await freeze({ label: ' For the ministries ' });
	expect(frozen.status).toBe(201);
	const { version } = frozen.body;
	expect(version).toMatchObject({ number: 1, label: 'For the ministries', readable: true });
	const file = await take();
	expect(sha256(file.bytes)).toBe(version.sha256);
	expect(file.body).toMatchObject({ frozenAs: 1, journal: version.journal });
	const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
	expect(lines.find(({ type }) => type === 'outcome-frozen')).toMatchObject({
		data: { version: 1, sha256: version.sha256, chainHead: version.journal.head }
	});
	expect(await versions()).toEqual([version]);
});

test('[EXPORTS30] freezing again where nothing has changed gives the version that is there', async () => {
	const first = await freeze();
	await take();
	const again = await freeze({ label: 'Another name' });
	expect([again.status, again.body]).toEqual([200, { version: first.body.version, isNew: false }]);
	await rename('Justice');
	expect((await freeze()).body.version.number).toBe(2);
});

test('[EXPORTS31] documents come from the last version unless another, or a draft, is asked for', async () => {
	expect((await take()).body.frozenAs).toBe(null);
	await freeze();
	await rename('Justice');
	expect(labels((await take()).body)).toEqual(['Courts']);
	const draft = await take('draft');
	expect([labels(draft.body), draft.body.frozenAs]).toEqual([['Justice'], null]);
	await freeze();
	expect(labels((await take('latest')).body)).toEqual(['Justice']);
	const first = await take('1');
	expect(labels(first.body)).toEqual(['Courts']);
	expect(first.headers).toMatchObject({
		'content-disposition': expect.stringContaining('-version-1-complete-internal.json"')
	});
	expect((await take('3')).body).toMatchObject({ code: 'export/unknown-version' });
	expect((await take('none')).status).toBe(400);
});

test('[EXPORTS31] every format says which version it is made from', async () => {
	const csv = async () => (await place.ask('GET /exports/outcome.csv')).bytes.toString();
	expect(await csv()).toContain('Draft: as it stood on');
	await freeze();
	expect(await csv()).toContain('Version 1 of the outcome, frozen on');
});

test('[EXPORTS32] the same version gives the same bytes', async () => {
	await freeze();
	for (const format of ['outcome.csv', 'outcome.json']) {
		const one = await place.ask(`GET /exports/${format}`);
		const two = await place.ask(`GET /exports/${format}`);
		expect(sha256(one.bytes)).toBe(sha256(two.bytes));
	}
});

test('[EXPORTS33] two versions, or one and what stands now, are compared', async () => {
	await freeze();
	await rename('Justice');
	const path = 'GET /outcome/versions/1/diff';
	const now = (await place.api('compareOutcomes', { params: { version: '1' } })).body;
	expect(now).toMatchObject({ from: 1, to: 'now', same: false, texts: {} });
	expect(now.changes.clusters).toEqual([
		{
			id: courts.cluster,
			label: 'Justice',
			change: 'changed',
			changes: [{ what: 'renamed', from: 'Courts', to: 'Justice' }]
		}
	]);
	await freeze();
	expect((await place.ask(`${path}?against=2`)).body).toEqual({ ...now, to: 2 });
	expect((await place.ask(`${path}?against=1`)).body).toMatchObject({ same: true });
	expect((await place.ask(`${path}?against=9`)).body.code).toBe('export/unknown-version');
	await write('Three courts opened.');
	const { changes, texts } = (await place.api('compareOutcomes', { params: { version: '2' } })).body;
	expect(changes.clusters).toMatchObject([{ id: courts.cluster, changes: [{ what: 'text' }] }]);
	expect(JSON.stringify(texts[courts.cluster])).toContain('Three courts opened.');
});

test('[EXPORTS34] a version that was altered is named, and no document is made from it', async () => {
	await freeze();
	const { database } = place.plenum.context;
	const { read } = database;
	expect((await checkOutcomeVersions(read, place.consultation)).differences).toEqual([]);
	await alter(database, `UPDATE outcome_contents SET json = replace(json, 'Courts', 'Cou–ts')`);
	expect((await checkOutcomeVersions(read, place.consultation)).differences).toEqual([
		'Version 1 of the outcome is not the one that was frozen.'
	]);
	expect((await take()).body).toMatchObject({ code: 'export/version-altered' });
	await alter(database, 'DELETE FROM outcome_contents');
	expect((await take()).body).toMatchObject({ code: 'export/version-forgotten' });
	expect((await checkOutcomeVersions(read, place.consultation)).differences).toEqual([
		'Version 1 of the outcome has lost its words, and no line says that they were forgotten.'
	]);
	await alter(database, 'DELETE FROM outcome_versions');
	expect((await checkOutcomeVersions(read, place.consultation)).differences).toEqual([
		'Version 1 of the outcome is gone.'
	]);
});

test('[EXPORTS35] the secretariat freezes, everyone in the consultation sees that it was frozen', async () => {
	await freeze();
	const participant = await place.welcome('participant', 'nhri');
	const refused = await place.ask('POST /outcome/versions', { as: participant, body: {} });
	expect(refused.body.code).toBe('rights/missing');
	expect((await place.ask('GET /outcome/versions', { as: participant })).status).toBe(200);
});

test('[EXPORTS36] what a version says can be forgotten; that it was frozen, and as what, stays', async () => {
	const { context } = place.plenum;
	const { consultation } = place;
	const frozen = (await freeze({ label: 'For the ministries' })).body.version;
	const forgotten = await deleteOutcomeVersion(context, consultation, 1);
	expect(forgotten).toEqual({ ok: true, value: { sha256: frozen.sha256, withdrawn: null, isNew: true } });
	expect(await versions()).toEqual([{ ...frozen, readable: false }]);
	expect((await take()).body).toMatchObject({ code: 'export/version-forgotten' });
	expect((await place.ask('GET /outcome/versions/1/diff')).body).toMatchObject({ code: 'export/version-forgotten' });
	expect(await checkOutcomeVersions(context.database.read, consultation)).toEqual({ differences: [], forgotten: [1] });
	expect((await context.journal.verify(context.database.read, consultation)).fault).toBe(null);
	const again = await deleteOutcomeVersion(context, consultation, 1);
	expect(again).toMatchObject({ value: { isNew: false } });
	const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
	expect(lines.filter(({ type }) => type === 'outcome-forgotten')).toMatchObject([
		{ by: null, data: { version: 1, sha256: frozen.sha256 } }
	]);
	expect((await freeze()).body).toMatchObject({ isNew: true, version: { number: 2, readable: true } });
	expect((await take()).body.frozenAs).toBe(2);
	expect(await deleteOutcomeVersion(context, consultation, 9)).toEqual({ ok: false, reason: 'export/unknown-version' });
});

test('[EXPORTS34] words that were forgotten and are here all the same are named', async () => {
	const { context } = place.plenum;
	await freeze();
	const { database } = context;
	const { read } = database;
	const json = await findValue(database, 'SELECT json FROM outcome_contents');
	await deleteOutcomeVersion(context, place.consultation, 1);
	await alter(database, 'INSERT INTO outcome_contents VALUES (?, 1, ?)', place.consultation, json);
	expect((await checkOutcomeVersions(read, place.consultation)).differences).toEqual([
		'Version 1 of the outcome was forgotten, and its words are here.'
	]);
});

test('[EXPORTS30] [EXPORTS32] a large outcome is read and written in workers, and is to the byte what was hashed', async () => {
	const rows = Array.from({ length: 120 }, (_, at) => recommendation(`140.${at + 10}`));
	await place.makeCluster('Prisons', { rows });
	const frozen = await freeze();
	expect(frozen.status).toBe(201);
	const { version } = frozen.body;
	expect(sha256((await take()).bytes)).toBe(version.sha256);
	const { database, journal } = place.plenum.context;
	expect(await checkOutcomeVersions(database.read, place.consultation)).toEqual({ differences: [], forgotten: [] });
	expect((await journal.verify(database.read, place.consultation)).fault).toBe(null);
	expect((await freeze()).body).toEqual({ version, isNew: false });
});

test('[EXPORTS30] an outcome gathered before something was decided is not written', async () => {
	const { database, config } = place.plenum.context;
	const { consultation } = place;
	const prepared = await prepareOutcome(database.read, consultation, 1);
	if (!prepared.ok) throw new Error(prepared.reason);
	await rename('Justice');
	const { bytes, version, carried, base } = prepared.value;
	const row = { ...version, consultation, at: 1, by: null, label: null };
	const toWrite = { version: row, carried, base };
	const written = await workerTransaction(database, outcomeWritten, bytes, toWrite, config.secret);
	expect(written).toEqual({ ok: true, value: false });
	expect(await versions()).toEqual([]);
});
