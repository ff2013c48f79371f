import { chained, findFault, type JournalEntry } from '@plenum/domain/journal/chain';
import { createHmac } from 'node:crypto';
import type { Db } from '../db/db.ts';
import type { WriteTransaction } from '../db/transaction-on.ts';
import { findHead, findLastTime, findLines, findStreamSeq, insertEntry, type StoredLine } from './journal.store.ts';

export type Entry = Pick<JournalEntry, 'consultation' | 'stream' | 'type' | 'at' | 'by' | 'data'>;

export type Journal = {
	/** Adds a line in the caller's transaction. `data` is plain JSON, with ids for people and never their names. */
	append(tx: WriteTransaction, entry: Entry): Promise<StoredLine>;
	verify(db: Db, consultation: string): Promise<Verdict>;
};

export type Verdict = { length: number; head: string; fault: ReturnType<typeof findFault> };

/** The secret makes the chain one that only this server can continue. */
export function createJournal(secret: Buffer): Journal {
	const mac = (text: string) => createHmac('sha256', secret).update(`plenum-journal\n${text}`).digest('hex');
	return {
		async append(tx, entry) {
			const head = await findHead(tx.db, entry.consultation);
			const seq = (await findStreamSeq(tx.db, entry.consultation, entry.stream)) + 1;
			// [JOURNAL23] Clocks are set back, also the database's: what comes later in the record did not happen earlier.
			const at = Math.max(entry.at, await findLastTime(tx.db, entry.consultation, head.length));
			const line = { ...entry, at, place: head.length + 1, seq };
			const stored = { ...line, hash: mac(chained(head.hash, line)) };
			await insertEntry(tx.db, stored);
			tx.noteHead(`j:${stored.consultation}`, `${stored.place}.${stored.hash}`);
			return stored;
		},
		async verify(db, consultation) {
			const head = await findHead(db, consultation);
			const lines = await findLines(db, consultation, 0);
			return { length: head.length, head: head.hash, fault: findFault(lines, head, mac) };
		}
	};
}
