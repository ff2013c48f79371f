import { emptyAssessment, type Assessment } from '@plenum/domain/clusters/assessment';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { transaction } from '../db/transaction.ts';
import { appendUpdates, findDocument } from '../documents/documents.store.ts';
import { readDocument } from '../documents/read-document.ts';
import { findLines } from '../journal/journal.store.ts';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

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
	const stateOf = async (document: string) => (await place.api('getDocumentState', { params: { document } })).body;
	const before = [await stateOf(courts.document), await stateOf(water.document)];
	const body = { clusters: [water.cluster] };
	const merged = await place.api('mergeClusters', { params: { cluster: courts.cluster }, body });
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
	const { body: kept } = await place.api('getVersion', { params: { document: merged.body.document, version: '1' } });
	expect(kept).toMatchObject({ reason: 'merged' });
});

test('[CLUSTERS3] what somebody writes while the texts are joined is in the joined one', async () => {
	const { database } = place.plenum.context;
	const doc = new Y.Doc();
	const late = new Y.XmlElement('paragraph');
	late.insert(0, [new Y.XmlText('Written late')]);
	doc.getXmlFragment('progress').insert(0, [late]);
	const take = database.costly.take.bind(database.costly);
	const taking = vi.spyOn(database.costly, 'take').mockImplementationOnce(async (...asked) => {
		const joined = await take(...asked);
		await transaction(database, (tx) => appendUpdates(tx.db, water.document, 1, [Y.encodeStateAsUpdate(doc)]));
		return joined;
	});
	const body = { clusters: [water.cluster] };
	const merged = await place.api('mergeClusters', { params: { cluster: courts.cluster }, body });
	expect([merged.status, taking.mock.calls.length]).toEqual([200, 2]);
	const state = await place.api('getDocumentState', { params: { document: merged.body.document } });
	expect(JSON.stringify(state.body.json.sections.progress)).toContain('Written late');
	const frozen = await findDocument(database.read, water.document);
	expect(frozen?.frozenSha256).toBe((await readDocument(database.read, water.document))?.sha256);
});

test('[CLUSTERS3] many short clusters are merged as few are, and whoever has one open is told that it is frozen', async () => {
	const { context } = place.plenum;
	const target = await place.makeCluster('Rights');
	const others = [];
	for (let at = 0; at < 11; at++)
		others.push(await place.makeCluster(`Right ${at}`, { rows: [recommendation(`140.${at + 1}`)] }));
	const frozen: string[] = [];
	context.documentChanged.connect((document) => void frozen.push(document));
	const writing = vi.spyOn(context.database.writes, 'prepare');
	const body = { clusters: others.map(({ cluster }) => cluster) };
	const merged = await place.api('mergeClusters', { params: { cluster: target.cluster }, body });
	expect([merged.status, writing.mock.calls.length]).toEqual([200, 1]);
	expect(merged.body.recommendations.map(({ number }) => number)).toEqual(others.map((_, at) => `140.${at + 1}`));
	expect(merged.body.lineage.map(({ cluster }) => cluster)).toEqual(body.clusters);
	expect(frozen).toEqual(others.map(({ document }) => document));
	const lines = await findLines(context.database.read, place.consultation, 0);
	expect(lines.at(-1)).toMatchObject({ type: 'clusters-merged', stream: `cluster:${target.cluster}` });
	expect(await context.journal.verify(context.database.read, place.consultation)).toMatchObject({ fault: null });
});

test('[CLUSTERS3] a cluster of many recommendations is merged as many clusters are: in the worker that writes', async () => {
	const { database } = place.plenum.context;
	const rows = Array.from({ length: 501 }, (_, at) => recommendation(`141.${at + 1}`));
	const many = await place.makeCluster('Rights', { rows });
	const writing = vi.spyOn(database.writes, 'prepare');
	const merge = (target: string, from: string) =>
		place.api('mergeClusters', { params: { cluster: target }, body: { clusters: [from] } });
	const target = await place.makeCluster('Liberties');
	const merged = await merge(target.cluster, many.cluster);
	expect([merged.status, merged.body.recommendations.length, writing.mock.calls.length]).toEqual([200, 501, 1]);
	const few = await place.makeCluster('Freedoms', { rows: [recommendation('142.1')] });
	await merge(target.cluster, few.cluster);
	expect(writing).toHaveBeenCalledTimes(1);
});

test('[OPERATE50] a merge that is committed is answered as done where the worker that reads the answer ends', async () => {
	const { database } = place.plenum.context;
	vi.spyOn(database.costly, 'read').mockRejectedValue(new Error('The thread has ended.'));
	const body = { clusters: [water.cluster] };
	const merged = await place.api('mergeClusters', { params: { cluster: courts.cluster }, body });
	expect([merged.status, merged.body.lineage.map(({ label }) => label)]).toEqual([200, ['Water']]);
});
