import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { expect, test } from 'vitest';
import { alter, findValues } from '../../test-support/database/statements.fixture.ts';
import { findClusters, updateRecommendations } from '../../clusters/clusters.store.ts';
import { transaction, workerTransaction } from '../../db/transaction.ts';
import { findDocument } from '../../documents/documents.store.ts';
import { readDocument } from '../../documents/read-document.ts';
import { confirmImport } from '../confirm-import.ts';
import { encodeImport } from '../prepare-import.ts';
import { correctImport } from '../correct-import.ts';
import { findImport } from '../imports.store.ts';
import { countContent, findContent, insertChunk } from './import-contents.store.ts';
import { storeContent } from './store-content.ts';
import { undoWritten } from '../write-undo.ts';
import { encodeUndo } from '../prepare-undo.ts';
import { undoImport } from '../undo-import.ts';
import { findTaxonomy } from '../../taxonomy/taxonomy.store.ts';
import { importWritten } from '../write-import.ts';
import { createImportTest, first } from '../../test-support/matrix/imports.fixture.ts';

const many = (text: string) =>
	Array.from({ length: 150 }, (_, at) => [
		`140.${at + 1}`,
		`${text} ${at} (Austria);`,
		'Supported',
		`Theme ${at % 20}`
	]);

test('[MATRIX42] a large list is written by a worker as a small one is: all of it, once, on record, and taken back', async () => {
	const { testContext, facilitator, matrix, upload, confirmAll, stored, texts } = await createImportTest();
	const id = await upload(many('Dig well'));
	const done = await confirmImport(matrix, facilitator.actor, id);
	expect(done).toMatchObject({ ok: true, value: { recommendations: 150, clusters: 20 } });
	expect(await confirmImport(matrix, facilitator.actor, id)).toMatchObject({ reason: 'import/already-confirmed' });
	expect((await stored()).length).toBe(150);
	const { database, journal } = testContext.context;
	expect((await journal.verify(database.read, testContext.consultation)).fault).toBe(null);
	for (const { document } of await findClusters(database.read, testContext.consultation))
		expect((await readDocument(database.read, document))?.assessment).toEqual(emptyAssessment());
	const again = await upload([...many('Dig deep well').slice(0, 80), ...many('Dig well').slice(80)]);
	expect(await confirmAll(again)).toMatchObject({ ok: true, value: { changed: 80, recommendations: 0 } });
	expect((await texts())['140.1']).toBe('Dig deep well 0 (Austria);');
	expect(await undoImport(matrix, facilitator.actor, again)).toMatchObject({ ok: true });
	expect((await texts())['140.1']).toBe('Dig well 0 (Austria);');
});

test('[MATRIX42] what was planned on another ground is not written: it is planned again, or looked at again', async () => {
	const { testContext, facilitator, matrix, upload, stored } = await createImportTest();
	const id = await upload(many('Dig well'));
	const { database, config } = testContext.context;
	const encoded = await encodeImport(database.read, testContext.consultation, id, null);
	if (!encoded.ok) throw new Error(encoded.reason);
	await confirmImport(matrix, facilitator.actor, await upload(first));
	const before = await stored();
	const { consultation } = testContext;
	const confirmation = { consultation, participant: null, id, at: 1, aliases: [], changesContent: 'none' };
	const { bytes, changesAt } = encoded.value;
	const written = await workerTransaction(database, importWritten, bytes, changesAt, confirmation, config.secret);
	expect(written).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual(before);
	expect(await confirmImport(matrix, facilitator.actor, id)).toMatchObject({ ok: true });
});

test('[MATRIX47] what was read of an import stays as long as it names it, and no longer', async () => {
	const { testContext, facilitator, matrix, upload } = await createImportTest();
	const { database } = testContext.context;
	const contents = () => findValues(database, 'select distinct id from import_contents order by id');
	const named = async (id: string) => {
		const row = await findImport(database.read, id);
		return [row?.tableContent, row?.interpretationContent, row?.changesContent]
			.filter((each) => each != null)
			.toSorted();
	};
	const id = await upload(many('Dig well'));
	const read = await named(id);
	await correctImport(matrix, facilitator.actor, id, { numbers: [{ row: 2, number: '150.1' }] });
	await matrix.sweep();
	expect(await named(id)).not.toEqual(read);
	expect(await contents()).toEqual(await named(id));

	const chunk = (content: string, of: string, age: number) =>
		transaction(database, ({ db }) =>
			insertChunk(db, {
				id: content,
				import: of,
				place: 0,
				bytes: Buffer.from('cut off'),
				createdAt: testContext.context.now() - age
			})
		);
	const hours = 60 * 60 * 1000;
	await chunk('about-to-be-named', id, 0);
	await chunk('cut-off', id, 2 * hours);
	await chunk('of-none', 'unknown', 0);
	await matrix.sweep();
	expect(await contents()).toEqual([...(await named(id)), 'about-to-be-named'].toSorted());

	await confirmImport(matrix, facilitator.actor, id);
	await matrix.sweep();
	expect(await named(id)).toHaveLength(2);
	expect(await contents()).toEqual(await named(id));
	await undoImport(matrix, facilitator.actor, id);
	await matrix.sweep();
	expect(await contents()).toEqual([]);
});

test('[MATRIX47] a content of several chunks is read as it was stored', async () => {
	const { testContext } = await createImportTest();
	const { database } = testContext.context;
	const bytes = Buffer.from(Array.from({ length: 700_001 }, (_, at) => (at * 7919) % 251));
	const content = await storeContent(testContext.context, 'import', bytes);
	expect((await findContent(database.read, content))?.equals(bytes)).toBe(true);
	expect(await countContent(database.read, [content, null])).toBe(700_001);
});

test('[MATRIX56] a large list that is taken back takes its labels with it, and nobody goes on in its texts', async () => {
	const { testContext, facilitator, matrix, upload, stored } = await createImportTest();
	const { read } = testContext.context.database;
	const { consultation } = testContext;
	const labels = async () => (await findTaxonomy(read, consultation)).terms.map(({ label }) => label);
	const before = await labels();
	const earlier = new Set((await findClusters(read, consultation)).map(({ id }) => id));
	const id = await upload(many('Dig well'));
	await confirmImport(matrix, facilitator.actor, id);
	expect((await labels()).length).toBeGreaterThan(before.length);
	const made = (await findClusters(read, consultation)).filter((cluster) => !earlier.has(cluster.id));
	expect(made).toHaveLength(20);
	expect(await undoImport(matrix, facilitator.actor, id)).toEqual({ ok: true, value: { takenBack: true } });
	expect([await stored(), await labels()]).toEqual([[], before]);
	for (const { document } of made) expect((await findDocument(read, document))?.frozenAt).not.toBeNull();
});

test('[MATRIX56] what is done between looking and taking back is not overwritten', async () => {
	const { testContext, facilitator, matrix, upload, stored } = await createImportTest();
	const id = await upload(many('Dig well'));
	await confirmImport(matrix, facilitator.actor, id);
	const { database, config } = testContext.context;
	const { consultation } = testContext;
	const encoded = await encodeUndo(database.read, consultation, id);
	if (!encoded.ok) throw new Error(encoded.reason);
	const request = { consultation, participant: facilitator.actor.participant, id, at: 1 };
	const cluster = (await findClusters(database.read, consultation)).at(-1); // The last one came with the import.
	const before = await stored();
	const write = () => workerTransaction(database, undoWritten, encoded.value.bytes, request, config.secret);
	const position = (now: 'supported' | 'noted') =>
		transaction(database, (tx) => updateRecommendations(tx.db, [{ id: before[0]!.id, position: now }]));
	await position('noted');
	expect(await write()).toEqual({ ok: true, value: null });
	await position('supported');
	expect(await stored()).toEqual(before);
	await alter(database, 'update documents set head_seq = head_seq + 1 where id = ?', cluster?.document);
	expect(await write()).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual(before);
	await alter(database, 'update documents set head_seq = head_seq - 1 where id = ?', cluster?.document);
	const line = { consultation, stream: 'workshop:1', type: 'item-added' as never, at: 1, by: null };
	await transaction(database, (tx) =>
		testContext.context.journal.append(tx, { ...line, data: { cluster: cluster?.id } })
	);
	expect(await write()).toEqual({ ok: true, value: null });
	expect(await undoImport(matrix, facilitator.actor, id)).toEqual({ ok: false, reason: 'import/in-use' });
	expect(await stored()).toEqual(before);
});
