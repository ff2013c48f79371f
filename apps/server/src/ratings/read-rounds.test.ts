import { roles } from '@plenum/domain/people/rights';
import { knownRatings } from '@plenum/domain/ratings/known-ratings';
import type { RecommendationRatingsView } from '@plenum/protocol/clusters';
import type { RoundList, SettledRating } from '@plenum/protocol/ratings';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { listRatings } from '../clusters/list-ratings.ts';
import { transaction } from '../db/transaction.ts';
import { seeded } from '../test-support/documents/seeded-random.fixture.ts';
import type { Actor } from '../http/actor.ts';
import { changeParticipant, findParticipant } from '../people/participants.store.ts';
import { findParticipation } from '../people/require-actor.ts';
import { act, clock, courts, openRound, place, rate, rateCourts, rows } from './rating-rounds.fixture.ts';
import { findRatingsOf } from './ratings.store.ts';
import { findRevealJson, findRounds } from './rounds.store.ts';
import { findOwnRater, viewListed, viewOwnRating, viewRound } from './view-rounds.ts';

rateCourts();

const steps = 6;
const askers = 5;
const levels = ['not-implemented', 'in-process', 'fully-implemented'];

/** What the reader alone is to be told, from the database. */
async function tell(actor: Actor): Promise<Record<string, unknown>> {
	const { read } = place.plenum.context.database;
	const rounds = await findRounds(read, actor.consultation);
	const told: Record<string, unknown> = {};
	const listed = [];
	const found = await listRatings(read, actor.consultation);
	const levels = found.ok ? found.value.recommendations : [];
	for (const round of rounds) {
		const rater = await findOwnRater(read, round, actor);
		const own = rater === null ? [] : await findRatingsOf(read, round.id, rater);
		const view = await viewRound(read, round, actor, clock.now);
		listed.push(view);
		const recommendations = await viewListed(read, round);
		told[`/rating-rounds/${round.id}/ratings`] = { round: view, recommendations, ratings: own.map(viewOwnRating) };
		const json = await findRevealJson(read, round.id);
		const result = {
			reveal: json === undefined ? null : JSON.parse(json),
			settled: settledIn(levels, recommendations)
		};
		const page = { round: view, recommendations, ratings: own.map(viewOwnRating), ...(json ? result : unrevealed) };
		const known = own.length > 0 ? { ...page, round: { ...view, rated: null }, ratings: null } : page;
		const at = `/rating-rounds/${round.id}`;
		const last = own.at(-1);
		told[at] = page;
		told[`${at}?known=${knownRatings(own)}`] = known;
		if (last)
			for (const other of [own.slice(1), [...own.slice(1), { ...last, at: last.at - 1 }]])
				told[`${at}?known=${knownRatings(other)}`] = page;
		told[`/rating-rounds/${round.id}/reveal`] = json === undefined ? 'rating/not-revealed' : JSON.parse(json);
	}
	return {
		...told,
		'/rating-rounds': { rounds: listed } satisfies RoundList,
		'/recommendation-ratings': found.ok && found.value
	};
}

const unrevealed = { reveal: null, settled: [] };

function settledIn(
	levels: RecommendationRatingsView['recommendations'],
	listed: readonly { id: string }[]
): SettledRating[] {
	return levels
		.filter(({ id, agreed, closed }) => (agreed || closed) && listed.some((one) => one.id === id))
		.map(({ id, agreed, closed }) => ({ id, agreed, closed }));
}

async function agreeOn(number: number, level: string | null): Promise<void> {
	const agreed = level && { level, percentage: null, regression: false, reason: '' };
	const path = `PUT /clusters/${courts.cluster}/agreed-ratings`;
	const { recommendations } = (await place.api('getCluster', { params: { cluster: courts.cluster } })).body;
	const listed = rows(number).map((id) => ({
		id,
		seen: recommendations.find((one) => one.id === id)?.agreed?.at ?? null
	}));
	expect(await place.ask(path, { body: { recommendations: listed, agreed } })).toMatchObject({ status: 200 });
}

async function findActor(token: string): Promise<Actor> {
	const headers = { authorization: `Bearer ${token}` };
	const part = await findParticipation(place.plenum.context, { headers }, place.consultation);
	if (!part.ok) throw new Error(part.reason);
	const { id: participant, role, status, constituency, muted } = part.value.person;
	const { phase } = part.value.consultation;
	return { participant, consultation: place.consultation, role, status, constituency, muted, phase };
}

async function ask(token: string, path: string, brotli: boolean): Promise<unknown> {
	const { headers, rawPayload, statusCode } = await place.plenum.app.inject({
		url: `/api/v1/consultations/${place.consultation}${path}`,
		headers: { authorization: `Bearer ${token}`, ...(brotli ? { 'accept-encoding': 'br' } : {}) }
	});
	const json = headers['content-encoding'] === 'br' ? brotliDecompressSync(rawPayload) : rawPayload;
	const body = JSON.parse(json.toString()) as { code?: string };
	return statusCode === 200 ? body : body.code;
}

test('[OPERATE59] [OPERATE51] whoever asks at the same moment, each person is told what they alone may see, and nothing of before', async () => {
	const random = seeded(1);
	const pick = <One>(some: readonly One[]) => some[random(some.length)] as One;
	const people = [place.token];
	for (const role of roles) people.push(await place.welcome(role, pick(['civil-society', 'state']), 'Liga'));
	for (const organisation of ['Liga', 'Union', 'Union', undefined, undefined])
		people.push(await place.welcome('participant', 'civil-society', organisation));
	const rounds = [
		await openRound({ recommendations: rows(1) }),
		await openRound({ recommendations: rows(2, 3), raters: 'organisation' })
	];
	// As many by each, and none alike.
	for (const [index, who] of people.entries())
		for (const [at, round] of rounds.entries()) await rate(round, who, { [1 + at]: { reason: `Of ${index}` } });
	const gone = new Set<string>();

	async function change(): Promise<void> {
		const round = pick(rounds);
		const who = pick(people.slice(1));
		switch (random(6)) {
			case 0:
				return void (await act(round, 'close'));
			case 1:
				return void (await act(round, 'reopen', { closesAt: random(2) ? clock.now + 1000 : null }));
			case 2:
				clock.now += 1000; // One that its time closes: nothing is committed.
				return;
			case 3: {
				const { participant } = await findActor(who);
				const { read } = place.plenum.context.database;
				const status = (await findParticipant(read, participant))?.status === 'removed' ? 'admitted' : 'removed';
				await transaction(place.plenum.context.database, (tx) => changeParticipant(tx.db, participant, { status }));
				return void (status === 'removed' ? gone.add(who) : gone.delete(who));
			}
			default:
				await rate(round, who, { [1 + random(3)]: { level: pick(levels), version: random(2) } });
		}
	}

	async function compareAll(): Promise<void> {
		const asking = Array.from({ length: askers }, () => pick(people));
		const expected = await Promise.all(asking.map(async (who) => tell(await findActor(who))));
		const told = await Promise.all(
			asking.map(async (who, place) =>
				Object.fromEntries(
					await Promise.all(
						Object.keys(expected[place] ?? {}).map(async (path) => [path, await ask(who, path, random(2) > 0)])
					)
				)
			)
		);
		for (const [place, who] of asking.entries())
			if (gone.has(who)) expect(new Set(Object.values(told[place] ?? {}))).toEqual(new Set(['participant/removed']));
			else expect(told[place]).toEqual(expected[place]);
	}

	for (let step = 0; step < steps; step++) {
		await change();
		await compareAll();
	}
	for (const round of rounds) {
		await act(round, 'close');
		await act(round, 'reveal');
		await compareAll();
		await agreeOn(2, 'in-process');
		await compareAll();
	}
	await agreeOn(2, null);
	await agreeOn(1, 'fully-implemented');
	await compareAll();
});

test('[OPERATE59] where the budget of whoever asked first is spent, they alone are refused; the ratings are read once for all', async () => {
	const { costly } = place.plenum.context.database;
	const [spent, ...others] = await Promise.all(
		Array.from({ length: 4 }, () => place.welcome('participant', 'civil-society'))
	);
	const { participant } = await findActor(spent ?? '');
	const read = costly.read.bind(costly);
	const reading = vi
		.spyOn(costly, 'read')
		.mockImplementation(async (person, ...asked) =>
			person === participant ? { ok: false, reason: 'request/over-budget', retryAfter: 1 } : read(person, ...asked)
		);
	const askRatings = (as: string) => place.api('listLevels', { as });
	const answers = await Promise.all([spent ?? '', ...others].map(askRatings));
	expect(answers.map(({ status }) => status)).toEqual([429, 200, 200, 200]);
	expect(reading).toHaveBeenCalledTimes(2);
	expect((await askRatings(others[0] ?? '')).status).toBe(200);
	expect((await askRatings(spent ?? '')).status).toBe(200); // What others have paid for costs nothing.
	expect(reading).toHaveBeenCalledTimes(2);
});
