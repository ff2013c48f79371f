import { refreshingFacts } from '@plenum/protocol/refreshing-facts.fixture';
import type { ConsultationFact } from '@plenum/protocol/facts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { cachedQueries, changeIn, type CachedQueryName } from './db/query-cache/cached-queries.ts';
import { QueryCache, type CachedRead } from './db/query-cache/query-cache.ts';
import { addPerson, fillConsultation } from './test-support/app/filled-consultation.fixture.ts';
import { routesOfConsultation } from './test-support/app/routes.fixture.ts';

let testApp: TestApp;
let ids: Record<string, string>;
let voter: string;
beforeAll(async () => {
	watchCachedReads();
	testApp = await createTestApp();
	const { consultation } = testApp;
	ids = await fillConsultation(testApp, consultation);
	const bring = (name: string, status: 'admitted' | 'waiting') =>
		addPerson(testApp, { name, consultation, role: 'participant', status });
	voter = (await bring('Votes', 'admitted')).token;
	ids.participant = (await bring('Waits', 'waiting')).id;
	// So that answers to the voter have names concealed.
	const { body } = await testApp.api('getConsultation');
	await testApp.ask('PATCH ', { body: { settingsVersion: body.settingsVersion, namePolicy: 'constituency' } });
});
afterAll(() => testApp.close());

/** The cached queries that the questions of pages are answered from. */
const answeredFrom: Partial<Record<keyof typeof refreshingFacts, CachedQueryName>> = {
	'/polls': 'polls',
	'/commitments': 'commitment-list',
	'/commitment-leads': 'commitment-leads',
	'/open-commitments': 'open-commitments',
	'/indicators': 'indicator-list',
	'/latest-values': 'latest-values',
	'/rating-rounds': 'rating-rounds',
	'/clusters': 'clusters',
	'/cluster-names': 'cluster-names',
	'/cluster-standings': 'cluster-standings',
	'/facets': 'facets',
	'/recommendation-ratings': 'recommendation-ratings',
	'/continuity': 'continuity',
	'/people': 'people'
};
const isHeard = (facts: readonly string[], change: string) =>
	facts.includes(change) || (facts.includes('clusters') && /^(clusters\/|arrangement)/.test(change));

/** These facts carry the number that has changed. */
const inNumbers = ['turnout', 'rating-progress'];

test.each(Object.entries(answeredFrom))(
	'[WEB54] %s is asked again by pages after each change after which the server reads it again',
	(question, name) => {
		const facts: readonly string[] = refreshingFacts[question as keyof typeof refreshingFacts];
		const unheard = cachedQueries[name].after.filter(
			(change) => !isHeard(facts, change) && !inNumbers.includes(change)
		);
		expect(unheard).toEqual([]);
	}
);

type Command = [route: string, body?: object];

const level = { level: 'in-process', percentage: null, regression: false, reason: '' };
const rating = { level: 'in-process', percentage: null, regression: false, reason: '', source: '' };
const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
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
	['POST /polls/{poll}/close', { statement: '', reviewDate: null }],
	[
		'POST /consultations/{consultation}/indicators/indicator-0001/values',
		{ date: '2027-01-01', value: 4, group: null, source: '', link: null, institution: null, corrects: null }
	]
];

/** Pairs of a cached query and a change that no command of this test shows to be needed. */
const unshown = [
	// When somebody joins, or comes by a link of somebody who was removed.
	...['people-ids: people', 'people-admitted-by-removed: people'],
	// Progress is told in steps of five people.
	...['rating-rounds: rating-progress', 'rating-round: rating-progress', 'rating-round-page: rating-progress'],
	// After a reveal.
	...['rating-round-page: clusters/ratings', 'rating-round-page: clusters/closing'],
	// Between cycles.
	...['cluster: clusters/links', 'continuity: arrangement', 'continuity: clusters/links'],
	// While institutions are listed.
	...['consultation', 'commitments', 'clusters/links'].map((change) => `responsibilities: ${change}`),
	'recommendation-ratings: clusters/links',
	// While a report has figures.
	...['indicator-list: progress-reports', 'latest-values: progress-reports'],
	// While there is a report on what changes, or of a person whose name is shown.
	...['progress-report-list: commitments', 'progress-report-list: arrangement', 'progress-report-list: people'],
	// While a source supports a progress report.
	'sources: progress-reports',
	// After a publication.
	...['publication-state: commitments', 'publication-state: poll']
];

test('[WEB55] [OPERATE53] whatever a command changes of an answer, a fact tells that brings it to pages and to the cache', async () => {
	const told = listenToFacts();
	let before = await readAll();
	await readOthers();
	const unchanged = new Set<string>(Object.keys(refreshingFacts));
	const untold: object[] = [];
	const outdated: object[] = [];
	const shown = new Set<string>();
	const names = Object.keys(cachedQueries) as CachedQueryName[];
	let texts = new Map(names.map((name) => [name, textsOf(name)]));
	const late = /^POST \/consultations\/\{consultation\}\/(close|reopen|leave)$/;
	const rest = routesOfConsultation
		.filter(([route]) => !route.startsWith('GET '))
		.map(([route, may, body]) => ({ route, body, isVoters: !may.includes('f') }))
		.toSorted((one, other) => Number(late.test(one.route)) - Number(late.test(other.route)));
	const first = course.map(([route, body]) => ({ route, body, isVoters: /\/(ratings|ballot)$/.test(route) }));
	for (const command of [...first, ...rest]) {
		told.clear();
		stale.clear();
		if ((await give(command)) >= 300) continue;
		const after = await readAll();
		await readOthers();
		for (const name of stale) outdated.push({ command: command.route, name });
		for (const [question, facts] of Object.entries(refreshingFacts)) {
			if (before.get(question) === after.get(question)) continue;
			unchanged.delete(question);
			// A turnout comes in numbers, which pages put in their place.
			if (![...told].some((change) => isHeard(facts, change === 'turnout' ? 'poll' : change)))
				untold.push({ command: command.route, question });
		}
		for (const name of names) {
			const heard = cachedQueries[name].after.filter((change) => told.has(change));
			if (texts.get(name) !== textsOf(name) && heard.length === 1) shown.add(`${name}: ${heard[0]}`);
		}
		texts = new Map(names.map((name) => [name, textsOf(name)]));
		before = after;
	}
	expect(outdated).toEqual([]);
	expect(untold).toEqual([]);
	// What goes on from earlier outcomes needs one.
	expect([...unchanged]).toEqual(['/continuity', '/earlier-outcomes']);
	expect(names.filter((name) => textsOf(name) === '')).toEqual([]);
	const pairs = names.flatMap((name) => cachedQueries[name].after.map((change) => `${name}: ${change}`));
	expect(pairs.filter((pair) => !shown.has(pair))).toEqual(unshown);
});

function filled(text: string): string {
	return text.replace(/\{(?:theirs\.)?([a-z]+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
}

/** Sent by a person who may: a facilitator, or else a participant. Returns the status. */
async function give({ route, body, isVoters }: { route: string; body: object | undefined; isVoters: boolean }) {
	const [method, path] = filled(route).split(' ') as ['POST', string];
	const headers = { authorization: `Bearer ${isVoters ? voter : testApp.token}` };
	const payload = body ? { payload: JSON.parse(filled(JSON.stringify(body))) as object } : {};
	const reply = await testApp.plenum.app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
	if (reply.statusCode < 300 && route === 'POST /consultations/{consultation}/polls')
		ids.poll = reply.json<{ id: string }>().id;
	return reply.statusCode;
}

/** What each cached query answers at present, by its parameters. */
const answers = new Map<CachedQueryName, Map<string, string>>();
/** A cached answer that differed from a fresh read of the same. */
const stale = new Set<string>();

/** Compares each cached answer with a fresh read of the same. */
function watchCachedReads(): void {
	const create = QueryCache.prototype.query;
	const watched = <Value>(name: CachedQueryName, cached: CachedRead<Value>): CachedRead<Value> => {
		const known = answers.get(name) ?? new Map<string, string>();
		answers.set(name, known);
		return async (consultation, parameters, read) => {
			const value = await cached(consultation, parameters, read);
			const fresh = asText(await read());
			if (asText(value) !== fresh) stale.add(name);
			known.set(JSON.stringify([consultation, parameters]), fresh);
			return value;
		};
	};
	vi.spyOn(QueryCache.prototype, 'query').mockImplementation(function <Value>(this: QueryCache, name: CachedQueryName) {
		return watched<Value>(name, create.call(this, name) as CachedRead<Value>);
	});
}

function textsOf(name: CachedQueryName): string {
	return [...(answers.get(name) ?? [])].flat().join('\n');
}

function asText(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) => {
		if (each instanceof Map || each instanceof Set) return [...each];
		return each instanceof Uint8Array ? Buffer.from(each).toString('latin1') : each;
	});
}

/** But for the time, and for the numbers of events, which come with each fact of a workshop. */
async function readAll(): Promise<Map<string, string>> {
	const without = (key: string, value: unknown) => (key === 'now' || key === 'seq' ? undefined : value);
	const told = new Map<string, string>();
	for (const question of Object.keys(refreshingFacts))
		told.set(question, JSON.stringify((await testApp.ask(`GET ${question}`)).body, without));
	return told;
}

/** Through every other query that is cached, as a facilitator and as a reader who may not see names. */
async function readOthers(): Promise<void> {
	const round = '/rating-rounds/{round}';
	for (const path of ['', '/clusters/{cluster}', round, `${round}/page`, `${round}/ratings`, `${round}/reveal`])
		await testApp.ask(`GET ${filled(path)}`);
	for (const path of ['/outcome/versions', '/publication?check=false']) await testApp.ask(`GET ${path}`);
	await testApp.ask('GET /people?id=nobody', { as: voter });
}

/** The changes that facts have announced, to any recipient. */
function listenToFacts(): Set<string> {
	const { context, people } = testApp.plenum;
	const { live } = context;
	const told = new Set<string>();
	const hear = (fact: ConsultationFact) => void told.add(changeIn(fact));
	const notify = live.notify;
	const toFacilitators = live.notifyFacilitators;
	const toParticipants = live.notifyParticipants;
	vi.spyOn(live, 'notify').mockImplementation((fact) => (hear(fact), notify(fact)));
	vi.spyOn(live, 'notifyFacilitators').mockImplementation((fact) => (hear(fact), toFacilitators(fact)));
	vi.spyOn(live, 'notifyParticipants').mockImplementation((who, fact) => (hear(fact), toParticipants(who, fact)));
	// Told at once, or a moment later together with others.
	const { announcePeople } = people;
	vi.spyOn(people, 'announcePeople').mockImplementation((consultation) => {
		hear({ kind: 'people', consultation });
		announcePeople(consultation);
	});
	return told;
}
