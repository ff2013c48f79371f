import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../test-support/documents/documents.fixture.ts';
import type { Db } from '../db/db.ts';
import { findInstanceSetting, upsertInstanceSetting } from '../db/instance-settings.store.ts';
import { checkReplica } from '../operator/doctor/check-replica.ts';
import {
	noPostgres,
	startPostgresCluster,
	type PostgresCluster
} from '../test-support/database/postgres-cluster.fixture.ts';
import {
	asking,
	createPostgresDatabase,
	sharedCluster,
	type PostgresDatabase
} from '../test-support/database/postgres-database.fixture.ts';
import { openPostgres } from '../db/postgres/open-postgres.ts';
import { postgresDb } from '../db/postgres/postgres-db.ts';
import { assertReplicaOf, openReplicaReads } from '../db/postgres/replica-reads.ts';
import { findSingleValue } from '../db/single-value.ts';

const limits = { behind: 1000, pause: 30, patience: 1000, longestRead: 1000, rest: 100, longestRest: 200 };
const report = (error: unknown) => {
	throw error;
};

describe.skipIf(noPostgres)(`public reads from a replica ${noPostgres ?? ''}`, () => {
	let place: PostgresDatabase;
	let replica: PostgresCluster;
	let replicaUrl: string;
	let pool: Pool;
	let reads: ReturnType<typeof openReplicaReads>;
	const faults: (string | null)[] = [];
	const onPrimary = (statement: string) => asking(place.url, (client) => client.query(statement));
	const onReplica = (statement: string) => asking(replicaUrl, (client) => client.query(statement));
	const servedBy = async () => {
		const isCopy = await reads.read((db) => findSingleValue<number>(db, sql`select pg_is_in_recovery()`));
		return isCopy ? 'replica' : 'primary';
	};
	const untilServedBy = (where: string) => until(async () => (await servedBy()) === where);

	beforeAll(async () => {
		place = await createPostgresDatabase();
		// An acknowledged commit is in the log by then, as on any production server. Other tests do not wait for the log.
		await onPrimary(`ALTER DATABASE ${new URL(place.url).pathname.slice(1)} SET synchronous_commit = on`);
		replica = await startPostgresCluster({ standbyOf: await sharedCluster() });
		replicaUrl = replica.url(new URL(place.url).pathname.slice(1));
		pool = new Pool({ connectionString: place.url });
		reads = openReplicaReads(pool, replicaUrl, limits);
		reads.onReplica((fault) => void faults.push(fault));
	});
	beforeEach(async () => {
		await untilServedBy('replica');
		faults.length = 0;
	});
	afterAll(async () => {
		await Promise.all([reads.close(), pool.end()]);
		replica.stop();
		await place.drop();
	});

	test('[DB54] [DB57] a replica in step serves, read-only', async () => {
		const before = reads.figures();
		expect(await servedBy()).toBe('replica');
		const shown = await reads.read((db) => findSingleValue(db, sql`show default_transaction_read_only`));
		expect(shown).toBe('on');
		const { served, behind } = reads.figures();
		expect(served.replica).toBe(before.served.replica + 2);
		expect(behind).toBeLessThan(60);
	});

	test('[DB55] what was changed is not read as it was, said or, after the bound, unsaid; a replica that falls behind is named once', async () => {
		const page = () => reads.read((db) => findInstanceSetting(db, 'secret'));
		const become = (state: string) => upsertInstanceSetting(postgresDb(pool).db, 'secret', state);
		await onReplica('SELECT pg_wal_replay_pause()');
		await become('withdrawn');
		reads.changed();
		expect(await page()).toBe('withdrawn');
		await become('erased by a command');
		await until(() => faults.length > 0);
		expect(await page()).toBe('erased by a command');
		await onReplica('SELECT pg_wal_replay_resume()');
		await untilServedBy('replica');
		expect(await page()).toBe('erased by a command');
		expect(faults).toEqual(['it is more than 1 s behind', null]);
	});

	test('[DB56] a reader whom the replica cancels, or keeps waiting, is answered by the primary', async () => {
		await onReplica('ALTER SYSTEM SET max_standby_streaming_delay = 0');
		await onReplica('SELECT pg_reload_conf()');
		const slowThere = (db: Db) =>
			findSingleValue(
				db,
				sql`select count(*), pg_sleep(case when pg_is_in_recovery() then 60 else 0 end)::text from plenum_marks_read`
			);
		await onPrimary('CREATE TABLE plenum_marks_read (at int)');
		reads.changed();
		await untilServedBy('replica');
		const asked = reads.read(slowThere);
		await until(
			async () => ((await onReplica(`SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)).rowCount ?? 0) > 0
		);
		await onPrimary('TRUNCATE plenum_marks_read');
		expect(await asked).toBe(0);
		expect(faults).toEqual(['it did not answer a reader (40001)']);
		await untilServedBy('replica');
		expect(await reads.read(slowThere)).toBe(0);
		expect(faults.slice(1)).toEqual([null, expect.stringMatching(/^it did not answer a reader/)]);
	});

	test('[DB56] a fault of the question itself is told, and nothing is held against the replica', async () => {
		const broken = () => Promise.reject(new TypeError('of the program'));
		await expect(reads.read(broken)).rejects.toThrow('of the program');
		expect(await servedBy()).toBe('replica');
		expect(faults).toEqual([]);
	});

	test('[DB56] a replica that is killed costs nobody an answer, and serves again when it is back', async () => {
		process.kill(replica.pid(), 'SIGKILL');
		for (let asked = 0; asked < 20; asked++) await servedBy();
		await untilServedBy('primary');
		await until(() => faults.length > 0);
		await replica.start();
		await untilServedBy('replica');
		await until(() => faults.length > 1);
		expect(faults).toEqual([expect.stringMatching(/^it did not answer|^it does not answer/), null]);
	});

	test('[DB56] a node starts without the replica', async () => {
		const nobody = 'postgres://plenum@localhost:1/plenum';
		const url = place.url;
		const database = await openPostgres(url, report, null, nobody);
		expect(await database.publicReads.read((db) => findInstanceSetting(db, 'poll-keys'))).toBeUndefined();
		await database.close();
	});

	test('[OPERATE22] the doctor says whether it can be read from, without its address', async () => {
		const levelOf = async (url: string) => {
			const finding = await checkReplica(place.url, url);
			expect(JSON.stringify(finding)).not.toMatch(/localhost|sockets/);
			return [finding.level, finding.found];
		};
		expect(await levelOf(replicaUrl)).toEqual(['ok', 'The replica follows.']);
		expect(await levelOf(replica.url('postgres'))).toEqual(['bad', expect.stringContaining('is no copy')]);
		expect(await levelOf(place.url)).toEqual(['warn', expect.stringContaining('it follows no other server')]);
		expect(await levelOf('postgres://ada@localhost:1/x')).toEqual(['warn', expect.stringContaining('ECONNREFUSED')]);
	});

	test('[DB57] another database is refused in words without its address', async () => {
		const url = place.url;
		await expect(openPostgres(url, report, null, replica.url('postgres'))).rejects.toThrow(
			/DATABASE_READ_URL.*no copy/
		);
		await expect(assertReplicaOf(url, replica.url('postgres'))).rejects.not.toThrow(/localhost/);
		await assertReplicaOf(url, replicaUrl);
	});

	test('[DB57] a replica that was promoted is read no more', async () => {
		await onReplica('SELECT pg_promote()');
		await until(() => faults.length > 0);
		expect(faults).toEqual(['it follows no other server: it was promoted, or is the primary itself']);
		expect(await servedBy()).toBe('primary');
	});
});
