import type { BodyOf } from '@plenum/protocol/operation-types';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { ClusterSummary, ClusterView } from '@plenum/protocol/clusters';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

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

const said = { level: 'in-process', percentage: 40, regression: false, reason: 'On the way' };
const rows = (...numbers: number[]) => numbers.map((number) => courts.recommendations[number - 1] as string);
const view = async (id = courts.cluster) => (await place.api('getCluster', { params: { cluster: id } })).body;
const lines = async () => (await place.api('readJournal', { query: { after: 0 } })).body.lines;
const linesOf = async (type: string) => (await lines()).filter((line) => line.type === type);
const levelsIn = (cluster: ClusterView) =>
	cluster.recommendations.map(({ number, sideRatings, agreed }) => [
		number,
		sideRatings.map(({ constituency, level }) => `${constituency}: ${level}`).join(', '),
		agreed?.level ?? null
	]);

/** As a form does that was opened just now: with the times of what stands there. */
async function seenOf(recommendations: readonly string[], constituency: string | null) {
	const { recommendations: shown } = await view();
	return recommendations.map((id) => {
		const one = shown.find((each) => each.id === id);
		const said =
			constituency === null ? one?.agreed : one?.sideRatings.find((each) => each.constituency === constituency);
		return { id, seen: said?.at ?? null };
	});
}

async function rate(
	constituency: string,
	recommendations: readonly string[],
	rating: BodyOf<'recordSideRatings'>['rating'],
	as = place.token
) {
	const body = { recommendations: await seenOf(recommendations, constituency), rating };
	return place.api('recordSideRatings', { params: { cluster: courts.cluster, constituency }, as, body });
}

async function agree(recommendations: readonly string[], agreed: BodyOf<'agreeRatings'>['agreed'], as = place.token) {
	const body = { recommendations: await seenOf(recommendations, null), agreed };
	return place.api('agreeRatings', { params: { cluster: courts.cluster }, as, body });
}

function agreeAlike(recommendations: readonly string[], as = place.token) {
	return place.api('agreeAlikeRatings', { as, body: { recommendations: [...recommendations] } });
}

function object(recommendation: string, objects: boolean, as: string) {
	const body = { recommendation, objects };
	return place.api('objectToSideRating', { params: { cluster: courts.cluster }, as, body });
}

test('[CLUSTERS41] a side says the same of several recommendations; each keeps its own, and the record names them', async () => {
	const nhri = await place.welcome('participant', 'nhri');
	expect((await rate('nhri', rows(1, 2), said, nhri)).status).toBe(200);
	await rate('state', rows(2), said);
	await rate('state', rows(2), { ...said, level: 'fully-implemented' });
	expect(levelsIn(await view())).toEqual([
		['140.1', 'nhri: in-process', null],
		['140.2', 'state: fully-implemented, nhri: in-process', null],
		['140.3', '', null],
		['140.4', '', null]
	]);
	const [line] = await linesOf('side-ratings-recorded');
	expect(line?.data).toMatchObject({
		constituency: 'nhri',
		recommendations: [{ number: '140.1' }, { number: '140.2' }],
		rating: said
	});
});

test('[CLUSTERS41] saying the same again leaves no line; taking back leaves one, and the row without a rating', async () => {
	await rate('state', rows(1, 2), said);
	await rate('state', rows(1), said);
	await rate('state', rows(1, 3), said);
	expect((await linesOf('side-ratings-recorded')).map(({ data }) => data)).toMatchObject([
		{ recommendations: [{ number: '140.1' }, { number: '140.2' }] },
		{ recommendations: [{ number: '140.3' }] }
	]);
	await rate('state', rows(1, 2), null);
	await rate('state', rows(1, 2), null);
	expect(levelsIn(await view()).map(([, sideRatings]) => sideRatings)).toEqual(['', '', 'state: in-process', '']);
	expect(await linesOf('side-ratings-recorded')).toHaveLength(3);
});

test('[CLUSTERS41] one that is elsewhere, withdrawn or unknown lets none of the list be taken', async () => {
	const elsewhere = water.recommendations[0] as string;
	for (const wrong of [elsewhere, ...rows(4), 'nowhere-at-all']) {
		expect((await rate('state', [...rows(1), wrong], said)).body.code).toBe('cluster/recommendation-elsewhere');
		expect((await agree([...rows(1), wrong], said)).body.code).toBe('cluster/recommendation-elsewhere');
	}
	for (const wrong of [...rows(4), 'nowhere-at-all'])
		expect((await agreeAlike([...rows(1), wrong])).body.code).toBe('cluster/recommendation-elsewhere');
	expect(levelsIn(await view()).every(([, sideRatings, agreed]) => sideRatings === '' && agreed === null)).toBe(true);
	expect(await linesOf('side-ratings-recorded')).toEqual([]);
});

test('[CLUSTERS41] only for one’s own side, by the scale, while the cluster is open', async () => {
	const nhri = await place.welcome('participant', 'nhri');
	const observer = await place.welcome('observer', 'nhri');
	expect((await rate('state', rows(1), said, nhri)).body.code).toBe('rating/not-your-constituency');
	expect((await rate('state', rows(1), null, nhri)).body.code).toBe('rating/not-your-constituency');
	expect((await rate('nhri', rows(1), said, observer)).body.code).toBe('rights/missing');
	expect((await rate('nobody', rows(1), said)).body.code).toBe('join/unknown-constituency');
	expect((await rate('state', rows(1), { ...said, level: 'excellent' })).body.code).toBe('level/unknown');
	expect((await agree(rows(1), said, nhri)).body.code).toBe('rights/missing');
	expect((await agreeAlike(rows(1), nhri)).body.code).toBe('rights/missing');
	await place.ask(`POST /clusters/${courts.cluster}/close`, {
		body: { statement: 'Done', reviewDate: null, dissent: [] }
	});
	expect((await rate('state', rows(1), said)).body.code).toBe('cluster/closed');
	expect((await agree(rows(1), said)).body.code).toBe('cluster/closed');
	expect((await agreeAlike(rows(1))).body.code).toBe('cluster/closed');
});

test('[CLUSTERS42] what sides say alike is agreed in one act; where the list is another by then, nothing is', async () => {
	await rate('state', rows(1, 2, 3), said);
	await rate('nhri', rows(1, 2), { ...said, reason: 'Seen as well' });
	expect((await agreeAlike(rows(1, 2, 3))).body.code).toBe('rating/not-alike');
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual([null, null, null, null]);
	expect((await agreeAlike(rows(1, 2))).body).toEqual({ agreed: rows(1, 2) });
	const agreed = await view();
	expect(levelsIn(agreed).map(([, , level]) => level)).toEqual(['in-process', 'in-process', null, null]);
	expect(agreed.recommendations[0]?.agreed).toMatchObject({ percentage: 40, reason: '' });
	await agreeAlike(rows(1, 2));
	await agree(rows(2), { level: 'views-recorded', percentage: null, regression: false, reason: '' });
	expect((await agreeAlike(rows(1, 2))).body.code).toBe('rating/not-alike');
	expect(levelsIn(await view()).map(([, , level]) => level)).toEqual(['in-process', 'views-recorded', null, null]);
	const agreements = await linesOf('alike-ratings-agreed');
	expect(agreements.map(({ data }) => data)).toMatchObject([
		{ recommendations: [{ number: '140.1', agreed: { level: 'in-process' } }, { number: '140.2' }] }
	]);
});

test('[CLUSTERS43] the answer says what stood before, those of which the same was said together', async () => {
	const earlier = { ...said, level: 'views-recorded', percentage: null };
	await agree(rows(2), earlier);
	const before = [
		{ recommendations: rows(1, 3), value: null },
		{ recommendations: rows(2), value: earlier }
	];
	expect((await agree(rows(1, 2, 3), said)).body).toMatchObject({ before });
});

test('[CLUSTERS43] a rating or “views recorded” is agreed on several, changed, and taken back', async () => {
	await agree(rows(1, 2), { ...said, level: 'views-recorded' });
	await agree(rows(2), said);
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual(['views-recorded', 'in-process', null, null]);
	await agree(rows(1, 2), null);
	await agree(rows(1, 2), null);
	expect(levelsIn(await view()).map(([, , agreed]) => agreed)).toEqual([null, null, null, null]);
	expect(await linesOf('ratings-agreed')).toHaveLength(3);
});

test('[CLUSTERS44] the summary counts recommendations by status, and not those that were withdrawn', async () => {
	await rate('state', rows(1, 3), said);
	await agree(rows(1), said);
	const { body } = await place.api('listClusters');
	const none = { 'not-rated': 1, incomplete: 0, alike: 0, differs: 0, agreed: 0, 'views-recorded': 0 };
	const levels = [{ level: 'in-process', count: 1 }];
	const summary = { total: 3, statuses: { ...none, incomplete: 1, agreed: 1 }, levels };
	expect(body.clusters.map((each) => each.summary)).toEqual([summary, { total: 1, statuses: none, levels: [] }]);
	expect((await view()).summary).toEqual(summary);
	const { body: standings } = await place.api('listClusterStandings');
	expect(standings.summary).toEqual({
		total: 4,
		statuses: { ...none, 'not-rated': 2, incomplete: 1, agreed: 1 },
		levels
	});
});

test('[CLUSTERS46] every recommendation is listed with where the sides stand, withdrawn ones not', async () => {
	await rate('nhri', rows(2), said);
	await rate('state', rows(2), { ...said, level: 'fully-implemented', regression: true });
	await agree(rows(1), { ...said, level: 'views-recorded' });
	const recorded = { standing: 'confirmed', distribution: null, objections: 0 };
	const { body } = await place.api('listLevels');
	expect(
		body.recommendations.map(({ number, sideRatings, agreed }) => [number, sideRatings, agreed?.level ?? null])
	).toEqual([
		['140.1', [], 'views-recorded'],
		[
			'140.2',
			[
				{ constituency: 'state', level: 'fully-implemented', percentage: 40, regression: true, ...recorded },
				{ constituency: 'nhri', level: 'in-process', percentage: 40, regression: false, ...recorded }
			],
			null
		],
		['140.3', [], null],
		['140.7', [], null]
	]);
	expect(body.recommendations.map(({ closed }) => closed)).toEqual([false, false, false, false]);
	await place.ask(`POST /clusters/${courts.cluster}/close`, {
		body: { statement: 'So be it', reviewDate: null, dissent: [] }
	});
	const after = (await place.api('listLevels')).body.recommendations;
	expect(after.map(({ cluster, closed }) => closed === (cluster === courts.cluster))).toEqual([true, true, true, true]);
});

test('[CLUSTERS45] ratings of a recommendation go where it goes: into another cluster by a merge, out by a split', async () => {
	await rate('state', rows(1, 2), said);
	await agree(rows(1, 2), said);
	const split = { label: 'Judges', recommendations: rows(1) };
	await place.ask(`POST /clusters/${courts.cluster}/split`, { body: split });
	const merged = await place.api('mergeClusters', {
		params: { cluster: water.cluster },
		body: { clusters: [courts.cluster] }
	});
	expect(levelsIn(merged.body)).toContainEqual(['140.2', 'state: in-process', 'in-process']);
	const { body } = await place.api('listClusters');
	const judges = body.clusters.find(({ label }) => label === 'Judges') as ClusterSummary;
	expect(levelsIn(await view(judges.id))).toEqual([['140.1', 'state: in-process', 'in-process']]);
});

test('[CLUSTERS51] whoever comes second overwrites nothing unseen, of a side and of what is agreed', async () => {
	const form = await seenOf(rows(1), 'state');
	const agreedForm = await seenOf(rows(1), null);
	await rate('state', rows(1), said);
	await agree(rows(1), said);
	const other = { ...said, level: 'fully-implemented' };
	const late = await place.api('recordSideRatings', {
		params: { cluster: courts.cluster, constituency: 'state' },
		body: { recommendations: form, rating: other }
	});
	const lateAgreed = await place.api('agreeRatings', {
		params: { cluster: courts.cluster },
		body: { recommendations: agreedForm, agreed: null }
	});
	expect([late.body.code, lateAgreed.body.code]).toEqual(['rating/changed-since', 'rating/changed-since']);
	expect(levelsIn(await view())[0]).toEqual(['140.1', 'state: in-process', 'in-process']);
	// What says nothing new is no change, whenever its form was opened: a repeat whose answer was lost.
	const repeated = await place.api('recordSideRatings', {
		params: { cluster: courts.cluster, constituency: 'state' },
		body: { recommendations: form, rating: said }
	});
	expect(repeated.status).toBe(200);
	expect((await rate('state', rows(1), other)).status).toBe(200);
});

test('[CLUSTERS41] who recorded it for the side is told as the name policy has it', async () => {
	const nhri = await place.welcome('participant', 'nhri');
	await rate('nhri', rows(1), said, nhri);
	const [shown] = (await view()).recommendations[0]?.sideRatings ?? [];
	expect(shown).toMatchObject({ standing: 'confirmed', recordedBy: expect.any(String) as string });
});

test('[CLUSTERS52] a member who objects divides the side until nobody does, or until it says something else', async () => {
	const one = await place.welcome('participant', 'nhri');
	const other = await place.welcome('participant', 'nhri');
	const state = await place.welcome('participant', 'state');
	const observer = await place.welcome('observer', 'nhri');
	const [row] = rows(1) as [string];
	const objections = async () => (await view()).recommendations[0]?.sideRatings.map((each) => each.objections);
	const differing = async () => (await view()).summary.statuses.differs;
	expect((await object(row, true, one)).body.code).toBe('rating/nothing-recorded');
	await rate('nhri', [row], said, one);
	await rate('state', [row], said);
	expect(await differing()).toBe(0);
	expect((await object(row, true, other)).body).toEqual({ recommendations: [row] });
	await object(row, true, other);
	expect([await objections(), await differing()]).toEqual([[0, 1], 1]);
	expect((await object(row, true, observer)).body.code).toBe('rights/missing');
	await object(row, true, state);
	expect(await objections()).toEqual([1, 1]);
	await object(row, false, other);
	expect(await objections()).toEqual([1, 0]);
	expect((await place.ask(`GET /clusters/${courts.cluster}/objections`, { as: state })).body).toEqual({
		recommendations: [row]
	});
	await rate('state', [row], { ...said, percentage: 50 });
	expect([await objections(), await differing()]).toEqual([[0, 0], 0]);
	expect((await linesOf('side-rating-objected')).map(({ data }) => data)).toMatchObject([
		...[{ constituency: 'nhri' }, { constituency: 'state' }]
	]);
	expect(JSON.stringify(await linesOf('side-rating-objected'))).not.toContain(other);
});

const undo = (constituency: string, token: string | null, as = place.token) =>
	place.api('undoSideRatings', {
		params: { cluster: courts.cluster, constituency },
		as,
		body: { undo: token ?? '' }
	});

test('[RATINGS360] undoing one’s rating of another side brings back who recorded the rating before, when, and its objections', async () => {
	const anna = await place.welcome('participant', 'nhri');
	const other = await place.welcome('participant', 'nhri');
	const [first = ''] = rows(1);
	await rate('nhri', rows(1, 2), said, anna);
	await rate('state', rows(1), said);
	await object(first, true, other);
	const before = await view();
	expect(before.summary.statuses.differs).toBe(1);
	const overwritten = (await rate('nhri', rows(1, 2, 3), { ...said, level: 'fully-implemented' })).body.undo;
	expect((await view()).recommendations[0]?.sideRatings[1]).toMatchObject({ objections: 0 });
	const undone = await undo('nhri', overwritten);
	expect(undone.body).toEqual(before);
	expect(await view()).toEqual(before);
	expect((await place.api('listOwnObjections', { params: { cluster: courts.cluster }, as: other })).body).toEqual({
		recommendations: [first]
	});
	// A repeat, after an answer that was lost.
	expect((await undo('nhri', overwritten)).status).toBe(200);
	const undoings = await linesOf('side-ratings-undone');
	expect(undoings.map(({ data }) => data)).toEqual([
		{ constituency: 'nhri', recommendations: [1, 2, 3].map((row) => ({ id: rows(row)[0], number: `140.${row}` })) }
	]);
	const [recording] = (await linesOf('side-ratings-recorded')).slice(-1);
	expect(undoings[0]?.by).toBe(recording?.by);
	expect((await place.api('verifyJournal')).body).toMatchObject({ ok: true });
});

test('[RATINGS360] if somebody recorded a rating since, undoing is refused and changes nothing', async () => {
	const anna = await place.welcome('participant', 'nhri');
	const token = (await rate('nhri', rows(1, 2), said)).body.undo;
	await rate('nhri', rows(2), { ...said, level: 'fully-implemented' }, anna);
	const before = await view();
	expect((await undo('nhri', token)).body.code).toBe('rating/changed-since');
	expect(await view()).toEqual(before);
	expect(await linesOf('side-ratings-undone')).toEqual([]);
});

test('[RATINGS361] nobody else can undo it, for no other side, and what a client makes up restores nothing', async () => {
	const anna = await place.welcome('participant', 'nhri');
	const other = await place.welcome('participant', 'nhri');
	const token = (await rate('nhri', rows(1), said, anna)).body.undo;
	const before = await view();
	const madeUp = Buffer.from(JSON.stringify([])).toString('base64url');
	expect((await undo('nhri', token, other)).body.code).toBe('rating/changed-since');
	expect((await undo('nhri', token)).body.code).toBe('rating/changed-since');
	expect((await undo('state', token, anna)).body.code).toBe('rating/not-your-constituency');
	expect((await undo('nhri', madeUp, anna)).body.code).toBe('rating/changed-since');
	expect(await view()).toEqual(before);
	expect((await undo('nhri', token, anna)).status).toBe(200);
	expect(levelsIn(await view())[0]).toEqual(['140.1', '', null]);
});

test('[RATINGS364] members of the side are told by name who recorded its rating under every name policy, nobody else is', async () => {
	const anna = await place.welcome('participant', 'nhri');
	const member = await place.welcome('participant', 'nhri');
	const outsiders = [await place.welcome('observer', 'nhri'), await place.welcome('participant', 'state')];
	await place.ask('PATCH ', { body: { settingsVersion: 0, namePolicy: 'constituency' } });
	await rate('nhri', rows(1), said, anna);
	const recorder = async (as: string) => {
		const { body } = await place.api('getCluster', { params: { cluster: courts.cluster }, as });
		return body.recommendations[0]?.sideRatings[0]?.recordedBy;
	};
	const me = (await place.ask<{ me: { name: string } }>('GET ', { as: anna })).body;
	expect(await recorder(member)).toBe(me.me.name);
	for (const as of outsiders) expect(await recorder(as)).toBeNull();
});

test('[RATINGS365] the other members of the side are notified of a rating that is recorded for them, and nobody else', async () => {
	const anna = await place.welcome('participant', 'nhri');
	const member = await place.welcome('participant', 'nhri');
	await place.welcome('observer', 'nhri');
	await place.welcome('participant', 'state');
	const notified = vi.spyOn(place.plenum.context.live, 'notifyParticipants');
	await rate('nhri', rows(2), said, anna);
	const { me } = (await place.ask<{ me: { participant: string } }>('GET ', { as: member })).body;
	const { consultation } = place;
	const fact = { kind: 'side-rating', consultation, cluster: courts.cluster, recommendation: rows(2)[0] };
	expect(notified.mock.calls).toEqual([[[me.participant], fact]]);
	// The same again is no change.
	await rate('nhri', rows(2), said, anna);
	expect(notified).toHaveBeenCalledOnce();
});
