import { parseOutcome } from '../test-support/exports/outcome.fixture.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { summarise, statuses, type Stances, type Summary } from '@plenum/domain/ratings/status';
import { recommendation } from '@plenum/reports/sample-outcome.fixture';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, type TestCluster } from '../test-support/app/test-app.fixture.ts';

/** Days that are made up: rated in a round, then recorded, objected to and agreed. Each figure is asked for wherever it stands. */

let place: TestApp;
const clusters: TestCluster[] = [];
const sides = ['civil-society', 'state', 'nhri'];
const levels = ['not-implemented', 'in-process', 'fully-implemented'];
const people = new Map<string, string[]>();

beforeAll(async () => {
	place = await createTestApp();
	for (const side of sides)
		people.set(side, await Promise.all([1, 2, 3].map(() => place.welcome('participant', side))));
	for (const [at, label] of ['Courts', 'Water'].entries())
		clusters.push(
			await place.makeCluster(label, {
				first: emptyAssessment(),
				rows: [1, 2, 3, 4].map((number) => recommendation(`14${at}.${number}`, { row: at * 4 + number }))
			})
		);
});
afterAll(() => place.close());

const pick = fc.nat({ max: 1000 });
const rating = fc.record({ side: fc.constantFrom(...sides), row: pick, level: fc.constantFrom(...levels), who: pick });
const act = fc.oneof(
	fc.record({ kind: fc.constant('record' as const), side: fc.constantFrom(...sides), row: pick }),
	fc.record({ kind: fc.constant('object' as const), side: fc.constantFrom(...sides), row: pick }),
	fc.record({
		kind: fc.constant('agree' as const),
		level: fc.constantFrom(...levels, 'views-recorded'),
		row: pick
	}),
	fc.record({ kind: fc.constant('agree-alike' as const), row: pick })
);

test('[CLUSTERS44] [CONSULTATIONS112] how many are rated, differ, are agreed is the same in every place of a day, whatever happens', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(rating, { maxLength: 30 }), fc.array(act, { maxLength: 8 }), async (ratings, acts) => {
			await rateAll(ratings);
			for (const one of acts) await doOne(one);
			await expectSameFigures();
		}),
		{ numRuns: 6 }
	);
});

const rows = () => clusters.flatMap(({ cluster, recommendations }) => recommendations.map((id) => ({ cluster, id })));
const at = (row: number) => rows()[row % rows().length]!;

async function rateAll(ratings: readonly { side: string; row: number; level: string; who: number }[]): Promise<void> {
	const { id } = (
		await place.api('openRatingRound', {
			body: {
				title: 'Homework',
				disclosure: 'open',
				raters: 'person',
				closesAt: null,
				acceptsRerun: true,
				recommendations: rows().map((one) => one.id)
			}
		})
	).body;
	for (const { side, row, level, who } of ratings) {
		const own = { level, percentage: null, regression: false, reason: '', source: '' };
		await place.ask(`PUT /rating-rounds/${id}/ratings`, {
			as: people.get(side)?.[who % 3] ?? '',
			body: { ratings: [{ recommendation: at(row).id, version: 0, rating: own }] }
		});
	}
	await place.ask(`POST /rating-rounds/${id}/close`);
	expect((await place.ask(`POST /rating-rounds/${id}/reveal`)).status).toBe(200);
	const revealed = (await place.api('getReveal', { params: { round: id } })).body;
	expect(revealed.rows).toHaveLength(rows().length);
}

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function doOne(one: Act): Promise<void> {
	const { cluster, id } = at(one.row);
	const path = `/clusters/${cluster}`;
	const shown = (await place.api('getCluster', { params: { cluster } })).body.recommendations.find(
		(each) => each.id === id
	)!;
	const said = { level: 'in-process', percentage: null, regression: false, reason: '' };
	if (one.kind === 'record') {
		const seen = shown.sideRatings.find(({ constituency }) => constituency === one.side)?.at ?? null;
		await place.ask(`PUT ${path}/side-ratings/${one.side}`, {
			body: { recommendations: [{ id, seen }], rating: said }
		});
	} else if (one.kind === 'object')
		await place.ask(`PUT ${path}/objections`, {
			as: people.get(one.side)?.[0] ?? '',
			body: { recommendation: id, objects: true }
		});
	else if (one.kind === 'agree')
		await place.ask(`PUT ${path}/agreed-ratings`, {
			body: { recommendations: [{ id, seen: shown.agreed?.at ?? null }], agreed: { ...said, level: one.level } }
		});
	else await place.ask('POST /agreed-ratings/alike', { body: { recommendations: [id] } });
}

async function expectSameFigures(): Promise<void> {
	const list = (await place.api('listLevels')).body.recommendations;
	const expected = figuresOf(summarise(list));
	const { clusters: summaries } = (await place.api('listClusters')).body;
	const standings = (await place.api('listClusterStandings')).body;
	const views = await Promise.all(
		clusters.map(async ({ cluster }) => (await place.api('getCluster', { params: { cluster } })).body)
	);
	const outcome = parseOutcome(await place.api('exportOutcome', { params: { format: 'outcome.json' } }));
	const inOutcome: Stances[] = outcome.clusters.flatMap(({ recommendations }) => recommendations);
	expect({
		clusters: summedUp(summaries.map(({ summary }) => summary)),
		standings: figuresOf(standings.summary),
		views: summedUp(views.map(({ summary }) => summary)),
		rows: figuresOf(summarise(views.flatMap(({ recommendations }) => recommendations))),
		outcome: figuresOf(summarise(inOutcome))
	}).toEqual({ clusters: expected, standings: expected, views: expected, rows: expected, outcome: expected });
	for (const { id, summary } of summaries)
		expect(figuresOf(summary)).toEqual(figuresOf(summarise(list.filter(({ cluster }) => cluster === id))));
}

function figuresOf({ total, statuses: counts, levels: agreed }: Summary) {
	return { total, counts, agreed: agreed.map(({ level, count }) => `${level}: ${count}`).sort() };
}

/** By hand, and not by the function that is tested. */
function summedUp(parts: readonly Summary[]) {
	const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
	return {
		total: sum(parts.map(({ total }) => total)),
		counts: Object.fromEntries(statuses.map((status) => [status, sum(parts.map((part) => part.statuses[status]))])),
		agreed: levels
			.map(
				(level) =>
					[
						level,
						sum(parts.flatMap((part) => part.levels.filter((one) => one.level === level)).map(({ count }) => count))
					] as const
			)
			.filter(([, count]) => count > 0)
			.map(([level, count]) => `${level}: ${count}`)
			.sort()
	};
}
