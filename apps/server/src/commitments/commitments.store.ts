import type { Commitment, CommitmentUpdate } from '@plenum/domain/commitments/commitment';
import { and, asc, eq, gt, inArray, like, sql } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { prepared } from '../db/prepared.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { commitments, commitmentUpdates } from './commitments.tables.ts';

type CommitmentRow = typeof commitments.$inferSelect;

export async function insertCommitments(db: Db, added: readonly Commitment[]): Promise<void> {
	await insertForEach(db, commitments, added.map(asRow));
}

/** Only within its consultation: an id of a different consultation opens nothing here. */
export async function findCommitment(db: Db, consultation: string, id: string): Promise<Commitment | undefined> {
	const row = await db
		.select()
		.from(commitments)
		.where(and(eq(commitments.consultation, consultation), eq(commitments.id, id)))
		.get();
	return row && asCommitment(row);
}

export async function hasCommitment(db: Db, consultation: string, id: string): Promise<boolean> {
	return (await findCommitment(db, consultation, id)) !== undefined;
}

/** In the order in which they were adopted. */
export async function findCommitments(db: Db, consultation: string): Promise<Commitment[]> {
	return (await commitmentsIn(db).all({ consultation })).map(asCommitment);
}

const commitmentsIn = prepared((db) =>
	db
		.select()
		.from(commitments)
		.where(eq(commitments.consultation, sql.placeholder('consultation')))
		.orderBy(asc(commitments.adoptedAt), asc(commitments.id))
		.prepare()
);

export async function findCommitmentsOfPoll(db: Db, poll: string): Promise<Commitment[]> {
	return (await db.select().from(commitments).where(eq(commitments.poll, poll)).all()).map(asCommitment);
}

/** What moves of a commitment; what was adopted is not written again. */
export async function updateProgress(db: Db, commitment: Commitment): Promise<void> {
	const { status, lead, evidence, links, measured, nextDate, updatedAt, updates } = commitment;
	await db
		.update(commitments)
		.set({ status, lead, evidence, links, measured, nextDate, updatedAt, updates })
		.where(eq(commitments.id, commitment.id))
		.run();
}

export async function markWithdrawn(db: Db, { id, withdrawn }: Commitment): Promise<void> {
	await db
		.update(commitments)
		.set({ withdrawnAt: withdrawn?.at ?? null, withdrawnReason: withdrawn?.reason ?? '' })
		.where(eq(commitments.id, id))
		.run();
}

export async function insertUpdates(
	db: Db,
	added: readonly (CommitmentUpdate & { commitment: string })[]
): Promise<void> {
	await insertForEach(db, commitmentUpdates, added);
}

/** The first one first. */
export async function findUpdates(db: Db, commitment: string): Promise<CommitmentUpdate[]> {
	const rows = await db
		.select()
		.from(commitmentUpdates)
		.where(eq(commitmentUpdates.commitment, commitment))
		.orderBy(asc(commitmentUpdates.number))
		.all();
	return rows.map(({ commitment: _, ...update }) => update);
}

/** Those of these commitments that change what was measured, the first one of each commitment first. */
export async function findMeasuringUpdates(
	db: Db,
	ids: readonly string[]
): Promise<(CommitmentUpdate & { commitment: string })[]> {
	const { commitment, change, number } = commitmentUpdates;
	return db
		.select()
		.from(commitmentUpdates)
		.where(and(inArray(commitment, [...ids]), like(change, '%"measured":{%')))
		.orderBy(asc(commitment), asc(number))
		.all();
}

/** How many updates came after a time, in the whole consultation. */
export async function countUpdatesSince(db: Db, consultation: string, at: number): Promise<number> {
	return db.$count(
		db
			.select({ at: commitmentUpdates.at })
			.from(commitmentUpdates)
			.innerJoin(commitments, eq(commitments.id, commitmentUpdates.commitment))
			.where(and(eq(commitments.consultation, consultation), gt(commitmentUpdates.at, at)))
			.as('since')
	);
}

export async function findUpdate(db: Db, commitment: string, number: number): Promise<CommitmentUpdate | undefined> {
	return (await findUpdates(db, commitment)).find((update) => update.number === number);
}

function asRow({ withdrawn, ...commitment }: Commitment): CommitmentRow {
	return { ...commitment, withdrawnAt: withdrawn?.at ?? null, withdrawnReason: withdrawn?.reason ?? '' };
}

function asCommitment({ withdrawnAt, withdrawnReason, ...row }: CommitmentRow): Commitment {
	return { ...row, withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason } };
}
