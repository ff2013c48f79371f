import type { ConsultationFact } from '@plenum/protocol/facts';
import { refuse } from '@plenum/domain/result';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cachedQueries, changeIn, type CachedQueryName } from './cached-queries.ts';
import { QueryCache } from './query-cache.ts';
import { upsertReadiness } from '../readiness.store.ts';
import { readiness } from '../readiness.tables.ts';
import { openDatabase } from '../sqlite/open-sqlite.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { transaction, type Transaction } from '../transaction.ts';

const dir = mkdtempSync(join(tmpdir(), 'plenum-db-'));
let database: SqliteDatabase;
let reads: string[];

beforeAll(() => void (database = openDatabase(join(dir, 'plenum.db'))));
beforeEach(() => {
	database.cache.clear();
	reads = [];
});
afterAll(async () => {
	await database.close();
	rmSync(dir, { recursive: true });
});

const consultation = 'alvenia';
const pollFact: ConsultationFact = { kind: 'poll', consultation, poll: 'one' };
const peopleFact: ConsultationFact = { kind: 'people', consultation };
const write = (at: number, then: (tx: Transaction) => void = () => undefined) =>
	transaction(database, async (tx) => {
		await upsertReadiness(tx.db, at);
		then(tx);
	});
/** A commit that notifies of a change of polls. */
const writePolls = (at: number) => write(at, (tx) => tx.onCommit(() => database.cache.apply(pollFact)));

function readinessBy(name: CachedQueryName) {
	const query = database.cache.query<number | undefined>(name);
	return (asked: string, from = consultation) =>
		query(from, [asked], async () => {
			reads.push(asked);
			await new Promise((resolve) => setImmediate(resolve));
			return (await database.read.select().from(readiness).get())?.at;
		});
}

test('[OPERATE33] what many ask at one moment is read once, and again after a change', async () => {
	const ask = readinessBy('polls');
	await writePolls(1);
	expect(await Promise.all([ask('one'), ask('one'), ask('one')])).toEqual([1, 1, 1]);
	expect(await ask('one')).toBe(1);
	expect(reads).toEqual(['one']);
	await writePolls(2);
	expect(await Promise.all([ask('one'), ask('one')])).toEqual([2, 2]);
	expect(reads).toEqual(['one', 'one']);
});

test('[OPERATE33] an answer that was being read when something changed is given to nobody who asks after it', async () => {
	const query = database.cache.query<number>('polls');
	let end: (value: number) => void = () => undefined;
	const before = query(consultation, [], () => new Promise((resolve) => (end = resolve)));
	await Promise.resolve();
	await writePolls(2);
	expect(await query(consultation, [], async () => 2)).toBe(2);
	end(1);
	expect(await before).toBe(1);
	expect(await query(consultation, [], async () => 3)).toBe(2);
});

test('[OPERATE33] other parameters and consultations are answered by themselves, and no more answers are kept than said', async () => {
	const ask = readinessBy('commitments');
	await Promise.all([ask('one'), ask('two'), ask('one', 'dorland')]);
	expect(reads).toEqual(['one', 'two', 'one']);
	const { most } = cachedQueries.commitments;
	for (let n = 0; n < most - 1; n++) await ask(`more ${n}`);
	reads = [];
	await ask('one', 'dorland');
	await ask('two');
	expect(reads).toEqual(['two']);
});

test('[OPERATE33] errors and refusals are not kept', async () => {
	const query = database.cache.query<unknown>('polls');
	const failing = query(consultation, [], () => Promise.reject(new Error('The disk is gone.')));
	await expect(failing).rejects.toThrow('The disk is gone.');
	expect(await query(consultation, [], async () => refuse('poll/unknown'))).toMatchObject({ ok: false });
	expect(await query(consultation, [], async () => 'read')).toBe('read');
});

const cluster = 'courts';
/** One fact of each kind: a kind that is missing here does not compile. */
const facts: Record<ConsultationFact['kind'], ConsultationFact[]> = {
	consultation: [{ kind: 'consultation', consultation }],
	people: [peopleFact],
	clusters: [
		{ kind: 'clusters', consultation, cluster },
		...(['ratings', 'text', 'closing', 'links'] as const).map((about): ConsultationFact => ({
			kind: 'clusters',
			consultation,
			cluster,
			about
		}))
	],
	workshops: [{ kind: 'workshops', consultation }],
	workshop: [{ kind: 'workshop', consultation, workshop: 'one', seq: 1 }],
	poll: [pollFact],
	turnout: [{ kind: 'turnout', consultation, poll: 'one', turnout: 5 }],
	'poll-notice': [{ kind: 'poll-notice', consultation, poll: 'one', about: 'reminder' }],
	ratings: [{ kind: 'ratings', consultation, round: 'one' }],
	'rating-progress': [{ kind: 'rating-progress', consultation, round: 'one', begun: 5, finished: 0 }],
	cards: [{ kind: 'cards', consultation, round: 'one' }],
	'card-progress': [{ kind: 'card-progress', consultation, round: 'one', begun: 5, finished: 0 }],
	'side-rating': [{ kind: 'side-rating', consultation, cluster, recommendation: 'one' }],
	comments: [{ kind: 'comments', consultation, document: 'one' }],
	commitments: [{ kind: 'commitments', consultation }],
	'progress-reports': [{ kind: 'progress-reports', consultation }],
	sources: [{ kind: 'sources', consultation }],
	outcome: [{ kind: 'outcome', consultation }],
	presence: [{ kind: 'presence', consultation }],
	caucus: [{ kind: 'caucus', consultation, cluster }],
	concerns: [{ kind: 'concerns', consultation, workshop: 'one' }],
	me: [{ kind: 'me', consultation }]
};
const queries = Object.entries(cachedQueries) as [CachedQueryName, { after: readonly string[] }][];

test('[OPERATE53] every change that ends an answer is told by a fact', () => {
	const told = Object.values(facts).flat().map(changeIn);
	expect(queries.flatMap(([, { after }]) => after).filter((change) => !told.includes(change))).toEqual([]);
});

describe('[OPERATE53] of all facts, those of its list alone end a cached answer, and only of their consultation', () => {
	test.each(queries)('%s', async (name, { after }) => {
		const cache = new QueryCache(() => 'always');
		const query = cache.query<number>(name);
		let read = 0;
		const ask = (from: string) => query(from, [], async () => (read += 1));
		await ask(consultation);
		const other = await ask('dorland');
		for (const fact of Object.values(facts).flat()) {
			const before = await ask(consultation);
			cache.apply(fact);
			const isReadAgain = (await ask(consultation)) !== before;
			expect([changeIn(fact), isReadAgain]).toEqual([changeIn(fact), after.includes(changeIn(fact))]);
			expect(await ask('dorland')).toBe(other);
		}
	});
});

describe('[OPERATE150] a commit that notifies nobody', () => {
	test('empties the cache, unless it was declared that every change is notified', async () => {
		const polls = readinessBy('polls');
		const facets = readinessBy('facets');
		await write(0);
		expect([await polls('polls'), await facets('facets')]).toEqual([0, 0]);
		await write(1);
		expect([await polls('polls'), await facets('facets')]).toEqual([1, 1]);
		await transaction(database, (tx) => upsertReadiness(tx.db, 2), { notifiesAll: true });
		expect([await polls('polls'), await facets('facets')]).toEqual([1, 1]);
		await write(3, (tx) => tx.onCommit(() => database.cache.apply(peopleFact)));
		expect([await polls('polls'), await facets('facets')]).toEqual([1, 1]);
	});

	test('leaves the cache as it is where it is refused, or writes nothing', async () => {
		const ask = readinessBy('polls');
		await ask('one');
		await transaction(database, async (tx) => (await upsertReadiness(tx.db, 1), refuse('poll/closed')));
		await transaction(database, async (tx) => void (await tx.db.select().from(readiness).get()));
		await ask('one');
		expect(reads).toEqual(['one']);
	});
});

test('[OPERATE53] a commit of another process may have changed anything', async () => {
	const ask = readinessBy('polls');
	await writePolls(1);
	expect(await ask('one')).toBe(1);
	const other = openDatabase(database.writer.name);
	await transaction(other, (tx) => upsertReadiness(tx.db, 2), { notifiesAll: true });
	expect(await ask('one')).toBe(2);
	await transaction(database, (tx) => upsertReadiness(tx.db, 3), { notifiesAll: true });
	expect(await ask('one')).toBe(2);
	await other.close();
});
