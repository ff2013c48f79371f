import { newerAfter } from '@plenum/protocol/newer-after.fixture';
import type { ConsultationFact } from '@plenum/protocol/facts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from './clusters/test-app.fixture.ts';
import { listenToStatements } from './db/tables-read.ts';
import { findValues } from './db/statements.fixture.ts';
import { bringPerson, fillConsultation } from './filled-consultation.fixture.ts';
import { routesOfConsultation } from './routes.fixture.ts';

let testApp: TestApp;
let ids: Record<string, string>;
let voter: string;
beforeAll(async () => {
	testApp = await createTestApp();
	const { consultation } = testApp;
	ids = await fillConsultation(testApp, consultation);
	const bring = (name: string, status: 'admitted' | 'waiting') =>
		bringPerson(testApp, { name, consultation, role: 'participant', status });
	voter = (await bring('Votes', 'admitted')).token;
	ids.participant = (await bring('Waits', 'waiting')).id;
});
afterAll(() => testApp.close());

const arranged = ['clusters', 'arrangement'];

/** By which facts it is told that a table has changed. */
const toldBy: Record<string, readonly string[]> = {
	polls: ['poll'],
	poll_rosters: ['poll'],
	poll_members: ['poll'],
	poll_trustees: ['poll'],
	trustee_seconds: ['poll'],
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
	side_ratings: ['clusters'],
	side_rating_objections: ['clusters'],
	agreed_ratings: ['clusters'],
	workshops: ['workshops'],
	// By whose link somebody came, and whether it holds.
	scoped_links: ['people']
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

type Command = [route: string, body?: object];

const level = { level: 'in-process', percentage: null, regression: false, reason: '' };
const rating = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
const rules = { percentBase: 'cast', threshold: 50, quorum: 0 };
const inCluster = '/consultations/{consultation}/clusters/{cluster}';
const ofRound = '/consultations/{consultation}/rating-rounds/{round}';

/** What goes through only in an order of its own. */
const course: Command[] = [
	[`PUT ${inCluster}/side-ratings/state`, { recommendations: [{ id: '{recommendation}', seen: null }], rating: level }],
	[`PUT ${inCluster}/agreed-ratings`, { recommendations: [{ id: '{recommendation}', seen: null }], agreed: level }],
	[`PUT ${inCluster}/recommendations/{recommendation}/category`, { category: 5 }],
	[`PUT ${ofRound}/ratings`, { ratings: [{ recommendation: '{recommendation}', version: 0, rating }] }],
	[`POST ${ofRound}/close`],
	[`POST ${ofRound}/reveal`],
	[`POST ${inCluster}/split`, { label: 'Courts', recommendations: ['{recommendation}'] }],
	[
		'POST /consultations/{consultation}/polls',
		{ cluster: '{cluster}', action: 'action-0001', workshop: null, kind: 'open', rules }
	],
	['POST /polls/{poll}/open', {}],
	['POST /polls/{poll}/ballot', { choice: 'for' }],
	['POST /polls/{poll}/close', { statement: '', reviewDate: null }]
];

test('[WEB55] whatever a command changes of an answer, a fact tells that brings the question to pages', async () => {
	const told = listenToFacts();
	let before = await readAll();
	const unchanged = new Set<string>(Object.keys(newerAfter));
	const untold: object[] = [];
	const late = /^POST \/consultations\/\{consultation\}\/(close|reopen|leave)$/;
	const rest = routesOfConsultation
		.filter(([route]) => !route.startsWith('GET '))
		.map(([route, may, body]) => ({ route, body, isVoters: !may.includes('f') }))
		.toSorted((one, other) => Number(late.test(one.route)) - Number(late.test(other.route)));
	const first = course.map(([route, body]) => ({ route, body, isVoters: /\/(ratings|ballot)$/.test(route) }));
	for (const command of [...first, ...rest]) {
		told.clear();
		if ((await give(command)) >= 300) continue;
		const after = await readAll();
		for (const [question, facts] of Object.entries(newerAfter)) {
			if (before.get(question) === after.get(question)) continue;
			unchanged.delete(question);
			if (!facts.some((fact) => told.has(fact))) untold.push({ command: command.route, question });
		}
		before = after;
	}
	expect(untold).toEqual([]);
	// What goes on from earlier outcomes needs one.
	expect([...unchanged]).toEqual(['/continuity', '/earlier-outcomes']);
});

function filled(text: string): string {
	return text.replace(/\{(?:theirs\.)?([a-z]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
}

/** By whoever may: a facilitator, or else a participant. Answers the status. */
async function give({ route, body, isVoters }: { route: string; body: object | undefined; isVoters: boolean }) {
	const [method, path] = filled(route).split(' ') as ['POST', string];
	const headers = { authorization: `Bearer ${isVoters ? voter : testApp.token}` };
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const reply = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	if (reply.statusCode < 300 && route === 'POST /consultations/{consultation}/polls')
		ids.poll = reply.json<{ id: string }>().id;
	return reply.statusCode;
}

/** But for the time, and for the numbers of events, which come with each fact of a workshop. */
async function readAll(): Promise<Map<string, string>> {
	const without = (key: string, value: unknown) => (key === 'now' || key === 'seq' ? undefined : value);
	const answers = new Map<string, string>();
	for (const question of Object.keys(newerAfter))
		answers.set(question, JSON.stringify((await testApp.ask(`GET ${question}`)).body, without));
	return answers;
}

/** The kinds of those that have been told, to whomever. */
function listenToFacts(): Set<string> {
	const { context, people } = testApp.plenum;
	const told = new Set<string>();
	const hear = (fact: ConsultationFact) => {
		told.add(fact.kind);
		if (fact.kind === 'clusters' && !fact.about) told.add('arrangement');
		// In numbers, which pages put in their place.
		if (fact.kind === 'turnout') told.add('poll');
	};
	vi.spyOn(context.live, 'notify').mockImplementation(hear);
	vi.spyOn(context.live, 'notifyFacilitators').mockImplementation(hear);
	vi.spyOn(context.live, 'notifyParticipants').mockImplementation((_, fact) => hear(fact));
	// Told at once, or a moment later together with others.
	vi.spyOn(people, 'announcePeople').mockImplementation((consultation) => hear({ kind: 'people', consultation }));
	return told;
}
