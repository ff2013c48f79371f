import type { NamePolicy } from '@plenum/domain/consultations/consultation';
import type { ConsultationView } from '@plenum/protocol/consultations';
import type { BrowserToServer, Fact, ServerToBrowser } from '@plenum/protocol/facts';
import type { Minutes } from '@plenum/protocol/journal';
import type { PeopleList } from '@plenum/protocol/people';
import type { PollList } from '@plenum/protocol/polls/polls';
import type { WorkshopEvents } from '@plenum/protocol/workshops/workshops';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './test-support/app/test-app.fixture.ts';
import { addPerson, fillConsultation, type PersonWithToken } from './test-support/app/filled-consultation.fixture.ts';
import { livePath } from './live/live.ts';
import { routesOfConsultation } from './test-support/app/routes.fixture.ts';

/**
 * What a reader who may not see names can join. Each answer of the API and each notification is sorted by its purpose, and no
 * identifier of a person may occur in two of them.
 */

/** By the beginning of the path or of the record's stream. Anything not named here has a purpose of its own. */
const purposes: [beginning: RegExp, purpose: string][] = [
	[/^\/workshops(\/[^/]+\/(events|rooms|projector|screen|notes|minutes)|$)/, 'workshops'],
	[/^record:workshop:/, 'workshops'],
	[/^(\/people|record:people$)/, 'people'],
	[/^(\/polls\/|record:poll:)([^/]+).*/, 'poll $2']
];
function purposeOf(place: string): string {
	const [beginning, purpose] = purposes.find(([beginning]) => beginning.test(place)) ?? [];
	return beginning && purpose ? (beginning.exec(place)?.[0] ?? '').replace(beginning, purpose) : place;
}

const viewers = ['observer', 'participant', 'rapporteur', 'runner'] as const;
type Viewer = (typeof viewers)[number];

type Told = { place: string; text: string };
type Screen = { socket: Socket<ServerToBrowser, BrowserToServer>; facts: Fact[] };

class Workshop {
	readonly app: TestApp;
	readonly ids: Record<string, string>;
	readonly people = new Map<string, PersonWithToken>();
	readonly #screens = new Map<string, Screen>();

	private constructor(app: TestApp, ids: Record<string, string>) {
		this.app = app;
		this.ids = ids;
	}

	static async play(namePolicy: NamePolicy): Promise<Workshop> {
		const app = await createTestApp();
		const workshop = new Workshop(app, await fillConsultation(app, app.consultation));
		await app.ask(`PATCH /api/v1/consultations/${app.consultation}`, { body: { settingsVersion: 0, namePolicy } });
		await app.plenum.app.listen({ port: 0, host: '127.0.0.1' });
		for (const role of ['observer', 'participant', 'rapporteur'] as const) await workshop.#bring(role, role);
		await workshop.#bring('runner', 'participant');
		for (const side of ['state', 'civil-society', 'nhri'])
			for (const number of [1, 2, 3]) await workshop.#bring(`${side} ${number}`, 'participant', side);
		await workshop.#script();
		return workshop;
	}

	async #bring(name: string, role: 'observer' | 'participant' | 'rapporteur', constituency = 'state'): Promise<void> {
		const { consultation } = this.app;
		const person = await addPerson(this.app, { name, consultation, role, status: 'admitted', constituency });
		this.people.set(name, person);
	}

	idOf = (name: string) => this.people.get(name)?.id ?? '';

	fill(text: string): string {
		return text.replace(/\{(?:theirs\.)?([a-z]+)\}/g, (_, name: string) => this.ids[name] ?? 'nothing-here');
	}

	/** As that person; as the facilitator where nobody is named. */
	async ask<Body = Record<string, unknown>>(request: string, as?: string, body?: object) {
		const token = as === undefined ? this.app.token : (this.people.get(as)?.token ?? '');
		const [method, path] = this.fill(request).split(' ') as ['GET', string];
		const headers = { authorization: `Bearer ${token}` };
		const url = `/api/v1${/^\/(consultations|(polls|documents|caucuses)\/)/.test(path) ? path : `/consultations/${this.app.consultation}${path}`}`;
		const reply = await this.app.plenum.app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
		return { status: reply.statusCode, text: reply.body, json: () => reply.json<Body>() };
	}

	async #do(request: string, as?: string, body?: object): Promise<string> {
		const answer = await this.ask(request, as, body);
		if (answer.status >= 300)
			throw new Error(`${request} by ${as ?? 'the facilitator'}: ${answer.status} ${answer.text}`);
		return answer.text;
	}

	command(command: object, as?: string): Promise<string> {
		return this.#do('POST /workshops/{workshop}/commands', as, command);
	}

	/** Everybody speaks, rates, writes cards, votes in the open and comments, so that every possible link occurs. */
	async #script(): Promise<void> {
		await this.command({ type: 'name-runners', participants: [this.idOf('runner')] });
		await this.command({ type: 'start' });
		for (const viewer of [...viewers, 'facilitator']) this.#screens.set(viewer, await this.#open(viewer));
		await this.command({ type: 'next-item' }, 'runner');
		const speakers = ['state 1', 'civil-society 1', 'nhri 1', 'participant'];
		for (const speaker of speakers) await this.command({ type: 'raise-hand' }, speaker);
		await this.command({ type: 'move-hand', participant: this.idOf('nhri 1'), before: this.idOf('state 1') });
		await this.command({ type: 'call-speaker', participant: this.idOf('state 1') });
		await this.command({ type: 'finish-speaker' });
		await this.command({ type: 'call-speaker', participant: this.idOf('civil-society 1') });
		const clusters = [this.ids['cluster'], (await this.app.makeCluster('Courts')).cluster];
		const rooms = clusters.map((cluster, place) => ({
			title: 'Room',
			place: '',
			clusters: [cluster],
			capacity: null,
			rapporteurs: [this.idOf(`nhri ${place + 1}`)]
		}));
		await this.command({ type: 'plan-rooms', assignment: 'mixed', minutes: 30, rooms });
		await this.command({ type: 'open-rooms' });
		for (const rater of this.people.keys()) {
			if (rater === 'observer') continue;
			const rating = { level: 'in-process', percentage: null, regression: false, reason: rater, source: '' };
			const ratings = [{ recommendation: this.ids['recommendation'], version: 0, rating }];
			await this.#do('PUT /rating-rounds/{round}/ratings', rater, { ratings });
			const cards = [{ id: `card-of-${rater.replace(/ /g, '-')}`, text: `A card of ${rater}` }];
			await this.#do('PUT /card-rounds/{cards}/own', rater, { cards, done: true });
		}
		await this.#do('POST /card-rounds/{cards}/reveal');
		await this.#do('POST /documents/{document}/versions', 'rapporteur', { label: 'Before the vote' });
		this.ids['poll'] = await this.#draftPoll('open');
		await this.#do('POST /polls/{poll}/open', undefined, { closesAt: null, acceptsRerun: true });
		for (const voter of ['state 1', 'civil-society 1', 'nhri 1'])
			await this.#do('POST /polls/{poll}/ballot', voter, { choice: 'for' });
		await this.#do('POST /polls/{poll}/close', undefined, { statement: '', reviewDate: null });
		this.ids['secret'] = await this.#draftPoll('secret');
		const trustees = ['state 1', 'civil-society 1'].map(this.idOf);
		await this.#do('PUT /polls/{secret}/trustees', undefined, { trustees });
	}

	async #draftPoll(kind: string): Promise<string> {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const body = { cluster: this.ids['cluster'], action: 'action-0001', workshop: null, kind, rules };
		return (JSON.parse(await this.#do('POST /polls', undefined, body)) as { id: string }).id;
	}

	async #open(name: string): Promise<Screen> {
		const { port } = this.app.plenum.app.server.address() as AddressInfo;
		const socket: Screen['socket'] = io(`http://127.0.0.1:${port}`, {
			path: livePath,
			transports: ['websocket'],
			reconnection: false,
			auth: { token: this.people.get(name)?.token ?? this.app.token }
		});
		const facts: Fact[] = [];
		socket.on('fact', (fact) => facts.push(fact));
		await socket.emitWithAck('follow', { consultation: this.app.consultation });
		return { socket, facts };
	}

	/** All that this viewer is told, place by place. */
	async told(viewer: Viewer): Promise<Told[]> {
		const told: Told[] = [];
		const questions = routesOfConsultation.filter(([route]) => /^GET|\/search$|\/preview$/.test(route));
		for (const [route, , body] of [...questions, ['GET /polls/{secret}', ''] as (typeof questions)[number]]) {
			const filled = body && (JSON.parse(this.fill(JSON.stringify(body))) as object);
			const { status, text } = await this.ask(route.replaceAll('theirs.', ''), viewer, filled);
			if (status >= 300) continue;
			const place = this.fill(route.split(' ')[1] ?? '').replace(`/consultations/${this.app.consultation}`, '');
			told.push(...partsOf(place, text));
		}
		for (const fact of this.#screens.get(viewer)?.facts ?? [])
			told.push({ place: fact.kind === 'workshop' ? '/workshops' : `fact:${fact.kind}`, text: JSON.stringify(fact) });
		return told;
	}

	factsOf = (name: string): string => JSON.stringify(this.#screens.get(name)?.facts);

	async close(): Promise<void> {
		for (const { socket } of this.#screens.values()) socket.disconnect();
		await this.app.close();
	}

	/** Which of these words the API knows as a person other than the reader. */
	async persons(words: readonly string[], viewer: Viewer): Promise<Set<string>> {
		const found = new Set<string>();
		for (const word of words) {
			const { status, json } = await this.ask<PeopleList>(`GET /people?id=${word}`, viewer);
			if (status === 200 && json().people.some(({ me }) => !me)) found.add(word);
		}
		return found;
	}
}

/** Lists whose entries have each a purpose of their own. */
function partsOf(place: string, text: string): Told[] {
	if (place === '/journal')
		return (JSON.parse(text) as Minutes).lines.map((line) => ({
			place: `record:${line.stream}`,
			text: JSON.stringify(line)
		}));
	if (place === '/polls')
		return (JSON.parse(text) as PollList).polls.map((poll) => ({
			place: `/polls/${poll.id}`,
			text: JSON.stringify(poll)
		}));
	return [{ place, text }];
}

describe.each(['organisation', 'constituency'] as const)('where people are shown by %s', (namePolicy) => {
	let workshop: Workshop;
	beforeAll(async () => {
		workshop = await Workshop.play(namePolicy);
	});
	afterAll(() => workshop.close());

	test.each(viewers)('[PEOPLE74] no identifier of a person is told to a %s for two purposes', async (viewer) => {
		const purposesOf = new Map<string, Set<string>>();
		for (const { place, text } of await workshop.told(viewer))
			for (const [, word = ''] of text.matchAll(/"([A-Za-z0-9_-]{12,40})"/g))
				purposesOf.set(word, (purposesOf.get(word) ?? new Set()).add(purposeOf(place)));
		const joined = [...purposesOf].filter(([, places]) => places.size > 1).map(([word]) => word);
		const persons = await workshop.persons(joined, viewer);
		expect([...persons].map((word) => [...(purposesOf.get(word) ?? [])])).toEqual([]);
	});

	test.each(viewers)('[PEOPLE74] nothing that a %s is told holds the id of another person', async (viewer) => {
		const told = await workshop.told(viewer);
		expect(told.length).toBeGreaterThan(60);
		const others = [...workshop.people].filter(([name]) => name !== viewer).map(([, { id }]) => id);
		expect(told.filter(({ text }) => others.some((id) => text.includes(id))).map(({ place }) => place)).toEqual([]);
	});

	test('[PEOPLE74] a facilitator is told the same id everywhere', async () => {
		const lines = (await workshop.ask<Minutes>('GET /journal')).json().lines;
		expect(lines.some(({ by }) => by === workshop.idOf('state 1'))).toBe(true);
		const raised = `"type":"hand-raised","participant":"${workshop.idOf('state 1')}"`;
		expect(['facilitator', 'observer'].map((name) => workshop.factsOf(name).includes(raised))).toEqual([true, false]);
	});

	test('[PEOPLE75] whoever runs the workshop calls those whom it names, and asks who they are, by these ids', async () => {
		const { events } = (await workshop.ask<WorkshopEvents>('GET /workshops/{workshop}/events', 'runner')).json();
		const raised = events.flatMap(({ event }) => (event.type === 'hand-raised' ? [event.participant] : []));
		const [, , speaker = ''] = raised;
		expect(raised).not.toContain(workshop.idOf('nhri 1'));
		const { people } = (await workshop.ask<PeopleList>(`GET /people?id=${speaker}`, 'runner')).json();
		expect(people).toMatchObject([{ id: speaker, constituency: 'nhri', name: null, joinedAt: null, me: false }]);
		const all = (await workshop.ask<PeopleList>('GET /people', 'runner')).json().people;
		const [listed] = all.filter(({ constituency }) => constituency === 'nhri');
		const call = (participant = '') =>
			workshop.ask('POST /workshops/{workshop}/commands', 'runner', { type: 'call-speaker', participant });
		// An id of another purpose is nobody’s here: else one could be tried against the other.
		expect((await call(listed?.id)).status).toBeGreaterThanOrEqual(400);
		const called = await call(speaker);
		expect([called.status, called.text.includes(speaker)]).toEqual([200, true]);
	});

	test('[PEOPLE75] everybody finds themselves among those whom a workshop names', async () => {
		const { me } = (await workshop.ask<ConsultationView>('GET /consultations/{consultation}', 'participant')).json();
		const { text } = await workshop.ask('GET /workshops/{workshop}/events', 'observer');
		expect([me.participant, text.includes(me.inWorkshops ?? '–')]).toEqual([workshop.idOf('participant'), true]);
	});
});
