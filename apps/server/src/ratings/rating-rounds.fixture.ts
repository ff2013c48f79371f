import type { BodyOf } from '@plenum/protocol/operation-types';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import type { RevealView, RoundView } from '@plenum/protocol/ratings';
import { afterEach, beforeEach, expect } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

export let place: TestApp;
export let courts: TestCluster;
export const clock = { now: 0 };

/** For each test of a file, a consultation with one cluster of three recommendations and one withdrawn, and a clock that it can move. */
export function rateCourts(): void {
	beforeEach(async () => {
		clock.now = Date.now();
		place = await createTestApp(null, { now: () => clock.now });
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
}

export const row = (number: number) => courts.recommendations[number - 1] as string;
export const rows = (...numbers: number[]) => numbers.map(row);
export const said = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
export const openly = { disclosure: 'open', raters: 'person', closesAt: null } as const;

export function open(given: Partial<BodyOf<'openRatingRound'>> = {}) {
	const body = { title: 'Homework', recommendations: rows(1, 2, 3), ...openly, ...given };
	return place.api('openRatingRound', { body });
}

export async function openRound(given: object = {}): Promise<string> {
	return (await open(given)).body.id;
}

export type RatingOverrides = Partial<typeof said> & { version?: number };
export function rate(round: string, as: string, ratings: Record<number, RatingOverrides | null>) {
	const list = Object.entries(ratings).map(([number, given]) => {
		const { version = 0, ...rating } = given ?? {};
		return { recommendation: row(Number(number)), version, rating: given && { ...said, ...rating } };
	});
	return place.api('saveRatings', { params: { round }, as, body: { ratings: list } });
}

export const act = <Body = RoundView>(round: string, name: string, body?: object, as = place.token) =>
	place.ask<Body & { code: string }>(`POST /rating-rounds/${round}/${name}`, { as, body });
export const own = async (round: string, as: string) =>
	(await place.api('getOwnRatings', { params: { round }, as })).body;
export const reveal = async (round: string) => (await place.api('getReveal', { params: { round } })).body;
export const linesOf = async (type: string) =>
	(await place.api('readJournal', { query: { after: 0 } })).body.lines.filter((line) => line.type === type);

export async function revealed(round: string): Promise<RevealView> {
	await act(round, 'close');
	expect((await act(round, 'reveal')).status).toBe(200);
	return reveal(round);
}

/** So many people of one side, each of whom says this of 140.1. */
export async function sideSays(round: string, constituency: string, ratings: RatingOverrides[]): Promise<void> {
	for (const given of ratings) await rate(round, await place.welcome('participant', constituency), { 1: given });
}
