import { and, eq, gt, gte, lte } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { idempotencyKeys } from './idempotency.tables.ts';

/** What a command leaves in its own transaction: that it was done. Plain data, for it travels to the write worker. */
export type IdempotencyClaim = { id: string; requestHash: string; claimedAt: number; expiresAt: number };
export type StoredAnswer = { status: number; answer: Buffer };
export type IdempotencyRecord = {
	requestHash: string;
	status: number | null;
	answer: Buffer | null;
	expiresAt: number;
};

const firstRefusal = 400;

/** The same command with the same key was committed meanwhile, by another node: this one's changes are taken back. */
export class ClaimTakenError extends Error {
	override name = 'ClaimTakenError';
	static readonly code = 'request/already-done';
	readonly code = ClaimTakenError.code;
}

/**
 * If the same key arrives twice, the second insert fails and rolls back the changes of its command. A stored refusal of the first does not
 * block it. Expired keys are deleted here.
 */
export async function insertClaim(db: Db, { claimedAt, ...row }: IdempotencyClaim): Promise<void> {
	await deleteExpiredKeys(db, claimedAt);
	const { changes } = await db
		.insert(idempotencyKeys)
		.values(row)
		.onConflictDoUpdate({
			target: idempotencyKeys.id,
			set: { ...row, status: null, answer: null },
			setWhere: gte(idempotencyKeys.status, firstRefusal)
		})
		.run();
	if (changes === 0) throw new ClaimTakenError('The same key was claimed meanwhile.');
}

export async function findIdempotencyRecord(db: Db, id: string, now: number): Promise<IdempotencyRecord | undefined> {
	const { requestHash, status, answer, expiresAt } = idempotencyKeys;
	return await db
		.select({ requestHash, status, answer, expiresAt })
		.from(idempotencyKeys)
		.where(and(eq(idempotencyKeys.id, id), gt(expiresAt, now)))
		.get();
}

/** [IDEMPOTENCY4] After a refusal, a client may send the same command again, and it is decided again. */
export function isRefused({ status }: Pick<IdempotencyRecord, 'status'>): boolean {
	return status !== null && status >= firstRefusal;
}

/** Also of a command that changed nothing, and so left no claim. */
export async function upsertAnswer(db: Db, stored: IdempotencyClaim & StoredAnswer): Promise<void> {
	const { claimedAt, ...row } = stored;
	const { status, answer, expiresAt } = row;
	await deleteExpiredKeys(db, claimedAt);
	await db
		.insert(idempotencyKeys)
		.values(row)
		.onConflictDoUpdate({ target: idempotencyKeys.id, set: { status, answer, expiresAt } })
		.run();
}

export async function deleteExpiredKeys(db: Db, now: number): Promise<void> {
	await db.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now)).run();
}
