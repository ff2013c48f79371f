import { chained, findFault } from '@plenum/domain/journal/chain';
import { createHmac } from 'node:crypto';
import type { Db } from '../db/db.ts';
import { findHead, findLastTime, findRawLines, findStreamSeq, insertEntry } from './journal.store.ts';
import { decidedBy } from './line-kinds.ts';
import type { Entry, Journal } from './journal-interface.ts';
import { computeRowMacs, hashRows, type DecidedRows, type RowMacs } from './row-macs.ts';
import { findDecidedIds } from './row-sets.store.ts';
import { rowSetNames, rowSets } from './row-sets.ts';

/** [JOURNAL20] Null where the line decides nothing in a table. */
async function macsOf(db: Db, secret: Buffer, entry: Entry, more: DecidedRows = {}): Promise<RowMacs | null> {
	const decided = decidedBy(entry);
	if (decided === null) return null;
	const { consultation } = entry;
	const rows = decided === 'all' ? await findAllDecided(db, consultation) : join(decided, more);
	return computeRowMacs(db, secret, consultation, rows);
}

function join(some: DecidedRows, others: DecidedRows): DecidedRows {
	const joined = { ...some };
	for (const name of rowSetNames) if (others[name]) joined[name] = [...(some[name] ?? []), ...others[name]];
	return joined;
}

async function findAllDecided(db: Db, consultation: string): Promise<DecidedRows> {
	const all: DecidedRows = {};
	for (const name of rowSetNames) all[name] = await findDecidedIds(db, consultation, rowSets[name]);
	return all;
}

/**
 * [JOURNAL23] What comes later in the record did not happen earlier, also where a clock was set back. After a larger step the line
 * before was wrong, and must not give its time to all that follow. In milliseconds.
 */
const largestStepBack = 5 * 60_000;

/** The secret makes the chain one that only this server can continue. */
export function createJournal(secret: Buffer): Journal {
	const mac = (text: string) => createHmac('sha256', secret).update(`plenum-journal\n${text}`).digest('hex');
	return {
		async append(tx, { rows, ...entry }) {
			const head = await findHead(tx.db, entry.consultation);
			const seq = (await findStreamSeq(tx.db, entry.consultation, entry.stream)) + 1;
			const last = await findLastTime(tx.db, entry.consultation, head.length);
			const at = last - entry.at <= largestStepBack ? Math.max(entry.at, last) : entry.at;
			const rowMacs = await macsOf(tx.db, secret, entry, rows);
			const line = { ...entry, at, place: head.length + 1, seq, rowMacs };
			const stored = { ...line, hash: mac(chained(head.hash, line)) };
			await insertEntry(tx.db, stored);
			return stored;
		},
		async verify(db, consultation) {
			const head = await findHead(db, consultation);
			const lines = await findRawLines(db, consultation);
			return { length: head.length, head: head.hash, fault: findFault(lines, head, mac), lines };
		},
		hashRows: (...rows) => hashRows(secret, ...rows)
	};
}
