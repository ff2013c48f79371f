import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Interpretation } from '@plenum/domain/matrix/interpretation';
import type { Refusal } from '@plenum/domain/refusals';
import type { WaitingImport } from '@plenum/domain/matrix/waiting-imports';
import { and, desc, eq, inArray, lt, notInArray, sql } from 'drizzle-orm';
import { sha256 } from '../sha256.ts';
import type { Db } from '../db/database.ts';
import { imports } from './imports.tables.ts';
import type { UploadRead } from './read-upload.ts';

export type Import = typeof imports.$inferSelect;

export async function insertImport(
	db: Db,
	row: { id: string; consultation: string; createdAt: number; owner?: string; bytes?: number }
): Promise<void> {
	db.insert(imports)
		.values({ ...row, state: 'reading' })
		.run();
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
	return db.select().from(imports).where(eq(imports.id, id)).get();
}

/** Another one as soon as its state or what was read is another. */
export async function stampOfImport(db: Db, id: string): Promise<string> {
	const { state, interpretation } = imports;
	const row = db
		.select({ state, text: sql<string | null>`${interpretation}` })
		.from(imports)
		.where(eq(imports.id, id))
		.get();
	return `${row?.state} ${sha256(row?.text ?? '')}`;
}

/** How much was read from an upload: only the length is read. */
export async function countBytesRead(db: Db, id: string): Promise<number> {
	const { interpretation, table } = imports;
	const bytes = sql<number>`coalesce(octet_length(${interpretation}), 0) + coalesce(octet_length(${table}), 0)`;
	return db.select({ bytes }).from(imports).where(eq(imports.id, id)).get()?.bytes ?? 0;
}

export async function updateReading(db: Db, id: string): Promise<void> {
	db.update(imports).set({ state: 'reading', failure: null, interpretation: null }).where(eq(imports.id, id)).run();
}

/** One that is being read; while that took, it may have made room for others. */
const isBeingRead = (id: string) => and(eq(imports.id, id), eq(imports.state, 'reading'));

export async function markRead(db: Db, id: string, read: UploadRead): Promise<void> {
	const { table, columns, interpretation } = read;
	db.update(imports)
		.set({ state: interpretation ? 'preview' : 'columns-needed', failure: null, table, columns, interpretation })
		.where(isBeingRead(id))
		.run();
	measure(db, id);
}

export async function updateInterpretation(db: Db, id: string, interpretation: Interpretation): Promise<void> {
	db.update(imports).set({ interpretation }).where(eq(imports.id, id)).run();
	measure(db, id);
}

function measure(db: Db, id: string): void {
	const size = (column: typeof imports.table | typeof imports.interpretation) =>
		sql`coalesce(octet_length(${column}), 0)`;
	db.update(imports)
		.set({ bytes: sql`${size(imports.table)} + ${size(imports.interpretation)}` })
		.where(and(eq(imports.id, id), inArray(imports.state, waitingStates)))
		.run();
}

export async function markFailed(db: Db, id: string, failure: Refusal): Promise<void> {
	db.update(imports).set({ state: 'failed', failure, table: null, bytes: 0 }).where(isBeingRead(id)).run();
}

const waitingStates = ['reading', 'columns-needed', 'preview'] as const satisfies Import['state'][];

/** Of everyone, in every consultation. */
export async function findWaiting(db: Db): Promise<WaitingImport[]> {
	const { id, owner, bytes, createdAt } = imports;
	return db.select({ id, owner, bytes, createdAt }).from(imports).where(inArray(imports.state, waitingStates)).all();
}

/** What was read of them goes; that they failed, and why, stays for whoever looks at them. */
export async function deleteImports(db: Db, ids: readonly string[], failure: Refusal): Promise<void> {
	db.update(imports)
		.set({ state: 'failed', failure, table: null, columns: null, interpretation: null, bytes: 0 })
		.where(and(inArray(imports.id, [...ids]), inArray(imports.state, waitingStates)))
		.run();
}

/** All but the latest so many of a person. */
export async function deleteFailuresBeyond(db: Db, owner: string, kept: number): Promise<void> {
	const failed = and(eq(imports.state, 'failed'), eq(imports.owner, owner));
	const latest = db.select({ id: imports.id }).from(imports).where(failed).orderBy(desc(imports.createdAt)).limit(kept);
	db.delete(imports)
		.where(and(failed, notInArray(imports.id, latest)))
		.run();
}

/** The table stays: other columns may say what these did not. */
export async function markColumnsFailed(db: Db, id: string, failure: Refusal): Promise<void> {
	db.update(imports).set({ state: 'columns-needed', failure }).where(isBeingRead(id)).run();
}

/** What nobody confirmed and nobody comes back to. */
export async function deleteAbandoned(db: Db, before: number): Promise<void> {
	db.delete(imports)
		.where(and(inArray(imports.state, [...waitingStates, 'failed']), lt(imports.createdAt, before)))
		.run();
}

/** The cells of the table go; each recommendation keeps its raw row. */
export async function markConfirmed(db: Db, id: string, effect: ImportEffect, confirmedAt: number): Promise<void> {
	db.update(imports).set({ state: 'confirmed', table: null, effect, confirmedAt }).where(eq(imports.id, id)).run();
}

/** Those that were taken back too, the latest first. */
export async function findConfirmed(db: Db, consultation: string): Promise<Import[]> {
	return db
		.select()
		.from(imports)
		.where(and(eq(imports.consultation, consultation), inArray(imports.state, ['confirmed', 'taken-back'])))
		.all()
		.toSorted((a, b) => (b.effect?.place ?? 0) - (a.effect?.place ?? 0));
}

/** That it was stays on record; what it brought is gone. */
export async function markUndone(db: Db, id: string): Promise<void> {
	db.update(imports).set({ state: 'taken-back', interpretation: null }).where(eq(imports.id, id)).run();
}
