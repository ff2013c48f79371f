import type { ImportEffect } from '@plenum/domain/matrix/import-effect';
import type { Refusal } from '@plenum/domain/refusals';
import type { WaitingImport } from '@plenum/domain/matrix/waiting-imports';
import { and, desc, eq, inArray, lt, notInArray } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { countContent, findContent } from './upload/import-contents.store.ts';
import { countUpload } from './upload/import-uploads.store.ts';
import { isReadBy, type UnreadImport } from './upload/import-jobs.store.ts';
import { imports } from './imports.tables.ts';
import type { ReadInterpretation, ReadTables } from './upload/upload-read.ts';

export type Import = typeof imports.$inferSelect;
/** With what was read of it. */
export type ReadImport = Import & {
	/** How many bytes have arrived, while it arrives in parts. */
	arrived: number | null;
	table: ReadTables | null;
	interpretation: ReadInterpretation | null;
};

export async function insertImport(
	db: Db,
	row: Pick<Import, 'id' | 'consultation' | 'createdAt'> &
		Partial<Pick<Import, 'state' | 'owner' | 'bytes' | 'job' | 'reader'>>
): Promise<void> {
	await db
		.insert(imports)
		.values({ state: 'reading', ...row })
		.run();
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
	return await db.select().from(imports).where(eq(imports.id, id)).get();
}

export async function readContents(db: Db, row: Import): Promise<ReadImport> {
	const table = await findContent(db, row.tableContent);
	const interpretation = await findContent(db, row.interpretationContent);
	return {
		...row,
		arrived: row.state === 'arriving' ? (await countUpload(db, row.id)).bytes : null,
		table: table && (JSON.parse(table.toString('utf8')) as ReadTables),
		interpretation: interpretation && (JSON.parse(interpretation.toString('utf8')) as ReadInterpretation)
	};
}

/** What the recommendations say that it changed, before and after. */
export async function readChanges(db: Db, { changesContent }: Import): Promise<ImportEffect['changed']> {
	const bytes = await findContent(db, changesContent);
	return bytes ? (JSON.parse(bytes.toString('utf8')) as ImportEffect['changed']) : [];
}

/** Changes whenever its state changes, or what was read of it. */
export async function stampOfImport(db: Db, id: string): Promise<string> {
	const row = await findImport(db, id);
	return `${row?.state} ${row?.interpretationContent}`;
}

/** Up to here contents are read, planned and written within a few milliseconds; a thread would take longer to start. */
const smallBytes = 64 * 1024;

export async function isSmallImport(db: Db, id: string): Promise<boolean> {
	return (await countBytesRead(db, id)) <= smallBytes;
}

/** How much was read from an upload. */
export async function countBytesRead(db: Db, id: string): Promise<number> {
	const row = await findImport(db, id);
	return row ? countContent(db, [row.tableContent, row.interpretationContent]) : 0;
}

/** The contents are stored already. While it was read, it may have made room for others, or another node may have taken it over. */
export async function markRead(
	db: Db,
	job: UnreadImport,
	read: Pick<Import, 'columns' | 'tableContent' | 'interpretationContent'>
): Promise<void> {
	const state = read.interpretationContent === null ? 'columns-needed' : 'preview';
	await db
		.update(imports)
		.set({ state, failure: null, ...read })
		.where(isReadBy(job))
		.run();
	await measure(db, job.id);
}

export async function updateInterpretation(db: Db, id: string, content: string): Promise<void> {
	await db.update(imports).set({ interpretationContent: content }).where(eq(imports.id, id)).run();
	await measure(db, id);
}

async function measure(db: Db, id: string): Promise<void> {
	await db
		.update(imports)
		.set({ bytes: await countBytesRead(db, id) })
		.where(and(eq(imports.id, id), inArray(imports.state, waitingStates)))
		.run();
}

export async function markFailed(db: Db, job: UnreadImport, failure: Refusal): Promise<void> {
	await db.update(imports).set({ state: 'failed', failure, tableContent: null, bytes: 0 }).where(isReadBy(job)).run();
}

const waitingStates = ['arriving', 'reading', 'columns-needed', 'preview'] as const satisfies Import['state'][];

/** Finds those of everyone, in every consultation. */
export async function findWaiting(db: Db): Promise<WaitingImport[]> {
	const { id, owner, bytes, createdAt } = imports;
	return await db
		.select({ id, owner, bytes, createdAt })
		.from(imports)
		.where(inArray(imports.state, waitingStates))
		.all();
}

/** Deletes what was read of them; their failure and its reason stay visible. */
export async function deleteImports(db: Db, ids: readonly string[], failure: Refusal): Promise<void> {
	await db
		.update(imports)
		.set({ state: 'failed', failure, tableContent: null, columns: null, interpretationContent: null, bytes: 0 })
		.where(and(inArray(imports.id, [...ids]), inArray(imports.state, waitingStates)))
		.run();
}

/** All but the latest so many of a person. */
export async function deleteOldestFailures(db: Db, owner: string, kept: number): Promise<void> {
	const failed = and(eq(imports.state, 'failed'), eq(imports.owner, owner));
	const latest = db.select({ id: imports.id }).from(imports).where(failed).orderBy(desc(imports.createdAt)).limit(kept);
	await db
		.delete(imports)
		.where(and(failed, notInArray(imports.id, latest)))
		.run();
}

/** The table stays: other columns may say what these did not. */
export async function markColumnsFailed(db: Db, job: UnreadImport, failure: Refusal): Promise<void> {
	await db.update(imports).set({ state: 'columns-needed', failure }).where(isReadBy(job)).run();
}

/** What nobody confirmed and nobody comes back to. */
export async function deleteAbandoned(db: Db, before: number): Promise<void> {
	await db
		.delete(imports)
		.where(and(inArray(imports.state, [...waitingStates, 'failed']), lt(imports.createdAt, before)))
		.run();
}

/** The cells of the table go; each recommendation keeps its raw row. */
export async function markConfirmed(
	db: Db,
	id: string,
	confirmed: Pick<Import, 'effect' | 'changesContent' | 'confirmedAt'>
): Promise<void> {
	await db
		.update(imports)
		.set({ state: 'confirmed', tableContent: null, ...confirmed })
		.where(eq(imports.id, id))
		.run();
}

/** Those that were taken back too, the latest first. */
export async function findConfirmed(db: Db, consultation: string): Promise<Import[]> {
	return (
		await db
			.select()
			.from(imports)
			.where(and(eq(imports.consultation, consultation), inArray(imports.state, ['confirmed', 'taken-back'])))
			.all()
	).toSorted((a, b) => (b.effect?.place ?? 0) - (a.effect?.place ?? 0));
}

/** That it was stays on record; what it brought is gone. */
export async function markUndone(db: Db, id: string): Promise<void> {
	await db
		.update(imports)
		.set({ state: 'taken-back', interpretationContent: null, changesContent: null })
		.where(eq(imports.id, id))
		.run();
}
