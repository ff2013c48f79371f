import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { ok } from '@plenum/domain/result';
import { describe, expect, test } from 'vitest';
import { closeCluster } from '../clusters/close-cluster.ts';
import { findAssessed, findClusters, updateDocument, type StoredRecommendation } from '../clusters/clusters.store.ts';
import { recordSideRatings } from '../clusters/side-ratings/record-side-ratings.ts';
import { findClusterRatings } from '../clusters/side-ratings.store.ts';
import { mergeClusters } from '../clusters/merge-clusters.ts';
import { transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { readDocument } from '../documents/read-document.ts';
import { findLines } from '../journal/journal.store.ts';
import { confirmImport } from './confirm-import.ts';
import { correctImport } from './correct-import.ts';
import { receiveImport } from './upload/receive-import.ts';
import { readImportView } from './show-import.ts';
import { listPastImports } from './prepare-undo.ts';
import { undoImport } from './undo-import.ts';
import { changeConsultation, findConsultation } from '../consultations/consultations.store.ts';
import { defaultScale } from '@plenum/domain/consultations/scale';
import { createImportTest, first, type ImportTest } from '../test-support/matrix/imports.fixture.ts';

/** Everything that people said and wrote: what no import may touch. */
async function assessments({ testContext }: ImportTest) {
	const { read } = testContext.context.database;
	const said = [];
	for (const { id, label, state, document } of await findClusters(read, testContext.consultation))
		said.push({
			id,
			label,
			state,
			text: await readDocument(read, document),
			ratings: [...(await findClusterRatings(read, id))]
		});
	return said;
}

/** A text in a cluster, and a rating of its recommendations. */
async function assess({ testContext, facilitator, clusterOf }: ImportTest, label: string): Promise<void> {
	const cluster = await clusterOf(label);
	if (!cluster) throw new Error(label);
	const document = testContext.context.createId();
	const written = emptyAssessment();
	written.sections.progress = [paragraph(run('Forty wells were dug.'))];
	await transaction(testContext.context.database, async (tx) => {
		const consultation = await findConsultation(tx.db, testContext.consultation);
		if (!consultation) throw new Error(testContext.consultation);
		await changeConsultation(tx.db, {
			...consultation,
			settings: { ...consultation.settings, scale: [...defaultScale] }
		});
		await createDocument(tx, {
			id: document,
			consultation: testContext.consultation,
			cluster: cluster.id,
			first: written
		});
		await updateDocument(tx.db, cluster.id, document);
	});
	const rating = { level: 'partially-implemented', percentage: null, regression: false, reason: 'Seen.' };
	const rows = await findAssessed(testContext.context.database.read, cluster.id);
	const said = { recommendations: rows.map(({ id }) => ({ id, seen: null })), rating };
	expect(await recordSideRatings(testContext.context, facilitator.actor, cluster.id, 'state', said)).toMatchObject({
		ok: true
	});
}

describe('the same list again', () => {
	const importFirst = async (): Promise<ImportTest> => {
		const imports = await createImportTest();
		const { matrix, facilitator, upload } = imports;
		expect(await confirmImport(matrix, facilitator.actor, await upload(first))).toMatchObject({ ok: true });
		return imports;
	};

	test('[MATRIX50] adds nothing', async () => {
		const { upload, compare, confirmAll, stored } = await importFirst();
		const before = await stored();
		expect(await compare(await upload(first))).toMatchObject({ same: 3, items: [], translates: false, known: true });
		expect(await confirmAll(await upload(first))).toMatchObject({ value: { recommendations: 0, changed: 0 } });
		expect(await stored()).toEqual(before);
	});

	test('[MATRIX50] corrected: new, changed, moved and gone are shown with their words, and taken item by item', async () => {
		const imports = await importFirst();
		const { facilitator, matrix, upload, compare, stored, texts, clusterOf } = imports;
		await assess(imports, 'Water');
		const before = await assessments(imports);
		const id = await upload([
			['140.1', 'Dig deep wells in every village (Austria);', 'Supported', 'Water'],
			['140.3', 'Open the prisons to visits (Denmark);', 'Supported', 'Water'],
			['140.4', 'Count the fish (Austria);', 'Noted', 'Sea']
		]);
		const { review, language, fingerprint, items } = await compare(id);
		expect(items).toMatchObject([
			{
				kind: 'changed',
				number: '140.1',
				cluster: 'Water',
				proposed: true,
				changes: [
					{
						field: 'text',
						runs: [
							{ change: 'equal', text: 'Dig ' },
							{ change: 'inserted', text: 'deep ' },
							{ change: 'equal', text: 'wells in every village (Austria);' }
						]
					}
				]
			},
			{ kind: 'gone', number: '140.2', proposed: false },
			{
				kind: 'changed',
				number: '140.3',
				cluster: 'Prisons',
				into: 'Water',
				changes: [{ field: 'position' }, { field: 'themes' }, { field: 'theme' }]
			},
			{ kind: 'new', number: '140.4', into: 'Sea', newCluster: true, proposed: true }
		]);
		const take = items.filter(({ number }) => number !== '140.1').map(({ key }) => key);
		const done = await confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
		expect(done).toEqual(
			ok({
				import: id,
				recommendations: 1,
				clusters: 1,
				changed: 1,
				translated: 0,
				moved: 1,
				withdrawn: 1,
				left: 1,
				closed: 0,
				labels: 1
			})
		);
		expect(await texts()).toMatchObject({ '140.1': 'Dig wells in every village (Austria);' });
		const water = await clusterOf('Water');
		expect(
			(await stored()).map(({ number, cluster, withdrawn }) => [number, cluster === water?.id, withdrawn])
		).toEqual(
			expect.arrayContaining([
				['140.1', true, false],
				['140.2', true, true],
				['140.3', true, false],
				['140.4', false, false]
			])
		);
		expect((await assessments(imports)).filter(({ label }) => label !== 'Sea')).toEqual(before);
	});

	test('[MATRIX53] a closed cluster takes nothing in, and the report says so', async () => {
		const imports = await importFirst();
		const { testContext, facilitator, matrix, upload, compare, stored, clusterOf } = imports;
		await assess(imports, 'Water');
		const water = await clusterOf('Water');
		const words = { statement: 'Half of it is done.', reviewDate: null, dissent: [] };
		await closeCluster(testContext.context, facilitator.actor, water?.id ?? '', words);
		const before = [await stored(), await assessments(imports)];
		const id = await upload([['140.1', 'Dig deep wells in every village (Austria);', 'Noted', 'Water']]);
		const { items } = await compare(id);
		expect(items.map(({ number, closed, proposed }) => [number, closed, proposed])).toEqual([
			['140.1', true, false],
			['140.2', true, false],
			['140.3', false, false]
		]);
		const { review, language, fingerprint } = await compare(id);
		const take = items.filter(({ closed }) => closed).map(({ key }) => key);
		const done = await confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
		expect(done).toMatchObject({ ok: true, value: { changed: 0, withdrawn: 0, closed: 2 } });
		expect([await stored(), await assessments(imports)]).toEqual(before);
	});

	test('[MATRIX42] is confirmed only as it was looked at', async () => {
		const { facilitator, matrix, upload, compare, confirmAll } = await importFirst();
		const one = await upload([['140.1', 'Dig one well (Austria);', 'Noted', 'Water']]);
		const other = await upload(first);
		const { review, language, fingerprint } = await compare(other);
		await confirmAll(one);
		const take: string[] = [];
		expect(await confirmImport(matrix, facilitator.actor, other, { review, language, fingerprint, take })).toEqual({
			ok: false,
			reason: 'import/changed-meanwhile'
		});
	});

	test('[MATRIX52] a new one goes to where the facilitator has merged its theme', async () => {
		const { testContext, facilitator, upload, confirmAll, stored, clusterOf } = await importFirst();
		const water = await clusterOf('Water');
		const prisons = await clusterOf('Prisons');
		await mergeClusters(testContext.context, facilitator.actor, water?.id ?? '', [prisons?.id ?? '']);
		await confirmAll(await upload([...first, ['140.9', 'Feed the prisoners (Austria);', 'Noted', 'Prisons']]));
		expect((await stored()).find(({ number }) => number === '140.9')?.cluster).toBe(water?.id);
	});

	test('[MATRIX55] the list in another language lays its texts beside the first', async () => {
		const { upload, compare, confirmAll, stored } = await importFirst();
		const before = await stored();
		const arabic = [
			['140.1', 'حفر الآبار في كل قرية (أرفينيا)؛', 'مقبولة', 'المياه'],
			['140.2', 'غرس الأشجار على طول الساحل (أرفينيا)؛', 'مقبولة', 'المياه']
		];
		const id = await upload(arabic);
		expect(await compare(id)).toMatchObject({ language: 'ar', translates: true, items: [{}, {}] });
		expect(await confirmAll(id)).toMatchObject({ value: { recommendations: 0, translated: 2, changed: 0 } });
		const translated = (one: StoredRecommendation) => arabic.find(([number]) => number === one.number)?.[1];
		expect(await stored()).toEqual(
			before.map((one) => ({
				...one,
				translations: translated(one) === undefined ? [] : [{ language: 'ar', text: translated(one) }]
			}))
		);
	});
});

describe('[MATRIX56] an import', () => {
	const list = async ({ testContext }: ImportTest) => {
		const listed = await listPastImports(testContext.context.database.read, testContext.consultation);
		return listed.ok ? listed.value.imports : [];
	};
	const takeBack = ({ matrix, facilitator }: ImportTest, id: string) => undoImport(matrix, facilitator.actor, id);

	test('can be taken back while nothing hangs on it, the last first', async () => {
		const imports = await createImportTest();
		const { testContext, upload, confirmAll, stored } = imports;
		const empty = await findClusters(testContext.context.database.read, testContext.consultation);
		const one = await upload(first);
		const other = await upload([['140.1', 'Dig a well (Austria);', 'Noted', 'Sea']]);
		await confirmAll(one);
		const before = await stored();
		await confirmAll(other);
		expect((await list(imports)).map(({ id, status }) => [id, status])).toEqual([
			[other, 'free'],
			[one, 'not-last']
		]);
		expect(await takeBack(imports, one)).toEqual({ ok: false, reason: 'import/not-last' });
		expect(await takeBack(imports, other)).toMatchObject({ ok: true });
		expect(await stored()).toEqual(before);
		expect(await takeBack(imports, other)).toMatchObject({ ok: true });
		expect(await takeBack(imports, one)).toMatchObject({ ok: true });
		expect(await stored()).toEqual([]);
		expect(await findClusters(testContext.context.database.read, testContext.consultation)).toEqual(empty);
		expect((await list(imports)).map(({ status }) => status)).toEqual(['taken-back', 'taken-back']);
		const lines = await findLines(testContext.context.database.read, testContext.consultation, 0);
		expect(lines.map(({ type }) => type)).toEqual([
			...['matrix-imported', 'matrix-imported', 'import-taken-back', 'import-taken-back']
		]);
	});

	test('cannot be taken back once somebody has said something on what it brought, and says on what', async () => {
		const imports = await createImportTest();
		const { upload, confirmAll, stored } = imports;
		const id = await upload(first);
		await confirmAll(id);
		await assess(imports, 'Water');
		expect(await list(imports)).toMatchObject([{ id, status: 'in-use', inUse: ['Water'] }]);
		const before = await stored();
		expect(await takeBack(imports, id)).toEqual({ ok: false, reason: 'import/in-use' });
		expect(await stored()).toEqual(before);
	});

	test('that was not confirmed has nothing to take back', async () => {
		const imports = await createImportTest();
		const { upload } = imports;
		expect(await takeBack(imports, await upload(first))).toEqual({ ok: false, reason: 'import/not-confirmed' });
	});
});

test('[MATRIX58] a table with two columns of texts gives both languages at once, and the same again changes nothing', async () => {
	const { upload, compare, confirmAll, stored } = await createImportTest();
	const columns = ['number', 'text_fr', 'text_ar', 'position', 'theme'];
	const rows = [
		['144.1', 'Ratifier la Convention (Togo);', 'التصديق على الاتفاقية (توغو)؛', 'Supported', 'Normes'],
		['144.2', 'Poursuivre les réformes (Togo);', 'مواصلة الإصلاحات (توغو)؛', 'Noted', 'Normes']
	];
	await confirmAll(await upload(rows, columns));
	const texts = (await stored()).map(({ language, translations }) => [language, translations]);
	expect(texts).toEqual(rows.map((row) => ['fr', [{ language: 'ar', text: row[2] }]]));
	expect(await compare(await upload(rows, columns))).toMatchObject({ items: [], same: 2, translates: false });
	const other = [rows[0]!, ['144.2', rows[1]![1]!, 'مواصلة جميع الإصلاحات (توغو)؛', 'Noted', 'Normes']];
	const id = await upload(other, columns);
	expect(await compare(id)).toMatchObject({
		items: [{ number: '144.2', kind: 'changed', changes: [{ field: 'translation', language: 'ar' }] }]
	});
	await confirmAll(id);
	expect((await stored())[1]).toMatchObject({
		text: rows[1]![1],
		translations: [{ language: 'ar', text: other[1]![2] }]
	});
});

test('[MATRIX29] a number that lost its zero is repaired when a person says so', async () => {
	const { testContext, facilitator, matrix, upload, confirmAll, stored } = await createImportTest();
	const rows = Array.from({ length: 12 }, (_, at) => [
		...[String(Number(`140.${at + 1}`)), `Dig well ${at} (Austria);`, 'Supported', 'Wells']
	]);
	const id = await upload(rows);
	const shown = await readImportView(
		testContext.context.database.read,
		testContext.consultation,
		id,
		matrix.progress.of(id)
	);
	expect(shown.ok && shown.value.import.preview?.lostZeros).toMatchObject([
		{ row: 11, number: '140.1', proposed: '140.10' }
	]);
	await correctImport(matrix, facilitator.actor, id, { numbers: [{ row: 11, number: '140.10' }] });
	await confirmAll(id);
	expect((await stored()).map(({ number }) => number)).toContain('140.10');
	expect(await correctImport(matrix, facilitator.actor, id, { numbers: [] })).toMatchObject({
		reason: 'import/already-confirmed'
	});
});

test('[MATRIX14] a file of one line has nothing to ask of its columns', async () => {
	const { testContext, facilitator, matrix } = await createImportTest();
	const sent = await receiveImport(matrix, facilitator.actor, new TextEncoder().encode('no table at all'));
	if (!sent.ok) throw new Error(sent.reason);
	await matrix.settled(sent.value.import.id);
	expect(
		await readImportView(
			testContext.context.database.read,
			testContext.consultation,
			sent.value.import.id,
			matrix.progress.of(sent.value.import.id)
		)
	).toMatchObject({
		value: { import: { state: 'failed', failure: 'import/no-recommendations' } }
	});
});
