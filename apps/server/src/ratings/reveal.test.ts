import type { BodyOf } from '@plenum/protocol/operation-types';
import type { RevealView } from '@plenum/protocol/ratings';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { alter, findContent, findValue, findValues } from '../test-support/database/statements.fixture.ts';
import { sha256Base64url } from '../sha256.ts';
import { createReveals } from './reveal-round.ts';
import {
	act,
	clock,
	courts,
	linesOf,
	openRound,
	own,
	place,
	rate,
	rateCourts,
	reveal,
	revealed,
	row,
	rows,
	sideSays,
	type RatingOverrides
} from './rating-rounds.fixture.ts';

rateCourts();

test('[RATINGS11] [RATINGS12] the reveal begins with what differs, and says what is alike', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const ministry = await place.welcome('participant', 'state');
	const round = await openRound();
	await rate(round, liga, { 1: {}, 2: { level: 'not-implemented', regression: true } });
	await rate(round, ministry, { 1: {}, 2: { level: 'fully-implemented' } });
	const { rows: shown } = await revealed(round);
	expect(shown.map(({ number, status, between }) => [number, status, between])).toEqual([
		['140.2', 'differs', 3],
		['140.1', 'alike', 0],
		['140.3', 'not-rated', 0]
	]);
	const [line] = await linesOf('ratings-revealed');
	expect(line?.data).toMatchObject({
		alike: 1,
		differs: 1,
		'not-rated': 1,
		resultSha256: expect.any(String) as string
	});
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
	await place.ask('PATCH ', { body: { settingsVersion: 0, namePolicy: 'organisation' } });
	await revealed(round);
	const detail = () => place.api('getRevealedRatings', { params: { round, recommendation: row(1) } });
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

test('[RATINGS8] [RATINGS10] [RATINGS101] a confidential round tells reasons alone, and none where there are no figures', async () => {
	const round = await openRound({ disclosure: 'confidential' });
	const small = await place.welcome('participant', 'nhri');
	await rate(round, small, { 1: { reason: 'Seen by us' }, 2: { reason: 'Alone on this one' } });
	await sideSays(round, 'state', [
		...Array<RatingOverrides>(3).fill({ reason: 'B' }),
		...Array<RatingOverrides>(2).fill({ level: 'fully-implemented', reason: 'A' })
	]);
	const { rows: shown } = await revealed(round);
	expect(shown.find(({ number }) => number === '140.1')?.lines).toMatchObject([
		{ constituencies: ['nhri', 'state'], raters: 6, regression: null }
	]);
	expect(shown.find(({ number }) => number === '140.2')).toMatchObject({
		isHidden: true,
		status: 'not-rated',
		lines: []
	});
	const detail = async (number: number) =>
		(await place.api('getRevealedRatings', { params: { round, recommendation: row(number) } })).body.ratings;
	expect((await detail(1)).map(({ reason, said: level, shownAs }) => [reason, level, shownAs])).toEqual(
		['A', 'A', 'B', 'B', 'B', 'Seen by us'].map((reason) => [reason, null, null])
	);
	expect((await detail(1)).every(({ constituencies }) => constituencies.join() === 'nhri,state')).toBe(true);
	const last = (await place.api('getLastRevealedRatings', { params: { recommendation: row(1) } })).body;
	expect(last.ratings).toEqual(await detail(1));
	expect((await place.api('getLastRevealedRatings', { params: { recommendation: 'nowhere-at-all' } })).body.code).toBe(
		'cluster/recommendation-elsewhere'
	);
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
		alter(place.plenum.context.database, "update participants set confirmed = ? where constituency = 'state'", how);
	await confirm(null);
	await act(round, 'close');
	expect((await act(round, 'reveal')).body.code).toBe('rating/raters-unconfirmed');
	expect((await place.api('getReveal', { params: { round } })).body.code).toBe('rating/not-revealed');
	await confirm('list');
	expect((await act(round, 'reveal')).body.state).toBe('revealed');
});

test('[RATINGS7] of those who were removed nothing counts', async () => {
	const round = await openRound();
	await sideSays(round, 'state', [{}]);
	const person = await idOf("constituency = 'state'");
	expect((await place.ask(`POST /people/${person}/remove`)).status).toBe(200);
	expect((await revealed(round)).rows.every(({ status }) => status === 'not-rated')).toBe(true);
});

const idOf = async (where: string, ...values: string[]) =>
	String(await findValue(place.plenum.context.database, `select id from participants where ${where}`, ...values));
const ofToken = 'id = (select participant from sessions where token_hash = ?)';
const lineOf = ({ rows }: RevealView, number: number) =>
	rows
		.find(({ recommendation: id }) => id === row(number))
		?.lines.map(({ constituencies, raters }) => [constituencies[0], raters]);

test('[RATINGS7] what somebody who was removed said for an organisation is of those who are here still', async () => {
	const alone = await place.welcome('participant', 'state', 'Alone');
	const gone = await place.welcome('participant', 'civil-society', 'Liga');
	const here = await place.welcome('participant', 'civil-society', 'LIGA');
	const round = await openRound({ raters: 'organisation' });
	await rate(round, alone, { 1: {} });
	await rate(round, gone, { 1: {} });
	const first = await idOf("constituency = 'state'");
	const second = await idOf(ofToken, sha256Base64url(gone));
	for (const person of [first, second]) expect((await place.ask(`POST /people/${person}/remove`)).status).toBe(200);
	expect((await own(round, here)).ratings).toHaveLength(1);
	const shown = await revealed(round);
	expect(lineOf(shown, 1)).toEqual([['civil-society', 1]]);
	expect(
		(await place.api('getRevealedRatings', { params: { round, recommendation: row(1) } })).body.ratings
	).toHaveLength(1);
});

test('[RATINGS4] what an organisation said stays on its side, wherever its people move', async () => {
	const mover = await place.welcome('participant', 'civil-society', 'Liga');
	const one = await openRound({ raters: 'organisation', recommendations: rows(1) });
	const other = await openRound({ recommendations: rows(2) });
	await rate(one, mover, { 1: {} });
	await rate(other, mover, { 2: {} });
	const moved = await place.ask(`PATCH /people/${await idOf("constituency = 'civil-society'")}`, {
		body: { constituency: 'state' }
	});
	expect(moved.status).toBe(200);
	expect(lineOf(await revealed(one), 1)).toEqual([['civil-society', 1]]);
	expect(lineOf(await revealed(other), 2)).toEqual([['state', 1]]);
});

test('[RATINGS7] what was counted when a round was closed is counted again where it is not so any more', async () => {
	const leaver = await place.welcome('participant', 'state');
	const stays = await place.welcome('participant', 'state');
	const round = await openRound({ closesAt: clock.now + 1000 });
	for (const one of [leaver, stays]) await rate(round, one, { 1: {} });
	const counts = vi.spyOn(place.plenum.context.database.costly, 'take');
	await act(round, 'close');
	await act(round, 'reopen', { closesAt: clock.now + 1000 });
	await rate(round, stays, { 2: {} });
	clock.now += 1000;
	await place.api('listRatingRounds');
	await place.api('listRatingRounds', { as: stays });
	expect((await place.ask(`POST /people/${await idOf(ofToken, sha256Base64url(leaver))}/remove`)).status).toBe(200);
	await place.api('listRatingRounds');
	await place.api('listRatingRounds');
	expect((await act(round, 'reveal')).body).toMatchObject({ state: 'revealed', closedAt: clock.now });
	expect(counts).toHaveBeenCalledTimes(3);
	const shown = await reveal(round);
	expect([lineOf(shown, 1), lineOf(shown, 2)]).toEqual([[['state', 1]], [['state', 1]]]);
});

const sideRatingsOf = async (...numbers: number[]) => {
	const { recommendations } = (await place.api('getCluster', { params: { cluster: courts.cluster } })).body;
	return numbers.map((number) => recommendations.find(({ id }) => id === row(number))?.sideRatings ?? []);
};

test('[RATINGS13] a reveal gives each side its provisional rating, with how the side rated; what a side recorded itself stays', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const ministry = await place.welcome('participant', 'state');
	const round = await openRound();
	await rate(round, liga, { 1: {}, 2: {}, 3: { level: 'not-implemented' } });
	await rate(round, ministry, { 1: {}, 2: {}, 3: { level: 'fully-implemented' } });
	const own = { level: 'not-implemented', percentage: null, regression: true, reason: 'Said before' };
	await place.ask(`PUT /clusters/${courts.cluster}/side-ratings/state`, {
		body: { recommendations: [{ id: row(2), seen: null }], rating: own }
	});
	expect(await sideRatingsOf(1)).toEqual([[]]);
	const { rows: shown } = await revealed(round);
	expect(Object.fromEntries(shown.map(({ number, status }) => [number, status]))).toMatchObject({
		'140.1': 'alike',
		'140.2': 'alike',
		'140.3': 'differs'
	});
	const [first, second, third] = await sideRatingsOf(1, 2, 3);
	const given = { standing: 'provisional', level: 'in-process', regression: false, reason: '', recordedBy: null };
	const distribution = { raters: 1, levels: [{ level: 'in-process', count: 1 }], cannotJudge: 0, regression: 0 };
	expect(first).toMatchObject([
		{ constituency: 'civil-society', ...given, distribution },
		{ constituency: 'state', ...given, distribution }
	]);
	expect(second).toMatchObject([
		{ constituency: 'civil-society', ...given },
		{ constituency: 'state', ...own }
	]);
	expect(third).toMatchObject([{ level: 'not-implemented' }, { level: 'fully-implemented' }]);
	const { summary } = (await place.api('getCluster', { params: { cluster: courts.cluster } })).body;
	expect(summary.statuses).toMatchObject({ alike: 1, differs: 2 });
	const [line] = await linesOf('ratings-revealed');
	expect(line?.data).toMatchObject({ alike: 2, differs: 1 });
});

test('[RATINGS13] a side is divided where two thirds of it do not say the same, and confirms what its members come to', async () => {
	const members = [await place.welcome('participant', 'state'), await place.welcome('participant', 'state')];
	const round = await openRound({ recommendations: rows(1) });
	for (const [at, member] of members.entries())
		await rate(round, member, { 1: { level: at === 0 ? 'not-implemented' : 'fully-implemented' } });
	await revealed(round);
	const [given] = (await sideRatingsOf(1))[0] ?? [];
	expect(given).toMatchObject({ level: 'divided', standing: 'provisional' });
	const rating = { level: 'in-process', percentage: null, regression: false, reason: 'Half of it' };
	const said = { recommendations: [{ id: row(1), seen: given?.at ?? null }], rating };
	const path = `PUT /clusters/${courts.cluster}/side-ratings/state`;
	expect((await place.ask(path, { as: members[0] ?? '', body: said })).status).toBe(200);
	expect((await sideRatingsOf(1))[0]).toMatchObject([
		{ level: 'in-process', standing: 'confirmed', distribution: { raters: 2 } }
	]);
	const [confirmed] = (await sideRatingsOf(1))[0] ?? [];
	const undoing = { recommendations: [{ id: row(1), seen: confirmed?.at ?? null }], rating: null };
	expect((await place.ask(path, { as: members[0] ?? '', body: undoing })).status).toBe(200);
	const [again] = (await sideRatingsOf(1))[0] ?? [];
	expect(again).toEqual({ ...given, at: again?.at });
});

test('[CLUSTERS41] taking back what a member recorded brings back what the round gave, and a provisional rating stays', async () => {
	const members = [await place.welcome('participant', 'state'), await place.welcome('participant', 'state')];
	const round = await openRound({ recommendations: rows(1) });
	for (const member of members) await rate(round, member, { 1: { level: 'in-process', regression: true } });
	await revealed(round);
	const [given] = (await sideRatingsOf(1))[0] ?? [];
	const record = async (rating: BodyOf<'recordSideRatings'>['rating']) => {
		const [now] = (await sideRatingsOf(1))[0] ?? [];
		const body = { recommendations: [{ id: row(1), seen: now?.at ?? null }], rating };
		return place.api('recordSideRatings', {
			params: { cluster: courts.cluster, constituency: 'state' },
			as: members[0] ?? '',
			body
		});
	};
	const other = { level: 'not-implemented', percentage: 20, regression: false, reason: 'Worse than it looks' };
	await record(other);
	await record(null);
	const again = (await sideRatingsOf(1))[0];
	expect(again).toEqual([{ ...given, at: again?.[0]?.at }]);
	await record(null);
	expect((await sideRatingsOf(1))[0]).toEqual(again);
	expect(await linesOf('side-ratings-recorded')).toHaveLength(2);
});

test('[RATINGS360] undoing what a member confirmed brings back the provisional rating, with its time and objections', async () => {
	const members = [await place.welcome('participant', 'state'), await place.welcome('participant', 'state')];
	const [first = '', second = ''] = members;
	const round = await openRound({ recommendations: rows(1) });
	for (const member of members) await rate(round, member, { 1: { level: 'in-process' } });
	await revealed(round);
	const objection = { recommendation: row(1), objects: true };
	await place.api('objectToSideRating', { params: { cluster: courts.cluster }, as: second, body: objection });
	const given = (await sideRatingsOf(1))[0];
	expect(given).toMatchObject([{ standing: 'provisional', objections: 1 }]);
	const params = { cluster: courts.cluster, constituency: 'state' };
	const rating = { level: 'not-implemented', percentage: null, regression: false, reason: '' };
	const body = { recommendations: [{ id: row(1), seen: given?.[0]?.at ?? null }], rating };
	const { undo } = (await place.api('recordSideRatings', { params, as: first, body })).body;
	expect((await sideRatingsOf(1))[0]).toMatchObject([{ standing: 'confirmed', objections: 0 }]);
	await place.api('undoSideRatings', { params, as: first, body: { undo: undo ?? '' } });
	expect((await sideRatingsOf(1))[0]).toEqual(given);
});

test('[RATINGS13] a later round gives a side that has confirmed nothing another, and leaves one that has', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const ministry = await place.welcome('participant', 'state');
	const both = async (level: string) => {
		const round = await openRound({ recommendations: rows(1) });
		for (const one of [liga, ministry]) await rate(round, one, { 1: { level } });
		await revealed(round);
	};
	await both('in-process');
	const state = (await sideRatingsOf(1))[0]?.find(({ constituency }) => constituency === 'state');
	const confirmed = { level: 'in-process', percentage: null, regression: false, reason: '' };
	await place.ask(`PUT /clusters/${courts.cluster}/side-ratings/state`, {
		body: { recommendations: [{ id: row(1), seen: state?.at ?? null }], rating: confirmed }
	});
	await both('fully-implemented');
	expect((await sideRatingsOf(1))[0]).toMatchObject([
		{ constituency: 'civil-society', level: 'fully-implemented', standing: 'provisional' },
		{ constituency: 'state', level: 'in-process', standing: 'confirmed' }
	]);
});

test('[RATINGS41] once a confidential round is revealed, no row of the database holds a rater with a level or a reason', async () => {
	const round = await openRound({ disclosure: 'confidential' });
	const levels = ['fully-implemented', 'in-process', 'not-implemented'];
	const given = Array.from({ length: 9 }, (_, at) => ({
		level: levels[at % 3] ?? '',
		reason: `Written by number ${at}`
	}));
	const [first] = given;
	const rater = await place.welcome('participant', 'state');
	await rate(round, rater, { 1: first ?? {} });
	await sideSays(round, 'state', given.slice(1));
	expect(await own(round, rater)).toMatchObject({ round: { rated: 1 }, ratings: [{ rating: first }] });
	const { database } = place.plenum.context;
	const people = await findValues<string>(database, 'select id from participants');
	const linked = async () => {
		const tables = JSON.parse(await findContent(database)) as [string, object[]][];
		return tables.flatMap(([table, all]) =>
			all
				.map((one) => JSON.stringify(one))
				.filter(
					(text) =>
						people.some((id) => text.includes(id)) &&
						/Written by number|"(fully|not)-implemented|"in-process/.test(text)
				)
				.map(() => table)
		);
	};
	expect((await linked()).filter((table) => table === 'ratings')).toHaveLength(9);
	await revealed(round);
	expect(await linked()).toEqual([]);
	const detail = await place.api('getRevealedRatings', { params: { round, recommendation: row(1) } });
	expect(detail.body.ratings.map(({ reason }) => reason)).toEqual(given.map(({ reason }) => reason));
	expect(await own(round, rater)).toMatchObject({ round: { rated: null }, ratings: [] });
});

test('[RATINGS40] a name policy that becomes stricter hides the names of what was revealed, and shows no others', async () => {
	const liga = await place.welcome('participant', 'civil-society', 'Liga');
	const round = await openRound();
	await rate(round, liga, { 1: { reason: 'Two of five' } });
	await revealed(round);
	const shown = async () => {
		const { body } = await place.api('getRevealedRatings', { params: { round, recommendation: row(1) } });
		return body.ratings.map(({ shownAs }) => shownAs);
	};
	expect(await shown()).toEqual([expect.stringMatching(/.{16}/)]);
	await place.ask('PATCH ', { body: { settingsVersion: 0, namePolicy: 'organisation' } });
	expect(await shown()).toEqual(['Liga']);
	await place.ask('PATCH ', { body: { settingsVersion: 1, namePolicy: 'constituency' } });
	expect(await shown()).toEqual([null]);
});

test('[RATINGS7] [RATINGS41] a large confidential round is revealed by the thread that writes, as any other', async () => {
	const round = await openRound({ disclosure: 'confidential' });
	for (let count = 0; count < 10; count++)
		await rate(round, await place.welcome('participant', 'state'), { 1: {}, 2: { level: 'not-implemented' } });
	await act(round, 'close');
	const { context } = place.plenum;
	const countRatings = () =>
		findValue(context.database, `select count(*) from ratings where round = '${round}'`).then(Number);
	expect(await countRatings()).toBe(20);
	const { people } = (await place.api('listPeople')).body;
	const participant = people.find(({ role }) => role === 'facilitator')?.id ?? '';
	const part = { consultation: place.consultation, participant, constituency: 'other', muted: null };
	const actor = { ...part, role: 'facilitator', status: 'admitted', phase: 'open' } as const;
	const done = await createReveals(context, 0).reveal(actor, round);
	expect(done).toMatchObject({ ok: true, value: { id: round, state: 'revealed' } });
	expect(await countRatings()).toBe(0);
	const lines = (await reveal(round)).rows.map(({ number, lines: shown }) => [
		number,
		shown.map(({ levels }) => levels)
	]);
	expect(lines).toContainEqual(['140.2', [[{ level: 'not-implemented', count: 10 }]]]);
	expect(await linesOf('ratings-revealed')).toHaveLength(1);
	// A second press finds it revealed.
	expect(await createReveals(context, 0).reveal(actor, round)).toMatchObject({
		ok: true,
		value: { state: 'revealed' }
	});
	expect(await linesOf('ratings-revealed')).toHaveLength(1);
});
