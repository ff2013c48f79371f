import { ok, refuse, type Result } from '@plenum/domain/result';
import { findHead } from '../../journal/journal.store.ts';
import { upsertReadiness } from '../../db/readiness.store.ts';
import type { WriteTransaction } from '../../db/transaction-on.ts';
import { workerWrite } from '../../db/threads/worker-write.ts';

/** Commands for the tests of the write worker: it loads them from a file that is no test itself. */
export async function writeReadiness(at: number, wanted: 'done' | 'refused' | 'broken' = 'done') {
	return async ({ db }: WriteTransaction): Promise<Result<number>> => {
		await upsertReadiness(db, at);
		if (wanted === 'refused') return refuse('poll/closed');
		if (wanted === 'broken') throw Object.assign(new Error('It broke.', { cause: deep() }));
		return ok(at);
	};
}
export const readinessWritten = workerWrite(import.meta.url, writeReadiness);

function deep(): Error {
	return Object.assign(new Error('The disk is full.'), { code: 'SQLITE_FULL' });
}

/** Works for a while before it asks for its turn. */
export async function makeReadyFirst(): Promise<(tx: WriteTransaction) => Promise<Result<number>>> {
	for (const end = performance.now() + 200; performance.now() < end;);
	return async ({ db }) => ok((await findHead(db, 'none')).length);
}
export const madeReadyFirst = workerWrite(import.meta.url, makeReadyFirst);
