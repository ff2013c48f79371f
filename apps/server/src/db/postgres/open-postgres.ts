import { randomUUID } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../report.ts';
import type { Database } from '../database.ts';
import { DatabaseRefusedError } from '../storage/database-refused.ts';
import { CommitSchedule } from '../commits/commit-schedule.ts';
import { readsOf } from '../query-cache/public-reads.ts';
import { QueryCache } from '../query-cache/query-cache.ts';
import { FollowedClock } from '../database-clock.ts';
import { createReadPool } from '../threads/read-pool.ts';
import { createWriteWorker } from '../threads/write-worker.ts';
import { openPipelinedReads } from './pipelined-reads.ts';
import { connectClient } from './postgres-connect.ts';
import { postgresDb } from './postgres-db.ts';
import { openPostgresNodes } from './postgres-nodes.ts';
import { createPostgresWriter } from './postgres-writer.ts';
import { migratePostgres, type OpenedBy } from './migrate-postgres.ts';
import { assertReplicaOf, openReplicaReads } from './replica-reads.ts';
import { snapshotOf } from './seen-state.ts';
import { createNotificationCodec, volatileChannel } from './encrypted-notifications.ts';
import { rewriteTables } from './rewrite-tables.ts';
import { readTime, watchConnection } from './watch-connection.ts';

/** What is rewritten while people work: larger ones would keep them waiting for more than a second. */
const whilePeopleWork = { largest: 64 * 1024 * 1024, patience: 1000 };
const longestErasing = 60_000;

/**
 * Opens a database on a PostgreSQL server, and migrates it. `url` is never logged: it may hold a password. `secret`: the
 * secret of the instance, with which nodes encrypt what they tell each other of a commit. `replicaUrl`: a replica, from which
 * public data is read.
 */
export async function openPostgres(
	url: string,
	report: Report,
	secret: Buffer | null = null,
	replicaUrl: string | null = null,
	by: OpenedBy = 'server'
): Promise<Database> {
	await migrateIfNeeded(url, by);
	if (replicaUrl !== null) await assertReplicaOf(url, replicaUrl);
	const reads = openPipelinedReads(url);
	const read = postgresDb(reads).db;
	const replica = replicaUrl === null ? null : openReplicaReads(reads, replicaUrl);
	const here = randomUUID();
	const hints = createNotificationCodec(here, secret);
	const { leave, close: closeWriter, ...writer } = createPostgresWriter(url, hints.seal);
	const queue = { last: Promise.resolve() as Promise<unknown> };
	const costly = createReadPool(url);
	const writes = createWriteWorker(url);
	const nodes = await openPostgresNodes(
		url,
		here,
		hints,
		createNotificationCodec(here, secret, volatileChannel),
		report
	);
	const commits = new CommitSchedule();
	nodes.onHint(() => commits.heard());
	const storageListeners = new Set<() => void>();
	const reportStorageError = () => storageListeners.forEach((listener) => listener());
	let isClosed = false;
	let rewriting: Promise<unknown> = Promise.resolve();
	const rewrite = (wanted: Parameters<typeof rewriteTables>[1]) => {
		const done = rewriting.then(() => isClosed || rewriteTables(url, wanted));
		rewriting = done.catch(() => undefined);
		return done;
	};
	const clock = new FollowedClock();
	await clock.start(() => readTime(reads));
	const watch = watchConnection(url, clock, () => {
		leave();
		reads.leave();
		reportStorageError();
	});
	return {
		...writer,
		read,
		publicReads: replica ?? readsOf(read),
		cache: new QueryCache(() => snapshotOf(read)),
		costly,
		writes,
		queue,
		commits,
		nodes,
		clock,
		onCommitted: () => undefined,
		onStorageError: (listener) => void storageListeners.add(listener),
		reportStorageError,
		report,
		emptyLog: (tables) => rewrite({ tables: tables.map(getTableName), ...whilePeopleWork }),
		async vacuum() {
			for (const until = performance.now() + longestErasing; performance.now() < until; await sleep(500))
				if (await rewrite({ tables: null, largest: Infinity, patience: longestErasing })) return;
			throw new StillReadError();
		},
		async close() {
			isClosed = true;
			await Promise.all([queue.last, rewriting]);
			watch.stop();
			await nodes.close();
			await Promise.all([costly.close(), writes.close()]);
			await replica?.close();
			await Promise.all([reads.close(), closeWriter()]);
		}
	};
}

/** Reached or not is said without the address. */
export async function migrateIfNeeded(url: string, by: OpenedBy): Promise<void> {
	const client = await connectClient(url, () => undefined).catch((error: unknown) => {
		const { code = 'no answer' } = error as { code?: string };
		throw new DatabaseRefusedError(`the PostgreSQL server of DATABASE_URL cannot be used (${code}).`);
	});
	try {
		await migratePostgres(client, by);
	} finally {
		await client.end();
	}
}

/** As a copy by pg_dump does for as long as it lasts. */
class StillReadError extends Error {
	override name = 'StillReadError';

	constructor() {
		super(
			'Somebody reads the database who can still see what was deleted: its bytes are still there. When nobody does any more, give the same command again.'
		);
	}
}
