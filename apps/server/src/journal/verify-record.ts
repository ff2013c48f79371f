import { ok, type Result } from '@plenum/domain/result';
import type { VerificationResult } from '@plenum/protocol/journal';
import type { Db } from '../db/db.ts';
import { workerRead } from '../db/threads/worker-read.ts';
import { createJournal } from './journal.ts';

/** Every line of a record, hashed again. */
export async function verifyRecord(
	db: Db,
	consultation: string,
	secret: Uint8Array
): Promise<Result<VerificationResult>> {
	const { length, head, fault } = await createJournal(Buffer.from(secret)).verify(db, consultation);
	return ok(fault === null ? { ok: true, length, head } : { ok: false, length, firstBad: fault });
}

export const verifyRead = workerRead(import.meta.url, verifyRecord);
