import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { ClusterView } from '@plenum/protocol/clusters';
import type { Minutes } from '@plenum/protocol/journal';
import type {
	OwnRatings,
	RevealedRatings,
	RevealView,
	RoundList,
	RoundView,
	SavedRatings,
	TakenOver
} from '@plenum/protocol/ratings';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../clusters/test-app.fixture.ts';

let place: TestApp;
let courts: TestCluster;
let now: number;

beforeEach(async () => {
	now = Date.now();
	place = await createTestApp(null, { now: () => now });
	courts = await place.makeCluster('Courts', {
		rows: [
			recommendation('140.1'),
			recommendation('140.2', { row: 2 }),
			recommendation('140.3', { row: 3 }),
			recommendation('140.4', { row: 4, withdrawn: true })
		]
	});
});
afterEach(() => place.close());

const row = (number: number) => courts.recommendations[number - 1] as string;
const rows = (...numbers: number[]) => numbers.map(row);
const said = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
const openly = { disclosure: 'open', raters: 'person', closesAt: null };

function open(given: object = {}) {
	const body = { title: 'Homework', recommendations: rows(1, 2, 3), ...openly, ...given };
	return place.ask<RoundView & { code: string }>('POST /rating-rounds', { body });
}

async function openRound(given: object = {}): Promise<string> {
	return (await open(given)).body.id;
}

type Given = Partial<typeof said> & { version?: number };
function rate(round: string, as: string, ratings: Record<number, Given | null>) {
	const list = Object.entries(ratings).map(([number, given]) => {
		const { version = 0, ...rating } = given ?? {};
		return { recommendation: row(Number(number)), version, rating: given && { ...said, ...rating } };
	});
	return place.ask<SavedRatings & { code: string }>(`PUT /rating-rounds/${round}/ratings`, {
		as,
		body: { ratings: list }
	});
}

const act = <Body = RoundView>(round: string, name: string, body?: object, as = place.token) =>
	place.ask<Body & { code: string }>(`POST /rating-rounds/${round}/${name}`, { as, body });
const own = async (round: string, as: string) =>
	(await place.ask<OwnRatings>(`GET /rating-rounds/${round}/ratings`, { as })).body;
const reveal = async (round: string) => (await place.ask<RevealView>(`GET /rating-rounds/${round}/reveal`)).body;
const linesOf = async (type: string) =>
	(await place.ask<Minutes>('GET /journal?after=0')).body.lines.filter((line) => line.type === type);

async function revealed(round: string): Promise<RevealView> {
	await act(round, 'close');
	expect((await act(round, 'reveal')).status).toBe(200);
	return reveal(round);
}

/** So many people of one side, each of whom says this of 140.1. */
async function sideSays(round: string, constituency: string, ratings: Given[]): Promise<void> {
	for (const given of ratings) await rate(round, await place.welcome('participant', constituency), { 1: given });
}

test('[RATINGS9] what is saved comes back, to its rater alone, and is counted', async () => {
	const [liga, ministry] = [
		await place.welcome('participant', 'civil-society'),
		await place.welcome('participant', 'state')
	];
	const round = await openRound();
	const saved = await rate(round, liga, { 1: { reason: ' Two\nof five ' }, 2: { level: 'fully-implemented' } });
	expect(saved.body).toMatchObject({ rated: 2, conflicts: [], refused: [] });
	expect(saved.body.saved.map(({ version }) => version)).toEqual([1, 1]);
	const mine = await own(round, liga);
	expect(mine.recommendations.map(({ id }) => id)).toEqual(rows(1, 2, 3));
	expect(mine.recommendations[0]).toMatchObject({
		...{ cluster: courts.cluster, number: '140.1', position: 'supported', language: 'en', translations: [] },
		...{ text: recommendation('140.1').text, states: recommendation('140.1').states }
	});
	expect(mine.ratings.find((one) => one.recommendation === row(1))?.rating).toMatchObject({ reason: 'Two of five' });
	expect(mine.round).toMatchObject({ state: 'open', rated: 2, recommendations: 3 });
	expect((await own(round, ministry)).ratings).toEqual([]);
	expect(await own(round, place.token)).toMatchObject({ ratings: [], round: { rated: null } });
	expect(JSON.stringify(await linesOf('ratings-opened'))).not.toContain('in-process');
});

test('[RATINGS9] a change carries its version; the same again changes nothing; taken back is not counted', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const round = await openRound();
	await rate(round, liga, { 1: {} });
	expect((await rate(round, liga, { 1: {} })).body.saved[0]).toMatchObject({ version: 1 });
	expect((await rate(round, liga, { 1: { level: 'fully-implemented', version: 1 } })).body.saved[0]?.version).toBe(2);
	const stale = await rate(round, liga, { 1: { level: 'not-implemented', version: 1 } });
	expect(stale.body).toMatchObject({ saved: [], conflicts: [{ version: 2, rating: { level: 'fully-implemented' } }] });
	const back = await place.ask<SavedRatings>(`PUT /rating-rounds/${round}/ratings`, {
		as: liga,
		body: { ratings: [{ recommendation: row(1), version: 2, rating: null }] }
	});
	expect(back.body).toMatchObject({ rated: 0, saved: [{ version: 3, rating: null }] });
	const again = await rate(round, liga, { 1: { level: 'not-implemented', version: 2 } });
	expect(again.body).toMatchObject({ saved: [], conflicts: [{ version: 3, rating: null }] });
});

test('[RATINGS9] one that cannot be saved is named, and holds up no other', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const round = await openRound({ recommendations: rows(1, 2) });
	const { body } = await rate(round, liga, { 1: { level: 'excellent' }, 2: {}, 3: {} });
	expect(body.saved.map((one) => one.recommendation)).toEqual([row(2)]);
	expect(body.refused).toEqual([
		{ recommendation: row(1), code: 'level/unknown' },
		{ recommendation: row(3), code: 'cluster/recommendation-elsewhere' }
	]);
});

test('[RATINGS4] people of one organisation share a rating; what one changed is not overwritten by the other', async () => {
	const [one, other] = [
		await place.welcome('participant', 'civil-society', 'Liga dos Direitos'),
		await place.welcome('participant', 'civil-society', 'liga  dos direitos')
	];
	const elsewhere = await place.welcome('participant', 'state', 'Liga dos Direitos');
	const nowhere = await place.welcome('participant', 'state');
	const round = await openRound({ raters: 'organisation' });
	await rate(round, one, { 1: {} });
	expect((await own(round, other)).ratings).toMatchObject([{ version: 1, rating: { level: 'in-process' } }]);
	expect((await own(round, elsewhere)).ratings).toEqual([]);
	const blind = await rate(round, other, { 1: { level: 'fully-implemented' } });
	expect(blind.body).toMatchObject({
		saved: [],
		conflicts: [{ version: 1, rating: { level: 'in-process' } }],
		rated: 1
	});
	expect((await rate(round, nowhere, { 1: {} })).body.code).toBe('rating/no-organisation');
	expect((await revealed(round)).rows.find(({ recommendation: id }) => id === row(1))?.lines).toMatchObject([
		{ constituencies: ['civil-society'], raters: 1 }
	]);
});

test('[RATINGS3] it closes at its time, by hand, and can be opened again until it is revealed', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const round = await openRound({ closesAt: now + 1000 });
	now += 1000;
	expect((await rate(round, liga, { 1: {} })).body.code).toBe('rating/closed');
	expect((await act(round, 'reopen', { closesAt: now })).body.code).toBe('rating/closes-in-the-past');
	expect((await act(round, 'reopen', { closesAt: null })).body).toMatchObject({ state: 'open', closesAt: null });
	expect((await rate(round, liga, { 1: {} })).status).toBe(200);
	expect((await act(round, 'reveal')).body.code).toBe('rating/not-closed');
	expect((await act(round, 'close')).body.state).toBe('closed');
	await act(round, 'close');
	expect(await linesOf('ratings-closed')).toHaveLength(1);
	expect((await place.ask<{ code: string }>(`GET /rating-rounds/${round}/reveal`)).body.code).toBe(
		'rating/not-revealed'
	);
	expect((await act(round, 'reveal')).body.state).toBe('revealed');
	expect((await act(round, 'reveal')).body.state).toBe('revealed');
	expect(await linesOf('ratings-revealed')).toHaveLength(1);
	expect((await act(round, 'reopen', { closesAt: null })).body.code).toBe('rating/revealed');
	expect((await rate(round, liga, { 1: { level: 'fully-implemented', version: 1 } })).body.code).toBe('rating/closed');
});

test('[RATINGS7] two who reveal at once reveal it once', async () => {
	const round = await openRound();
	await act(round, 'close');
	const both = await Promise.all([act(round, 'reveal'), act(round, 'reveal')]);
	expect(both.map(({ status, body }) => [status, body.state])).toEqual(Array(2).fill([200, 'revealed']));
	expect(await linesOf('ratings-revealed')).toHaveLength(1);
});

test('[RATINGS7] a round that is opened again while it is counted is not revealed', async () => {
	const round = await openRound();
	await act(round, 'close');
	const [revealing, reopening] = await Promise.all([act(round, 'reveal'), act(round, 'reopen', { closesAt: null })]);
	expect(reopening.body.state).toBe('open');
	expect(revealing.body.code).toBe('rating/not-closed');
	expect(await linesOf('ratings-revealed')).toEqual([]);
});

test('[RATINGS7] what was taken back does not count; what somebody said who left does', async () => {
	const [liga, ministry] = [
		await place.welcome('participant', 'civil-society'),
		await place.welcome('participant', 'state')
	];
	const round = await openRound();
	await rate(round, liga, { 1: {}, 2: {} });
	await rate(round, ministry, { 1: {} });
	await place.ask(`PUT /rating-rounds/${round}/ratings`, {
		as: liga,
		body: { ratings: [{ recommendation: row(1), version: 1, rating: null }] }
	});
	expect((await place.ask('POST /leave', { as: liga })).status).toBe(200);
	const counted = (await revealed(round)).rows.map(({ number, lines }) => [
		number,
		lines.map(({ constituencies, raters }) => `${constituencies.join()}: ${raters}`).join()
	]);
	expect(Object.fromEntries(counted)).toEqual({ '140.1': 'state: 1', '140.2': 'civil-society: 1', '140.3': '' });
});

test('[RATINGS5] [RATINGS7] every screen hears of a round, and of progress only where a step of five moves', async () => {
	const told = vi.spyOn(place.plenum.context.live, 'notify');
	const kinds = () => told.mock.calls.map(([fact]) => fact.kind).filter((kind) => kind.startsWith('rating'));
	const round = await openRound({ recommendations: rows(1) });
	await sideSays(round, 'state', Array<Given>(6).fill({}));
	await revealed(round);
	expect(kinds()).toEqual(['ratings', 'rating-progress', 'ratings', 'ratings']);
	expect(told.mock.calls.map(([fact]) => fact)).toContainEqual({
		...{ kind: 'rating-progress', consultation: place.consultation, round, begun: 5, finished: 5 }
	});
});

test('[RATINGS5] progress moves in steps of five', async () => {
	const round = await openRound({ recommendations: rows(1) });
	const progress = async () =>
		(await place.ask<RoundList>('GET /rating-rounds')).body.rounds.map((one) => one.progress);
	await sideSays(round, 'state', Array(4).fill({}));
	expect(await progress()).toEqual([{ begun: 0, finished: 0 }]);
	await sideSays(round, 'state', [{}, {}]);
	expect(await progress()).toEqual([{ begun: 5, finished: 5 }]);
});

test('[RATINGS2] [RATINGS6] what can be rated, and where', async () => {
	const water = await place.makeCluster('Water', { rows: [recommendation('140.7', { row: 5 })] });
	expect((await open({ recommendations: rows(1, 4) })).body.code).toBe('cluster/recommendation-elsewhere');
	expect((await open({ closesAt: now })).body.code).toBe('rating/closes-in-the-past');
	const round = await openRound({ recommendations: rows(1) });
	expect((await open({ recommendations: rows(1, 2) })).body.code).toBe('rating/in-another-round');
	expect((await open({ recommendations: [...water.recommendations, row(2)] })).status).toBe(201);
	await revealed(round);
	expect((await open({ recommendations: rows(1) })).status).toBe(201);
	await place.ask('PATCH ', { body: { namePolicy: 'constituency' } });
	expect((await open({ recommendations: rows(3) })).body.code).toBe('rating/names-promised');
	const confidential = await openRound({ recommendations: rows(3), disclosure: 'confidential' });
	await revealed(confidential);
	// [RATINGS15] A second result would tell who changed their mind.
	const again = await open({ recommendations: rows(3), disclosure: 'confidential' });
	expect(again.body.code).toBe('rating/revealed-confidentially');
});

test('[RATINGS11] [RATINGS12] the reveal begins with what differs, and says what is alike', async () => {
	const [liga, ministry] = [
		await place.welcome('participant', 'civil-society'),
		await place.welcome('participant', 'state')
	];
	const round = await openRound();
	await rate(round, liga, { 1: {}, 2: { level: 'not-implemented', regression: true } });
	await rate(round, ministry, { 1: {}, 2: { level: 'fully-implemented' } });
	const { rows: shown } = await revealed(round);
	expect(shown.map(({ number, state, between, equal }) => [number, state, between, equal?.level ?? null])).toEqual([
		['140.2', 'differing', 3, null],
		['140.1', 'equal', 0, 'in-process'],
		['140.3', 'unrated', 0, null]
	]);
	const [line] = await linesOf('ratings-revealed');
	expect(line?.data).toMatchObject({ equal: 1, differing: 1, unrated: 1, resultSha256: expect.any(String) as string });
});

test('[RATINGS7] it is stored compressed, for hundreds of screens', async () => {
	const round = await openRound();
	const plain = await revealed(round);
	const reply = await place.plenum.app.inject({
		url: `/api/v1/consultations/${place.consultation}/rating-rounds/${round}/reveal`,
		headers: { authorization: `Bearer ${place.token}`, 'accept-encoding': 'gzip, br' }
	});
	expect(reply.headers['content-encoding']).toBe('br');
	expect(JSON.parse(brotliDecompressSync(reply.rawPayload).toString())).toEqual(plain);
});

test('[RATINGS8] an open round tells who said what, as others see them', async () => {
	const liga = await place.welcome('participant', 'civil-society', 'Liga');
	const round = await openRound();
	await rate(round, liga, { 1: { reason: 'Two of five', source: 'A/1' } });
	await place.ask('PATCH ', { body: { namePolicy: 'organisation' } });
	await revealed(round);
	const detail = () => place.ask<RevealedRatings>(`GET /rating-rounds/${round}/reveal/${row(1)}`);
	expect((await detail()).body.ratings).toEqual([
		{
			shownAs: 'Liga',
			constituencies: ['civil-society'],
			said: { level: 'in-process', percentage: null, regression: false },
			reason: 'Two of five',
			source: 'A/1'
		}
	]);
});

test('[RATINGS8] [RATINGS10] a confidential round tells reasons alone, and none where there are no figures', async () => {
	const round = await openRound({ disclosure: 'confidential' });
	const small = await place.welcome('participant', 'nhri');
	await rate(round, small, { 1: { reason: 'Seen by us' }, 2: { reason: 'Alone on this one' } });
	await sideSays(round, 'state', [
		...Array<Given>(3).fill({ reason: 'B' }),
		...Array<Given>(2).fill({ level: 'fully-implemented', reason: 'A' })
	]);
	const { rows: shown } = await revealed(round);
	expect(shown.find(({ number }) => number === '140.1')?.lines).toMatchObject([
		{ constituencies: ['nhri', 'state'], raters: 6, regression: null }
	]);
	expect(shown.find(({ number }) => number === '140.2')).toMatchObject({ state: 'hidden', lines: [] });
	const detail = async (number: number) =>
		(await place.ask<RevealedRatings>(`GET /rating-rounds/${round}/reveal/${row(number)}`)).body.ratings;
	expect((await detail(1)).map(({ reason, said: level, shownAs }) => [reason, level, shownAs])).toEqual(
		['A', 'A', 'B', 'B', 'B', 'Seen by us'].map((reason) => [reason, null, null])
	);
	expect((await detail(1)).every(({ constituencies }) => constituencies.join() === 'nhri,state')).toBe(true);
	expect(await detail(2)).toEqual([]);
});

test('[RATINGS19] a confidential round is not revealed while somebody who rated is not confirmed', async () => {
	const round = await openRound({ disclosure: 'confidential' });
	const levels = ['fully-implemented', 'fully-implemented', 'in-process', 'in-process', 'not-implemented'];
	await sideSays(
		round,
		'state',
		levels.map((level) => ({ level }))
	);
	const confirm = (how: string | null) =>
		place.plenum.context.database.writer
			.prepare("update participants set confirmed = ? where constituency = 'state'")
			.run(how);
	confirm(null);
	await act(round, 'close');
	expect((await act(round, 'reveal')).body.code).toBe('rating/raters-unconfirmed');
	expect((await place.ask<{ code: string }>(`GET /rating-rounds/${round}/reveal`)).body.code).toBe(
		'rating/not-revealed'
	);
	confirm('list');
	expect((await act(round, 'reveal')).body.state).toBe('revealed');
});

test('[RATINGS7] of those who were removed nothing counts', async () => {
	const round = await openRound();
	await sideSays(round, 'state', [{}]);
	const person = place.plenum.context.database.writer
		.prepare("select id from participants where constituency = 'state'")
		.get() as { id: string };
	expect((await place.ask(`POST /people/${person.id}/remove`)).status).toBe(200);
	expect((await revealed(round)).rows.every(({ state }) => state === 'unrated')).toBe(true);
});

const idOf = (where: string) =>
	(place.plenum.context.database.writer.prepare(`select id from participants where ${where}`).get() as { id: string })
		.id;
const lineOf = ({ rows }: RevealView, number: number) =>
	rows
		.find(({ recommendation: id }) => id === row(number))
		?.lines.map(({ constituencies, raters }) => [constituencies[0], raters]);

test('[RATINGS7] what somebody who was removed said for an organisation is of those who are here still', async () => {
	const [alone, gone, here] = [
		await place.welcome('participant', 'state', 'Alone'),
		await place.welcome('participant', 'civil-society', 'Liga'),
		await place.welcome('participant', 'civil-society', 'LIGA')
	];
	const round = await openRound({ raters: 'organisation' });
	await rate(round, alone, { 1: {} });
	await rate(round, gone, { 1: {} });
	const [first, second] = [idOf("constituency = 'state'"), idOf("constituency = 'civil-society' order by rowid")];
	for (const person of [first, second]) expect((await place.ask(`POST /people/${person}/remove`)).status).toBe(200);
	expect((await own(round, here)).ratings).toHaveLength(1);
	const shown = await revealed(round);
	expect(lineOf(shown, 1)).toEqual([['civil-society', 1]]);
	expect((await place.ask<RevealedRatings>(`GET /rating-rounds/${round}/reveal/${row(1)}`)).body.ratings).toHaveLength(
		1
	);
});

test('[RATINGS4] what an organisation said stays on its side, wherever its people move', async () => {
	const mover = await place.welcome('participant', 'civil-society', 'Liga');
	const [one, other] = [
		await openRound({ raters: 'organisation', recommendations: rows(1) }),
		await openRound({ recommendations: rows(2) })
	];
	await rate(one, mover, { 1: {} });
	await rate(other, mover, { 2: {} });
	const moved = await place.ask(`PATCH /people/${idOf("constituency = 'civil-society'")}`, {
		body: { constituency: 'state' }
	});
	expect(moved.status).toBe(200);
	expect(lineOf(await revealed(one), 1)).toEqual([['civil-society', 1]]);
	expect(lineOf(await revealed(other), 2)).toEqual([['state', 1]]);
});

test('[RATINGS7] what was counted when a round was closed is counted again where it is not so any more', async () => {
	const [leaver, stays] = [await place.welcome('participant', 'state'), await place.welcome('participant', 'state')];
	const round = await openRound({ closesAt: now + 1000 });
	for (const one of [leaver, stays]) await rate(round, one, { 1: {} });
	const counts = vi.spyOn(place.plenum.context.database.costly, 'take');
	await act(round, 'close');
	await act(round, 'reopen', { closesAt: now + 1000 });
	await rate(round, stays, { 2: {} });
	now += 1000;
	await place.ask<RoundList>('GET /rating-rounds');
	await place.ask<RoundList>('GET /rating-rounds', { as: stays });
	expect((await place.ask(`POST /people/${idOf("constituency = 'state' order by rowid")}/remove`)).status).toBe(200);
	await place.ask<RoundList>('GET /rating-rounds');
	await place.ask<RoundList>('GET /rating-rounds');
	expect((await act(round, 'reveal')).body).toMatchObject({ state: 'revealed', closedAt: now });
	expect(counts).toHaveBeenCalledTimes(3);
	const shown = await reveal(round);
	expect([lineOf(shown, 1), lineOf(shown, 2)]).toEqual([[['state', 1]], [['state', 1]]]);
});

test('[RATINGS13] equal ones become readings and agreed levels in one act, or none does', async () => {
	const [liga, ministry] = [
		await place.welcome('participant', 'civil-society'),
		await place.welcome('participant', 'state')
	];
	const round = await openRound();
	await rate(round, liga, { 1: {}, 2: {}, 3: { level: 'not-implemented' } });
	await rate(round, ministry, { 1: {}, 2: {}, 3: { level: 'fully-implemented' } });
	await place.ask(`PUT /clusters/${courts.cluster}/recommendation-readings/state`, {
		body: {
			recommendations: rows(2),
			reading: { level: 'not-implemented', percentage: null, regression: false, explanation: '' }
		}
	});
	const take = (...numbers: number[]) => act<TakenOver>(round, 'equal', { recommendations: rows(...numbers) });
	const left = (number: number) => [{ recommendation: row(number), reason: 'has-levels' }];
	expect((await take(1)).body.code).toBe('rating/not-revealed');
	await revealed(round);
	expect((await take(1, 3)).body.code).toBe('rating/not-equal');
	expect((await take(1, 2)).body).toEqual({ agreed: rows(1), left: left(2) });
	expect((await take(1)).body).toEqual({ agreed: [], left: left(1) });
	const { body } = await place.ask<ClusterView>(`GET /clusters/${courts.cluster}`);
	expect(body.recommendations[0]).toMatchObject({
		readings: [
			{ constituency: 'civil-society', level: 'in-process' },
			{ constituency: 'state', level: 'in-process' }
		],
		agreed: { level: 'in-process', regression: false }
	});
	expect(body.recommendations[1]).toMatchObject({ readings: [{ level: 'not-implemented' }], agreed: null });
	expect((await linesOf('equal-ratings-agreed')).map(({ data }) => data)).toMatchObject([
		{ round, recommendations: [{ number: '140.1', agreed: { level: 'in-process' } }] }
	]);
});
