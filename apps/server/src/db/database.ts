import type { Table } from 'drizzle-orm';
import type { Report } from '../report.ts';
import type { DatabaseClock } from './database-clock.ts';
import type { CommitSchedule } from './commits/commit-schedule.ts';
import type { Db } from './db.ts';
import type { Nodes } from './nodes.ts';
import type { PublicReads } from './query-cache/public-reads.ts';
import type { QueryCache } from './query-cache/query-cache.ts';
import type { ReadPool } from './threads/read-pool.ts';
import type { WriteWorker } from './threads/write-worker.ts';
import type { Writer } from './writer.ts';

/** Where everything is kept, in whichever engine: what stores, commands and routes know of it. */
export type Database = Writer & {
	/** Reads only: it never sees what is not committed. */
	read: Db;
	/** For what is shown to visitors without an account, and nothing else. */
	publicReads: PublicReads;
	/** Answers that many people ask for at one moment. */
	cache: QueryCache;
	/** For questions that would hold the event loop: asked in workers, on a connection of their own. */
	costly: ReadPool;
	/** For `workerTransaction()` alone. */
	writes: WriteWorker;
	/** The end of the queue of transactions: each begins when the one before has ended. */
	queue: { last: Promise<unknown> };
	/** When what many people send at once is committed. */
	commits: CommitSchedule;
	nodes: Nodes;
	clock: DatabaseClock;
	/** Called after each commit with the number of commits, where the engine leaves counting to Plenum. */
	onCommitted(commits: number): void;
	/** Called for each transaction that the storage did not take. */
	onStorageError(listener: () => void): void;
	reportStorageError(): void;
	/** For what goes wrong in telling others of a commit. */
	report: Report;
	/**
	 * [DB9] [DB40] The log of SQLite and the dead rows of PostgreSQL hold no older state of these tables. The place of a row does not
	 * depend on when it was written. False where that cannot be had now: to be asked for again.
	 */
	emptyLog(tables: readonly Table[]): Promise<boolean>;
	/** What was deleted is gone from the files as well, of all tables. Nobody may be at work. */
	vacuum(): Promise<void>;
	close(): Promise<void>;
};
