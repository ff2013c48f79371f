import type { CommitHint } from './commit-hint.ts';
import type { Db } from './db.ts';

/** A connection that writes, with what a transaction on it needs. */
export type Writer = {
	write: Db;
	/** Begins and ends a transaction on the writer. `hints` reach the other nodes with the commit. */
	bounds: {
		begin(): void | Promise<void>;
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
