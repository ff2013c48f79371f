import { desc, eq } from 'drizzle-orm';
import type { Db } from '../db/database.ts';
import { statedPositions } from './stated-positions.tables.ts';

export type StatedPositions = typeof statedPositions.$inferSelect;

export async function insertStated(db: Db, stated: Omit<StatedPositions, 'takenBackAt'>): Promise<void> {
	db.insert(statedPositions).values(stated).run();
}

export async function findStated(db: Db, id: string): Promise<StatedPositions | undefined> {
	return db.select().from(statedPositions).where(eq(statedPositions.id, id)).get();
}

export async function findAllStated(db: Db, consultation: string): Promise<StatedPositions[]> {
	return db
		.select()
		.from(statedPositions)
		.where(eq(statedPositions.consultation, consultation))
		.orderBy(desc(statedPositions.at), desc(statedPositions.id))
		.all();
}

export async function markStatedPositionsUndone(db: Db, id: string, at: number): Promise<void> {
	db.update(statedPositions).set({ takenBackAt: at }).where(eq(statedPositions.id, id)).run();
}
