import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../../test-support/documents/documents.fixture.ts';
import { databaseError } from '../../database-error.ts';
import type { Db } from '../db.ts';
import { openPipelinedReads, type PipelinedReads } from './pipelined-reads.ts';
import { noPostgres } from '../../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createEmptyPostgresDatabase,
	type PostgresDatabase
} from '../../test-support/database/postgres-database.fixture.ts';
import { postgresDb } from './postgres-db.ts';
import { isPostgresUnavailable } from './postgres-errors.ts';

/** Nothing here takes as long as these, unless a test says otherwise. */
const never = { slow: 60_000, longest: 60_000, silent: 60_000, idle: 60_000, patience: 60_000 };

describe.skipIf(noPostgres)(`questions on shared connections to PostgreSQL ${noPostgres ?? ''}`, () => {
	let database: PostgresDatabase;
	let reads: PipelinedReads;
	let db: Db;

	beforeAll(async () => void (database = await createEmptyPostgresDatabase()));
	afterAll(() => database.drop());
	beforeEach(() => open());

	function open(limits: Partial<typeof never> = {}): void {
		const opened = openPipelinedReads(database.url, { ...never, ...limits });
		onTestFinished(() => opened.close());
		reads = opened;
		db = postgresDb(opened).db;
	}

	const asked = (seconds = 0) =>
		db.values<[pid: number]>(sql`select pg_backend_pid(), pg_sleep(${seconds}::float8)`).then(([row]) => row![0]);
	const many = (count: number) => Promise.all(Array.from({ length: count }, () => asked()));
	const failure = (question: Promise<unknown>) => question.then(() => null).catch((error: unknown) => error);
	const codes = async (questions: readonly Promise<unknown>[]) =>
		(await Promise.all(questions.map(failure))).map(
			(error) => (databaseError(error) as { code?: string } | null)?.code ?? null
		);
	/** Until the server is at a question that sleeps, on so many connections. */
	const whileAsleep = (count: number, work: (pids: number[]) => unknown) =>
		asking(database.url, async (client) => {
			const asleep = async () =>
				(await client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).rows.map(
					({ pid }) => pid
				);
			await until(async () => (await asleep()).length === count);
			await work(await asleep());
		});
	const connected = () =>
		asking(database.url, async (client) => {
			const { rows } = await client.query(
				"SELECT 1 FROM pg_stat_activity WHERE application_name = 'plenum' AND datname = current_database()"
			);
			return rows.length;
		});

	test('[DB50] many questions at once share three connections, and each has its own answer', async () => {
		const question = (at: number) => db.values<[at: number, pid: number]>(sql`select ${at}::int, pg_backend_pid()`);
		const answers = (await Promise.all(Array.from({ length: 60 }, (_, at) => question(at)))).flat();
		expect(answers.map(([at]) => at)).toEqual(Array.from({ length: 60 }, (_, at) => at));
		expect(new Set(answers.map(([, pid]) => pid)).size).toBe(3);
		expect(await connected()).toBe(3);
	});

	test('[DB50] a question that is refused takes no other along', async () => {
		await many(3);
		const fine = db.values(sql`select 1`);
		const tooLarge = db.values(sql`select ${2 ** 53}::bigint * 2`);
		const refused = db.values(sql`select 1 / 0`);
		const questions = [fine, refused, tooLarge, db.values(sql`select nothing`), fine, fine, fine];
		expect(await codes(questions)).toEqual([null, '22012', null, '42703', null, null, null]);
		expect(databaseError(await failure(tooLarge))).toBeInstanceOf(RangeError);
	});

	test('[DB50] a named statement that the server could not learn is no other question’s failure', async () => {
		const byName = () => db.values(sql`select word from words`);
		for (let n = 0; n < 3; n += 1) await failure(byName()); // Asked often enough to have a name.
		await many(3);
		await asking(database.url, async (client) => {
			await client.query("CREATE TABLE words AS SELECT 'one' AS word");
			await client.query('BEGIN; LOCK TABLE words');
			const questions = codes(Array.from({ length: 9 }, byName));
			const waiting = "pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
			await asking(database.url, async (other) => {
				await until(async () => (await other.query(`SELECT 1 FROM ${waiting}`)).rows.length === 3);
				await other.query(`SELECT pg_cancel_backend(pid) FROM ${waiting}`);
			});
			await client.query('SELECT pg_sleep(0.1); COMMIT');
			expect(await questions).toEqual([...Array<string>(3).fill('57014'), ...Array<null>(6).fill(null)]);
			await client.query('DROP TABLE words');
		});
	});

	test('[DB51] a slow question keeps its connection to itself: those behind it are answered before', async () => {
		open({ slow: 40 });
		await many(3);
		const answered: string[] = [];
		const [slow, quick] = [3, 9].map((count, isQuick) =>
			Array.from({ length: count }, () =>
				asked(isQuick ? 0 : 0.6).then((pid) => (answered.push(isQuick ? 'quick' : 'slow'), pid))
			)
		);
		const pids = new Set(await Promise.all(slow!));
		await Promise.all(quick!);
		expect(answered).toEqual([...Array<string>(9).fill('quick'), ...Array<string>(3).fill('slow')]);
		expect(pids.size).toBe(3);
		// They were ended: what lay behind the slow questions is asked there no more.
		expect((await many(9)).filter((pid) => pids.has(pid))).toEqual([]);
		await until(async () => (await connected()) <= 3);
	});

	test('[DB51] the server is not slow where this process was busy itself', async () => {
		open({ slow: 600 });
		const pids = new Set(await many(3));
		const beBusy = () => {
			for (const until = performance.now() + 800; performance.now() < until;);
		};
		const unsent = many(9);
		beBusy();
		await unsent;
		const sent = many(9);
		await new Promise((resolve) => setImmediate(resolve));
		beBusy();
		await sent;
		expect(new Set(await many(9))).toEqual(pids);
	});

	test('[DB51] one that takes too long is given up by the server, and it alone', async () => {
		open({ longest: 150 });
		await many(3);
		const questions = [asked(30), asked(), asked(), asked(), asked()];
		expect(await codes(questions)).toEqual(['57014', null, null, null, null]);
		expect(isPostgresUnavailable(await failure(questions[0]!))).toBe(true);
	});

	test('[DB52] what a lost connection did not answer is asked again, once', async () => {
		const questions = [asked(0.3), asked(0.3), asked(0.3), ...Array.from({ length: 9 }, () => asked())];
		let lost: number[] = [];
		await whileAsleep(3, (pids) => {
			lost = pids;
			return asking(database.url, (client) =>
				client.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [pids])
			);
		});
		const pids = await Promise.all(questions);
		expect(pids.filter((pid) => lost.includes(pid))).toEqual([]);
		const again = failure(asked(30));
		for (let times = 0; times < 2; times += 1)
			await whileAsleep(1, (pids) =>
				asking(database.url, (client) => client.query('SELECT pg_terminate_backend($1)', pids))
			);
		expect(isPostgresUnavailable(await again)).toBe(true);
	});

	test.each([
		['at once, where the server is known to be gone', { patience: 50 }, (): void => reads.leave()],
		['after a while', { silent: 150, slow: 80 }, (): void => undefined]
	])('[DB52] what a connection that went silent did not answer is asked again %s', async (_, limits, leave) => {
		open(limits);
		const pids = [...new Set(await many(3))];
		for (const pid of pids) process.kill(pid, 'SIGSTOP');
		const questions = many(6);
		await new Promise((resolve) => setTimeout(resolve, 100));
		leave();
		expect((await questions).filter((pid) => pids.includes(pid))).toEqual([]);
		for (const pid of pids) process.kill(pid, 'SIGCONT');
	});

	test('[DB52] nothing is written there, so that nothing is written twice', async () => {
		expect(await codes([db.run(sql`create table words (word text)`), asked()])).toEqual(['25006', null]);
	});

	test('[DB52] whoever asked before the end has an answer, and whoever asks later is refused', async () => {
		const questions = [asked(0.2), ...Array.from({ length: 6 }, () => asked())];
		const closed = reads.close();
		expect(await codes([...questions, asked()])).toEqual([...Array<null>(7).fill(null), 'CONNECTION']);
		await closed;
		await until(async () => (await connected()) === 0);
	});

	test('[DB50] connections that nobody needs are ended', async () => {
		open({ idle: 60 });
		await many(3);
		await until(async () => (await connected()) === 0);
		expect(await many(1)).toHaveLength(1);
	});
});
