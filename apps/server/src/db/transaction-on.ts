import type { Db } from './db.ts';
import type { Heads } from './heads-file.ts';
import { insertClaim, type IdempotencyClaim } from './idempotency.store.ts';
import { isStorageError } from './storage-error.ts';
import type { Writer } from './writer.ts';

export type WriteTransaction = {
	db: Db;
	/** [DB14] How far a document or a record will have come with this commit: noted outside the database once it has happened. */
	noteHead(key: `d:${string}` | `j:${string}`, head: string): void;
};

/** `isClaimed`: the claim of the command was written with its changes. */
export type Committed<Value> = { value: Value; heads: Heads; isClaimed: boolean };

/**
 * One transaction on this writer. A refusal that the work returns, like anything that it throws, rolls back: then there are no heads.
 * [IDEMPOTENCY5] The claim of a command with an idempotency key is part of its first transaction that changes anything.
 */
export async function transactionOn<Value>(
	{ writer, write, bounds, changes, countCommit }: Writer,
	work: (tx: WriteTransaction) => Promise<Value>,
	claim: IdempotencyClaim | null = null
): Promise<Committed<Value>> {
	const heads: Heads = new Map();
	try {
		rollBackIfOpen(writer);
		bounds.begin();
		const before = changes();
		const value = await work({ db: write, noteHead: (key, head) => void heads.set(key, head) });
		if (isRefusal(value)) {
			writer.exec('ROLLBACK');
			return { value, heads: new Map(), isClaimed: false };
		}
		const isClaimed = claim !== null && changes() > before;
		if (isClaimed) await insertClaim(write, claim);
		// A document's own number counts its commits: those are the most frequent, and write no other page.
		const isCounted = [...heads.keys()].some((key) => key.startsWith('d:'));
		if (!isCounted && changes() > before) heads.set('c', String(countCommit()));
		bounds.commit();
		return { value, heads, isClaimed };
	} catch (error) {
		rollBack(writer);
		throw error;
	}
}

/** A rollback can fail with the disk: then it is done when the disk is back. */
export function rollBackIfOpen(writer: Writer['writer']): void {
	if (writer.inTransaction) writer.exec('ROLLBACK');
}

/** What went wrong first is what counts: a disk that fails may fail here again. */
function rollBack(writer: Writer['writer']): void {
	try {
		rollBackIfOpen(writer);
	} catch (error) {
		if (!isStorageError(error)) throw error;
	}
}

export function isRefusal(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
