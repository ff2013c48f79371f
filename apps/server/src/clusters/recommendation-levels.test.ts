import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { ClusterSummary, ClusterView, LevelsView } from '@plenum/protocol/clusters';
import type { Minutes } from '@plenum/protocol/journal';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from './test-app.fixture.ts';

let place: TestApp;
let courts: TestCluster;
let water: TestCluster;

beforeEach(async () => {
	place = await createTestApp();
	courts = await place.makeCluster('Courts', {
		rows: [
			recommendation('140.1'),
			recommendation('140.2', { row: 2 }),
			recommendation('140.3', { row: 3 }),
			recommendation('140.4', { row: 4, withdrawn: true })
		]
	});
	water = await place.makeCluster('Water', { rows: [recommendation('140.7', { row: 5 })] });
});
afterEach(() => place.close());

const said = { level: 'in-process', percentage: 40, regression: false, explanation: 'On the way' };
const rows = (...numbers: number[]) => numbers.map((number) => courts.recommendations[number - 1] as string);
const view = async (id = courts.cluster) => (await place.ask<ClusterView>(`GET /clusters/${id}`)).body;
const lines = async () => (await place.ask<Minutes>('GET /journal?after=0')).body.lines;
const linesOf = async (type: string) => (await lines()).filter((line) => line.type === type);
const levelsIn = (cluster: ClusterView) =>
	cluster.recommendations.map(({ number, readings, agreed }) => [
		number,
		readings.map(({ constituency, level }) => `${constituency}: ${level}`).join(', '),
		agreed?.level ?? null
	]);

function read(constituency: string, recommendations: readonly string[], reading: object | null, as = place.token) {
	const body = { recommendations, reading };
	return place.ask<ClusterView & { code: string }>(
		`PUT /clusters/${courts.cluster}/recommendation-readings/${constituency}`,
		{ as, body }
	);
}

function agree(recommendations: readonly string[], agreed: object | null, as = place.token) {
	return place.ask<ClusterView & { code: string }>(`PUT /clusters/${courts.cluster}/recommendation-levels`, {
		as,
		body: { recommendations, agreed }
	});
}

function agreeEqual(recommendations: readonly string[], as = place.token) {
	return place.ask<ClusterView & { code: string }>(`POST /clusters/${courts.cluster}/recommendation-levels/equal`, {
		as,
		body: { recommendations }
	});
}

test('[CLUSTERS41] a side says the same of several recommendations; each keeps its own, and the record names them', async () => {
	const nhri = await place.welcome('participant', 'nhri');
	expect((await read('nhri', rows(1, 2), said, nhri)).status).toBe(200);
	await read('state', rows(2), said);
	await read('state', rows(2), { ...said, level: 'fully-implemented' });
	expect(levelsIn(await view())).toEqual([
		['140.1', 'nhri: in-process', null],
		['140.2', 'state: fully-implemented, nhri: in-process', null],
		['140.3', '', null],
		['140.4', '', null]
	]);
	expect((await view()).readings).toEqual([]);
	const [line] = await linesOf('recommendation-readings-given');
	expect(line?.data).toMatchObject({
		constituency: 'nhri',
		recommendations: [{ number: '140.1' }, { number: '140.2' }],
		reading: said
	});
});

test('[CLUSTERS41] saying the same again leaves no line; taking back leaves one, and the row without a reading', async () => {
	await read('state', rows(1, 2), said);
	await read('state', rows(1), said);
	await read('state', rows(1, 3), said);
	expect((await linesOf('recommendation-readings-given')).map(({ data }) => data)).toMatchObject([
		{ recommendations: [{ number: '140.1' }, { number: '140.2' }] },
		{ recommendations: [{ number: '140.3' }] }
	]);
	await read('state', rows(1, 2), null);
	await read('state', rows(1, 2), null);
	expect(levelsIn(await view()).map(([, readings]) => readings)).toEqual(['', '', 'state: in-process', '']);
	expect(await linesOf('recommendation-readings-given')).toHaveLength(3);
});

test('[CLUSTERS41] one that is elsewhere, withdrawn or unknown lets none of the list be taken', async () => {
	const elsewhere = water.recommendations[0] as string;
	for (const wrong of [elsewhere, ...rows(4), 'nowhere-at-all']) {
		expect((await read('state', [...rows(1), wrong], said)).body.code).toBe('cluster/recommendation-elsewhere');
		expect((await agree([...rows(1), wrong], said)).body.code).toBe('cluster/recommendation-elsewhere');
		expect((await agreeEqual([wrong])).body.code).toBe('cluster/recommendation-elsewhere');
	}
	expect(levelsIn(await view()).every(([, readings, agreed]) => readings === '' && agreed === null)).toBe(true);
	expect(await linesOf('recommendation-readings-given')).toEqual([]);
});

test('[CLUSTERS41] only for one’s own side, by the scale, while the cluster is open', async () => {
	const nhri = await place.welcome('participant', 'nhri');
	const observer = await place.welcome('observer', 'nhri');
	expect((await read('state', rows(1), said, nhri)).body.code).toBe('reading/not-your-constituency');
	expect((await read('state', rows(1), null, nhri)).body.code).toBe('reading/not-your-constituency');
	expect((await read('nhri', rows(1), said, observer)).body.code).toBe('rights/missing');
	expect((await read('nobody', rows(1), said)).body.code).toBe('join/unknown-constituency');
	expect((await read('state', rows(1), { ...said, level: 'excellent' })).body.code).toBe('level/unknown');
	expect((await agree(rows(1), said, nhri)).body.code).toBe('rights/missing');
	expect((await agreeEqual(rows(1), nhri)).body.code).toBe('rights/missing');
	await place.ask(`POST /clusters/${courts.cluster}/close`, {
		body: { statement: 'Done', reviewDate: null, dissent: [] }
	});
	expect((await read('state', rows(1), said)).body.code).toBe('cluster/closed');
	expect((await agree(rows(1), said)).body.code).toBe('cluster/closed');
	expect((await agreeEqual(rows(1))).body.code).toBe('cluster/closed');
});

test('[CLUSTERS42] what sides say alike is agreed in one act; where the list is another by then, nothing is', async () => {
	await read('state', rows(1, 2, 3), said);
	await read('nhri', rows(1, 2), { ...said, explanation: 'Seen as well' });
	expect((await agreeEqual(rows(1, 2, 3))).body.code).toBe('reading/not-equal');
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual([null, null, null, null]);
	const agreed = await agreeEqual(rows(1, 2));
	expect(levelsIn(agreed.body).map(([, , level]) => level)).toEqual(['in-process', 'in-process', null, null]);
	expect(agreed.body.recommendations[0]?.agreed).toMatchObject({ percentage: 40, explanation: '' });
	await agreeEqual(rows(1, 2));
	const agreements = await linesOf('equal-levels-agreed');
	expect(agreements.map(({ data }) => data)).toMatchObject([
		{ recommendations: [{ number: '140.1', agreed: { level: 'in-process' } }, { number: '140.2' }] }
	]);
});

test('[CLUSTERS41] [CLUSTERS43] the answer says what stood before, those of which the same was said together', async () => {
	const earlier = { ...said, level: 'no-consensus', percentage: null };
	await agree(rows(2), earlier);
	await read('state', rows(3), said);
	const before = [
		{ recommendations: rows(1, 3), value: null },
		{ recommendations: rows(2), value: earlier }
	];
	expect((await agree(rows(1, 2, 3), said)).body).toMatchObject({ before });
	expect((await read('state', rows(3), null)).body).toMatchObject({
		before: [{ recommendations: rows(3), value: said }]
	});
	const put = async (level: object) =>
		(await place.ask(`PUT /clusters/${courts.cluster}/agreed`, { body: level })).body as unknown as { before: unknown };
	expect((await put(earlier)).before).toBeNull();
	expect((await put(said)).before).toEqual(earlier);
});

test('[CLUSTERS43] a level or “no consensus” is agreed on several, changed, and taken back', async () => {
	await agree(rows(1, 2), { ...said, level: 'no-consensus' });
	await agree(rows(2), said);
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual(['no-consensus', 'in-process', null, null]);
	await agree(rows(1, 2), null);
	await agree(rows(1, 2), null);
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual([null, null, null, null]);
	expect(await linesOf('recommendation-levels-agreed')).toHaveLength(3);
});

test('[CLUSTERS44] the summary counts levels of recommendations, and not those that were withdrawn', async () => {
	await read('state', rows(1, 3), said);
	await agree(rows(1), said);
	const { body } = await place.ask<{ clusters: ClusterSummary[] }>('GET /clusters');
	const counts = { agreed: [{ level: 'in-process', count: 1 }], read: 1 };
	expect(body.clusters.map(({ levels }) => levels)).toEqual([counts, { agreed: [], read: 0 }]);
	expect((await view()).levels).toEqual(counts);
});

test('[CLUSTERS46] every recommendation is listed with where the sides stand, withdrawn ones not', async () => {
	await read('nhri', rows(2), said);
	await read('state', rows(2), { ...said, level: 'fully-implemented', regression: true });
	await agree(rows(1), { ...said, level: 'no-consensus' });
	const { body } = await place.ask<LevelsView>('GET /levels');
	expect(body.recommendations.map(({ number, readings, agreed }) => [number, readings, agreed?.level ?? null])).toEqual(
		[
			['140.1', [], 'no-consensus'],
			[
				'140.2',
				[
					{ constituency: 'state', level: 'fully-implemented', percentage: 40, regression: true },
					{ constituency: 'nhri', level: 'in-process', percentage: 40, regression: false }
				],
				null
			],
			['140.3', [], null],
			['140.7', [], null]
		]
	);
	expect(body.recommendations.map(({ closed }) => closed)).toEqual([false, false, false, false]);
	await place.ask(`POST /clusters/${courts.cluster}/close`, {
		body: { statement: 'So be it', reviewDate: null, dissent: [] }
	});
	const after = (await place.ask<LevelsView>('GET /levels')).body.recommendations;
	expect(after.map(({ cluster, closed }) => closed === (cluster === courts.cluster))).toEqual([true, true, true, true]);
});

test('[CLUSTERS45] levels of a recommendation go where it goes: into another cluster by a merge, out by a split', async () => {
	await read('state', rows(1, 2), said);
	await agree(rows(1, 2), said);
	const split = { label: 'Judges', recommendations: rows(1) };
	await place.ask(`POST /clusters/${courts.cluster}/split`, { body: split });
	const merged = await place.ask<ClusterView>(`POST /clusters/${water.cluster}/merge`, {
		body: { clusters: [courts.cluster] }
	});
	expect(levelsIn(merged.body)).toContainEqual(['140.2', 'state: in-process', 'in-process']);
	const { body } = await place.ask<{ clusters: ClusterSummary[] }>('GET /clusters');
	const judges = body.clusters.find(({ label }) => label === 'Judges') as ClusterSummary;
	expect(levelsIn(await view(judges.id))).toEqual([['140.1', 'state: in-process', 'in-process']]);
});
