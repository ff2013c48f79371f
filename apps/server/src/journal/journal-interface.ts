import type { findFault, JournalEntry } from '@plenum/domain/journal/chain';
import type { RecordEvent } from '@plenum/domain/record/record-event';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import type { StoredLine } from './journal.store.ts';
import type { DecidedRows, HashRows } from './row-macs.ts';

export type Entry = Pick<JournalEntry, 'consultation' | 'stream' | 'at' | 'by'> &
	RecordEvent & {
		/** Sets of rows that the line decides and does not tell. */
		rows?: DecidedRows;
	};

export type Journal = {
	/**
	 * Adds a line in the caller's transaction, after everything that the line decides was written. `data` is plain JSON, with ids for
	 * people and never their names.
	 */
	append(tx: WriteTransaction, entry: Entry): Promise<StoredLine>;
	verify(db: Db, consultation: string): Promise<Verdict>;
	/** [JOURNAL20] The keyed hash of a set of rows. */
	hashRows: HashRows;
};

/** `lines`: as they stand in the database. What is no JSON is undefined, and such a line is one that was changed. */
export type Verdict = { length: number; head: string; fault: ReturnType<typeof findFault>; lines: StoredLine[] };
