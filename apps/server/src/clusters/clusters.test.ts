import { plainText } from '@plenum/reports/submission/plain-blocks';
import { recommendation, sampleOutcome } from '@plenum/reports/sample-outcome.fixture';
import type { ClusterView } from '@plenum/protocol/clusters';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { alter } from '../test-support/database/statements.fixture.ts';
import { transaction } from '../db/transaction.ts';
import { appendUpdates } from '../documents/documents.store.ts';
import { createTestApp, type TestCluster, type TestApp } from '../test-support/app/test-app.fixture.ts';

let place: TestApp;
let courts: TestCluster;
let water: TestCluster;

beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', {
		rows: [
			recommendation('140.18'),
			recommendation('140.2', { row: 2, themes: ['Justice', 'Fair trial'] }),
			recommendation('140.3', { row: 3, position: 'noted', themes: ['Fair trial'] })
		]
	});
	water = await place.makeCluster('Water', { rows: [recommendation('140.7', { row: 4 })] });
});
afterEach(() => place.close());

const said = { level: 'in-process', percentage: 40, regression: false, reason: 'On the way' };
const summaries = async () => (await place.api('listClusters')).body.clusters;
const view = async (id: string) => (await place.api('getCluster', { params: { cluster: id } })).body;
const lines = async () => (await place.api('readJournal', { query: { after: 0 } })).body.lines;
const sourceOf = (statement: unknown) => (statement as Sqlite.Statement).source;
const numbers = (cluster: ClusterView) => cluster.recommendations.map(({ number }) => number);
const closing = { statement: 'Half done', reviewDate: '2028-03-01', dissent: [{ constituency: 'nhri', text: 'Less' }] };

test('[CLUSTERS4] a cluster shows its recommendations in the order of their numbers, and counts positions', async () => {
	const shown = await view(courts.cluster);
	expect(numbers(shown)).toEqual(['140.2', '140.3', '140.18']);
	expect(shown.positions).toEqual({ supported: 2, noted: 1, 'partially-supported': 0, pending: 0, unknown: 0 });
	expect(await summaries()).toMatchObject([
		{ label: 'Courts', recommendations: 3, state: 'open', summary: { total: 3 } },
		{ label: 'Water', recommendations: 1 }
	]);
	expect((await summaries())[0]?.themes).toEqual(expect.arrayContaining(['Fair trial', 'Justice']));
});

test('[OPERATE44] recommendations are not counted again for a cluster that was closed, nor commitments read for one that was renamed', async () => {
	const asked = vi.spyOn(Object.getPrototypeOf(new Sqlite(':memory:').prepare('select 1')), 'all');
	const counted = () =>
		asked.mock.contexts.filter((each) => /from "(recommendations|commitments)"/.test(sourceOf(each))).length;
	expect(await summaries()).toMatchObject([{ label: 'Courts', positions: { supported: 2 } }, { label: 'Water' }]);
	await place.ask('GET /commitments?first=20');
	expect(counted()).toBeGreaterThan(1);
	expect(await place.ask(`POST /clusters/${courts.cluster}/close`, { body: closing })).toMatchObject({ status: 200 });
	asked.mockClear();
	expect(await summaries()).toMatchObject([{ state: 'closed', positions: { supported: 2 } }, { label: 'Water' }]);
	await place.ask('GET /commitments?first=20');
	expect(counted()).toBe(0);
	await place.ask(`PATCH /clusters/${water.cluster}`, { body: { label: 'Wells' } });
	asked.mockClear();
	await place.ask('GET /commitments?first=20');
	expect(counted()).toBe(0);
	await alter(place.plenum.context.database, "update recommendations set position = 'noted'");
	expect(await summaries()).toMatchObject([
		{ label: 'Courts', positions: { supported: 0, noted: 3 } },
		{ label: 'Wells' }
	]);
	asked.mockRestore();
});

test('[OPERATE44] the names of clusters come in the order of the list', async () => {
	await place.ask('PUT /cluster-order', { body: { clusters: [water.cluster, courts.cluster] } });
	await place.ask(`POST /clusters/${courts.cluster}/close`, { body: closing });
	const named = (await summaries()).map(({ id, label, document }) => ({ id, label, document }));
	expect((await place.ask('GET /cluster-names')).body).toEqual({ clusters: named });
	expect(named.map(({ id }) => id)).toEqual([water.cluster, courts.cluster]);
});

test('[OPERATE56] where the clusters stand comes in the order of the list, with no word of why', async () => {
	await place.ask('PUT /cluster-order', { body: { clusters: [water.cluster, courts.cluster] } });
	await place.ask(`POST /clusters/${courts.cluster}/close`, { body: closing });
	const expected = (await summaries()).map(({ id, label, state, recommendations, pledges, matters, summary }) => ({
		id,
		label,
		state,
		recommendations,
		pledges,
		matters,
		summary
	}));
	expect((await place.ask('GET /cluster-standings')).body).toMatchObject({ clusters: expected });
	expect(expected).toMatchObject([{ label: 'Water' }, { label: 'Courts', state: 'closed' }]);
});

test('[CLUSTERS2] renaming is recorded with both labels, and saying the same again is not', async () => {
	const renamed = await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: ' Justice ' } });
	expect(renamed).toMatchObject({ status: 200, body: { label: 'Justice' } });
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Justice' } });
	const renamings = (await lines()).filter(({ type }) => type === 'cluster-renamed');
	expect(renamings.map(({ data }) => data)).toEqual([{ from: 'Courts', to: 'Justice' }]);
});

test('[CLUSTERS6] the order is the facilitator’s, and names every cluster', async () => {
	const clusters = [water.cluster, courts.cluster];
	expect((await place.ask('PUT /cluster-order', { body: { clusters } })).status).toBe(200);
	expect((await summaries()).map(({ label }) => label)).toEqual(['Water', 'Courts']);
	const half = await place.ask('PUT /cluster-order', { body: { clusters: [water.cluster] } });
	expect([half.status, half.body.code]).toEqual([422, 'cluster/order-incomplete']);
});

test('[CLUSTERS3] merging moves every recommendation and keeps the other’s text readable', async () => {
	const merged = await place.api('mergeClusters', {
		params: { cluster: courts.cluster },
		body: { clusters: [water.cluster] }
	});
	expect(merged.status).toBe(200);
	expect(numbers(merged.body)).toEqual(['140.2', '140.3', '140.7', '140.18']);
	expect(merged.body.lineage).toMatchObject([{ kind: 'merged', label: 'Water', document: water.document }]);
	expect((await summaries()).map(({ label }) => label)).toEqual(['Courts']);
	expect(await view(water.cluster)).toMatchObject({
		state: 'closed',
		mergedInto: courts.cluster
	});
	expect((await place.ask(`GET /api/v1/documents/${water.document}/state`)).status).toBe(200);
	const again = await place.api('mergeClusters', {
		params: { cluster: courts.cluster },
		body: { clusters: [water.cluster] }
	});
	expect(again).toMatchObject({ status: 200, body: merged.body });
	expect((await lines()).filter(({ type }) => type === 'clusters-merged')).toHaveLength(1);
});

test('[CLUSTERS3] merging joins the texts in one document, each under its label, and the old ones stay as they were', async () => {
	const [written] = sampleOutcome.clusters;
	if (!written) throw new Error('the sample has no cluster');
	const legal = await place.makeCluster('Legal aid', { first: written.assessment });
	const merged = await place.api('mergeClusters', {
		params: { cluster: courts.cluster },
		body: { clusters: [legal.cluster, water.cluster] }
	});
	expect(merged.body.document).not.toBe(courts.document);
	const stateOf = async (document: string) => (await place.api('getDocumentState', { params: { document } })).body.json;
	const joined = await stateOf(merged.body.document);
	expect(plainText(joined.sections.progress)).toBe('Legal aid\nTwo courts opened.\n- in the north\n- in the south');
	expect(joined.actions).toEqual(written.assessment.actions);
	expect(await stateOf(legal.document)).toEqual(written.assessment);
	const { database } = place.plenum.context;
	for (const document of [courts.document, legal.document])
		expect(await transaction(database, (tx) => appendUpdates(tx.db, document, 1, []))).toBeUndefined();
});

test('[CLUSTERS5] splitting makes a cluster with a text of its own, and each says where it comes from', async () => {
	const leaving = courts.recommendations.slice(0, 1);
	const parted = await place.api('splitCluster', {
		params: { cluster: courts.cluster },
		body: { label: 'Legal aid', recommendations: leaving }
	});
	expect(parted.status).toBe(200);
	expect([numbers(parted.body.from), numbers(parted.body.to)]).toEqual([['140.2', '140.3'], ['140.18']]);
	expect(parted.body.to.lineage).toMatchObject([{ kind: 'split', label: 'Courts', cluster: courts.cluster }]);
	const text = await place.api('getDocumentState', { params: { document: parted.body.to.document } });
	expect(text.body.json.sections.progress).toEqual([]);
});

test('[CLUSTERS21] closing fixes the text: its hash is in the record, and nothing more is written', async () => {
	const closed = await place.api('closeCluster', { params: { cluster: courts.cluster }, body: closing });
	const text = await place.api('getDocumentState', { params: { document: courts.document } });
	expect(closed.body).toMatchObject({ state: 'closed', closing: { ...closing, documentSha256: text.body.sha256 } });
	expect((await lines()).at(-1)).toMatchObject({
		type: 'cluster-closed',
		data: { ...closing, documentSha256: text.body.sha256 }
	});
	const { database } = place.plenum.context;
	const appended = await transaction(database, (tx) => appendUpdates(tx.db, courts.document, 1, []));
	expect(appended).toBeUndefined();
	const again = await place.api('closeCluster', { params: { cluster: courts.cluster }, body: closing });
	expect(again.body).toEqual(closed.body);
	expect((await lines()).filter(({ type }) => type === 'cluster-closed')).toHaveLength(1);
});

test('[CLUSTERS22] a closed cluster is neither arranged nor closed again; [CLUSTERS23] until it is opened', async () => {
	await place.ask(`POST /clusters/${courts.cluster}/close`, { body: closing });
	const refusals = [
		await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Other' } }),
		await place.ask(`POST /clusters/${water.cluster}/merge`, { body: { clusters: [courts.cluster] } }),
		await place.ask(`POST /clusters/${courts.cluster}/close`, { body: { ...closing, statement: 'Other' } })
	];
	expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(refusals.map(() => [409, 'cluster/closed']));
	const open = await place.api('reopenCluster', { params: { cluster: courts.cluster } });
	expect(open.body).toMatchObject({ state: 'open', closing: null });
	expect((await place.ask(`POST /clusters/${courts.cluster}/reopen`)).body.code).toBe('cluster/not-closed');
});

test('[CLUSTERS7] a cluster of another consultation opens nothing here', async () => {
	const reply = await place.ask('POST /api/v1/consultations', {
		body: {
			title: 'Other',
			stateName: 'Korvania',
			reviews: [{ cycle: 4, session: null, symbols: [] }],
			purpose: 'action-plan'
		}
	});
	const other = `/api/v1/consultations/${String(reply.body.id)}`;
	expect((await place.ask(`GET ${other}/clusters/${courts.cluster}`)).body.code).toBe('cluster/unknown');
	expect((await place.ask(`POST ${other}/clusters/${courts.cluster}/reopen`)).body.code).toBe('cluster/unknown');
});

test('[OPERATE65] a cluster is read once for all who may read it, and told anew once it has changed', async () => {
	const of = (role: 'rapporteur' | 'observer', side: string) => place.welcome(role, side);
	const readers = [await of('rapporteur', 'state'), await of('rapporteur', 'state')];
	readers.push(await of('observer', 'nhri'), await of('observer', 'state'));
	// That somebody's session is in use is written by now.
	for (const as of readers) await place.ask('GET /cluster-names', { as });
	const writing = vi.spyOn(JSON, 'stringify');
	onTestFinished(() => writing.mockRestore());
	const isCluster = (value: unknown) => typeof value === 'object' && value !== null && 'recommendations' in value;
	const ask = async (as: string) => {
		const { status, body } = await place.api('getCluster', { params: { cluster: courts.cluster }, as });
		return status === 200
			? [body.label, body.recommendations.flatMap(({ sideRatings }) => sideRatings).length]
			: status;
	};
	for (const reader of readers) expect(await ask(reader)).toEqual(['Courts', 0]);
	// [RATINGS364] Once for those who speak for the side, and once for those who speak for none.
	expect(writing.mock.calls.filter(([value]) => isCluster(value))).toHaveLength(2);
	expect(await ask('nobody')).toBe(401);
	const rated = { recommendations: [{ id: courts.recommendations[0], seen: null }], rating: said };
	await place.ask(`PUT /clusters/${courts.cluster}/side-ratings/state`, { body: rated });
	for (const reader of readers) expect(await ask(reader)).toEqual(['Courts', 1]);
	await place.ask(`PATCH /clusters/${courts.cluster}`, { body: { label: 'Judges' } });
	for (const reader of readers) expect(await ask(reader)).toEqual(['Judges', 1]);
});
