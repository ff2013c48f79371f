import { newerAfter } from '@plenum/protocol/newer-after.fixture';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './clusters/test-app.fixture.ts';
import { listenToStatements } from './db/tables-read.ts';
import { findValues } from './db/statements.fixture.ts';
import { fillConsultation } from './filled-consultation.fixture.ts';

let testApp: TestApp;
beforeAll(async () => {
	testApp = await createTestApp();
	await fillConsultation(testApp, testApp.consultation);
});
afterAll(() => testApp.close());

const arranged = ['clusters', 'arrangement'];

/** By which facts it is told that a table has changed. */
const toldBy: Record<string, readonly string[]> = {
	polls: ['poll'],
	poll_rosters: ['poll'],
	poll_members: ['poll'],
	poll_trustees: ['poll'],
	poll_words: ['poll'],
	secret_polls: ['poll'],
	sealed_batches: ['poll'],
	unsealing_steps: ['poll'],
	// Told in numbers; to whoever votes, their own page asks (WEB52).
	ballots: ['poll'],
	envelopes: ['poll'],
	commitments: ['commitments'],
	rating_rounds: ['ratings'],
	rating_round_recommendations: ['ratings'],
	rating_reveals: ['ratings'],
	rating_sheets: ['ratings'],
	// Likewise.
	raters: ['ratings'],
	ratings: ['ratings'],
	clusters: arranged,
	recommendations: arranged,
	taxonomy_terms: arranged,
	taxonomy_links: arranged,
	earlier_outcomes: arranged,
	earlier_recommendations: arranged,
	mechanism_recommendations: arranged,
	recommendation_lineage: ['clusters'],
	earlier_lineage: ['clusters'],
	mechanism_links: ['clusters'],
	readings: ['clusters'],
	recommendation_readings: ['clusters'],
	recommendation_agreements: ['clusters'],
	workshops: ['workshops']
};

/** Read for every question: who asks, and whether they may. A change of that reaches its person as `me`. */
const whoAsks = [
	'accounts',
	'consultations',
	'participants',
	'participant_names',
	'sessions',
	'commit_count',
	'journal_heads'
];

/** A round says how many of which kind it asks of; what is rated stays. */
const steady: Record<string, readonly string[]> = { '/rating-rounds': ['recommendations'] };

test.each(Object.entries(newerAfter))(
	'[WEB54] %s is read from what the facts tell of after which pages ask it again',
	async (question, after) => {
		const words = new Set<string>();
		const { status } = await listenToStatements(words, () => testApp.ask(`GET ${question}`));
		expect(status).toBe(200);
		const tables = "select name from sqlite_master where type = 'table'";
		const all = await findValues<string>(testApp.plenum.context.database, tables);
		const read = all.filter(
			(table) => words.has(table) && !whoAsks.includes(table) && !steady[question]?.includes(table)
		);
		const untold = read.filter((table) => !toldBy[table]?.some((fact) => (after as readonly string[]).includes(fact)));
		expect(untold).toEqual([]);
	}
);
