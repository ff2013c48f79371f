import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { journalCountersignatures as signatures } from './journal.tables.ts';

export type StoredCountersignature = typeof signatures.$inferSelect;

/** False where this person has signed this head already. */
export async function insertCountersignature(db: Db, signature: StoredCountersignature): Promise<boolean> {
	const added = await db
		.insert(signatures)
		.values(signature)
		.onConflictDoNothing()
		.returning({ signer: signatures.signer })
		.all();
	return added.length > 0;
}

export async function countCountersignatures(
	db: Db,
	{ consultation, length, constituency }: Pick<StoredCountersignature, 'consultation' | 'length' | 'constituency'>
): Promise<number> {
	const row = await db
		.select({ signed: count() })
		.from(signatures)
		.where(
			and(
				eq(signatures.consultation, consultation),
				eq(signatures.length, length),
				eq(signatures.constituency, constituency)
			)
		)
		.get();
	return row?.signed ?? 0;
}

/** In the order of closings, and of keys: never of signing. */
export async function findCountersignatures(db: Db, consultation: string): Promise<StoredCountersignature[]> {
	return await db
		.select()
		.from(signatures)
		.where(eq(signatures.consultation, consultation))
		.orderBy(asc(signatures.length), asc(signatures.key))
		.all();
}
