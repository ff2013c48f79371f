import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findValue } from '../test-support/database/statements.fixture.ts';
import { joinRaw, until } from '../test-support/documents/documents.fixture.ts';
import { forgetWordsOf } from '../documents/forget-words.ts';
import { checkDocuments } from '../documents/storage/check-documents.ts';
import { transaction } from '../db/transaction.ts';
import { changeParticipant } from '../people/participants.store.ts';
import { createCaucusApp, notesOf, side, type CaucusApp } from './caucus-app.fixture.ts';
import { createCaucuses } from './caucuses.ts';
import { tidyCaucuses } from './tidy-caucuses.ts';
import { isOnPostgres } from '../test-support/database/folder-database.fixture.ts';

let app: CaucusApp;
let now = Date.now();
let mina = '';
let omar = '';
beforeEach(async () => {
	now = Date.now();
	app = await createCaucusApp(() => now);
	mina = await app.welcome('participant', side);
	omar = await app.welcome('rapporteur', side);
});
afterEach(() => app.close());

const count = (sql: string) => findValue(app.plenum.context.database, `select count(*) from ${sql}`);

test('[CAUCUS1] somebody of the side opens one and is alone in it; pressing again opens no second', async () => {
	const [first] = await Promise.all([app.open(mina), app.open(mina)]);
	expect(await app.own(mina)).toEqual({ constituency: side, code: null, admission: null, caucuses: [first] });
	expect(first.members).toEqual([expect.objectContaining({ me: true, letInBy: null, since: now })]);
	expect(await app.own(omar)).toEqual({ constituency: side, code: null, admission: null, caucuses: [] });
	// Not the side's only place: a person who knows nobody in it opens their own.
	expect((await app.open(omar)).id).not.toBe(first.id);
});

test('[CAUCUS2] [CAUCUS4] a member lets in whose code they type, once, and each sees who is in and by whom', async () => {
	const caucus = await app.open(mina);
	const code = await app.code(omar);
	expect((await app.own(omar)).code).toMatchObject({ code });
	now += 1000;
	expect((await app.letIn(caucus.id, mina, code.toLowerCase())).status).toBe(200);
	const inside = (await app.own(omar)).caucuses[0];
	expect(inside?.members.map(({ me, letInBy }) => [me, letInBy !== null])).toEqual([
		[false, false],
		[true, true]
	]);
	let settingsVersion = 0;
	const shown = async (namePolicy: NamePolicy) => {
		const { body } = await app.api('configureConsultation', { body: { settingsVersion, namePolicy } });
		settingsVersion = body.settingsVersion;
		return (await app.own(omar)).caucuses[0]?.members.map(({ shownAs }) => shownAs);
	};
	// A person who is brought in here is named by their id.
	expect(await shown('named')).toEqual([await app.idOf(mina), await app.idOf(omar)]);
	expect(await shown('constituency')).toEqual([null, null]);
	expect((await app.letIn(caucus.id, mina, code)).body).toMatchObject({ code: 'caucus/unknown-code' });
	expect((await app.ask(`POST /clusters/${app.cluster}/caucus/code`, { as: omar })).body).toMatchObject({
		code: 'caucus/already-in'
	});
});

test('[CAUCUS2] a new code ends the one before, and each ends after an hour', async () => {
	const caucus = await app.open(mina);
	const old = await app.code(omar);
	const next = await app.code(omar);
	expect((await app.letIn(caucus.id, mina, old)).status).toBe(404);
	now += 3_600_000;
	expect((await app.own(omar)).code).toBeNull();
	expect((await app.letIn(caucus.id, mina, next)).status).toBe(404);
});

test.each([
	['another side', { constituency: 'state' }, { constituency: side }],
	['the role of facilitator', { role: 'facilitator' }, { role: 'participant' }],
	['the role of observer', { role: 'observer' }, { role: 'participant' }]
] as const)(
	'[CAUCUS3] whoever is given %s is out at once, their open line too, and is not back when it is taken back',
	async (_, change, back) => {
		const caucus = await app.open(mina);
		await app.letIn(caucus.id, mina, await app.code(omar));
		const line = await app.write(caucus, omar);
		await app.change(await app.idOf(omar), change);
		await until(() => line.provider.ended === 'no-rights');
		await app.change(await app.idOf(omar), back);
		expect((await app.own(omar)).caucuses).toEqual([]);
		expect((await app.own(mina)).caucuses[0]?.members).toHaveLength(1);
	}
);

test('[CAUCUS3] the last member is locked out and not struck off: a slip ends nobody’s text', async () => {
	const caucus = await app.open(mina);
	const line = await app.write(caucus, mina);
	await app.change(await app.idOf(mina), { constituency: 'state' });
	await until(() => line.provider.ended === 'no-rights');
	expect((await app.own(mina)).caucuses).toEqual([]);
	await app.change(await app.idOf(mina), { constituency: side });
	expect((await app.own(mina)).caucuses[0]?.id).toBe(caucus.id);
});

const tidy = () => tidyCaucuses(createCaucuses(app.plenum.context));

test('[CAUCUS3] [CAUCUS11] of whoever was removed nothing is open, and what nobody can come back to is deleted', async () => {
	const caucus = await app.open(mina);
	const line = await app.write(caucus, mina);
	await app.ask(`POST /people/${await app.idOf(mina)}/remove`);
	await until(() => line.provider.ended === 'no-rights');
	await tidy();
	expect(await count('caucuses')).toBe(1);
	now += 120_001;
	await tidy();
	expect(await count('caucuses')).toBe(0);
});

test('[CAUCUS11] [PEOPLE65] undoing the removal of all members brings each back inside, with the text', async () => {
	const caucus = await app.open(mina);
	await app.letIn(caucus.id, mina, await app.code(omar));
	const participants = [await app.idOf(mina), await app.idOf(omar)];
	await app.ask('POST /people/remove', { body: { participants } });
	now += 120_000;
	await tidy();
	const undone = await app.ask('POST /people/remove/undo', { body: { participants } });
	expect(undone.body).toEqual({ returned: 2, stayed: 0 });
	await tidy();
	for (const as of [mina, omar]) expect((await app.own(as)).caucuses[0]?.members).toHaveLength(2);
});

test('[CAUCUS3] [PEOPLE65] undoing the removal of one of two brings them back inside, and after two minutes nothing does', async () => {
	const caucus = await app.open(mina);
	await app.letIn(caucus.id, mina, await app.code(omar));
	const participants = [await app.idOf(omar)];
	await app.ask('POST /people/remove', { body: { participants } });
	expect((await app.own(mina)).caucuses[0]?.members).toHaveLength(1);
	await app.ask('POST /people/remove/undo', { body: { participants } });
	expect((await app.own(omar)).caucuses[0]?.id).toBe(caucus.id);
	await app.ask('POST /people/remove', { body: { participants } });
	now += 120_001;
	const undone = await app.ask('POST /people/remove/undo', { body: { participants } });
	expect(undone.body).toEqual({ returned: 0, stayed: 1 });
});

test('[CAUCUS11] a caucus whose only member was put back into the lobby stays', async () => {
	const caucus = await app.open(mina);
	const id = await app.idOf(mina);
	await transaction(app.plenum.context.database, (tx) => changeParticipant(tx.db, id, { status: 'waiting' }));
	await tidy();
	expect(await count('caucuses')).toBe(1);
	await app.ask('POST /people/admit', { body: { participants: [id] } });
	expect((await app.own(mina)).caucuses[0]?.id).toBe(caucus.id);
});

test('[CAUCUS7] a caucus takes notes alone, a cluster’s text takes none, and either says so as of what no grammar has', async () => {
	const caucus = await app.open(mina);
	const author = await app.write(caucus, mina);
	notesOf(author.doc).insert(0, 'Few judges.');
	await until(() => author.provider.state === 'saved');
	author.doc.getMap('actions').set('action-0001', 1);
	await until(() => author.rejected.length === 1);
	expect(author.rejected[0]?.reason).toBe('frame/not-allowed');
	const joint = await app.api('getCluster', { params: { cluster: app.cluster } });
	const outside = await app.write({ ...caucus, document: joint.body.document }, mina);
	outside.doc.getXmlFragment('notes').insert(0, [notesOf(author.doc).parent!.clone() as never]);
	await until(() => outside.rejected.length === 1);
	expect(outside.rejected[0]?.reason).toBe('frame/not-allowed');
	expect(await checkDocuments(app.plenum.context.database.read)).toEqual([]);
});

test('[CAUCUS9] the last one who leaves deletes it; one of two leaves alone', async () => {
	const caucus = await app.open(mina);
	await app.letIn(caucus.id, mina, await app.code(omar));
	const line = await app.write(caucus, mina);
	const leave = (as: string) => app.ask(`POST /caucuses/${caucus.id}/leave`, { as });
	expect((await leave(mina)).status).toBe(200);
	await until(() => line.provider.ended === 'no-rights');
	expect((await leave(mina)).body).toMatchObject({ code: 'caucus/unknown' });
	expect(await count('caucuses')).toBe(1);
	await leave(omar);
	expect([await count('caucuses'), await count('caucus_members')]).toEqual([0, 0]);
});

/** Whether any file of the data folder holds these words, as they stand in a Yjs update. */
function isOnDisk(words: string): boolean {
	return readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(words));
}

test.skipIf(isOnPostgres)(
	'[CAUCUS10] deleting leaves nothing of the text on the disk, closes every line, and the server starts again',
	async () => {
		const caucus = await app.open(mina);
		await app.letIn(caucus.id, mina, await app.code(omar));
		const author = await app.write(caucus, mina);
		const reader = await app.write(caucus, omar);
		notesOf(author.doc).insert(0, 'quokkaquokka');
		await until(() => author.provider.state === 'saved' && notesOf(reader.doc).length > 0);
		expect(isOnDisk('quokkaquokka')).toBe(true);
		expect((await app.ask(`DELETE /caucuses/${caucus.id}`, { as: omar })).status).toBe(200);
		await until(() => author.provider.ended !== null && reader.provider.ended !== null);
		await until(() => !isOnDisk('quokkaquokka'));
		expect(await count('document_clients')).toBe(0);
		expect((await app.ask(`DELETE /caucuses/${caucus.id}`, { as: omar })).status).toBe(404);
		expect((await joinRaw({ port: Number(new URL(app.url).port) }, mina)).closed()).toBeDefined();
		const { findLoss } = await import('../db/sqlite/lost-commits.ts');
		expect(findLoss(join(app.dataDir, 'plenum.db'))).toBeNull();
		expect(await checkDocuments(app.plenum.context.database.read)).toEqual([]);
	}
);

test('[CAUCUS11] while the consultation is closed it is read and deleted, and after thirty days it is gone', async () => {
	const caucus = await app.open(mina);
	const line = await app.write(caucus, mina);
	await app.ask('POST /close');
	await until(async () => (await app.own(mina)).caucuses[0]?.deleteAt === now + 30 * 86_400_000);
	await until(() => !line.provider.mayWrite);
	for (const path of [`/clusters/${app.cluster}/caucus`, `/clusters/${app.cluster}/caucus/code`])
		expect((await app.ask(`POST ${path}`, { as: mina })).body).toMatchObject({ code: 'consultation/closed' });
	await app.ask('POST /reopen');
	await until(async () => (await app.own(mina)).caucuses[0]?.deleteAt === null);
	await app.ask('POST /close');
	await until(async () => (await app.own(mina)).caucuses[0]?.deleteAt !== null);
	now += 30 * 86_400_000;
	await tidy();
	expect(await count('caucuses')).toBe(0);
});

test('[CAUCUS11] it goes along when its cluster is merged into another', async () => {
	const caucus = await app.open(mina);
	const { cluster } = await app.makeCluster('Prisons');
	await app.ask(`POST /clusters/${cluster}/merge`, { body: { clusters: [app.cluster] } });
	expect((await app.own(mina, cluster)).caucuses.map(({ id }) => id)).toEqual([caucus.id]);
	await app.letIn(caucus.id, mina, await app.code(omar, cluster));
	expect((await app.own(omar, cluster)).caucuses.map(({ id }) => id)).toEqual([caucus.id]);
});

test('[CAUCUS12] erasing somebody rewrites the texts of caucuses without what was deleted', async () => {
	const caucus = await app.open(mina);
	const author = await app.write(caucus, mina);
	notesOf(author.doc).insert(0, 'wallabywallaby');
	notesOf(author.doc).delete(0, 14);
	notesOf(author.doc).insert(0, 'kept');
	await until(() => author.provider.state === 'saved');
	const { database } = app.plenum.context;
	await transaction(database, (tx) => forgetWordsOf(tx, app.consultation, 'somebody'));
	const found = await findValue(database, 'select state from document_snapshots where document = ?', caucus.document);
	const state = found as Buffer;
	expect([state.includes('wallaby'), state.includes('kept')]).toEqual([false, true]);
});
