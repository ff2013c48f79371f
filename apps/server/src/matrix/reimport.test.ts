import { paragraph, run } from '@plenum/reports/plain-blocks';
import { createReportDocument } from '@plenum/reports/create-report-document';
import { recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import { defaultTemplate } from '@plenum/reports/template';
import { en } from '@plenum/reports/words/en';
import { emptyAssessment } from '@plenum/documents/first-state';
import { ok } from '@plenum/domain/result';
import { writeCsv } from '@plenum/formats/csv';
import type { ImportComparison } from '@plenum/protocol/matrix';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectOutcome } from '../exports/collect-outcome.ts';
import { changeTerm } from '../taxonomy/change-term.ts';
import { deleteTerms, findTaxonomy } from '../taxonomy/taxonomy.store.ts';
import { nameOlderLabels } from '../clusters/name-older-labels.ts';
import { nameTaxonomy } from '@plenum/domain/taxonomy/label-names';
import { viewCluster } from '../clusters/cluster-view.ts';
import { findFacets } from '../clusters/find-facets.ts';
import { importEarlierOutcome, deleteEarlierOutcome } from '../clusters/import-earlier-outcome.ts';
import { listContinuity } from '../clusters/list-continuity.ts';
import { confirmContinuity } from '../clusters/confirm-continuity.ts';
import { closeCluster } from '../clusters/close-cluster.ts';
import {
	findAllRecommendations,
	findClusters,
	updateDocument,
	type StoredRecommendation
} from '../clusters/clusters.store.ts';
import { recordReading } from '../clusters/record-reading.ts';
import { findReadings, updateAgreedLevel } from '../clusters/readings.store.ts';
import { mergeClusters } from '../clusters/merge-clusters.ts';
import { createTestContext, type TestPerson, type TestContext } from '../commitments/test-context.fixture.ts';
import { findAlteredRows } from '../db/row-checksums.ts';
import { transaction, workerTransaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { readDocument } from '../documents/read-document.ts';
import { findLines } from '../journal/journal.store.ts';
import { compareImport } from './compare-import.ts';
import { confirmImport } from './confirm-import.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { encodeImport } from './prepare-import.ts';
import { renumberImport } from './renumber-import.ts';
import { receiveImport } from './receive-import.ts';
import { readImportView } from './show-import.ts';
import { findImport } from './imports.store.ts';
import { countContent, findContent, insertChunk } from './import-contents.store.ts';
import { storeContent } from './store-content.ts';
import { undoWritten } from './write-undo.ts';
import { encodeUndo, listPastImports } from './prepare-undo.ts';
import { undoImport } from './undo-import.ts';
import { importWritten } from './write-import.ts';
import { until } from '../documents/documents.fixture.ts';
import { changeConsultation, findConsultation } from '../consultations/consultations.store.ts';
import { defaultScale } from '@plenum/domain/clusters/levels';

let trial: TestContext;
let facilitator: TestPerson;
let matrix: Matrix;

beforeEach(async () => {
	trial = await createTestContext();
	facilitator = await trial.welcome('facilitator');
	matrix = createMatrix(trial.context);
});
afterEach(async () => {
	await matrix.close();
	await trial.close();
});

const headers = ['number', 'text', 'position', 'theme'];
const first = [
	['140.1', 'Dig wells in every village (Arvenia);', 'Supported', 'Water'],
	['140.2', 'Plant trees along the coast (Arvenia);', 'Supported', 'Water'],
	['140.3', 'Open the prisons to visits (Dorland);', 'Noted', 'Prisons']
];

/** Read, not confirmed; answers its id. */
async function upload(rows: string[][], columns = headers): Promise<string> {
	const sent = await receiveImport(matrix, facilitator.actor, writeCsv([columns, ...rows]));
	if (!sent.ok) throw new Error(sent.reason);
	const { id } = sent.value.import;
	for (;;) {
		const seen = await readImportView(
			trial.context.database.read,
			trial.consultation,
			id,
			matrix.progress.get(id) ?? null
		);
		if (seen.ok && seen.value.import.state === 'preview') return id;
		if (seen.ok && seen.value.import.state !== 'reading') throw new Error(seen.value.import.state);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

async function compare(id: string, wished = {}): Promise<ImportComparison> {
	const compared = await compareImport(matrix.context.database.read, facilitator.actor, id, wished);
	if (!compared.ok) throw new Error(compared.reason);
	return compared.value.comparison;
}

async function confirmAll(id: string, wished = {}) {
	const { review, language, fingerprint, items } = await compare(id, wished);
	const take = items.map(({ key }) => key);
	return confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
}

const stored = () => findAllRecommendations(trial.context.database.read, trial.consultation);
const texts = async () => Object.fromEntries((await stored()).map(({ number, text }) => [number, text]));
const clusterOf = async (label: string) =>
	(await findClusters(trial.context.database.read, trial.consultation)).find((cluster) => cluster.label === label);

/** Everything that people said and wrote: what no import may touch. */
async function assessments() {
	const { read } = trial.context.database;
	const said = [];
	for (const { id, label, state, document } of await findClusters(read, trial.consultation))
		said.push({ id, label, state, text: await readDocument(read, document), readings: await findReadings(read, id) });
	return said;
}

/** A text and a reading on a cluster. */
async function assess(label: string): Promise<void> {
	const cluster = await clusterOf(label);
	if (!cluster) throw new Error(label);
	const document = trial.context.createId();
	const written = emptyAssessment();
	written.sections.progress = [paragraph(run('Forty wells were dug.'))];
	await transaction(trial.context.database, async (tx) => {
		const consultation = await findConsultation(tx.db, trial.consultation);
		if (!consultation) throw new Error(trial.consultation);
		await changeConsultation(tx.db, {
			...consultation,
			settings: { ...consultation.settings, scale: [...defaultScale] }
		});
		await createDocument(tx, { id: document, consultation: trial.consultation, cluster: cluster.id, first: written });
		await updateDocument(tx.db, cluster.id, document);
	});
	const said = { level: 'partially-implemented', percentage: null, regression: false, explanation: 'Seen.' };
	expect(await recordReading(trial.context, facilitator.actor, cluster.id, 'state', said)).toMatchObject({ ok: true });
}

describe('the same list again', () => {
	beforeEach(async () => {
		expect(await confirmImport(matrix, facilitator.actor, await upload(first))).toMatchObject({ ok: true });
	});

	test('[MATRIX50] adds nothing', async () => {
		const before = await stored();
		expect(await compare(await upload(first))).toMatchObject({ same: 3, items: [], translates: false, known: true });
		expect(await confirmAll(await upload(first))).toMatchObject({ value: { recommendations: 0, changed: 0 } });
		expect(await stored()).toEqual(before);
	});

	test('[MATRIX50] corrected: new, changed, moved and gone are shown with their words, and taken item by item', async () => {
		await assess('Water');
		const before = await assessments();
		const id = await upload([
			['140.1', 'Dig deep wells in every village (Arvenia);', 'Supported', 'Water'],
			['140.3', 'Open the prisons to visits (Dorland);', 'Supported', 'Water'],
			['140.4', 'Count the fish (Arvenia);', 'Noted', 'Sea']
		]);
		const { review, language, fingerprint, items } = await compare(id);
		expect(items).toMatchObject([
			{
				...{ kind: 'changed', number: '140.1', cluster: 'Water', proposed: true },
				changes: [
					{
						field: 'text',
						runs: [
							{ change: 'equal', text: 'Dig ' },
							{ change: 'inserted', text: 'deep ' },
							{ change: 'equal', text: 'wells in every village (Arvenia);' }
						]
					}
				]
			},
			{ kind: 'gone', number: '140.2', proposed: false },
			{
				...{ kind: 'changed', number: '140.3', cluster: 'Prisons', into: 'Water' },
				changes: [{ field: 'position' }, { field: 'themes' }, { field: 'theme' }]
			},
			{ kind: 'new', number: '140.4', into: 'Sea', newCluster: true, proposed: true }
		]);
		const take = items.filter(({ number }) => number !== '140.1').map(({ key }) => key);
		const done = await confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
		expect(done).toEqual(
			ok({
				...{ import: id, recommendations: 1, clusters: 1, changed: 1, translated: 0, moved: 1 },
				...{ withdrawn: 1, left: 1, closed: 0, labels: 1 }
			})
		);
		expect(await texts()).toMatchObject({ '140.1': 'Dig wells in every village (Arvenia);' });
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
		expect((await assessments()).filter(({ label }) => label !== 'Sea')).toEqual(before);
	});

	test('[MATRIX53] a closed cluster takes nothing in, and the report says so', async () => {
		await assess('Water');
		const water = await clusterOf('Water');
		const words = { statement: 'Half of it is done.', reviewDate: null, dissent: [] };
		await closeCluster(trial.context, facilitator.actor, water?.id ?? '', words);
		const before = [await stored(), await assessments()];
		const id = await upload([['140.1', 'Dig deep wells in every village (Arvenia);', 'Noted', 'Water']]);
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
		expect([await stored(), await assessments()]).toEqual(before);
	});

	test('[MATRIX42] is confirmed only as it was looked at', async () => {
		const [one, other] = [await upload([['140.1', 'Dig one well (Arvenia);', 'Noted', 'Water']]), await upload(first)];
		const { review, language, fingerprint } = await compare(other);
		await confirmAll(one);
		const take: string[] = [];
		expect(await confirmImport(matrix, facilitator.actor, other, { review, language, fingerprint, take })).toEqual({
			ok: false,
			reason: 'import/changed-meanwhile'
		});
	});

	test('[MATRIX52] a new one goes to where the facilitator has merged its theme', async () => {
		const [water, prisons] = [await clusterOf('Water'), await clusterOf('Prisons')];
		await mergeClusters(trial.context, facilitator.actor, water?.id ?? '', [prisons?.id ?? '']);
		await confirmAll(await upload([...first, ['140.9', 'Feed the prisoners (Arvenia);', 'Noted', 'Prisons']]));
		expect((await stored()).find(({ number }) => number === '140.9')?.cluster).toBe(water?.id);
	});

	test('[MATRIX55] the list in another language lays its texts beside the first', async () => {
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
	const list = async () => {
		const listed = await listPastImports(trial.context.database.read, trial.consultation);
		return listed.ok ? listed.value.imports : [];
	};
	const takeBack = (id: string) => undoImport(matrix, facilitator.actor, id);

	test('can be taken back while nothing hangs on it, the last first', async () => {
		const empty = await findClusters(trial.context.database.read, trial.consultation);
		const [one, other] = [await upload(first), await upload([['140.1', 'Dig a well (Arvenia);', 'Noted', 'Sea']])];
		await confirmAll(one);
		const before = await stored();
		await confirmAll(other);
		expect((await list()).map(({ id, standing }) => [id, standing])).toEqual([
			[other, 'free'],
			[one, 'not-last']
		]);
		expect(await takeBack(one)).toEqual({ ok: false, reason: 'import/not-last' });
		expect(await takeBack(other)).toMatchObject({ ok: true });
		expect(await stored()).toEqual(before);
		expect(await takeBack(other)).toMatchObject({ ok: true });
		expect(await takeBack(one)).toMatchObject({ ok: true });
		expect(await stored()).toEqual([]);
		expect(await findClusters(trial.context.database.read, trial.consultation)).toEqual(empty);
		expect((await list()).map(({ standing }) => standing)).toEqual(['taken-back', 'taken-back']);
		const lines = await findLines(trial.context.database.read, trial.consultation, 0);
		expect(lines.map(({ type }) => type)).toEqual([
			...['matrix-imported', 'matrix-imported', 'import-taken-back', 'import-taken-back']
		]);
	});

	test('cannot be taken back once somebody has said something on what it brought, and says on what', async () => {
		const id = await upload(first);
		await confirmAll(id);
		await assess('Water');
		expect(await list()).toMatchObject([{ id, standing: 'in-use', inUse: ['Water'] }]);
		const before = await stored();
		expect(await takeBack(id)).toEqual({ ok: false, reason: 'import/in-use' });
		expect(await stored()).toEqual(before);
	});

	test('that was not confirmed has nothing to take back', async () => {
		expect(await takeBack(await upload(first))).toEqual({ ok: false, reason: 'import/not-confirmed' });
	});
});

test('[LINEAGE2] [LINEAGE3] one goes on from one of an earlier review, once a person says so; then it is told with what was agreed there', async () => {
	await confirmAll(await upload(first), { review: 3 });
	await confirmAll(await upload([['141.7', 'Dig wells in every poor village (Hesperia);', 'Supported', 'Wells']]), {
		review: 4
	});
	const { read } = trial.context.database;
	const [pair, ...others] = (await listContinuity(read, trial.consultation)).pairs;
	expect(pair).toMatchObject({ later: { number: '141.7' }, earlier: { number: '140.1' }, standing: 'suggested' });
	expect(others).toEqual([]);
	const said = { later: pair?.later.id ?? '', earlier: pair?.earlier.id ?? '', standing: 'confirmed' } as const;
	const turned = { ...said, later: said.earlier, earlier: said.later };
	expect(await confirmContinuity(trial.context, facilitator.actor, turned)).toMatchObject({
		reason: 'lineage/not-earlier'
	});
	const elsewhere = { ...said, earlier: 'somewhere-else' };
	expect(await confirmContinuity(trial.context, facilitator.actor, elsewhere)).toMatchObject({
		reason: 'cluster/recommendation-elsewhere'
	});
	expect(await confirmContinuity(trial.context, facilitator.actor, said)).toMatchObject({
		value: { pairs: [{ standing: 'confirmed' }] }
	});
	await transaction(trial.context.database, async (tx) => {
		const agreed = { level: 'in-process', percentage: null, regression: false, explanation: '', at: 1 };
		await updateAgreedLevel(tx.db, (await clusterOf('Water'))?.id ?? '', agreed);
	});
	const wells = await clusterOf('Wells');
	expect(wells && (await viewCluster(read, wells)).recommendations[0]?.continues).toEqual([
		{ number: '140.1', review: 3, text: 'Dig wells in every village (Arvenia);', level: 'in-process', then: null }
	]);
	const outcome = await collectOutcome(read, trial.consultation, 1);
	const told = outcome.ok && outcome.value.clusters.flatMap(({ recommendations }) => recommendations);
	expect(told && told.find(({ number }) => number === '141.7')?.continues).toEqual([
		{ review: 3, number: '140.1', then: null }
	]);
});

test('[TAXONOMY2] [TAXONOMY5] a term is renamed, stands on record, and is found by', async () => {
	await confirmAll(await upload(first));
	const { read } = trial.context.database;
	const water = (await findTaxonomy(read, trial.consultation)).terms.find(({ label }) => label === 'Water');
	const six = (await findTaxonomy(read, trial.consultation)).terms.find(({ code }) => code === '6');
	const change = { shown: 'Drinking water', links: [six?.id ?? ''] };
	expect(await changeTerm(trial.context, facilitator.actor, water?.id ?? '', change)).toMatchObject({ ok: true });
	expect(await changeTerm(trial.context, facilitator.actor, 'no-such-term', {})).toMatchObject({
		reason: 'taxonomy/unknown-term'
	});
	const { labels, recommendations } = await findFacets(read, trial.consultation);
	const named = (places: number[]) => places.map((place) => labels[place]);
	expect(recommendations.map(({ themes, sdgs }) => [named(themes), named(sdgs)])).toEqual([
		[['Drinking water'], [six?.label]],
		[['Drinking water'], [six?.label]],
		[['Prisons'], []]
	]);
	expect((await stored())[0]?.themes).toEqual(['Water']);
	const cluster = await clusterOf('Water');
	const view = cluster && (await viewCluster(read, cluster));
	expect(view?.recommendations[0]?.labels).toEqual({
		themes: [{ name: 'Drinking water', printed: 'Water', linked: false }],
		groups: [],
		sdgs: [{ name: six?.label, printed: null, linked: true }]
	});
	const outcome = await collectOutcome(read, trial.consultation, 1);
	expect(outcome.ok && outcome.value.taxonomy.links).toContainEqual({
		...{ theme: 'Water', kind: 'sdg', target: six?.label, standing: 'confirmed' }
	});
	const lines = await findLines(read, trial.consultation, 0);
	expect(lines.at(-1)).toMatchObject({ type: 'term-changed', data: { label: 'Water', shown: 'Drinking water' } });
});

test('[TAXONOMY9] a consultation from before labels were terms gets its terms when the server starts', async () => {
	await confirmAll(await upload(first));
	const { database } = trial.context;
	const before = await findTaxonomy(database.read, trial.consultation);
	await transaction(database, async (tx) =>
		deleteTerms(
			tx.db,
			before.terms.map(({ id }) => id)
		)
	);
	expect((await findTaxonomy(database.read, trial.consultation)).terms).toEqual([]);
	await nameOlderLabels(trial.context);
	const after = await findTaxonomy(database.read, trial.consultation);
	expect(nameTaxonomy(after)).toEqual(nameTaxonomy(before));
	await nameOlderLabels(trial.context);
	expect(await findTaxonomy(database.read, trial.consultation)).toEqual(after);
});

test('[TAXONOMY10] what a new label is another name of is said while it comes in', async () => {
	await confirmAll(await upload(first));
	const id = await upload([['140.4', 'Clean the wells (Arvenia);', 'Supported', 'Waters']]);
	const comparison = await compare(id);
	expect(comparison.newLabels).toEqual([
		{ kind: 'theme', label: 'Waters', rows: [2], numbers: ['140.4'], suggestion: null }
	]);
	expect(comparison.knownLabels).toContainEqual({ kind: 'theme', label: 'Water', name: 'Water' });
	const { review, language, fingerprint, items } = comparison;
	const take = items.filter(({ proposed }) => proposed).map(({ key }) => key);
	const saying = (aliasOf: string) =>
		confirmImport(matrix, facilitator.actor, id, {
			...{ review, language, fingerprint, take },
			aliases: [{ kind: 'theme' as const, label: 'Waters', aliasOf }]
		});
	expect(await saying('No such theme')).toMatchObject({ reason: 'taxonomy/unknown-term' });
	expect(await saying('Water')).toMatchObject({ ok: true, value: { recommendations: 1, labels: 1 } });
	const { terms } = await findTaxonomy(trial.context.database.read, trial.consultation);
	const water = terms.find(({ label }) => label === 'Water');
	expect(terms.find(({ label }) => label === 'Waters')).toMatchObject({ aliasOf: water?.id, aliasSuggested: false });
	expect(await undoImport(matrix, facilitator.actor, id)).toMatchObject({ ok: true });
	expect((await findTaxonomy(trial.context.database.read, trial.consultation)).terms).toHaveLength(terms.length - 1);
});

test('[LINEAGE4] [LINEAGE5] an earlier outcome tells what was assessed then, and comes back with the outcome', async () => {
	await confirmAll(await upload(first));
	const { read } = trial.context.database;
	const wells = recommendation('121.4', { text: 'Dig more wells in every village (Dorland);', review: 3 });
	const [courts, ...others] = sampleOutcome.clusters;
	const agreed = { level: 'in-process', percentage: 40, regression: false, explanation: 'Not taken over.', at: 3 };
	const earlier = { ...sampleOutcome, clusters: [{ ...courts!, agreed, recommendations: [wells] }, ...others] };
	const bring = () => importEarlierOutcome(trial.context, facilitator.actor, structuredClone(earlier));
	expect(await importEarlierOutcome(trial.context, facilitator.actor, { version: 'none' })).toMatchObject({
		reason: 'export/not-an-outcome'
	});
	const brought = await bring();
	expect(brought).toMatchObject({ value: { outcomes: [{ title: 'Alvenia at mid-term', recommendations: 2 }] } });
	expect(await bring()).toMatchObject({ reason: 'lineage/already-here' });

	const { pairs } = await listContinuity(read, trial.consultation);
	expect(pairs).toMatchObject([
		{ later: { number: '140.1' }, earlier: { number: '121.4', outcome: 'Alvenia at mid-term' }, standing: 'suggested' }
	]);
	const [pair] = pairs;
	const said = { later: pair!.later.id, earlier: pair!.earlier.id, standing: 'confirmed' as const };
	expect(await confirmContinuity(trial.context, facilitator.actor, said)).toMatchObject({ ok: true });

	const water = await clusterOf('Water');
	const view = water && (await viewCluster(read, water));
	const level = { level: { id: 'in-process', label: null }, percentage: 40, regression: false };
	expect(view?.recommendations[0]?.continues).toMatchObject([
		{ number: '121.4', review: 3, then: { agreed: level, cluster: 'Access to justice' } }
	]);
	expect(JSON.stringify(view?.recommendations[0]?.continues)).not.toContain('Not taken over');
	const outcome = await collectOutcome(read, trial.consultation, 1);
	if (!outcome.ok) throw new Error(outcome.reason);
	const paper = createReportDocument('mid-term-report', outcome.value, defaultTemplate, en);
	expect(JSON.stringify(paper)).toContain('Then (121.4, 3rd cycle)');
	expect(JSON.stringify(paper)).toContain('In the process of implementation, 40%');

	const [source] = brought.ok ? brought.value.outcomes : [];
	expect(await deleteEarlierOutcome(trial.context, facilitator.actor, source?.id ?? '')).toMatchObject({
		value: { outcomes: [] }
	});
	expect((await listContinuity(read, trial.consultation)).pairs).toEqual([]);
});

test('[MATRIX58] a table with two columns of texts gives both languages at once, and the same again changes nothing', async () => {
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
	const rows = Array.from({ length: 12 }, (_, at) => [
		...[String(Number(`140.${at + 1}`)), `Dig well ${at} (Arvenia);`, 'Supported', 'Wells']
	]);
	const id = await upload(rows);
	const shown = await readImportView(
		trial.context.database.read,
		trial.consultation,
		id,
		matrix.progress.get(id) ?? null
	);
	expect(shown.ok && shown.value.import.preview?.lostZeros).toMatchObject([
		{ row: 11, number: '140.1', proposed: '140.10' }
	]);
	await renumberImport(matrix, facilitator.actor, id, { numbers: [{ row: 11, number: '140.10' }] });
	await confirmAll(id);
	expect((await stored()).map(({ number }) => number)).toContain('140.10');
	expect(await renumberImport(matrix, facilitator.actor, id, { numbers: [] })).toMatchObject({
		reason: 'import/already-confirmed'
	});
});

test('[MATRIX14] a file of one line has nothing to ask of its columns', async () => {
	const sent = await receiveImport(matrix, facilitator.actor, new TextEncoder().encode('no table at all'));
	if (!sent.ok) throw new Error(sent.reason);
	await until(async () => !matrix.progress.has(sent.value.import.id));
	expect(
		await readImportView(
			trial.context.database.read,
			trial.consultation,
			sent.value.import.id,
			matrix.progress.get(sent.value.import.id) ?? null
		)
	).toMatchObject({
		value: { import: { state: 'failed', failure: 'import/no-recommendations' } }
	});
});

const many = (text: string) =>
	Array.from({ length: 150 }, (_, at) => [
		`140.${at + 1}`,
		`${text} ${at} (Arvenia);`,
		'Supported',
		`Theme ${at % 20}`
	]);

test('[MATRIX42] a large list is written by a worker as a small one is: all of it, once, on record, and taken back', async () => {
	const id = await upload(many('Dig well'));
	const done = await confirmImport(matrix, facilitator.actor, id);
	expect(done).toMatchObject({ ok: true, value: { recommendations: 150, clusters: 20 } });
	expect(await confirmImport(matrix, facilitator.actor, id)).toMatchObject({ reason: 'import/already-confirmed' });
	expect((await stored()).length).toBe(150);
	const { database, journal } = trial.context;
	expect((await journal.verify(database.read, trial.consultation)).fault).toBe(null);
	expect(findAlteredRows(database.writer)).toEqual([]);
	for (const { document } of await findClusters(database.read, trial.consultation))
		expect((await readDocument(database.read, document))?.assessment).toEqual(emptyAssessment());
	const again = await upload([...many('Dig deep well').slice(0, 80), ...many('Dig well').slice(80)]);
	expect(await confirmAll(again)).toMatchObject({ ok: true, value: { changed: 80, recommendations: 0 } });
	expect((await texts())['140.1']).toBe('Dig deep well 0 (Arvenia);');
	expect(await undoImport(matrix, facilitator.actor, again)).toMatchObject({ ok: true });
	expect((await texts())['140.1']).toBe('Dig well 0 (Arvenia);');
});

test('[MATRIX42] what was planned on another ground is not written: it is planned again, or looked at again', async () => {
	const id = await upload(many('Dig well'));
	const { database, config } = trial.context;
	const encoded = await encodeImport(database.read, trial.consultation, id, null);
	if (!encoded.ok) throw new Error(encoded.reason);
	await confirmImport(matrix, facilitator.actor, await upload(first));
	const before = await stored();
	const { consultation } = trial;
	const confirmation = { consultation, participant: null, id, at: 1, aliases: [], changesContent: 'none' };
	const { bytes, changesAt } = encoded.value;
	const written = await workerTransaction(database, importWritten, bytes, changesAt, confirmation, config.secret);
	expect(written).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual(before);
	expect(await confirmImport(matrix, facilitator.actor, id)).toMatchObject({ ok: true });
});

test('[MATRIX47] what was read of an import stays as long as it names it, and no longer', async () => {
	const { database } = trial.context;
	const contents = () => database.writer.prepare('select distinct id from import_contents order by id').pluck().all();
	const named = async (id: string) => {
		const row = await findImport(database.read, id);
		return [row?.tableContent, row?.interpretationContent, row?.changesContent]
			.filter((each) => each != null)
			.toSorted();
	};
	const id = await upload(many('Dig well'));
	const read = await named(id);
	await renumberImport(matrix, facilitator.actor, id, { numbers: [{ row: 2, number: '150.1' }] });
	await matrix.sweep();
	expect(await named(id)).not.toEqual(read);
	expect(contents()).toEqual(await named(id));

	const chunk = (content: string, of: string, age: number) =>
		insertChunk(database.write, {
			...{ id: content, import: of, place: 0, bytes: Buffer.from('cut off'), createdAt: trial.context.now() - age }
		});
	const hours = 60 * 60 * 1000;
	await chunk('about-to-be-named', id, 0);
	await chunk('cut-off', id, 2 * hours);
	await chunk('of-none', 'unknown', 0);
	await matrix.sweep();
	expect(contents()).toEqual([...(await named(id)), 'about-to-be-named'].toSorted());

	await confirmImport(matrix, facilitator.actor, id);
	await matrix.sweep();
	expect(await named(id)).toHaveLength(2);
	expect(contents()).toEqual(await named(id));
	await undoImport(matrix, facilitator.actor, id);
	await matrix.sweep();
	expect(contents()).toEqual([]);
});

test('[MATRIX47] a content of several chunks is read as it was stored', async () => {
	const { database } = trial.context;
	const bytes = Buffer.from(Array.from({ length: 700_001 }, (_, at) => (at * 7919) % 251));
	const content = await storeContent(trial.context, 'import', bytes);
	expect((await findContent(database.read, content))?.equals(bytes)).toBe(true);
	expect(await countContent(database.read, [content, null])).toBe(700_001);
});

test('[MATRIX56] what is done between looking and taking back is not overwritten', async () => {
	const id = await upload(many('Dig well'));
	await confirmImport(matrix, facilitator.actor, id);
	const { database, config } = trial.context;
	const { consultation } = trial;
	const encoded = await encodeUndo(database.read, consultation, id);
	if (!encoded.ok) throw new Error(encoded.reason);
	const request = { consultation, participant: facilitator.actor.participant, id, at: 1 };
	const cluster = (await findClusters(database.read, consultation)).at(-1); // The last one came with the import.
	const before = await stored();
	const write = () => workerTransaction(database, undoWritten, encoded.value.bytes, request, config.secret);
	database.writer.prepare('update documents set head_seq = head_seq + 1 where id = ?').run(cluster?.document);
	expect(await write()).toEqual({ ok: true, value: null });
	expect(await stored()).toEqual(before);
	database.writer.prepare('update documents set head_seq = head_seq - 1 where id = ?').run(cluster?.document);
	const line = { consultation, stream: 'workshop:1', type: 'item-added', at: 1, by: null };
	await transaction(database, (tx) => trial.context.journal.append(tx, { ...line, data: { cluster: cluster?.id } }));
	expect(await write()).toEqual({ ok: true, value: null });
	expect(await undoImport(matrix, facilitator.actor, id)).toEqual({ ok: false, reason: 'import/in-use' });
	expect(await stored()).toEqual(before);
});
