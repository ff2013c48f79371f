import type { BodyOf } from '@plenum/protocol/operation-types';
import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import type { ClusterView } from '@plenum/protocol/clusters';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

let testApp: TestApp;
let water: TestCluster;
let courts: TestCluster;
beforeAll(async () => {
	testApp = await createTestApp();
});
afterAll(() => testApp.close());

const rows = ['140.1', '140.2'].map((number, row) => ({
	row,
	number,
	text: `Do ${number}.`,
	states: ['Peru'],
	position: 'supported' as const,
	positionAsPrinted: '',
	source: null,
	themes: [],
	groups: [],
	sdgs: []
}));
const pledge = { kind: 'pledge', text: ' Ratify the Convention by 2027 ', note: 'High-level segment' } as const;
const matter = { kind: 'matter', text: 'Noise at night', note: null } as const;
const level = { level: 'fully-implemented', percentage: null, regression: false, reason: '' } as const;

async function fresh() {
	water = await testApp.makeCluster('Water', { rows });
	courts = await testApp.makeCluster('Courts');
}

const add = (body: BodyOf<'addAddition'>, cluster = water.cluster) =>
	testApp.api('addAddition', { params: { cluster }, body });
const remove = (id: string, cluster = water.cluster) =>
	testApp.api('removeAddition', { params: { cluster, addition: id } });
const correct = (id: string, body: BodyOf<'correctAddition'>) =>
	testApp.api('correctAddition', { params: { cluster: water.cluster, addition: id }, body });
const idOf = ({ recommendations }: ClusterView, number: string) =>
	recommendations.find((one) => one.number === number)?.id ?? 'no-such-one';
const lines = async (type: string) =>
	(await testApp.api('readJournal')).body.lines.filter((line) => line.type === type);

/** Each test makes its own pledge; codes go on counting. */
async function addPledge(text: string): Promise<{ id: string; number: string }> {
	const { recommendations } = (await add({ kind: 'pledge', text, note: null })).body;
	const { id, number } = recommendations.find((one) => one.text === text)!;
	return { id, number };
}

test('[ADDITIONS1] [ADDITIONS2] [ADDITIONS3] a pledge and a new matter come after the recommendations, with codes of their own', async () => {
	await fresh();
	await add(matter);
	const { status, body } = await add(pledge);
	expect(status).toBe(200);
	expect(
		body.recommendations.map(({ kind, number, text, note, position, states }) => [
			kind,
			number,
			text,
			note,
			position,
			states
		])
	).toEqual([
		['recommendation', '140.1', 'Do 140.1.', null, 'supported', ['Peru']],
		['recommendation', '140.2', 'Do 140.2.', null, 'supported', ['Peru']],
		['pledge', 'P1', 'Ratify the Convention by 2027', 'High-level segment', null, []],
		['matter', 'M1', 'Noise at night', null, null, []]
	]);
	expect(await add(pledge, courts.cluster)).toMatchObject({ status: 409, body: { code: 'addition/there-already' } });
	expect(await add({ ...pledge, kind: 'matter' }, courts.cluster)).toMatchObject({ status: 200 });
	expect(await add({ ...matter, text: '   ' })).toMatchObject({ status: 400 });
	expect(await lines('addition-added')).toHaveLength(3);
	expect((await lines('addition-added'))[1]).toMatchObject({
		data: { kind: 'pledge', number: 'P1', text: 'Ratify the Convention by 2027', note: 'High-level segment' }
	});
});

test('[ADDITIONS6] recommendations are counted without them, and they by their own names', async () => {
	const { clusters } = (await testApp.api('listClusters')).body;
	expect(
		clusters.map(({ label, recommendations, pledges, matters }) => [label, recommendations, pledges, matters])
	).toEqual([
		['Water', 2, 1, 1],
		['Courts', 0, 0, 1]
	]);
	expect(clusters[0]?.positions).toMatchObject({ supported: 2, unknown: 0 });
	const { recommendations } = (await testApp.api('getCluster', { params: { cluster: water.cluster } })).body;
	const agreed = { recommendations: recommendations.map(({ id }) => ({ id, seen: null })), agreed: level };
	const { body } = await testApp.api('agreeRatings', { params: { cluster: water.cluster }, body: agreed });
	expect(body.summary).toMatchObject({ total: 2, levels: [{ level: 'fully-implemented', count: 2 }] });
	expect(body.positions).toMatchObject({ supported: 2, unknown: 0 });
	expect(body.recommendations.map(({ agreed }) => agreed?.level)).toEqual(Array(4).fill('fully-implemented'));
	expect((await testApp.api('listClusters')).body.clusters[0]?.summary).toEqual(body.summary);
	const levels = (await testApp.api('listLevels')).body.recommendations;
	expect(levels.map(({ kind, number, position }) => [kind, number, position])).toEqual([
		['recommendation', '140.1', 'supported'],
		['recommendation', '140.2', 'supported'],
		['pledge', 'P1', null],
		['matter', 'M1', null],
		['matter', 'M2', null]
	]);
	const facets = (await testApp.api('getFacets')).body.recommendations;
	expect(facets.filter(({ kind }) => kind !== 'recommendation').map(({ position }) => position)).toEqual([
		null,
		null,
		null
	]);
});

test('[ADDITIONS3] [ADDITIONS6] they are rated in a round, counted by their names, and found', async () => {
	const { recommendations } = (await testApp.api('getCluster', { params: { cluster: water.cluster } })).body;
	const rater = await testApp.welcome('participant', 'state');
	const opened = await testApp.api('openRatingRound', {
		body: {
			title: 'All',
			disclosure: 'open',
			raters: 'person',
			closesAt: null,
			recommendations: recommendations.map(({ id }) => id)
		}
	});
	expect(opened.body).toMatchObject({ recommendations: 2, pledges: 1, matters: 1 });
	expect((await lines('ratings-opened'))[0]).toMatchObject({ data: { recommendations: 2, pledges: 1, matters: 1 } });
	const path = `/rating-rounds/${opened.body.id}`;
	const own = (await testApp.api('getOwnRatings', { params: { round: opened.body.id }, as: rater })).body;
	expect(own.recommendations.map(({ kind, number, note, position }) => [kind, number, note, position])).toEqual([
		['recommendation', '140.1', null, 'supported'],
		['recommendation', '140.2', null, 'supported'],
		['pledge', 'P1', 'High-level segment', null],
		['matter', 'M1', null, null]
	]);
	const rating = { level: 'fully-implemented', percentage: null, regression: false, reason: '', source: '' };
	const ratings = own.recommendations.map(({ id }) => ({ recommendation: id, version: 0, rating }));
	const saved = await testApp.ask(`PUT ${path}/ratings`, { as: rater, body: { ratings } });
	expect(saved.body).toMatchObject({ rated: 4, refused: [] });
	await testApp.ask(`POST ${path}/close`);
	expect((await testApp.ask(`POST ${path}/reveal`)).status).toBe(200);
	const found = (await testApp.api('search', { body: { query: 'noise' } })).body;
	expect(found.results.map(({ kind, title }) => [kind, title])).toEqual([['matter', 'M1']]);
});

test('[ADDITIONS4] what was rated keeps its words and stays; its note can be corrected', async () => {
	const id = idOf((await testApp.api('getCluster', { params: { cluster: water.cluster } })).body, 'P1');
	expect(await remove(id)).toMatchObject({ status: 409, body: { code: 'addition/rated' } });
	expect(await correct(id, { text: 'Other', note: null })).toMatchObject({ body: { code: 'addition/rated' } });
	const noted = await correct(id, { text: pledge.text, note: 'Geneva, March' });
	expect(noted.body.recommendations[2]).toMatchObject({ text: 'Ratify the Convention by 2027', note: 'Geneva, March' });
	await correct(id, { text: pledge.text, note: 'Geneva, March' });
	expect(await lines('addition-corrected')).toHaveLength(1);
});

test('[ADDITIONS4] [ADDITIONS10] while nothing was said of it, it is corrected and removed; an agreed rating stands in the way', async () => {
	const { id, number } = await addPledge('Publish the report');
	const to = { text: 'Publish every report', note: null };
	expect((await correct(id, to)).body.recommendations.find((one) => one.id === id)?.text).toBe(to.text);
	const at = `/clusters/${water.cluster}/agreed-ratings`;
	await testApp.ask(`PUT ${at}`, { body: { recommendations: [{ id, seen: null }], agreed: level } });
	expect(await remove(id)).toMatchObject({ status: 409, body: { code: 'addition/has-ratings' } });
	const stands = (await testApp.api('getCluster', { params: { cluster: water.cluster } })).body.recommendations;
	const seen = stands.find((one) => one.id === id)?.agreed?.at ?? null;
	await testApp.ask(`PUT ${at}`, { body: { recommendations: [{ id, seen }], agreed: null } });
	expect((await remove(id)).body.recommendations.some((one) => one.id === id)).toBe(false);
	expect(await remove(id)).toMatchObject({ status: 404, body: { code: 'addition/unknown' } });
	expect(await lines('addition-removed')).toMatchObject([{ data: { kind: 'pledge', number, text: to.text } }]);
});

test('[ADDITIONS4] one that a drafted action serves stays', async () => {
	const { id, number } = await addPledge('Train all judges');
	const fields = { lead: '', supporting: '', deadline: '', resources: '', assistance: '', indicators: [] };
	const action = { id: 'action-0001', text: 'Train', ...fields, recommendations: [number] };
	const served = await testApp.makeCluster('Judges', { first: { ...emptyAssessment(), actions: [action] } });
	await testApp.ask(`POST /clusters/${water.cluster}/additions/${id}/move`, { body: { to: served.cluster } });
	expect(await remove(id, served.cluster)).toMatchObject({ status: 409, body: { code: 'addition/has-actions' } });
});

test('[ADDITIONS7] it moves to another open cluster, with what was said of it', async () => {
	const { id, number } = await addPledge('Open the archive');
	const path = `/clusters/${water.cluster}/additions/${id}/move`;
	await testApp.ask(`PUT /clusters/${water.cluster}/agreed-ratings`, {
		body: { recommendations: [{ id, seen: null }], agreed: level }
	});
	const body = { to: courts.cluster };
	const moved = await testApp.api('moveAddition', { params: { cluster: water.cluster, addition: id }, body });
	expect(moved.body.recommendations.some((one) => one.id === id)).toBe(false);
	const there = (await testApp.api('getCluster', { params: { cluster: courts.cluster } })).body;
	expect(there.recommendations.find((one) => one.number === number)?.agreed?.level).toBe('fully-implemented');
	expect((await testApp.ask(`POST ${path}`, { body })).status).toBe(404);
	const closed = await testApp.makeCluster('Closed');
	await testApp.ask(`POST /clusters/${closed.cluster}/close`, {
		body: { statement: 'Done', reviewDate: null, dissent: [] }
	});
	const from = `/clusters/${courts.cluster}/additions/${id}/move`;
	expect(await testApp.ask(`POST ${from}`, { body: { to: closed.cluster } })).toMatchObject({
		body: { code: 'cluster/closed' }
	});
	expect(await add({ ...matter, text: 'Too late' }, closed.cluster)).toMatchObject({
		body: { code: 'cluster/closed' }
	});
});

test('[ADDITIONS8] what belongs to no cluster begins one of its own', async () => {
	const body = { kind: 'matter', text: 'Light at night', note: null, label: ' Light ' } as const;
	const made = await testApp.api('addClusterWithAddition', { body });
	expect(made.body).toMatchObject({
		label: 'Light',
		state: 'open',
		recommendations: [{ kind: 'matter', text: 'Light at night' }]
	});
	expect(await testApp.ask('POST /additions', { body })).toMatchObject({ body: { code: 'addition/there-already' } });
	const { clusters } = (await testApp.api('listClusters')).body;
	expect(clusters.filter(({ label }) => label === 'Light')).toMatchObject([{ recommendations: 0, matters: 1 }]);
});

test('[ADDITIONS2] a recommendation is no addition, and an addition has no category and goes on from nothing', async () => {
	const { id } = await addPledge('Count again');
	const [recommendation = ''] = water.recommendations;
	expect((await remove(recommendation)).status).toBe(404);
	const at = `/clusters/${water.cluster}/recommendations/${id}/category`;
	const elsewhere = { status: 422, body: { code: 'cluster/recommendation-elsewhere' } };
	expect(await testApp.ask(`PUT ${at}`, { body: { category: 5 } })).toMatchObject(elsewhere);
	const body = { pairs: [{ later: id, earlier: recommendation }], status: 'confirmed' };
	expect(await testApp.ask('PUT /continuity', { body })).toMatchObject(elsewhere);
});

test('[ADDITIONS5] the outcome holds them apart, and becomes a consultation again', async () => {
	const outcome = parseOutcome(await testApp.api('exportOutcome', { params: { format: 'outcome.json' } }));
	const [first] = outcome.clusters;
	expect(first?.recommendations.map(({ number }) => number)).toEqual(['140.1', '140.2']);
	expect(first?.pledges[0]).toMatchObject({
		number: 'P1',
		note: 'Geneva, March',
		agreed: { level: 'fully-implemented' }
	});
	expect(first?.matters).toMatchObject([{ number: 'M1', text: 'Noise at night' }]);
	const made = await testApp.api('importOutcome', { body: outcome });
	expect(made.status).toBe(201);
	const again = await testApp.api('exportOutcome', {
		params: { consultation: made.body.consultation.id, format: 'outcome.json' }
	});
	const listed = ({ clusters }: Outcome) =>
		clusters.map(({ recommendations, pledges, matters }) => ({ recommendations, pledges, matters }));
	expect(listed(parseOutcome(again))).toEqual(listed(outcome));
});
