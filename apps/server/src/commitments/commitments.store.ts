import type { Commitment } from '@plenum/domain/commitments/commitment';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { commitments } from './commitments.tables.ts';

export async function insertCommitment(db: Db, commitment: Commitment): Promise<void> {
	db.insert(commitments).values(commitment).run();
}

/** Only within its consultation: an id of another one opens nothing here. */
export async function findCommitment(db: Db, consultation: string, id: string): Promise<Commitment | undefined> {
	return db
		.select()
		.from(commitments)
		.where(and(eq(commitments.consultation, consultation), eq(commitments.id, id)))
		.get();
}

/** In the order in which they were adopted. */
export async function findCommitments(db: Db, consultation: string): Promise<Commitment[]> {
	return db
		.select()
		.from(commitments)
		.where(eq(commitments.consultation, consultation))
		.orderBy(asc(commitments.adoptedAt), asc(commitments.id))
		.all();
}

export async function putFollowUp(db: Db, commitment: Commitment): Promise<void> {
	const { id, status, evidence, nextDate, updatedAt } = commitment;
	db.update(commitments).set({ status, evidence, nextDate, updatedAt }).where(eq(commitments.id, id)).run();
}
