import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import type { StoredLine } from './journal.store.ts';
import { journalCountersignatures as signatures, journalLines } from './journal.tables.ts';

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

/** The last line of these types; undefined where there is none. */
export async function findLastLine(
	db: Db,
	consultation: string,
	types: readonly string[]
): Promise<StoredLine | undefined> {
	return await db
		.select()
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), inArray(journalLines.type, [...types])))
		.orderBy(desc(journalLines.place))
		.limit(1)
		.get();
}

export async function findLineAt(db: Db, consultation: string, place: number): Promise<StoredLine | undefined> {
	return await db
		.select()
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), eq(journalLines.place, place)))
		.get();
}

/** The place of the line that has this hash; null where none has. */
export async function findPlaceOf(db: Db, consultation: string, hash: string): Promise<number | null> {
	const row = await db
		.select({ place: journalLines.place })
		.from(journalLines)
		.where(and(eq(journalLines.consultation, consultation), eq(journalLines.hash, hash)))
		.orderBy(asc(journalLines.place))
		.limit(1)
		.get();
	return row?.place ?? null;
}
