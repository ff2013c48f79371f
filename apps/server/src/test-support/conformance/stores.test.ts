import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestEngine } from '../database/engines.fixture.ts';
import { noPostgres } from '../database/postgres-cluster.fixture.ts';
import { askOn, type AnsweredCall, type Ask } from './ask.fixture.ts';
import { assess, goOn, nameLabels, sortRecommendations } from './clusters.fixture.ts';
import { importMechanisms, upload } from './imports.fixture.ts';
import { freeze, publish } from './outcomes.fixture.ts';
import { gather, signIn } from './people.fixture.ts';
import { commitTo, sendWords, vote, voteInSecret } from './polls.fixture.ts';
import { practise } from './practice.fixture.ts';
import { measureIndicators, offerSources, reportProgress } from './progress.fixture.ts';
import { rate } from './ratings.fixture.ts';
import { comment, meetAlone, raiseConcerns, write, writeCards } from './texts.fixture.ts';
import { keepHouse, plan, record } from './workshops.fixture.ts';

/**
 * Runs every function of every store on one database of each engine, in turns. Each must answer on PostgreSQL what it answers
 * on SQLite, whose meaning the stores' own tests check. Later ones build on what was stored before.
 */
const scenarios: [string, (ask: Ask) => Promise<void>][] = [
	['consultations and people', gather],
	['accounts, links and sessions', signIn],
	['clusters and recommendations', sortRecommendations],
	['ratings of sides', assess],
	['earlier cycles', goOn],
	['terms', nameLabels],
	['documents and versions', write],
	['comments', comment],
	['caucuses', meetAlone],
	['workshops, rooms and screens', plan],
	['concerns', raiseConcerns],
	['cards', writeCards],
	['open polls', vote],
	['secret polls', voteInSecret],
	['lists of words', sendWords],
	['commitments', commitTo],
	['progress reports', reportProgress],
	['sources', offerSources],
	['indicators', measureIndicators],
	['ratings and sheets', rate],
	['outcomes and templates', freeze],
	['publications', publish],
	['imports', upload],
	['other mechanisms', importMechanisms],
	['the record', record],
	['practice consultations', practise],
	['the house', keepHouse]
];

describe.skipIf(noPostgres !== null)('[DB46] stores on both engines', () => {
	const opened: TestEngine[] = [];
	const answers: AnsweredCall[] = [];

	beforeAll(async () => {
		for (const { open } of engines) opened.push(await open());
	});
	afterAll(() => Promise.all(opened.map((engine) => engine.close())));

	test.each(scenarios)('%s: PostgreSQL answers what SQLite answers', async (_, scenario) => {
		const [first, second] = opened.map(({ db }) => askOn(db)) as [OnEngine, OnEngine];
		await scenario(first.ask);
		await scenario(second.ask);
		answers.push(...second.answered);
		const said = ({ answered }: OnEngine) => answered.map(({ name, answer }) => [name, answer]);
		expect(said(second)).toEqual(said(first));
	});

	test('no store has a function that was not asked, or that answered with nothing whenever it was asked', async () => {
		const asked = Map.groupBy(answers, ({ called }) => called);
		const server = join(import.meta.dirname, '..', '..');
		const stores = globSync('**/*.store.ts', { cwd: server });
		expect(stores.length).toBeGreaterThan(50);
		for (const store of stores) {
			const functions = Object.entries((await import(join(server, store))) as object).filter(([, each]) =>
				isAsync(each)
			);
			const silent = functions.filter(
				([name, each]) => !asked.get(each)?.some(({ answer }) => !isReader(name) || says(answer))
			);
			expect(
				silent.map(([name]) => name),
				store
			).toEqual([]);
		}
	});
});

type OnEngine = ReturnType<typeof askOn>;

/** Every function that sends a statement is async. */
const isAsync = (each: unknown) => each instanceof (async () => undefined).constructor;
const isReader = (name: string) => /^(count|find|get|has|have|is|read)[A-Z]/.test(name);

function says(answer: unknown): boolean {
	if (typeof answer !== 'object' || answer === null) return Boolean(answer);
	return Object.keys(answer).length > 0;
}
