import type { PastPositions } from '@plenum/protocol/positions';
import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { statedPositions } from '../stated-positions.tables.ts';

export type StatedPositions = typeof statedPositions.$inferSelect;

export async function insertStated(db: Db, stated: Omit<StatedPositions, 'takenBackAt'>): Promise<void> {
	await db.insert(statedPositions).values(stated).run();
}

export async function findStated(db: Db, id: string): Promise<StatedPositions | undefined> {
	return await db.select().from(statedPositions).where(eq(statedPositions.id, id)).get();
}

/** What changed is counted and not read: it may be thousands of recommendations each time. */
export async function findAllStated(db: Db, consultation: string): Promise<PastPositions[]> {
	const { id, at, symbol, changes, takenBackAt } = statedPositions;
	const changed = sql<number>`json_array_length(${changes})`;
	return (
		await db
			.select({ id, at, symbol, changed, takenBackAt })
			.from(statedPositions)
			.where(eq(statedPositions.consultation, consultation))
			.orderBy(desc(statedPositions.at), desc(statedPositions.id))
			.all()
	).map(({ takenBackAt: takenBack, ...stated }) => ({ ...stated, takenBack: takenBack !== null }));
}

export async function markStatedPositionsUndone(db: Db, id: string, at: number): Promise<void> {
	await db.update(statedPositions).set({ takenBackAt: at }).where(eq(statedPositions.id, id)).run();
}
