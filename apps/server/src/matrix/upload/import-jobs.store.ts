import { and, eq, ne, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { imports, type ImportJob } from '../imports.tables.ts';

/**
 * An import that is to be read, and the name under which its reading began. The name differs each time, so that no late
 * result counts.
 */
export type UnreadImport = { id: string; reader: string };

/** Its node has stopped in order: the first node to find it reads it. */
export const nobody = 'nobody';

export const isReadBy = ({ id, reader }: UnreadImport) =>
	and(eq(imports.id, id), eq(imports.state, 'reading'), eq(imports.reader, reader));

/** Finds those of everyone. The operator has no account: the command reads these itself. */
export async function findUnread(db: Db): Promise<UnreadImport[]> {
	return await db
		.select({ id: imports.id, reader: imports.reader })
		.from(imports)
		.where(and(eq(imports.state, 'reading'), ne(imports.owner, '')))
		.all();
}

/** All of its file has arrived. False where it has been read since, or has made room. */
export async function beginReading(db: Db, { id, reader }: UnreadImport): Promise<boolean> {
	const isArriving = and(eq(imports.id, id), eq(imports.state, 'arriving'));
	return (await db.update(imports).set({ state: 'reading', reader }).where(isArriving).run()).changes === 1;
}

/** False where another node was sooner. */
export async function changeReader(db: Db, job: UnreadImport, reader: string): Promise<boolean> {
	return (await db.update(imports).set({ reader }).where(isReadBy(job)).run()).changes === 1;
}

/** Undefined where another node reads it by now, or nobody has to any more. */
export async function beginAttempt(db: Db, job: UnreadImport): Promise<typeof imports.$inferSelect | undefined> {
	const attempts = sql`${imports.attempts} + 1`;
	await db.update(imports).set({ attempts }).where(isReadBy(job)).run();
	return await db.select().from(imports).where(isReadBy(job)).get();
}

/** Where a node stops in order, an attempt that it has begun was none. */
export async function giveBack(db: Db, job: UnreadImport, isBegun: boolean): Promise<void> {
	const attempts = isBegun ? sql`${imports.attempts} - 1` : sql`${imports.attempts}`;
	await db.update(imports).set({ attempts, reader: nobody }).where(isReadBy(job)).run();
}

/** The table stays; what was made of it is read anew. */
export async function updateReading(db: Db, { id, reader }: UnreadImport, job: ImportJob): Promise<void> {
	await db
		.update(imports)
		.set({ state: 'reading', failure: null, interpretationContent: null, job, reader, attempts: 0 })
		.where(eq(imports.id, id))
		.run();
}
