import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { DocumentState } from '@plenum/protocol/documents';
import { paragraph, run } from '@plenum/reports/plain-blocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { transaction } from '../db/transaction.ts';
import { appendUpdates, findDocument } from '../documents/documents.store.ts';
import { readDocument } from '../documents/read-document.ts';
import { areShort, joinDocuments, joinNow } from './join-texts.ts';
import { createTestApp, type TestApp, type TestCluster } from './test-app.fixture.ts';

let place: TestApp;
let courts: TestCluster;
let water: TestCluster;

const long = (word: string): Assessment => {
	const progress = Array.from({ length: 400 }, (_, at) => paragraph(run(`${word} ${at} `.repeat(50))));
	return { ...emptyAssessment(), sections: { ...emptyAssessment().sections, progress } };
};

beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', { first: long('court') });
	water = await place.makeCluster('Water', { first: long('well') });
});
afterEach(() => place.close());

test('[CLUSTERS3] long texts are joined as short ones are: everything once, under its label, and the old ones are frozen', async () => {
	const stateOf = async (document: string) =>
		(await place.ask<DocumentState>(`GET /api/v1/documents/${document}/state`)).body;
	const before = [await stateOf(courts.document), await stateOf(water.document)];
	const body = { clusters: [water.cluster] };
	const merged = await place.ask<ClusterView>(`POST /clusters/${courts.cluster}/merge`, { body });
	expect(merged.status).toBe(200);
	const { progress } = (await stateOf(merged.body.document)).json.sections;
	expect(progress).toEqual([
		...long('court').sections.progress,
		{ type: 'heading', level: 2, runs: [{ text: 'Water', marks: [], href: null }] },
		...long('well').sections.progress
	]);
	expect([await stateOf(courts.document), await stateOf(water.document)]).toEqual(before);
	const { read } = place.plenum.context.database;
	for (const { document } of [courts, water]) {
		const row = await findDocument(read, document);
		expect(row?.frozenSha256).toBe((await readDocument(read, document))?.sha256);
	}
	const { body: kept } = await place.ask<{ json: unknown }>(`GET /api/v1/documents/${merged.body.document}/versions/1`);
	expect(kept).toMatchObject({ reason: 'merged' });
});

test('[CLUSTERS3] what was written since the texts were read is in the joined one', async () => {
	const { database } = place.plenum.context;
	const documents = { target: courts.document, others: [{ label: 'Water', document: water.document }] };
	expect(await areShort(database.read, documents)).toBe(false);
	const ahead = await joinDocuments(database.read, documents);
	if (!ahead.ok) throw new Error(ahead.reason);
	const join = (of = documents) => transaction(database, (tx) => joinNow(tx, of, ahead.value));
	expect(await join()).toBe(ahead.value);
	const renamed = { ...documents, others: [{ label: 'Wells', document: water.document }] };
	expect((await join(renamed)).documents).toEqual(renamed);
	await transaction(database, (tx) => appendUpdates(tx.db, water.document, 1, []));
	const { texts, bytes } = await join();
	expect(texts.map(({ seq }) => seq)).toEqual([0, 1]);
	expect(bytes.length).toBeGreaterThan(0);
});

test('[OPERATE50] a merge that is committed is answered as done where the worker that reads the answer ends', async () => {
	const { database } = place.plenum.context;
	vi.spyOn(database.costly, 'read').mockRejectedValue(new Error('The thread has ended.'));
	const body = { clusters: [water.cluster] };
	const merged = await place.ask<ClusterView>(`POST /clusters/${courts.cluster}/merge`, { body });
	expect([merged.status, merged.body.lineage.map(({ label }) => label)]).toEqual([200, ['Water']]);
});
