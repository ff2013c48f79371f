import { mechanismCode, type CodedMechanism, type StoredMechanism } from '@plenum/domain/mechanisms/mechanism';
import { and, asc, eq, inArray, max } from 'drizzle-orm';
import type { Db } from '../db/db.ts';
import { insertForEach } from '../db/prepared-row.ts';
import { mechanismRecommendations as table } from './mechanisms.tables.ts';

/** In the order in which they came. */
export async function findMechanisms(db: Db, consultation: string): Promise<CodedMechanism[]> {
	const rows = await db
		.select()
		.from(table)
		.where(eq(table.consultation, consultation))
		.orderBy(asc(table.place))
		.all();
	return rows.map(asStored);
}

/** Only within their consultation: an id of a different consultation finds nothing here. */
export async function findMechanismsOf(
	db: Db,
	consultation: string,
	ids: readonly string[]
): Promise<CodedMechanism[]> {
	const those = and(eq(table.consultation, consultation), inArray(table.id, [...ids]));
	return (await db.select().from(table).where(those).orderBy(asc(table.place)).all()).map(asStored);
}

/** After those that are there, or at places of their own where an outcome says them: codes follow from places. */
export async function insertMechanisms(
	db: Db,
	consultation: string,
	come: readonly (StoredMechanism & { place?: number })[]
): Promise<void> {
	const last = await db
		.select({ place: max(table.place) })
		.from(table)
		.where(eq(table.consultation, consultation))
		.get();
	const first = (last?.place ?? 0) + 1;
	const rows = come.map((one, at) => ({ ...one, consultation, place: one.place ?? first + at }));
	await insertForEach(db, table, rows);
}

/** What was read of it anew; its id and its place stay. */
export async function updateMechanisms(db: Db, all: readonly StoredMechanism[]): Promise<void> {
	for (const { id, ...read } of all) await db.update(table).set(read).where(eq(table.id, id)).run();
}

export async function deleteMechanisms(db: Db, ids: readonly string[]): Promise<void> {
	for (const id of ids) await db.delete(table).where(eq(table.id, id)).run();
}

function asStored({ consultation: _, place, ...one }: typeof table.$inferSelect): CodedMechanism {
	return { ...one, code: mechanismCode(place) };
}
