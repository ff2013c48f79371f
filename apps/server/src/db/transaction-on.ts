import type { CommitHint } from './commit-hint.ts';
import type { Db } from './db.ts';
import { insertClaim, type IdempotencyClaim } from './idempotency/idempotency.store.ts';
import { isStorageError } from './storage/storage-error.ts';
import type { BeginOptions, Writer } from './writer.ts';

export type WriteTransaction = {
	db: Db;
	/** [DB44] To all other nodes, if this is committed. It is made where there may be any. */
	hint(hint: () => CommitHint): void;
};

/**
 * `commits`: how many the database has had with this one; null where nothing was written, or the engine counts for itself. `isClaimed`:
 * the claim of the command was written with its changes. `isChanged`: rows were written.
 */
export type CommitResult<Value> = { value: Value; commits: number | null; isClaimed: boolean; isChanged: boolean };

/**
 * One transaction on this writer. A refusal that the work returns, like anything that it throws, rolls back.
 * [IDEMPOTENCY5] The claim of a command with an idempotency key is part of its first transaction that changes anything.
 */
export async function transactionOn<Value>(
	{ write, bounds, changes, countCommit }: Writer,
	work: (tx: WriteTransaction) => Promise<Value>,
	claim: IdempotencyClaim | null = null,
	options: BeginOptions = {}
): Promise<CommitResult<Value>> {
	const hints: (() => CommitHint)[] = [];
	try {
		await bounds.rollBackIfOpen();
		await bounds.begin(options);
		const before = changes();
		const value = await work({ db: write, hint: (hint) => void hints.push(hint) });
		if (isRefusal(value)) {
			await bounds.rollBackIfOpen();
			return { value, commits: null, isClaimed: false, isChanged: false };
		}
		const isChanged = changes() > before;
		const isClaimed = claim !== null && isChanged;
		if (isClaimed) await insertClaim(write, claim);
		const commits = isChanged ? countCommit() : null;
		await bounds.commit(hints);
		return { value, commits, isClaimed, isChanged };
	} catch (error) {
		await rollBack(bounds);
		throw error;
	}
}

/**
 * What went wrong first is what counts: a disk or a line that fails may fail here again. Then it is done before the next transaction
 * begins.
 */
async function rollBack(bounds: Writer['bounds']): Promise<void> {
	try {
		await bounds.rollBackIfOpen();
	} catch (error) {
		if (!isStorageError(error)) throw error;
	}
}

export function isRefusal(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}
