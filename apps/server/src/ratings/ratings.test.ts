import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import { expect, test, vi } from 'vitest';
import {
	act,
	clock,
	courts,
	linesOf,
	open,
	openRound,
	own,
	place,
	rate,
	rateCourts,
	revealed,
	row,
	rows,
	sideSays,
	type RatingOverrides
} from './rating-rounds.fixture.ts';

rateCourts();

test('[RATINGS9] what is saved comes back, to its rater alone, and is counted', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const ministry = await place.welcome('participant', 'state');
	const round = await openRound();
	const saved = await rate(round, liga, { 1: { reason: ' Two\nof five ' }, 2: { level: 'fully-implemented' } });
	expect(saved.body).toMatchObject({ rated: 2, conflicts: [], refused: [] });
	expect(saved.body.saved.map(({ version }) => version)).toEqual([1, 1]);
	const mine = await own(round, liga);
	expect(mine.recommendations.map(({ id }) => id)).toEqual(rows(1, 2, 3));
	expect(mine.recommendations[0]).toMatchObject({
		cluster: courts.cluster,
		number: '140.1',
		position: 'supported',
		language: 'en',
		translations: [],
		text: recommendation('140.1').text,
		states: recommendation('140.1').states
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
	const back = await place.api('saveRatings', {
		params: { round },
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
	const one = await place.welcome('participant', 'civil-society', 'Liga dos Direitos');
	const other = await place.welcome('participant', 'civil-society', 'liga  dos direitos');
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
	const round = await openRound({ closesAt: clock.now + 1000 });
	clock.now += 1000;
	expect((await rate(round, liga, { 1: {} })).body.code).toBe('rating/closed');
	expect((await act(round, 'reopen', { closesAt: clock.now })).body.code).toBe('rating/closes-in-the-past');
	expect((await act(round, 'reopen', { closesAt: null })).body).toMatchObject({ state: 'open', closesAt: null });
	expect((await rate(round, liga, { 1: {} })).status).toBe(200);
	expect((await act(round, 'reveal')).body.code).toBe('rating/not-closed');
	expect((await act(round, 'close')).body.state).toBe('closed');
	await act(round, 'close');
	expect(await linesOf('ratings-closed')).toHaveLength(1);
	expect((await place.api('getReveal', { params: { round } })).body.code).toBe('rating/not-revealed');
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
	const { costly } = place.plenum.context.database;
	const take = costly.take.bind(costly);
	const reopened = Promise.withResolvers<void>();
	const counting = vi
		.spyOn(costly, 'take')
		.mockImplementation((...asked) => reopened.promise.then(() => take(...asked)) as never);
	await act(round, 'close');
	const revealing = act(round, 'reveal');
	expect((await act(round, 'reopen', { closesAt: null })).body.state).toBe('open');
	reopened.resolve();
	expect((await revealing).body.code).toBe('rating/not-closed');
	expect(counting).toHaveBeenCalled();
	counting.mockRestore();
	expect(await linesOf('ratings-revealed')).toEqual([]);
});

test('[RATINGS7] what was taken back does not count; what somebody said who left does', async () => {
	const liga = await place.welcome('participant', 'civil-society');
	const ministry = await place.welcome('participant', 'state');
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
	await sideSays(round, 'state', Array<RatingOverrides>(6).fill({}));
	await revealed(round);
	expect(kinds()).toEqual(['ratings', 'rating-progress', 'ratings', 'ratings']);
	expect(told.mock.calls.map(([fact]) => fact)).toContainEqual({
		kind: 'rating-progress',
		consultation: place.consultation,
		round,
		begun: 5,
		finished: 5
	});
});

test('[RATINGS5] progress moves in steps of five', async () => {
	const round = await openRound({ recommendations: rows(1) });
	const progress = async () => (await place.api('listRatingRounds')).body.rounds.map((one) => one.progress);
	await sideSays(round, 'state', Array(4).fill({}));
	expect(await progress()).toEqual([{ begun: 0, finished: 0 }]);
	await sideSays(round, 'state', [{}, {}]);
	expect(await progress()).toEqual([{ begun: 5, finished: 5 }]);
});

test('[RATINGS2] [RATINGS6] what can be rated, and where', async () => {
	const water = await place.makeCluster('Water', { rows: [recommendation('140.7', { row: 5 })] });
	expect((await open({ recommendations: rows(1, 4) })).body.code).toBe('cluster/recommendation-elsewhere');
	expect((await open({ closesAt: clock.now })).body.code).toBe('rating/closes-in-the-past');
	const round = await openRound({ recommendations: rows(1) });
	expect((await open({ recommendations: rows(1, 2) })).body.code).toBe('rating/in-another-round');
	expect((await open({ recommendations: [...water.recommendations, row(2)] })).status).toBe(201);
	await revealed(round);
	expect((await open({ recommendations: rows(1) })).status).toBe(201);
	await place.ask('PATCH ', { body: { settingsVersion: 0, namePolicy: 'constituency' } });
	expect((await open({ recommendations: rows(3) })).body.code).toBe('rating/names-promised');
	const confidential = await openRound({ recommendations: rows(3), disclosure: 'confidential' });
	await revealed(confidential);
	// [RATINGS15] A second result would tell who changed their mind.
	const again = await open({ recommendations: rows(3), disclosure: 'confidential' });
	expect(again.body.code).toBe('rating/revealed-confidentially');
});
