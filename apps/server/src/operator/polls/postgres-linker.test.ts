import type { PollView } from '@plenum/protocol/polls/polls';
import type { CardRoundView } from '@plenum/protocol/workshops/cards';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	createPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { testAction } from '../../test-support/app/test-context.fixture.ts';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { hashToken } from '../../people/sessions/tokens.ts';
import { findSession } from '../../people/sessions/sessions.store.ts';
import { linkFiles } from './postgres-linker.fixture.ts';
import type { Guess } from './linker.fixture.ts';
import { sealFor } from '../../test-support/polls/seal.fixture.ts';

const people = 40;
type Voter = { id: string; token: string };

/**
 * In the order in which they vote: the first half says one thing, the second the other. An attacker who finds the order has
 * linked.
 */
const saysFirst = (place: number) => place < people / 2;

describe.skipIf(noPostgres)(`who has the files of a PostgreSQL server ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	let app: TestApp;
	let voters: Voter[];
	let cluster: string;

	beforeAll(async () => {
		database = await createPostgresDatabase();
		app = await createTestApp(null, { databaseUrl: database.url });
		cluster = (await app.makeCluster('Courts', { first: { ...emptyAssessment(), actions: [testAction] } })).cluster;
		voters = [];
		for (let place = 0; place < people; place += 1) {
			const token = await app.welcome('participant', ['state', 'civil-society'][place % 2] ?? '');
			const session = await findSession(app.plenum.context.database.read, hashToken(token), Date.now());
			voters.push({ id: session?.participant ?? '', token });
		}
	});
	afterAll(async () => {
		await app.close();
		await database.drop();
	});

	/** As browsers do, with a key of its own for each command. */
	async function send<Body>(path: string, body: object, token = app.token, method: 'POST' | 'PUT' = 'POST') {
		const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomBytes(16).toString('hex') };
		const reply = await app.plenum.app.inject({ method, url: `/api/v1${path}`, headers, payload: body });
		expect([reply.statusCode < 300, reply.body]).toEqual([true, reply.body]);
		return reply.json<Body>();
	}

	/** In an order that nobody knows. Answers who said the first thing. */
	async function each(says: (voter: Voter, place: number) => Promise<unknown>): Promise<Set<string>> {
		const shuffled = voters.map((voter) => ({ voter, at: Math.random() })).sort((one, other) => one.at - other.at);
		for (const [place, { voter }] of shuffled.entries()) await says(voter, place);
		return new Set(shuffled.slice(0, people / 2).map(({ voter }) => voter.id));
	}

	async function loot() {
		await app.plenum.context.database.emptyLog([]); // After the one that is under way.
		return database.loot();
	}

	/** Among forty, half and half, chance gives twenty, and less than five or more than 35 but once in a million. */
	function telling(guesses: readonly Guess[], first: ReadonlySet<string>, [mark]: readonly string[]) {
		return guesses
			.map(({ by, choices }) => {
				const right = [...choices].filter(([voter, said]) => (said === mark) === first.has(voter)).length;
				return { by, right, of: choices.size };
			})
			.filter(({ right, of }) => of >= 12 && Math.abs(right - of / 2) > 2.45 * Math.sqrt(of));
	}

	/** Where each wrote a word of their own, chance gives one or two, and nine or more but once in a million. */
	function tellingOwn(guesses: readonly Guess[], wordOf: ReadonlyMap<string, string>) {
		return guesses
			.map(({ by, choices }) => ({
				by,
				right: [...choices].filter(([voter, word]) => wordOf.get(voter) === word).length
			}))
			.filter(({ right }) => right >= 9);
	}

	test('[SECRET12] links no secret ballot to its voter, by rows, dead rows, their places and transactions, or the log', async () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const draft = { cluster, action: testAction.id, workshop: null, kind: 'secret', rules };
		const { id } = await send<PollView>(`/consultations/${app.consultation}/polls`, draft);
		const { secrecy } = await send<PollView>(`/polls/${id}/open`, {});
		const envelopes: Buffer[] = [];
		const first = await each(async ({ id: voter, token }, place) => {
			const { body } = sealFor(
				{ id, publicKey: secrecy?.publicKey ?? '' },
				voter,
				saysFirst(place) ? 'for' : 'against'
			);
			envelopes.push(Buffer.from(body.envelope, 'base64url'));
			await send(`/polls/${id}/ballot`, body, token);
		});
		const holding = (files: { name: string; bytes: Buffer }[]) =>
			files
				.filter(({ bytes }) => envelopes.some((each) => bytes.includes(each.subarray(0, 24))))
				.map(({ name }) => name);
		expect(holding((await loot()).tables)).toEqual(['envelopes']);
		await send(`/polls/${id}/close`, { statement: '', reviewDate: null });

		const { tables, log } = await loot();
		expect(holding(tables)).toEqual([]);
		const marks = ['"marks":["for"]', '"marks":["against"]'];
		const target = { poll: id, voters: voters.map((voter) => voter.id), marks };
		const guesses = linkFiles(tables, log, target);
		expect(guesses.length).toBeGreaterThan(10);
		expect(telling(guesses, first, marks)).toEqual([]);
	});

	test('[POLL90] links no confidential ballot to its voter once it is closed, by rows, dead rows, their places and transactions', async () => {
		const rules = { percentBase: 'cast', threshold: 50, quorum: 0 } as const;
		const draft = { cluster, action: testAction.id, workshop: null, kind: 'confidential', rules };
		const { id } = await send<PollView>(`/consultations/${app.consultation}/polls`, draft);
		await send<PollView>(`/polls/${id}/open`, { acceptsRerun: true });
		const first = await each(({ token }, place) =>
			send(`/polls/${id}/ballot`, { choice: saysFirst(place) ? 'for' : 'against' }, token)
		);
		const marks = ['"marks":["for"]', '"marks":["against"]'];
		const target = { poll: id, voters: voters.map((voter) => voter.id), marks };
		expect(telling(linkFiles((await loot()).tables, [], target), first, marks)).not.toEqual([]);
		await send(`/polls/${id}/close`, { statement: '', reviewDate: null });
		const guesses = linkFiles((await loot()).tables, [], target);
		expect(guesses.length).toBeGreaterThan(10);
		expect(telling(guesses, first, marks)).toEqual([]);
	});

	test('[SECRET12] links no word to who wrote it', async () => {
		const body = { question: 'What matters?', answer: 'word-list', options: [], workshop: null, kind: 'confidential' };
		const { id } = await send<PollView>(`/consultations/${app.consultation}/polls`, body);
		await send<PollView>(`/polls/${id}/open`, {});
		const wordOf = new Map<string, string>();
		const ballotIds: string[] = [];
		await each(({ id: voter, token }) => {
			const slip = randomBytes(12).toString('hex');
			const word = Array.from(randomBytes(12), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
			ballotIds.push(slip);
			wordOf.set(voter, word);
			return send(`/polls/${id}/ballot`, { slip, words: [word] }, token);
		});
		const link = async () => {
			const marks = [...wordOf.values()].toSorted();
			const target = { poll: id, voters: voters.map((voter) => voter.id), marks, ballotIds: ballotIds.toSorted() };
			return linkFiles((await loot()).tables, [], target).filter(({ by }) => by.includes('poll_words'));
		};
		expect(tellingOwn(await link(), wordOf)).not.toEqual([]);
		await send(`/polls/${id}/close`, { statement: '', reviewDate: null });

		const guesses = await link();
		expect(guesses.length).toBeGreaterThan(10);
		expect(tellingOwn(guesses, wordOf)).toEqual([]);
	});

	test('[SECRET12] links no card to who wrote it', async () => {
		const asked = { cluster, section: 'challenges', question: 'What now?', disclosure: 'confidential', limit: 2 };
		const { id } = await send<CardRoundView>(`/consultations/${app.consultation}/card-rounds`, asked);
		const rounds = `/consultations/${app.consultation}/card-rounds/${id}`;
		const marks = ['bilby', 'wombat'];
		const first = await each(({ token }, place) => {
			const text = `${marks[saysFirst(place) ? 0 : 1]} says one of ${people}`;
			return send(`${rounds}/own`, { cards: [{ id: 'card-0007', text }], done: true }, token, 'PUT');
		});
		await send(`${rounds}/reveal`, {});

		const { tables } = await loot();
		expect(tables.filter(({ bytes }) => bytes.includes('card-0007')).map(({ name }) => name)).toEqual([]);
		const guesses = linkFiles(tables, [], { poll: id, voters: voters.map((voter) => voter.id), marks });
		expect(guesses.filter(({ by }) => by.includes('cards')).length).toBeGreaterThan(10);
		expect(telling(guesses, first, marks)).toEqual([]);
	});

	test('[SECRET12] links no vote on a card to who gave it', async () => {
		const asked = { cluster, section: 'challenges', question: 'Which?', disclosure: 'confidential', limit: 2 };
		const { id } = await send<CardRoundView>(`/consultations/${app.consultation}/card-rounds`, asked);
		const rounds = `/consultations/${app.consultation}/card-rounds/${id}`;
		await each(({ token }, place) =>
			send(`${rounds}/own`, { cards: [{ id: 'card-0009', text: `Card ${place}` }], done: true }, token, 'PUT')
		);
		await send<CardRoundView>(`${rounds}/reveal`, {});
		const headers = { authorization: `Bearer ${app.token}` };
		const board = await app.plenum.app.inject({ method: 'GET', url: `/api/v1${rounds}/board`, headers });
		const marks = board
			.json<{ cards: { id: string }[] }>()
			.cards.slice(0, 2)
			.map((card) => card.id);
		await send(`${rounds}/voting`, { votes: 1 });
		const first = await each(({ token }, place) =>
			send(`${rounds}/votes`, { cards: [marks[saysFirst(place) ? 0 : 1]] }, token, 'PUT')
		);
		const target = { poll: id, voters: voters.map((voter) => voter.id), marks };
		expect(telling(linkFiles((await loot()).tables, [], target), first, marks)).not.toEqual([]);
		await send(`${rounds}/voting/end`, {});

		expect(telling(linkFiles((await loot()).tables, [], target), first, marks)).toEqual([]);
	});
});
