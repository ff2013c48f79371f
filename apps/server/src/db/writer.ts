import type { CommitHint } from './commit-hint.ts';
import type { Db } from './db.ts';

/**
 * [DB63] `withFirst`: the turn is waited for with the first statement, which saves a message. For work that is ready before, and neither
 * reads the clock nor waits for anything but the database.
 */
export type BeginOptions = { withFirst?: boolean };

/** A connection that writes, with what a transaction on it needs. */
export type Writer = {
	write: Db;
	/** Begins and ends a transaction on the writer. `hints` reach the other nodes with the commit. */
	bounds: {
		begin(options?: BeginOptions): void | Promise<void>;
		commit(hints: readonly (() => CommitHint)[]): void | Promise<void>;
		rollBackIfOpen(): void | Promise<void>;
		/** Something else that the transaction under way waits for. Missing where no engine minds how long that takes. */
		waitFor?<Value>(work: () => Promise<Value>): Promise<Value>;
	};
	/** How many rows this connection has written, ever. */
	changes(): number;
	/** One more commit, within the transaction under way: answers how many that makes. Null where the engine counts for itself. */
	countCommit(): number | null;
};

/** The writer of a worker. */
export type WorkerWriter = Writer & {
	/** When nobody waits any more. */
	afterCommit?(): void;
	close(): void | Promise<void>;
};
