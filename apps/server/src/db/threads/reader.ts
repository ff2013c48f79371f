import type { Db } from '../db.ts';

/** A connection of a worker that reads. */
export type Reader = {
	/** Everything that the work reads is of one moment. */
	inSnapshot<Value>(work: (db: Db) => Promise<Value>): Promise<Value>;
	close(): void | Promise<void>;
};
