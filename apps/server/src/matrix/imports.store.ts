import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Interpretation } from '@plenum/domain/matrix/interpretation';
import type { Refusal } from '@plenum/domain/refusals';
import { and, eq, inArray, lt, notInArray } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { imports } from './imports.tables.ts';
import type { UploadRead } from './read-upload.ts';

export type Import = typeof imports.$inferSelect;

export async function insertImport(
	db: Db,
	row: { id: string; consultation: string; createdAt: number }
): Promise<void> {
	db.insert(imports)
		.values({ ...row, state: 'reading' })
		.run();
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
	return db.select().from(imports).where(eq(imports.id, id)).get();
}

export async function putReading(db: Db, id: string): Promise<void> {
	db.update(imports).set({ state: 'reading', failure: null, interpretation: null }).where(eq(imports.id, id)).run();
}

export async function putRead(db: Db, id: string, read: UploadRead): Promise<void> {
	const { table, columns, interpretation } = read;
	db.update(imports)
		.set({ state: interpretation ? 'preview' : 'columns-needed', failure: null, table, columns, interpretation })
		.where(eq(imports.id, id))
		.run();
}

export async function putInterpretation(db: Db, id: string, interpretation: Interpretation): Promise<void> {
	db.update(imports).set({ interpretation }).where(eq(imports.id, id)).run();
}

export async function putFailed(db: Db, id: string, failure: Refusal): Promise<void> {
	db.update(imports).set({ state: 'failed', failure, table: null }).where(eq(imports.id, id)).run();
}

/** The table stays: other columns may say what these did not. */
export async function putColumnsFailed(db: Db, id: string, failure: Refusal): Promise<void> {
	db.update(imports).set({ state: 'columns-needed', failure }).where(eq(imports.id, id)).run();
}

/** What nobody confirmed and nobody comes back to. */
export async function deleteAbandoned(db: Db, consultation: string, before: number): Promise<void> {
	db.delete(imports)
		.where(
			and(
				eq(imports.consultation, consultation),
				notInArray(imports.state, ['confirmed', 'taken-back']),
				lt(imports.createdAt, before)
			)
		)
		.run();
}

/** The cells of the table go; each recommendation keeps its raw row. */
export async function putConfirmed(db: Db, id: string, effect: ImportEffect, confirmedAt: number): Promise<void> {
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
export async function putTakenBack(db: Db, id: string): Promise<void> {
	db.update(imports).set({ state: 'taken-back', interpretation: null }).where(eq(imports.id, id)).run();
}
