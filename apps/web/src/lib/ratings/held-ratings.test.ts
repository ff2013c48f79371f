import { fakeApi } from '../../fixtures/fake-api.fixture.ts';
import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { OwnRating } from '@plenum/protocol/ratings';
import { expect, test } from 'vitest';
import { HeldRatings } from './held-ratings.ts';

const rating = { level: 'high', percentage: null, regression: false, reason: '', source: '' };
const said = (recommendation: string, version: number, at: number, given = true): OwnRating => ({
	recommendation,
	version,
	at,
	rating: given ? rating : null
});

const of = (round: string) => ({ consultation: 'c', round });

/** A round of which the reader has rated one, at a server that is asked as a page asks. */
function openRound(...ratings: OwnRating[]) {
	const asked: string[] = [];
	const rated = () => ratings.filter((one) => one.rating !== null).length;
	const api = fakeApi({
		need: (path) => {
			const known = path.slice('/consultations/c/rating-rounds/w'.length);
			asked.push(known);
			const isKnown = known === `?known=${knownRatings(ratings)}`;
			return Promise.resolve(
				isKnown ? { round: { rated: null }, ratings: null } : { round: { rated: rated() }, ratings: [...ratings] }
			);
		}
	});
	const held = new HeldRatings();
	const own = () => ({ round: { rated: rated() }, ratings });
	return { ratings, asked, held, own, ask: (reader = 'ann') => held.ask(api, of('w'), reader) };
}

test('[OPERATE51] what a reader said in a round is asked for once, and stands beside what is asked for when it is closed or revealed', async () => {
	const { asked, ask, own } = openRound(said('a', 1, 5), said('b', 2, 6, false));
	expect([await ask(), await ask(), await ask()]).toEqual([own(), own(), own()]);
	expect(asked).toEqual(['', '?known=3-11', '?known=3-11']);
});

test('[OPERATE51] what the server has taken since is known as well; a change that it did not need is none', async () => {
	const { ratings, asked, held, ask, own } = openRound(said('a', 1, 5));
	held.learn(of('w'), [said('x', 1, 1)]); // Of a round that was not asked for nothing is held.
	await ask();
	ratings.splice(0, 1, said('a', 2, 7), said('b', 1, 8));
	held.learn(of('w'), [...ratings, said('c', 0, 9, false)]);
	held.learn(of('v'), [said('c', 1, 9)]);
	expect(await ask()).toEqual(own());
	expect(asked).toEqual(['', '?known=3-15']);
});

test('[OPERATE51] what was taken in the last moment, from another page, comes when the round is closed; so does what another reader said', async () => {
	const { ratings, asked, ask, own } = openRound(said('a', 1, 5));
	await ask();
	ratings.push(said('b', 1, 6));
	expect(await ask()).toEqual(own());
	ratings.splice(0, 2, said('a', 1, 4), said('c', 1, 9));
	expect(await ask()).toEqual(own());
	ratings.splice(0);
	expect(await ask()).toEqual(own());
	expect(await ask()).toEqual(own());
	expect(asked).toEqual(['', '?known=1-5', '?known=2-11', '?known=2-13', '']);
});

test('[OPERATE51] of what another reader said nothing is held, even if it was as much and at the same time', async () => {
	const { ratings, asked, ask, own } = openRound(said('a', 1, 5));
	await ask('ann');
	ratings.splice(0, 1, said('b', 1, 5));
	expect(await ask('ben')).toEqual(own());
	expect(asked).toEqual(['', '']);
});
